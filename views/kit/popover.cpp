// SPDX-License-Identifier: GPL-3.0-or-later
#include "popover.h"

#include "mnemonics.h"
#include "paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace samverkan {

Popover::Popover(QWidget *over)
    : QWidget(over->window())
    , m_content(new QWidget(this))
{
    setFocusPolicy(Qt::NoFocus);
    m_content->setBackgroundRole(QPalette::Base);
    hide();
}

void Popover::setRadius(int at100)
{
    m_radius = at100;
}

void Popover::setScrim(bool scrim)
{
    m_scrim = scrim;
}

// The popover itself covers the whole window, so that it sees every press; only content() shows.
QRect Popover::cover() const
{
    return window()->rect();
}

void Popover::openBelow(QWidget *anchor)
{
    openBelow(anchor, {});
}

void Popover::openBelow(QWidget *anchor, const QRect &part)
{
    m_anchor = anchor;
    m_part = part;
    const QRect over = part.isNull() ? anchor->rect() : part;
    const Theme theme = themeOf(this);
    const QSize size = m_content->sizeHint().expandedTo(m_content->minimumSizeHint()).expandedTo(m_content->minimumSize());
    const QPoint below = anchor->mapTo(window(), over.bottomLeft() + QPoint(0, 1 + theme.px(4)));
    QRect box(below, size);
    const QRect room = cover().adjusted(theme.px(8), theme.px(8), -theme.px(8), -theme.px(8));
    box.setSize(box.size().boundedTo(room.size()));
    if (box.right() > room.right())
        box.moveRight(room.right());
    // Above the anchor where there is no room below it.
    const int above = below.y() - over.height() - theme.px(8) - box.height();
    if (box.bottom() > room.bottom())
        box.moveTop(above >= room.top() ? above : qMax(room.top(), room.bottom() - box.height()));
    open(box);
}

void Popover::openAtTop(int width, int top)
{
    m_width = width;
    m_top = top;
    const Theme theme = themeOf(this);
    const QRect room = cover().adjusted(theme.px(16), theme.px(16), -theme.px(16), -theme.px(16));
    const int wide = qMin(theme.px(width), room.width());
    const int high = qMin(m_content->sizeHint().height(), room.bottom() - theme.px(top));
    open(QRect(room.center().x() - wide / 2, qMin(theme.px(top), room.height() / 4), wide, high));
}

void Popover::open(const QRect &box)
{
    if (!isVisible()) {
        m_focusBefore = QApplication::focusWidget();
        giveFreeLetters(m_content);
    }
    setGeometry(cover());
    m_content->setGeometry(box);
    raise();
    show();
    window()->removeEventFilter(this);
    window()->installEventFilter(this);
    update();
    if (!m_takesFocus || isAncestorOf(QApplication::focusWidget()))
        return; // moved or grown: the focus stays
    const auto children = m_content->findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (child->focusPolicy() & Qt::TabFocus && child->isVisibleTo(m_content) && child->isEnabled()) {
            child->setFocus(Qt::PopupFocusReason);
            return;
        }
    }
    m_content->setFocusPolicy(Qt::StrongFocus);
    m_content->setFocus(Qt::PopupFocusReason);
}

void Popover::fit()
{
    if (m_anchor)
        openBelow(m_anchor, m_part);
    else if (m_width > 0)
        openAtTop(m_width, m_top);
}

void Popover::closePopover()
{
    if (!isVisible())
        return;
    window()->removeEventFilter(this);
    const bool inside = QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget());
    hide();
    if (inside && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    emit closed();
}

void Popover::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    if (m_scrim)
        painter.fillRect(rect(), QColor(0, 0, 0, theme.isDark() ? 120 : 72));
    const QRectF box(m_content->geometry());
    const qreal radius = theme.px(m_radius);
    drawShadow(&painter, box, radius, theme.px(18), theme);
    fillRounded(&painter, box, radius, theme.color(Theme::Raised));
    strokeRounded(&painter, box, radius, theme.color(Theme::Outline), theme.edge());
}

void Popover::mousePressEvent(QMouseEvent *event)
{
    if (!m_content->geometry().contains(event->position().toPoint()))
        closePopover();
    event->accept();
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        closePopover();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize && isVisible())
        fit();
    return QWidget::eventFilter(watched, event);
}

// Tab goes round inside.
bool Popover::focusNextPrevChild(bool next)
{
    QWidget *from = QApplication::focusWidget();
    QWidget *widget = from;
    while (widget) {
        widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain();
        if (!widget || widget == from)
            break;
        if (m_content->isAncestorOf(widget) && widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled()) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

bool Popover::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && isVisible())
        fit();
    return QWidget::event(event);
}

}
