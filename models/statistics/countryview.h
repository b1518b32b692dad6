// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crosstabulation.h"
#include "genderbalance.h"

#include <QDate>
#include <QMap>
#include <functional>

namespace samverkan {

class Countries;
class Language;

// A figure with the records behind it.
struct CountedFigure
{
    qint64 value = 0;
    QList<RowId> records = {};
};

// People, each once.
struct PeopleFigure
{
    QList<RowId> women = {};
    QList<RowId> men = {};
    QList<RowId> others = {}; // with those whose gender is not known
    GenderCount count = {};

    qint64 total() const { return count.total(); }
    QList<RowId> all() const; // ascending
};

// What went one way between home and a country.
struct Traffic
{
    CountedFigure exchanges = {}; // with at least one such trip
    CountedFigure trips = {};
    PeopleFigure people = {};
    CountedFigure days = {}; // person-days; the records are trips

    bool isEmpty() const { return trips.value == 0; }
};

// One line of the report on countries: a country, the sum of a group, or all.
struct CountryRow
{
    QString code = {}; // ISO; empty in sums and for trips whose other end is not known
    QString label = {};
    QString group = {}; // CountryGroup::key, at the time of the trips; empty in the total
    CountedFigure organisations = {};
    CountedFigure partnerSearches = {};
    Traffic out = {};
    Traffic in = {};
    double shareOfDays = 0; // of all person-days out and in

    qint64 days() const { return out.days.value + in.days.value; }
};

struct CountryGroupRows
{
    QString key; // CountryGroup::key, or "unknown"
    QString label;
    QList<CountryRow> countries; // most person-days first, then by name
    CountryRow sum; // people once
};

// Which countries a project worked with. Home is the project's own country.
//
// A trip is out or in as its exchange says; where it does not, a trip from home to another country is
// out, one to home from elsewhere in. All other trips (between two other countries, within one's own,
// or with an end nobody wrote down) are `aside`: counted, but in no country's line. The country of a
// trip out is where it goes, of a trip in where it comes from. Parts of a country that the reference
// data counts with it (Åland with Finland) are in its line.
//
// A country whose membership changed meanwhile has a line in each group, each with the trips of its
// time; organisations and partner searches stand in the group of `asOf`.
struct CountryView
{
    QString home;
    QList<CountryGroupRows> groups; // in the order of the reference data; none without a figure
    CountryRow total; // without home's own organisations and searches
    Traffic aside; // trips that are neither out nor in
    CountedFigure tripsWithoutDays; // which the person-days lack
    double balticShare = 0; // person-days with Baltic Sea EU countries, of all out and in; 0–1
    CrossTabulation flow; // trips, from x to
    Sentence fault = {};

    // Lines of other countries, without sums, in the order of the groups.
    QList<const CountryRow *> foreign() const;
    // Different countries that trips went to, and came from.
    int countriesOut() const;
    int countriesIn() const;
};

struct CountryQuestion
{
    QString home = QStringLiteral("SE");
    PartialDate from = {};
    PartialDate to = {};
    QList<Condition> where = {}; // asked of trips, in the names exchange.… and mobility.…
    QDate asOf = {}; // the last day of the period, else today
    QString language = QStringLiteral("sv");
};

// Asks a Tabulator and gives its tables words (Labeller), or answers from elsewhere in a test.
using Ask = std::function<CrossTabulation(const Question &)>;

CountryView countryViewOf(const Ask &ask, const Countries &countries, const CountryQuestion &question);

// "172 people travelled to 9 countries: women 98 (58%), men 71 (42%), not stated 3. 40 people came
// from 5 countries. 71% of the person-days were with countries of the Baltic Sea strategy."
QString sentenceOf(const CountryView &view, const Language &language);

} // namespace samverkan
