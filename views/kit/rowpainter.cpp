// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowpainter.h"

#include "paint.h"

#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QTreeView>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

bool isCalendar(const QWidget *view)
{
    return view && view->objectName() == "qt_calendar_calendarview"_L1;
}

const QHeaderView *headerOf(const QWidget *view)
{
    if (isCalendar(view))
        return nullptr; // days are boxes, not rows
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->horizontalHeader();
    if (const auto *tree = qobject_cast<const QTreeView *>(view))
        return tree->header();
    return nullptr;
}

// Tables do not fill in viewItemPosition, so the header is asked.
bool isFirstColumn(const QStyleOptionViewItem &option)
{
    const QHeaderView *header = headerOf(option.widget);
    if (!header)
        return true;
    const int own = header->visualIndex(option.index.column());
    for (int visual = 0; visual < own; ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            return false;
    }
    return true;
}

// Then nothing is there yet.
bool paintsAllOfItself(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(widget);
    return view && view->viewport()->testAttribute(Qt::WA_OpaquePaintEvent);
}

Theme::Token edgeOf(const QWidget *widget)
{
    return isWindowActive(widget) ? Theme::Accent : Theme::Strong;
}

QColor groundOf(const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.state & QStyle::State_Selected)
        return theme.color(isWindowActive(option.widget) ? Theme::Chosen : Theme::ChosenInactive);
    if (option.state & QStyle::State_MouseOver)
        return theme.color(Theme::HoverOnBase);
    if (option.backgroundBrush.style() != Qt::NoBrush && !isCalendar(option.widget))
        return option.backgroundBrush.color();
    return paintsAllOfItself(option.widget) ? option.palette.color(QPalette::Base) : QColor();
}

// Rows of lists are boxes, as those of menus are.
void paintListRow(QPainter *painter, const QStyleOptionViewItem &option, const QColor &ground, const Theme &theme)
{
    const QRect box = option.rect.adjusted(theme.px(4), 0, -theme.px(4), 0);
    if (ground.isValid())
        fillRounded(painter, box, theme.px(4), ground);
    if (option.state & QStyle::State_Selected)
        drawContrastFrame(painter, box, theme.px(4), theme, edgeOf(option.widget));
}

// Of the frame round a chosen row, what lies in this cell.
void paintContrastLines(QPainter *painter, const QRect &cell, const QColor &color, const Theme &theme)
{
    painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), theme.edge()), color);
    painter->fillRect(QRect(cell.left(), cell.bottom() + 1 - theme.edge(), cell.width(), theme.edge()), color);
}

}

bool isWindowActive(const QWidget *widget)
{
    return !widget || widget->isActiveWindow();
}

void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const QColor ground = groundOf(option, theme);
    if (!headerOf(option.widget)) {
        paintListRow(painter, option, ground, theme);
        return;
    }
    if (ground.isValid())
        painter->fillRect(option.rect, ground);
    drawHairline(painter, option.rect, Qt::BottomEdge, theme.color(Theme::Hairline));
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen && theme.isHighContrast() && !qobject_cast<const QTreeView *>(option.widget))
        paintContrastLines(painter, option.rect, theme.color(edgeOf(option.widget)), theme);
    // A tree's bar stands before its branches: drawTreeRow has it.
    if (chosen && !qobject_cast<const QTreeView *>(option.widget) && isFirstColumn(option)) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), theme.px(3), option.rect.height() - 1),
                          theme.color(edgeOf(option.widget)));
    }
}

void paintRowBox(QPainter *painter, const QRect &rect, const BoxState &state, const Theme &theme)
{
    const qreal radius = theme.px(6);
    if (state.chosen) {
        const Theme::Token active = state.onDesk ? Theme::ChosenOnDesk : Theme::Chosen;
        fillRounded(painter, rect, radius, theme.color(state.windowActive ? active : Theme::ChosenInactive));
        const qreal inset = theme.px(7);
        const QRectF bar(rect.left(), rect.top() + inset, theme.px(3), rect.height() - 2 * inset);
        fillRounded(painter, bar, theme.px(3) / 2.0, theme.color(state.windowActive ? Theme::Accent : Theme::Strong));
        drawContrastFrame(painter, rect, radius, theme, state.windowActive ? Theme::Accent : Theme::Strong);
    } else if (state.hovered) {
        fillRounded(painter, rect, radius, theme.color(state.onDesk ? Theme::HoverOnDesk : Theme::HoverOnBase));
    }
    if (state.focused)
        drawFocusRing(painter, rect, radius, theme);
}

}
