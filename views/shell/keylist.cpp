// SPDX-License-Identifier: GPL-3.0-or-later
#include "keylist.h"

#include "elidedlabel.h"
#include "theme.h"
#include "twolinelist.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

KeyList::KeyList(const QList<Line> &lines, QWidget *over)
    : Popover(over)
{
    const Theme theme = themeOf(over);
    setObjectName(u"keyList"_s);
    setRadius(12);
    setScrim(true);
    auto *model = new QStandardItemModel(this);
    for (const Line &line : lines) {
        if (line.keys.isEmpty()) {
            model->appendRow(groupItem(line.text));
            continue;
        }
        auto *item = new QStandardItem(line.text);
        item->setData(line.keys, RightTextRole);
        item->setAccessibleText(line.text + u", "_s + line.keys);
        model->appendRow(item);
    }
    auto *list = new TwoLineList(32, 0, content());
    list->setObjectName(u"keyLines"_s);
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setModel(model);
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(theme.px(8), theme.px(12), theme.px(8), theme.px(8));
    auto *title = new WrappedLabel(tr("Keyboard shortcuts"), Theme::RecordType, Theme::Text, content());
    auto *titleRow = new QHBoxLayout;
    titleRow->setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    titleRow->addWidget(title);
    column->addLayout(titleRow);
    column->addWidget(list, 1);
    content()->setMinimumHeight(qMin(theme.px(560), over->window()->height() - theme.px(80)));
}

} // namespace samverkan
