// SPDX-License-Identifier: GPL-3.0-or-later
#include "jumppalette.h"

#include "keyhints.h"
#include "searchfield.h"
#include "surfaces.h"
#include "theme.h"
#include "twolinelist.h"

#include <QKeyEvent>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

JumpPalette::JumpPalette(QWidget *over)
    : Popover(over)
    , m_found(new QStandardItemModel(this))
    , m_search(new SearchField(tr("Go to a person, an organisation, a page, a command…"), content()))
    , m_list(new TwoLineList(48, 18, content()))
    , m_hints(new KeyHints(content()))
{
    const Theme theme = themeOf(over);
    setRadius(12);
    setScrim(true);
    setObjectName(u"jumpPalette"_s);
    m_search->setObjectName(u"jumpSearch"_s);
    m_search->setAccessibleName(tr("Go to"));
    m_search->setRest(80);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"jumpList"_s);
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_found);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows work from the field
    m_hints->setPlain(true);
    m_hints->setHints({{u"↑ ↓"_s, tr("choose")}, {u"Enter"_s, tr("go there")}, {u"Esc"_s, tr("close")}});
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8));
    column->setSpacing(theme.px(8));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(new Hairline(Qt::Horizontal, content()));
    auto *hints = new QHBoxLayout;
    hints->setContentsMargins(theme.px(12), 0, theme.px(12), theme.px(4));
    hints->addWidget(m_hints);
    column->addLayout(hints);
    content()->setMinimumHeight(qMin(theme.px(500), over->window()->height() - theme.px(100)));
    m_list->setMinimumHeight(theme.px(120));
    connect(m_search, &SearchField::searched, this, &JumpPalette::wordsChanged);
    connect(m_search, &SearchField::leaveRequested, this, &Popover::closePopover);
    connect(m_list, &QListView::clicked, this, &JumpPalette::chosen);
}

void JumpPalette::openPalette(const QString &words)
{
    m_search->setText(words);
    if (words.isEmpty())
        emit wordsChanged({});
    else
        m_search->announce();
    openAtTop(620, 88);
    m_search->setFocus(Qt::PopupFocusReason);
    m_search->selectAll();
}

void JumpPalette::showFound()
{
    for (int row = 0; row < m_found->rowCount(); ++row) {
        if (m_found->item(row)->isEnabled()) {
            m_list->setCurrentIndex(m_found->index(row, 0));
            break;
        }
    }
    m_list->scrollToTop();
}

void JumpPalette::step(int rows)
{
    for (int row = m_list->currentIndex().row() + rows; row >= 0 && row < m_found->rowCount(); row += rows) {
        if (m_found->item(row)->isEnabled()) {
            m_list->setCurrentIndex(m_found->index(row, 0));
            return;
        }
    }
}

void JumpPalette::choose()
{
    if (m_list->currentIndex().isValid())
        emit chosen(m_list->currentIndex());
}

bool JumpPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Popover::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape: closePopover(); return true;
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_search->announce();
        choose();
        return true;
    default: return Popover::eventFilter(watched, event);
    }
}

} // namespace samverkan
