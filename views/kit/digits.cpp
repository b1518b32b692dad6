// SPDX-License-Identifier: GPL-3.0-or-later
#include "digits.h"

#include "rowpainter.h"
#include "paint.h"
#include "shapedletters.h"

#include <QLocale>
#include <QPainter>

namespace samverkan {

qreal digitTextWidth(const QString &text, const QFont &font)
{
    return ShapedLetters(font).digits(nullptr, text).width;
}

void drawDigits(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const ShapedText &digits)
{
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - digits.width;
    else if (alignment & Qt::AlignHCenter)
        x += (rect.width() - digits.width) / 2;
    const qreal y = rect.top() + (rect.height() - digits.ascent - digits.descent) / 2 + digits.ascent;
    digits.draw(painter, QPointF(x, y));
}

void drawDigitText(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    drawDigits(painter, rect, alignment, ShapedLetters(painter->font()).digits(painter->device(), text));
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
