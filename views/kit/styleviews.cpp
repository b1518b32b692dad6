// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"
#include "paint.h"
#include "rowpainter.h"
#include "stylepainters.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

namespace samverkan {

using namespace Qt::StringLiterals;

void drawHeaderSection(const Drawing &drawing, const QStyleOptionHeader &option)
{
    const Theme &theme = drawing.theme;
    const bool hover = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    const auto *header = qobject_cast<const QHeaderView *>(drawing.widget);
    const bool clickable = header && header->sectionsClickable();
    QColor ground = theme.color(Theme::Base);
    if (clickable && (option.state & QStyle::State_Sunken))
        ground = pressedOver(ground, theme);
    else if (clickable && hover)
        ground = theme.color(Theme::HoverOnBase);
    drawing.painter->fillRect(option.rect, ground);
    drawHairline(drawing.painter, option.rect, option.orientation == Qt::Horizontal ? Qt::BottomEdge : Qt::RightEdge,
                 theme.color(Theme::Outline));
}

// Fusion is asked for the label's and the arrow's place past us (measured), so all of it is drawn here.
void drawHeaderLabel(const Drawing &drawing, const QStyleOptionHeader &option)
{
    const Theme &theme = drawing.theme;
    QPainter *painter = drawing.painter;
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    QRect rect = option.rect.adjusted(theme.px(cellPadding), 0, -theme.px(cellPadding), 0);
    const int arrow = sorted ? theme.px(16) : 0;
    painter->save();
    painter->setFont(theme.font(Theme::HeaderType));
    painter->setPen(theme.color(sorted ? Theme::Text : Theme::Text2));
    const bool right = option.textAlignment & Qt::AlignRight;
    const QString text = painter->fontMetrics().elidedText(option.text, Qt::ElideRight, qMax(0, rect.width() - arrow));
    const int width = painter->fontMetrics().horizontalAdvance(text);
    int x = right ? rect.right() + 1 - width : rect.left();
    if (option.textAlignment & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - width) / 2;
    painter->drawText(QRect(x, rect.top(), width + 1, rect.height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    if (sorted) {
        const qreal side = theme.px(14);
        const qreal at = right ? x - side - theme.px(2) : x + width + theme.px(2);
        // The header's "sort down" means that values grow downwards: drawn as the tip that points to the least.
        const QString name = option.sortIndicator == QStyleOptionHeader::SortDown ? u"up"_s : u"down"_s;
        paintIcon(painter, QRectF(at, rect.top() + (rect.height() - side) / 2.0, side, side), name, theme.color(Theme::Link));
    }
    painter->restore();
}

void drawItemGround(const Drawing &drawing, const QStyleOptionViewItem &option)
{
    paintRowGround(drawing.painter, option, drawing.theme);
}

// The whole row of a tree, its branches too: the cells then need not know where they begin.
void drawTreeRow(const Drawing &drawing, const QStyleOption &option)
{
    const Theme &theme = drawing.theme;
    const bool active = isWindowActive(drawing.widget);
    if (option.state & QStyle::State_Selected) {
        drawing.painter->fillRect(option.rect, theme.color(active ? Theme::Chosen : Theme::ChosenInactive));
        drawing.painter->fillRect(QRect(option.rect.left(), option.rect.top(), theme.px(3), option.rect.height() - 1),
                                  theme.color(active ? Theme::Accent : Theme::Strong));
        drawContrastFrame(drawing.painter, option.rect, 0, theme, active ? Theme::Accent : Theme::Strong);
    }
    drawHairline(drawing.painter, option.rect, Qt::BottomEdge, theme.color(Theme::Hairline));
}

void drawItemFocus(const Drawing &drawing, const QStyleOption &option)
{
    // A list of choices that is open has nothing but the chosen row: its tint says where one is.
    if (drawing.widget && drawing.widget->inherits("QComboBoxListView"))
        return;
    drawFocusRing(drawing.painter, option.rect.adjusted(1, 1, -1, -1), drawing.theme.px(4), drawing.theme);
}

}
