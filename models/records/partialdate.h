// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

class QLocale;

namespace samverkan {

// A date known by year, by month or by day, as registers know it: "2013", "2013-05", "2013-05-14".
// Stored as that text (ISO 8601), whose order is also the order of this type: what is known less
// well comes before what it contains. A value is always a real date; null is "not known".
class PartialDate
{
public:
    enum class Precision { None, Year, Month, Day };

    // Years a project can speak of; outside them somebody has hit a key too much or too little.
    static constexpr int FirstYear = 1800;
    static constexpr int LastYear = 2199;

    PartialDate() = default;
    // A date that does not exist, or a year out of range, gives null. Month or day 0 is "not known".
    explicit PartialDate(int year, int month = 0, int day = 0);
    explicit PartialDate(QDate date);
    // Only the stored form, to the letter; for what people write there is datetext.h.
    static PartialDate fromIso(QStringView text);

    bool isNull() const { return m_year == 0; }
    Precision precision() const;
    int year() const { return m_year; }
    int month() const { return m_month; }
    int day() const { return m_day; }

    // The whole range it may stand for. Both invalid if null.
    QDate firstDay() const;
    QDate lastDay() const;
    bool contains(QDate date) const { return !isNull() && firstDay() <= date && date <= lastDay(); }

    QString iso() const;
    // "14 maj 2013", "maj 2013", "2013"; empty if null.
    QString toString(const QLocale &locale) const;

    friend auto operator<=>(const PartialDate &, const PartialDate &) = default;

private:
    // In the order of comparison; 0 is "not known".
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

// Completed years on a day. Two different figures where the birth date is not known well enough.
// Somebody born on 29 February has the birthday on 1 March in other years.
struct AgeRange
{
    int least;
    int most;
    bool isCertain() const { return least == most; }
};

// Nothing if one is not known, or if the birth may be after the day.
std::optional<AgeRange> ageOn(const PartialDate &birth, QDate day);

} // namespace samverkan
