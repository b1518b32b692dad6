// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileplace.h"

#include "actionbutton.h"
#include "elidedlabel.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

FilePlace::FilePlace(const QString &state, const QString &place, const QList<QAction *> &actions, QWidget *over)
    : Popover(over)
{
    const Theme theme = themeOf(over);
    setObjectName(u"filePlace"_s);
    setAccessibleName(state + u", "_s + place);
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(14));
    column->setSpacing(theme.px(8));
    column->addWidget(new WrappedLabel(state, Theme::StrongType, Theme::Text, content()));
    auto *path = new QLabel(content());
    path->setObjectName(u"filePath"_s);
    path->setText(QString(place).replace(u'/', u"/\u200b"_s).replace(u'\\', u"\\\u200b"_s)); // may be broken there
    path->setWordWrap(true);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    path->setForegroundRole(QPalette::PlaceholderText);
    path->setMinimumWidth(theme.px(320));
    column->addWidget(path);
    for (QAction *action : actions) {
        auto *button = new ActionButton(action, ButtonKind::Plain, content());
        connect(button, &QPushButton::clicked, this, &Popover::closePopover);
        column->addWidget(button);
    }
}

} // namespace samverkan
