// SPDX-License-Identifier: GPL-3.0-or-later
#include "digits.h"

#include "rowpainter.h"
#include "paint.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace samverkan {

namespace {

qreal digitCell(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = qMax(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

qreal advance(const QFontMetricsF &metrics, qreal cell, QChar letter)
{
    return letter.isDigit() ? cell : metrics.horizontalAdvance(letter);
}

qreal widthOf(const QString &text, const QFontMetricsF &metrics, qreal cell)
{
    qreal width = 0;
    for (QChar letter : text)
        width += advance(metrics, cell, letter);
    return width;
}

}

qreal digitTextWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    return widthOf(text, metrics, digitCell(metrics));
}

void drawDigitText(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter->font(), painter->device());
    const qreal cell = digitCell(metrics);
    const qreal width = widthOf(text, metrics, cell);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x += (rect.width() - width) / 2;
    const qreal y = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    for (QChar letter : text) {
        const qreal own = metrics.horizontalAdvance(letter);
        const qreal room = advance(metrics, cell, letter);
        painter->drawText(QPointF(x + (room - own) / 2, y), QString(letter));
        x += room;
    }
}

QString percentText(int percent, const QLocale &locale)
{
    // English writes the sign close; Swedish and most of the languages around the Baltic apart (CLDR).
    const bool close = locale.language() == QLocale::English || locale.language() == QLocale::C
        || locale.language() == QLocale::Italian || locale.language() == QLocale::Polish;
    return locale.toString(percent) + (close ? QString() : QString(QChar::Nbsp)) + locale.percent();
}

Shares sharesOf(qint64 first, qint64 second)
{
    const qint64 all = first + second;
    if (all <= 0)
        return {};
    const int share = int(qRound64(100.0 * double(first) / double(all)));
    return { share, 100 - share };
}

void NumberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const Theme theme = themeOf(item.widget);
    paintRowGround(painter, item, theme);
    painter->save();
    painter->setFont(item.font);
    const bool enabled = item.state & QStyle::State_Enabled;
    painter->setPen(item.palette.color(enabled ? QPalette::Normal : QPalette::Disabled, QPalette::Text));
    const qreal padding = theme.px(cellPadding);
    drawDigitText(painter, QRectF(item.rect).adjusted(padding, 0, -padding, 0), Qt::AlignRight, item.text);
    if (item.state & QStyle::State_HasFocus)
        drawFocusRing(painter, QRectF(item.rect).adjusted(1, 1, -1, -1), theme.px(4), theme);
    painter->restore();
}

QSize NumberDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const Theme theme = themeOf(item.widget);
    return QSize(qCeil(digitTextWidth(item.text, item.font)) + 2 * theme.px(cellPadding), theme.px(32));
}

}
