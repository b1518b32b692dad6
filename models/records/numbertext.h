// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sentence.h"

#include <QString>

// Numbers and lengths of time as people and spreadsheets write them. Pure functions.
namespace samverkan {

enum class NumberVerdict {
    Read,
    Empty,
    NotANumber,
    Ambiguous, // 1,234: a thousand or a decimal number?
    NotWhole,
    OutOfRange,
};

struct NumberReading
{
    NumberVerdict verdict = NumberVerdict::Empty;
    double value = 0;
    // What is wrong, where something is; context "Rule".
    Sentence reason{};

    bool isRead() const { return verdict == NumberVerdict::Read; }
};

// Decimal comma or point; blanks of any kind, points or commas between groups of three. One
// separator with three digits behind it is refused, unless a zero stands before it.
NumberReading readNumber(const QString &text);

struct WholeReading
{
    NumberVerdict verdict = NumberVerdict::Empty;
    // For readDuration(): minutes.
    qint64 value = 0;
    Sentence reason{};

    bool isRead() const { return verdict == NumberVerdict::Read; }
};

// As above, and nothing but zeros after the separator.
WholeReading readWholeNumber(const QString &text);

// Hours and minutes: "3,5", "3½", "3:30", "3 h", "3h30", "3 tim 30 min", "90 min", in Swedish and
// English; a bare number is hours. Rounded to whole minutes. "3.30" is refused, as it is read both as
// 3:30 and as 3,3 hours; so are days, as nobody knows how long one is, and "9–12".
WholeReading readDuration(const QString &text);

// A spreadsheet's cell that is formatted as a time: a part of a day. In minutes.
qint64 minutesOfDayFraction(double days);

} // namespace samverkan
