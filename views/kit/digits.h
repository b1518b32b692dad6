// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QFont;
class QPainter;
class QRectF;

namespace samverkan {

// Columns of numbers need digits of one width, and Qt 6.4 cannot ask a font for them (Inter's "1" is
// narrower than its "0"). So numbers are drawn digit by digit, each in the cell of the widest one.

struct ShapedText;

qreal digitTextWidth(const QString &text, const QFont &font);
// Of ShapedLetters::digits(), with the painter's pen; one line, elided never: give it room.
void drawDigits(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const ShapedText &digits);
// The same with the painter's font, for who draws few.
void drawDigitText(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

// A share as the language writes it: "57 %" with a hard space, or "57%".
QString percentText(int percent, const QLocale &locale = QLocale());
// Percentages of two parts that add up to 100; both 0 when there is nothing.
struct Shares { int first = 0; int second = 0; };
Shares sharesOf(qint64 first, qint64 second);

// Right-aligned cells drawn with drawDigitText over the row's ground.
class NumberDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
