// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "partialdate.h"
#include "sentence.h"

#include <QString>

// Dates as people and spreadsheets write them. Pure functions, safe on any thread.
namespace samverkan {

enum class DateVerdict {
    Read,
    Empty,
    NotADate,
    NoSuchDate,     // 2013-02-29
    MonthFirst,     // 05/14/2013: only fits the American order, which is never taken silently
    Ambiguous,      // 130514
    YearMissing,    // 14/5
    YearOutOfRange, // outside PartialDate::FirstYear … LastYear
};

struct DateReading
{
    DateVerdict verdict = DateVerdict::Empty;
    PartialDate date{};
    // What is wrong, where something is; context "Rule".
    Sentence reason{};

    bool isRead() const { return verdict == DateVerdict::Read; }
};

// Reads 2013, 2013-05, 5/2013, maj 2013, 2013-05-14, 20130514, 14/5 2013, 14.5.2013, 14-05-2013,
// 14 maj 2013, den 14:e maj 2013, May 14, 2013, 14-May-13, 201305, also with a time of day behind,
// which is left off. Months in Swedish and English, whole or shortened.
// Where both numbers could be the month, the day comes first, as in Sweden: 05/06/2013 is in June.
// A year of two digits is read only where a single order gives a date (990514, 14/5/99), and then as
// the latest such year up to ten years after `reference`. What can mean two dates is refused.
DateReading readDate(const QString &text, QDate reference);

enum class SpreadsheetCalendar { From1900, From1904 };

// A spreadsheet's cell that is formatted as a date: days since the calendar's beginning. The time of
// day is left off. In the calendar from 1900, day 60 never was (ECMA-376 part 1, 18.17.4.1).
DateReading readSpreadsheetDate(double serial, SpreadsheetCalendar calendar);
// A cell that holds a number nobody has said is a date, in a column of dates: 2013 is that year,
// 20130514 that day, anything else as above.
DateReading readDateNumber(double number, SpreadsheetCalendar calendar);

} // namespace samverkan
