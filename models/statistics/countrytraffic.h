// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "countryview.h"

#include <QHash>
#include <QSet>

namespace samverkan {

// Where a trip belongs.
struct TripPlace
{
    enum class Way { Out, In, Aside };
    Way way = Way::Aside;
    QString country; // the other end; empty if not known
    QString group; // of it at that time; "unknown"
};

// Tells where trips belong, by the rules written at CountryView.
class TripPlaces
{
public:
    TripPlaces(const Countries &countries, QString home, QDate asOf)
        : m_countries(countries), m_home(std::move(home)), m_asOf(asOf) { }

    // `month` as in bins, empty if not known.
    TripPlace place(const QString &direction, const QString &from, const QString &to, const QString &month) const;
    QString groupOf(const QString &country, QDate date) const;
    QDate asOf() const { return m_asOf; }
    QString countedAs(const QString &country) const;

private:
    const Countries &m_countries;
    QString m_home;
    QDate m_asOf;
};

// Traffic being gathered: records as sets, so that each is there once, however many cells it is in.
class TrafficSums
{
public:
    void addExchanges(std::span<const RowId> ids) { add(m_exchanges, ids); }
    void addTrips(std::span<const RowId> ids) { add(m_trips, ids); }
    void addPeople(const Bin &gender, std::span<const RowId> ids);
    void addDays(qint64 days, std::span<const RowId> ids);
    void add(const TrafficSums &other);
    Traffic traffic() const;

private:
    static void add(QSet<RowId> &set, std::span<const RowId> ids) { set.unite(QSet<RowId>(ids.begin(), ids.end())); }

    QSet<RowId> m_exchanges;
    QSet<RowId> m_trips;
    QSet<RowId> m_daysOf;
    qint64 m_days = 0;
    QSet<RowId> m_women;
    QSet<RowId> m_men;
    QSet<RowId> m_other;
    QSet<RowId> m_unknown;
};

// The lines of a country view on their way: by group and country.
struct CountrySums
{
    TrafficSums out;
    TrafficSums in;
    QSet<RowId> organisations;
    QSet<RowId> partnerSearches;

    void add(const CountrySums &other);
    CountryRow row() const;
};

} // namespace samverkan
