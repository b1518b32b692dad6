// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebyside.h"

#include "surfaces.h"
#include "theme.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace samverkan {

SideBySide::SideBySide(QWidget *parent)
    : QWidget(parent)
    , m_head(new QHBoxLayout)
    , m_both(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_list(new QVBoxLayout)
    , m_side(new Surface(Theme::Base, this))
    , m_scroll(new QScrollArea(m_side))
    , m_panelRoom(new QWidget)
    , m_panel(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addLayout(m_both, 1);
    m_both->setSpacing(0);
    m_list->setSpacing(0);
    m_both->addLayout(m_list, 3);
    m_both->addWidget(m_side, 0);
    m_panelRoom->setBackgroundRole(QPalette::Base);
    auto *room = new QVBoxLayout(m_panelRoom);
    room->addLayout(m_panel);
    room->addStretch(1);
    m_scroll->setWidget(m_panelRoom);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(1, 1, 0, 0);
    side->addWidget(m_scroll);
    place();
}

void SideBySide::place()
{
    const Theme theme = themeOf(this);
    const bool wide = width() >= theme.px(740);
    m_both->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_both->setStretchFactor(m_side, wide ? 0 : 2);
    m_side->setEdges(wide ? Qt::LeftEdge : Qt::TopEdge);
    m_side->setMinimumWidth(wide ? theme.px(360) : 0);
    m_side->setMaximumWidth(wide ? theme.px(360) : QWIDGETSIZE_MAX);
    m_head->setContentsMargins(theme.px(24), theme.px(10), theme.px(16), theme.px(10));
    m_head->setSpacing(theme.px(12));
    m_list->setContentsMargins(theme.px(12), 0, 0, 0);
    m_panelRoom->layout()->setContentsMargins(theme.px(20), theme.px(12), theme.px(12), theme.px(16));
    m_panel->setSpacing(theme.px(8));
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void SideBySide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

} // namespace samverkan
