// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"
#include "paint.h"
#include "stylepainters.h"

#include <QFontMetrics>
#include <QPainter>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

// Column of icons and check marks before the words.
constexpr int wordsAt = 32;

void drawMenuMark(const Drawing &drawing, const QStyleOptionMenuItem &option, const QColor &color)
{
    const Theme &theme = drawing.theme;
    const qreal side = theme.px(16);
    const QRectF box(option.rect.left() + theme.px(10), option.rect.top() + (option.rect.height() - side) / 2.0, side, side);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.checkType == QStyleOptionMenuItem::Exclusive && option.checked) {
        const qreal dot = theme.px(3);
        fillRounded(drawing.painter, QRectF(box.center() - QPointF(dot, dot), QSizeF(2 * dot, 2 * dot)), dot, color);
    } else if (option.checkType == QStyleOptionMenuItem::NonExclusive && option.checked) {
        paintIcon(drawing.painter, box, u"check"_s, color);
    } else if (!option.icon.isNull()) {
        paintIcon(drawing.painter, box, option.icon, color, enabled);
    }
}

void drawChosenWord(const Drawing &drawing, const QRect &rect, Theme::Token ground)
{
    fillRounded(drawing.painter, rect, drawing.theme.px(4), drawing.theme.color(ground));
    drawContrastFrame(drawing.painter, rect, drawing.theme.px(4), drawing.theme);
}

void drawMenuSeparator(const Drawing &drawing, const QStyleOptionMenuItem &option)
{
    const Theme &theme = drawing.theme;
    QRect line = option.rect.adjusted(theme.px(8), 0, -theme.px(8), 0);
    line.setTop(option.rect.center().y());
    drawHairline(drawing.painter, line, Qt::TopEdge, theme.color(Theme::Hairline));
}

}

void drawMenuItem(const Drawing &drawing, const QStyleOptionMenuItem &option)
{
    const Theme &theme = drawing.theme;
    QPainter *painter = drawing.painter;
    painter->fillRect(option.rect, theme.color(Theme::Raised));
    if (option.menuItemType == QStyleOptionMenuItem::Separator && option.text.isEmpty()) {
        drawMenuSeparator(drawing, option);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool chosen = (option.state & QStyle::State_Selected) && enabled;
    if (chosen)
        drawChosenWord(drawing, option.rect.adjusted(theme.px(4), 0, -theme.px(4), 0), Theme::Chosen);
    drawMenuMark(drawing, option, theme.color(enabled ? (chosen ? Theme::Link : Theme::Text2) : Theme::Disabled));
    const qsizetype tab = option.text.indexOf(u'\t');
    const QString words = tab < 0 ? option.text : option.text.left(tab);
    QRect rect = option.rect.adjusted(theme.px(wordsAt), 0, -theme.px(14), 0);
    painter->setFont(option.font);
    const bool title = option.menuItemType == QStyleOptionMenuItem::Separator;
    painter->setPen(theme.color(!enabled ? Theme::Disabled : title ? Theme::Text2 : Theme::Text));
    painter->drawText(rect, drawing.textFlags(Qt::AlignVCenter | Qt::AlignLeft), words);
    if (tab >= 0) {
        painter->setPen(theme.color(enabled ? Theme::Text2 : Theme::Disabled));
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const qreal side = theme.px(16);
        paintIcon(painter, QRectF(option.rect.right() - theme.px(8) - side, option.rect.top() + (option.rect.height() - side) / 2.0, side, side),
                  u"right"_s, theme.color(enabled ? Theme::Text2 : Theme::Disabled));
    }
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents, const Theme &theme)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator && option.text.isEmpty())
        return QSize(theme.px(40), theme.px(9));
    int width = contents.width() + theme.px(wordsAt) + theme.px(18);
    // The menu measures the shortcut for itself; only the air before it is ours.
    if (option.text.contains(u'\t'))
        width += theme.px(24);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += theme.px(24);
    return QSize(width, qMax(theme.px(30), option.fontMetrics.height() + theme.px(8)));
}

void drawMenuBarItem(const Drawing &drawing, const QStyleOptionMenuItem &option)
{
    const Theme &theme = drawing.theme;
    QPainter *painter = drawing.painter;
    const bool enabled = option.state & QStyle::State_Enabled;
    painter->fillRect(option.rect, theme.color(Theme::Desk));
    if (enabled && (option.state & (QStyle::State_Selected | QStyle::State_Sunken)))
        drawChosenWord(drawing, option.rect.adjusted(0, theme.px(4), 0, -theme.px(4)), Theme::HoverOnDesk);
    painter->setPen(theme.color(enabled ? Theme::Text : Theme::Disabled));
    painter->drawText(option.rect, drawing.textFlags(Qt::AlignCenter), option.text);
}

}
