// SPDX-License-Identifier: GPL-3.0-or-later
#include "twolinelist.h"

#include "digits.h"
#include "icons.h"
#include "rowpainter.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStandardItemModel>
#include <QtMath>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

Theme::Token tokenOf(const QModelIndex &index, int role, Theme::Token otherwise)
{
    const QVariant token = index.data(role);
    return token.isValid() ? Theme::Token(token.toInt()) : otherwise;
}

}

TwoLineDelegate::TwoLineDelegate(int rowHeight, int iconSide, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rowHeight(rowHeight)
    , m_iconSide(iconSide)
{
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(option.widget);
    return QSize(theme.px(160), theme.px(index.data(GroupRole).toBool() ? 36 : m_rowHeight));
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(option.widget);
    painter->save();
    if (index.data(GroupRole).toBool()) {
        paintGroup(painter, option.rect, index, theme);
        painter->restore();
        return;
    }
    BoxState state;
    state.chosen = option.state & QStyle::State_Selected;
    state.hovered = option.state & QStyle::State_MouseOver;
    state.focused = option.state & QStyle::State_HasFocus;
    state.windowActive = isWindowActive(option.widget);
    paintRowBox(painter, option.rect.adjusted(0, 1, 0, -1), state, theme);
    const bool enabled = option.state & QStyle::State_Enabled;
    QRect box = option.rect.adjusted(theme.px(m_indent), 0, -theme.px(m_indent), 0);
    const QString name = index.data(RowIconRole).toString();
    if (!name.isEmpty()) {
        const qreal side = theme.px(m_iconSide);
        paintIcon(painter, QRectF(box.left(), box.top() + (box.height() - side) / 2, side, side), name,
                  theme.color(tokenOf(index, RowIconTokenRole, state.chosen ? Theme::Link : Theme::Text2)));
        box.setLeft(box.left() + theme.px(m_iconSide + 14));
    }
    box.setRight(box.right() - paintRight(painter, box, index, theme));
    paintLines(painter, box, index, theme, enabled);
    painter->restore();
}

void TwoLineDelegate::paintGroup(QPainter *painter, const QRect &rect, const QModelIndex &index, const Theme &theme) const
{
    painter->setFont(theme.font(Theme::GroupType));
    painter->setPen(theme.color(Theme::Text2));
    const QRect box = rect.adjusted(theme.px(m_indent), theme.px(8), -theme.px(m_indent), 0);
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width()));
}

// Returns how much room it took.
int TwoLineDelegate::paintRight(QPainter *painter, const QRect &box, const QModelIndex &index, const Theme &theme) const
{
    int taken = 0;
    if (index.data(ArrowRole).toBool()) {
        const qreal side = theme.px(14);
        paintIcon(painter, QRectF(box.right() - side, box.top() + (box.height() - side) / 2, side, side), u"right"_s, theme.color(Theme::Text2));
        taken = theme.px(16 + 8);
    }
    const QString text = index.data(RightTextRole).toString();
    if (text.isEmpty())
        return taken;
    const bool strong = index.data(RightStrongRole).toBool();
    painter->setFont(theme.font(strong ? Theme::HeadingType : Theme::SecondType));
    painter->setPen(theme.color(tokenOf(index, RightTokenRole, strong ? Theme::Text : Theme::Text2)));
    drawDigitText(painter, QRectF(box).adjusted(0, 0, -taken, 0), Qt::AlignRight, text);
    return taken + qCeil(digitTextWidth(text, painter->font())) + theme.px(12);
}

void TwoLineDelegate::paintLines(QPainter *painter, const QRect &box, const QModelIndex &index, const Theme &theme, bool enabled) const
{
    const QFont first = theme.font(Theme::NameType);
    const QFont second = theme.font(Theme::SecondType);
    const QString below = index.data(SecondLineRole).toString();
    const int firstHeight = QFontMetrics(first).height();
    const int secondHeight = below.isEmpty() ? 0 : QFontMetrics(second).height() + theme.px(4);
    int y = box.top() + (box.height() - firstHeight - secondHeight) / 2;
    const auto line = [&](const QString &text, const QFont &font, Theme::Token token, int height) {
        painter->setFont(font);
        painter->setPen(theme.color(enabled ? token : Theme::Disabled));
        painter->drawText(QRect(box.left(), y, box.width(), height), Qt::AlignBottom | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
        y += height;
    };
    line(index.data().toString(), first, index.data(FadedRole).toBool() ? Theme::Text2 : Theme::Text, firstHeight);
    if (!below.isEmpty())
        line(below, second, Theme::Text2, secondHeight);
}

QStandardItem *groupItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(true, GroupRole);
    item->setFlags(Qt::NoItemFlags);
    return item;
}

TwoLineList::TwoLineList(int rowHeight, int iconSide, QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new TwoLineDelegate(rowHeight, iconSide, this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
}

void TwoLineList::setWhole(bool whole)
{
    m_whole = whole;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Preferred, whole ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

int TwoLineList::rowsHeight() const
{
    int height = 0;
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    for (int row = 0; row < rows; ++row)
        height += isRowHidden(row) ? 0 : sizeHintForRow(row);
    return height;
}

QSize TwoLineList::sizeHint() const
{
    return QSize(themeOf(this).px(360), m_whole ? rowsHeight() : themeOf(this).px(320));
}

QSize TwoLineList::minimumSizeHint() const
{
    return QSize(themeOf(this).px(160), m_whole ? rowsHeight() : themeOf(this).px(96));
}

void TwoLineList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

}
