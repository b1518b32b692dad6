// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace samverkan {

/// What a value in a cell or a chart measures. It decides how the value is written, aligned and stored.
enum class FigureKind {
    Text,
    Count,   ///< a number of people, records or times
    Decimal, ///< a number with decimals
    Percent, ///< a fraction: 0.57 is written 57 % (sv) or 57% (en)
    Days,    ///< a number of days
    Hours,   ///< a duration in minutes, written 12:30
    Date,    ///< a calendar day, written 2013-05-14 in every language
    Month    ///< a calendar month, given by any day in it, written 2013-05
};

/// @return whether values of the kind are numbers, which stand to the right
bool isNumber(FigureKind kind);

/// 9 120 (sv), 9,120 (en): hard spaces only, so that a number never breaks over two lines.
QString countText(qint64 count, const QLocale &locale);

/// A number with exactly `decimals` decimals, the mark and groups as the locale has them.
QString decimalText(double number, int decimals, const QLocale &locale);

/// @param fraction 0–1; a value that is no number gives "–"
QString percentText(double fraction, const QLocale &locale, int decimals = 0);

/// Fractions of a whole, rounded to whole per cents so that they sum up to 100 (largest remainder;
/// of equal ones the first is rounded up): 3 and 5 give 0.38 and 0.62. Tables and charts agree by it.
/// All are "not a number" when the whole is 0.
QList<double> roundedShares(const QList<double> &parts);

/// @param minutes may be negative; 754 gives "12:34", the hours in groups when there are thousands
QString hoursText(qint64 minutes, const QLocale &locale);

/// The value of a figure as people read it, with its unit. Date and Text kinds give the plain number.
QString figureText(double value, FigureKind kind, const QLocale &locale, int decimals = 0);

/// The same without the sign of the unit, for a column whose title says "%".
QString bareFigureText(double value, FigureKind kind, const QLocale &locale, int decimals = 0);

} // namespace samverkan
