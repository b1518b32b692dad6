// SPDX-License-Identifier: GPL-3.0-or-later
#include "datetext.h"

#include "datewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

DateReading refused(DateVerdict verdict, const char *source, const QStringList &arguments)
{
    return {verdict, {}, sentence("Rule", source, arguments)};
}

DateReading notADate(const QString &text)
{
    return refused(DateVerdict::NotADate, QT_TRANSLATE_NOOP("Rule", "%1 is not a date. Write it as 2013-05-14, or only the year."), {text});
}

DateReading yearMissing(const QString &text)
{
    return refused(DateVerdict::YearMissing, QT_TRANSLATE_NOOP("Rule", "The year is missing in %1."), {text});
}

DateReading monthFirst(const QString &text)
{
    return refused(DateVerdict::MonthFirst,
                   QT_TRANSLATE_NOOP("Rule", "%1 has the month before the day. Write it as 2013-05-14."), {text});
}

DateReading ambiguous(const QString &text, const PartialDate &one, const PartialDate &other)
{
    return refused(DateVerdict::Ambiguous, QT_TRANSLATE_NOOP("Rule", "%1 can mean %2 or %3. Write it as 2013-05-14."),
                   {text, one.iso(), other.iso()});
}

// The day of a year, month and day that were told apart for certain; day 0 if there was none.
DateReading certain(const QString &text, int year, int month, int day, bool withDay)
{
    if (year < PartialDate::FirstYear || year > PartialDate::LastYear)
        return refused(DateVerdict::YearOutOfRange, QT_TRANSLATE_NOOP("Rule", "The year in %1 cannot be right."), {text});
    if (month < 1 || month > 12)
        return refused(DateVerdict::NoSuchDate,
                       QT_TRANSLATE_NOOP("Rule", "%1 does not exist: the months go from 1 to 12."), {text});
    if (!withDay)
        return {DateVerdict::Read, PartialDate(year, month)};
    const PartialDate date = day > 0 ? PartialDate(year, month, day) : PartialDate();
    if (!date.isNull())
        return {DateVerdict::Read, date};
    return refused(DateVerdict::NoSuchDate, QT_TRANSLATE_NOOP("Rule", "%1 does not exist: %2 has %3 days."),
                   {text, PartialDate(year, month).iso(), QString::number(QDate(year, month, 1).daysInMonth())});
}

DateReading ofDay(const QString &text, QDate date)
{
    return certain(text, date.year(), date.month(), date.day(), true);
}

int fullYear(int lastTwoDigits, QDate reference)
{
    const int latest = reference.year() + 10;
    return latest - (latest - lastTwoDigits) % 100;
}

// One of several readings of the same digits: the one that gives a date, unless two do.
DateReading only(const QString &text, const QList<PartialDate> &readings)
{
    PartialDate found;
    for (const PartialDate &reading : readings) {
        if (reading.isNull() || reading == found)
            continue;
        if (!found.isNull())
            return ambiguous(text, found, reading);
        found = reading;
    }
    return found.isNull() ? notADate(text) : DateReading{DateVerdict::Read, found};
}

PartialDate day(int year, int month, int dayOfMonth)
{
    return month > 0 && dayOfMonth > 0 ? PartialDate(year, month, dayOfMonth) : PartialDate();
}

DateReading eightDigits(const QString &text, QStringView digits)
{
    const auto part = [&](int from, int length) { return digits.mid(from, length).toInt(); };
    // No eight digits are a date both ways round.
    const PartialDate dayFirst = day(part(4, 4), part(2, 2), part(0, 2));
    if (!dayFirst.isNull())
        return {DateVerdict::Read, dayFirst};
    return certain(text, part(0, 4), part(4, 2), part(6, 2), true);
}

DateReading sixDigits(const QString &text, QStringView digits, QDate reference)
{
    const int first = digits.first(2).toInt();
    const int middle = digits.mid(2, 2).toInt();
    const int last = digits.last(2).toInt();
    const PartialDate month = last > 0 ? PartialDate(digits.first(4).toInt(), last) : PartialDate();
    return only(text, {day(fullYear(first, reference), middle, last), day(fullYear(last, reference), middle, first), month});
}

DateReading oneNumber(const QString &text, QStringView digits, QDate reference)
{
    if (digits.size() == 8)
        return eightDigits(text, digits);
    if (digits.size() == 6)
        return sixDigits(text, digits, reference);
    if (digits.size() != 4)
        return notADate(text);
    const PartialDate year(digits.toInt());
    return year.isNull() ? certain(text, digits.toInt(), 1, 1, false) : DateReading{DateVerdict::Read, year};
}

DateReading twoNumbers(const QString &text, const DateWord &first, const DateWord &second)
{
    if (first.isYear() && second.size <= 2)
        return certain(text, first.value, second.value, 0, false);
    if (second.isYear() && first.size <= 2)
        return certain(text, second.value, first.value, 0, false);
    return first.size <= 2 && second.size <= 2 ? yearMissing(text) : notADate(text);
}

