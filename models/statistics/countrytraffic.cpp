// SPDX-License-Identifier: GPL-3.0-or-later
#include "countrytraffic.h"

#include "countries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

using Way = TripPlace::Way;

QString TripPlaces::countedAs(const QString &country) const
{
    return country.isEmpty() ? country : m_countries.countedAs(country);
}

QString TripPlaces::groupOf(const QString &country, QDate date) const
{
    if (country.isEmpty())
        return u"unknown"_s;
    return country == m_home ? u"home"_s : m_countries.groupOf(country, date);
}

static Way wayOf(const QString &direction, const QString &from, const QString &to, const QString &home)
{
    if (direction == u"out")
        return Way::Out;
    if (direction == u"in")
        return Way::In;
    if (from == home && !to.isEmpty() && to != home)
        return Way::Out;
    return to == home && from != home ? Way::In : Way::Aside;
}

TripPlace TripPlaces::place(const QString &direction, const QString &from, const QString &to, const QString &month) const
{
    const QString start = countedAs(from);
    const QString goal = countedAs(to);
    TripPlace place;
    place.way = wayOf(direction, start, goal, m_home);
    if (place.way == Way::Aside)
        return place;
    place.country = place.way == Way::Out ? goal : start;
    if (place.country == m_home)
        return {}; // the exchange says out, the trip stays at home
    // Memberships begin on the first and end on the last of a month: any day of it will do.
    const QDate date = PartialDate::fromIso(month).firstDay();
    place.group = groupOf(place.country, date.isValid() ? date : m_asOf);
    return place;
}

void TrafficSums::addPeople(const Bin &gender, std::span<const RowId> ids)
{
    if (gender.key == u"woman")
        add(m_women, ids);
    else if (gender.key == u"man")
        add(m_men, ids);
    else
        add(gender.missing || gender.key == u"unknown" ? m_unknown : m_other, ids);
}

void TrafficSums::addDays(qint64 days, std::span<const RowId> ids)
{
    m_days += days;
    add(m_daysOf, ids);
}

void TrafficSums::add(const TrafficSums &other)
{
    m_exchanges.unite(other.m_exchanges);
    m_trips.unite(other.m_trips);
    m_daysOf.unite(other.m_daysOf);
    m_days += other.m_days; // a trip is in one line only
    m_women.unite(other.m_women);
    m_men.unite(other.m_men);
    m_other.unite(other.m_other);
    m_unknown.unite(other.m_unknown);
}

static QList<RowId> sorted(const QSet<RowId> &ids)
{
    QList<RowId> list(ids.cbegin(), ids.cend());
    std::sort(list.begin(), list.end());
    return list;
}

static CountedFigure countOf(const QSet<RowId> &ids)
{
    return {qint64(ids.size()), sorted(ids)};
}

Traffic TrafficSums::traffic() const
{
    Traffic traffic;
    traffic.exchanges = countOf(m_exchanges);
    traffic.trips = countOf(m_trips);
    traffic.days = {m_days, sorted(m_daysOf)};
    traffic.people.women = sorted(m_women);
    traffic.people.men = sorted(m_men);
    traffic.people.others = sorted(m_other + m_unknown);
    traffic.people.count = {qint64(m_women.size()), qint64(m_men.size()), qint64(m_other.size()), qint64(m_unknown.size())};
    return traffic;
}

void CountrySums::add(const CountrySums &other)
{
    out.add(other.out);
    in.add(other.in);
    organisations.unite(other.organisations);
    partnerSearches.unite(other.partnerSearches);
}

CountryRow CountrySums::row() const
{
    CountryRow row;
    row.out = out.traffic();
    row.in = in.traffic();
    row.organisations = countOf(organisations);
    row.partnerSearches = countOf(partnerSearches);
    return row;
}

QList<RowId> PeopleFigure::all() const
{
    QList<RowId> ids = women + men + others;
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace samverkan
