// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cell.h"

namespace samverkan {

// What a number format of a workbook makes of a number. Source: ECMA-376 part 1, 18.8.30 and 18.8.31.
struct NumberFormat
{
    bool date = false;    // shows a year, month or day
    bool time = false;    // shows an hour, minute or second
    bool elapsed = false; // [h]: hours that go on past 24
    QString padding;      // 0 for each digit, and what stands between: 000000-0000; else empty
};

NumberFormat parseNumberFormat(QStringView code);
NumberFormat builtinNumberFormat(int id); // those that workbooks use without writing them out

// A workbook's number as its format shows it: a date, a time, a duration, or the number. Dates before
// the first or past the last, and 29 February 1900, which only spreadsheets know, are errors.
Cell cellOfNumber(double number, const NumberFormat &format, bool date1904);

// The day number of the 1900 system; 0 for days before 1 March 1900, on which programs do not agree.
double serialOfDate(QDate date, QTime time = QTime(0, 0));

} // namespace samverkan
