// SPDX-License-Identifier: GPL-3.0-or-later
#include "partialdate.h"

#include <QLocale>

namespace samverkan {

using namespace Qt::StringLiterals;

PartialDate::PartialDate(int year, int month, int day)
{
    const bool yearFits = year >= FirstYear && year <= LastYear;
    const bool exists = day != 0 ? QDate::isValid(year, month, day) : month >= 0 && month <= 12;
    if (!yearFits || !exists)
        return;
    m_year = year;
    m_month = month;
    m_day = day;
}

PartialDate::PartialDate(QDate date)
    : PartialDate(date.isValid() ? date.year() : 0, date.month(), date.day())
{
}

// The digits of one part, or -1: QString::toInt() would take signs, blanks and foreign digits too.
static int digits(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

PartialDate PartialDate::fromIso(QStringView text)
{
    const qsizetype size = text.size();
    const bool shape = (size == 4 || size == 7 || size == 10) && (size < 7 || text.at(4) == u'-')
        && (size < 10 || text.at(7) == u'-');
    if (!shape)
        return {};
    const int year = digits(text.first(4));
    const int month = size < 7 ? 0 : digits(text.mid(5, 2));
    const int day = size < 10 ? 0 : digits(text.mid(8, 2));
    if ((size >= 7 && month < 1) || (size >= 10 && day < 1))
        return {};
    return PartialDate(year, month, day);
}

PartialDate::Precision PartialDate::precision() const
{
    return isNull() ? Precision::None : m_month == 0 ? Precision::Year
        : m_day == 0                                 ? Precision::Month
                                                     : Precision::Day;
}

QDate PartialDate::firstDay() const
{
    return isNull() ? QDate() : QDate(m_year, qMax(1, m_month), qMax(1, m_day));
}

QDate PartialDate::lastDay() const
{
    if (isNull() || m_day != 0)
        return firstDay();
    const int month = m_month == 0 ? 12 : m_month;
    return QDate(m_year, month, QDate(m_year, month, 1).daysInMonth());
}

QString PartialDate::iso() const
{
    switch (precision()) {
    case Precision::None:
        return {};
    case Precision::Year:
        return QString::number(m_year);
    case Precision::Month:
        return firstDay().toString(u"yyyy-MM"_s);
    case Precision::Day:
        break;
    }
    return firstDay().toString(Qt::ISODate);
}

QString PartialDate::toString(const QLocale &locale) const
{
    switch (precision()) {
    case Precision::None:
        return {};
    case Precision::Year:
        return QString::number(m_year);
    case Precision::Month:
        return locale.standaloneMonthName(m_month) + u' ' + QString::number(m_year);
    case Precision::Day:
        break;
    }
    return locale.toString(firstDay(), u"d MMMM yyyy"_s);
}

static int completedYears(QDate birth, QDate day)
{
    const bool birthdayToCome = day.month() != birth.month() ? day.month() < birth.month() : day.day() < birth.day();
    return day.year() - birth.year() - (birthdayToCome ? 1 : 0);
}

std::optional<AgeRange> ageOn(const PartialDate &birth, QDate day)
{
    if (birth.isNull() || !day.isValid() || birth.firstDay() > day)
        return std::nullopt;
    // Who may not be born yet is at least not older than nothing.
    const QDate latest = qMin(birth.lastDay(), day);
    return AgeRange{completedYears(latest, day), completedYears(birth.firstDay(), day)};
}

} // namespace samverkan
