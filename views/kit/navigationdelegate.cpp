// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigationdelegate.h"

#include "digits.h"
#include "icons.h"
#include "navigation.h"
#include "paint.h"
#include "rowpainter.h"

#include <QPainter>
#include <QtMath>

namespace samverkan {

NavigationDelegate::NavigationDelegate(Navigation *navigation)
    : QStyledItemDelegate(navigation)
    , m_navigation(navigation)
{
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(Navigation::IsGroupRole).toBool())
        paintGroup(painter, option, index);
    else
        paintPage(painter, option, index);
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(option.widget);
    const bool group = index.data(Navigation::IsGroupRole).toBool();
    if (m_navigation->isRail())
        return QSize(theme.px(40), theme.px(group ? 9 : 32));
    return QSize(theme.px(120), theme.px(group ? 30 : 32));
}

void NavigationDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(option.widget);
    if (m_navigation->isRail()) {
        const int inset = theme.px(18);
        QRect line = option.rect.adjusted(inset, 0, -inset, 0);
        line.setTop(option.rect.center().y());
        drawHairline(painter, line, Qt::TopEdge, theme.color(Theme::Outline));
        return;
    }
    painter->setFont(theme.font(Theme::GroupType));
    painter->setPen(theme.color(Theme::Text2));
    QFont font = painter->font();
    font.setWeight(QFont::Medium);
    painter->setFont(font);
    const QRect box = option.rect.adjusted(theme.px(22), theme.px(2), -theme.px(12), 0);
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width()));
}

void NavigationDelegate::paintPage(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(option.widget);
    const int side = theme.px(m_navigation->isRail() ? 6 : 12);
    const QRect box = option.rect.adjusted(side, 1, -side, -1);
    BoxState state;
    state.chosen = option.state & QStyle::State_Selected;
    state.hovered = option.state & QStyle::State_MouseOver;
    state.focused = (option.state & QStyle::State_HasFocus) && m_navigation->hasFocus();
    state.onDesk = true;
    state.windowActive = isWindowActive(option.widget);
    paintRowBox(painter, box, state, theme);
    const qreal icon = theme.px(m_navigation->isRail() ? 20 : 18);
    const qreal at = m_navigation->isRail() ? box.left() + (box.width() - icon) / 2 : box.left() + theme.px(10);
    paintIcon(painter, QRectF(at, box.top() + (box.height() - icon) / 2, icon, icon), index.data(Navigation::IconNameRole).toString(),
              theme.color(state.chosen ? Theme::Link : Theme::Text2));
    if (!m_navigation->isRail())
        paintWords(painter, box, index, state.chosen);
}

void NavigationDelegate::paintWords(QPainter *painter, const QRect &box, const QModelIndex &index, bool chosen) const
{
    const Theme theme = themeOf(m_navigation);
    QRect room = box.adjusted(theme.px(38), 0, -theme.px(10), 0);
    const QVariant count = index.data(Navigation::CountRole);
    if (count.isValid()) {
        const QString text = m_navigation->locale().toString(count.toLongLong());
        painter->setFont(theme.font(Theme::TextType));
        painter->setPen(theme.color(Theme::Text2));
        drawDigitText(painter, room, Qt::AlignRight, text);
        room.setRight(room.right() - qCeil(digitTextWidth(text, painter->font())) - theme.px(8));
    }
    QFont font = theme.font();
    if (chosen)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme.color(Theme::Text));
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
}

}