DateReading dayMonthYear(const QString &text, int dayOfMonth, int month, int year)
{
    if (month > 12 && dayOfMonth <= 12 && !day(year, dayOfMonth, month).isNull())
        return monthFirst(text);
    return certain(text, year, month, dayOfMonth, true);
}

DateReading threeNumbers(const QString &text, const QList<DateWord> &words, QDate reference)
{
    const DateWord &first = words.at(0);
    const DateWord &middle = words.at(1);
    const DateWord &last = words.at(2);
    if (first.isYear() && middle.size <= 2 && last.size <= 2)
        return certain(text, first.value, middle.value, last.value, true);
    if (last.isYear() && first.size <= 2 && middle.size <= 2)
        return dayMonthYear(text, first.value, middle.value, last.value);
    if (first.size > 2 || middle.size > 2 || last.size != 2)
        return notADate(text);
    const PartialDate dayFirst = day(fullYear(last.value, reference), middle.value, first.value);
    const PartialDate yearFirst = first.size == 2 ? day(fullYear(first.value, reference), middle.value, last.value) : PartialDate();
    if (dayFirst.isNull() && yearFirst.isNull())
        return dayMonthYear(text, first.value, middle.value, fullYear(last.value, reference));
    return only(text, {yearFirst, dayFirst});
}

// A month by name leaves only day and year to be told apart, and those by their place.
DateReading withMonthName(const QString &text, int month, const QList<DateWord> &numbers, bool yearFirst, QDate reference)
{
    if (numbers.size() == 1) {
        const DateWord &number = numbers.first();
        return number.isYear() ? certain(text, number.value, month, 0, false) : number.size <= 2 ? yearMissing(text) : notADate(text);
    }
    const DateWord &year = yearFirst ? numbers.first() : numbers.last();
    const DateWord &dayOfMonth = yearFirst ? numbers.last() : numbers.first();
    if (dayOfMonth.size > 2 || !(year.isYear() || year.size == 2))
        return notADate(text);
    return certain(text, year.isYear() ? year.value : fullYear(year.value, reference), month, dayOfMonth.value, true);
}

QString withoutTime(QString text)
{
    static const QRegularExpression time(
        u"(?<=\\d)(T|,? +(kl\\.? *)?)\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)? *([ap]m|Z|[+-]\\d{2}:?\\d{2})?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.remove(time);
}

} // namespace

DateReading readDate(const QString &text, QDate reference)
{
    Q_ASSERT(reference.isValid());
    const QString trimmed = text.simplified();
    if (trimmed.isEmpty())
        return {};
    const std::optional<QList<DateWord>> words = dateWords(withoutTime(trimmed));
    if (!words || words->isEmpty() || words->size() > 3)
        return notADate(trimmed);
    QList<DateWord> numbers;
    int month = 0;
    for (const DateWord &word : *words) {
        if (word.isMonth && month != 0)
            return notADate(trimmed);
        if (word.isMonth)
            month = word.value;
        else
            numbers.append(word);
    }
    if (month != 0)
        return numbers.isEmpty() ? yearMissing(trimmed) : withMonthName(trimmed, month, numbers, numbers.first().isYear(), reference);
    switch (numbers.size()) {
    case 1:
        return oneNumber(trimmed, numbers.first().digits, reference);
    case 2:
        return twoNumbers(trimmed, numbers.at(0), numbers.at(1));
    default:
        return threeNumbers(trimmed, numbers, reference);
    }
}

DateReading readSpreadsheetDate(double serial, SpreadsheetCalendar calendar)
{
    const QString shown = QString::number(serial, 'g', 15);
    // Written so that "not a number" is refused as well.
    if (!(serial >= 0 && serial < 3'000'000))
        return notADate(shown);
    const qint64 days = qint64(std::floor(serial));
    if (calendar == SpreadsheetCalendar::From1904)
        return ofDay(shown, QDate(1904, 1, 1).addDays(days));
    if (days == 0 || days == 60)
        return refused(DateVerdict::NoSuchDate,
                       QT_TRANSLATE_NOOP("Rule", "Day %1 of the spreadsheet's calendar does not exist. Write the date as 2013-05-14."), {shown});
    // The calendar counts 29 February 1900, which never was.
    return ofDay(shown, QDate(1899, 12, days < 60 ? 31 : 30).addDays(days));
}

DateReading readDateNumber(double number, SpreadsheetCalendar calendar)
{
    const bool whole = number >= 0 && number == std::floor(number);
    if (whole && number >= PartialDate::FirstYear && number <= PartialDate::LastYear)
        return {DateVerdict::Read, PartialDate(int(number))};
    if (whole && number >= 18'000'000 && number < 22'000'000) {
        const QString digits = QString::number(int(number));
        return eightDigits(digits, digits);
    }
    return readSpreadsheetDate(number, calendar);
}

} // namespace samverkan
