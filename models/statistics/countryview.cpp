// SPDX-License-Identifier: GPL-3.0-or-later
#include "countryview.h"

#include "countries.h"
#include "countrytraffic.h"
#include "language.h"
#include "subjectwords.h"

#include <QCollator>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

using Way = TripPlace::Way;

namespace {
// Asks what the view needs and sorts every cell into the line it belongs to.
class Gathering
{
public:
    Gathering(const Ask &ask, const Countries &countries, const CountryQuestion &question)
        : m_ask(ask)
        , m_question(question)
        , m_places(countries, question.home, asOf(question))
    {
    }

    void gather()
    {
        const QString trip = u"mobility."_s;
        addTrips({Subject::Mobilities, {u"direction"_s, u"sending_country"_s, u"receiving_country"_s, u"month"_s}},
                 [](TrafficSums &sums, const Bin *, qint64, auto ids) { sums.addTrips(ids); });
        addTrips({Subject::PersonDays, {u"direction"_s, u"sending_country"_s, u"receiving_country"_s, u"month"_s}},
                 [](TrafficSums &sums, const Bin *, qint64 days, auto ids) { sums.addDays(days, ids); });
        addTrips({Subject::Exchanges, {u"direction"_s, trip + u"sending_country"_s, trip + u"receiving_country"_s, trip + u"month"_s}},
                 [](TrafficSums &sums, const Bin *, qint64, auto ids) { sums.addExchanges(ids); });
        addTrips({Subject::Participants, {u"exchange.direction"_s, trip + u"sending_country"_s, trip + u"receiving_country"_s, trip + u"month"_s, u"gender"_s}},
                 [](TrafficSums &sums, const Bin *gender, qint64, auto ids) { sums.addPeople(*gender, ids); });
        addByCountry({Subject::Organisations, {u"country"_s}}, &CountrySums::organisations);
        addByCountry({Subject::PartnerSearches, {u"wanted_countries"_s}}, &CountrySums::partnerSearches);
    }

    CrossTabulation ask(Question question, bool ofTrips)
    {
        question.from = m_question.from;
        question.to = m_question.to;
        if (ofTrips)
            question.where += m_question.where;
        const CrossTabulation table = m_ask(question);
        if (fault.isEmpty())
            fault = table.fault;
        return table;
    }

    QMap<QString, QMap<QString, CountrySums>> lines; // by group and country
    TrafficSums aside;
    Sentence fault;

private:
    static QDate asOf(const CountryQuestion &question)
    {
        if (question.asOf.isValid())
            return question.asOf;
        const QDate last = question.to.lastDay();
        return last.isValid() ? last : QDate::currentDate();
    }

    // Tables by direction, from, to, month and, of people, gender.
    template<typename Add>
    void addTrips(const Question &question, Add &&add)
    {
        const CrossTabulation table = ask(question, true);
        for (const TableCell &cell : table.cells) {
            const QStringList keys = table.keysOf(cell);
            const Bin *gender = keys.size() > 4 ? &table.axes[4].bins[cell.bins[4]] : nullptr;
            const TripPlace place = m_places.place(keys[0], keys[1], keys[2], keys[3]);
            add(sumsOf(place), gender, cell.value, table.recordsOf(cell));
        }
    }

    TrafficSums &sumsOf(const TripPlace &place)
    {
        if (place.way == Way::Aside)
            return aside;
        CountrySums &line = lines[place.group][place.country];
        return place.way == Way::Out ? line.out : line.in;
    }

    void addByCountry(const Question &question, QSet<RowId> CountrySums::*records)
    {
        const CrossTabulation table = ask(question, false);
        for (const TableCell &cell : table.cells) {
            const QString country = m_places.countedAs(table.keysOf(cell).first());
            const auto ids = table.recordsOf(cell);
            (lines[m_places.groupOf(country, m_places.asOf())][country].*records).unite(QSet<RowId>(ids.begin(), ids.end()));
        }
    }

    const Ask &m_ask;
    const CountryQuestion &m_question;
    TripPlaces m_places;
};
}

static void setShare(CountryRow &row, qint64 allDays)
{
    row.shareOfDays = allDays == 0 ? 0 : double(row.days()) / double(allDays);
}

static CountryGroupRows groupRows(const CountryGroup &group, const QMap<QString, CountrySums> &lines,
                                  const Countries &countries, const QString &language)
{
    CountryGroupRows rows{group.key, group.name(language), {}, {}};
    CountrySums sum;
    for (auto it = lines.cbegin(); it != lines.cend(); ++it) {
        CountryRow row = it->row();
        row.code = it.key();
        row.label = it.key().isEmpty() ? rows.label : countries.name(it.key(), language);
        row.group = group.key;
        rows.countries.append(row);
        sum.add(*it);
    }
    QCollator collator{QLocale(language)};
    std::sort(rows.countries.begin(), rows.countries.end(), [&](const CountryRow &a, const CountryRow &b) {
        return a.days() != b.days() ? a.days() > b.days() : collator.compare(a.label, b.label) < 0;
    });
    rows.sum = sum.row();
    rows.sum.label = rows.label;
    rows.sum.group = group.key;
    return rows;
}

static void addGroups(CountryView &view, const Gathering &gathering, const Countries &countries, const QString &language)
{
    QList<CountryGroup> groups = countries.groups();
    groups.append({u"unknown"_s, u"Uppgift saknas"_s, u"Not stated"_s});
    CountrySums total;
    for (const CountryGroup &group : std::as_const(groups)) {
        const auto lines = gathering.lines.constFind(group.key);
        if (lines == gathering.lines.cend())
            continue;
        view.groups.append(groupRows(group, *lines, countries, language));
        for (const CountrySums &sums : *lines) {
            if (group.key != u"home")
                total.add(sums);
        }
    }
    view.total = total.row();
}

CountryView countryViewOf(const Ask &ask, const Countries &countries, const CountryQuestion &question)
{
    Gathering gathering(ask, countries, question);
    gathering.gather();
    CountryView view;
    view.home = question.home;
    view.flow = gathering.ask({Subject::Mobilities, {u"sending_country"_s, u"receiving_country"_s}}, true);
    const CrossTabulation without = gathering.ask({Subject::Mobilities, {}, {}, {}, {{u"days"_s, {}, Condition::Mode::Empty}}}, true);
    view.tripsWithoutDays = {without.total, without.allRecords()};
    view.fault = gathering.fault;
    view.aside = gathering.aside.traffic();
    addGroups(view, gathering, countries, question.language);
    const qint64 allDays = view.total.days();
    setShare(view.total, allDays);
    for (CountryGroupRows &group : view.groups) {
        for (CountryRow &row : group.countries)
            setShare(row, allDays);
        setShare(group.sum, allDays);
        if (group.key == u"baltic_eu")
            view.balticShare = group.sum.shareOfDays;
    }
    return view;
}

QList<const CountryRow *> CountryView::foreign() const
{
    QList<const CountryRow *> rows;
    for (const CountryGroupRows &group : groups) {
        if (group.key == u"home")
            continue;
        for (const CountryRow &row : group.countries)
            rows.append(&row);
    }
    return rows;
}

// A country in two groups is one country; what is not known is none.
static int countries(const CountryView &view, Traffic CountryRow::*way)
{
    QSet<QString> codes;
    for (const CountryRow *row : view.foreign()) {
        if (!row->code.isEmpty() && !(row->*way).isEmpty())
            codes.insert(row->code);
    }
    return int(codes.size());
}

int CountryView::countriesOut() const
{
    return countries(*this, &CountryRow::out);
}

int CountryView::countriesIn() const
{
    return countries(*this, &CountryRow::in);
}

// ---- the sentence -----------------------------------------------------------------------------------

static QString peopleText(const PeopleFigure &people, const Language &language)
{
    const GenderBalance balance = balanceOf(people.count);
    QStringList parts;
    if (people.count.base() > 0) {
        parts.append(language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "women %1 (%2)"))
                         .arg(language.number(people.count.women), language.percent(balance.womenPercent / 100.0)));
        parts.append(language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "men %1 (%2)"))
                         .arg(language.number(people.count.men), language.percent(balance.menPercent / 100.0)));
    }
    const qint64 others = people.total() - people.count.base();
    if (others > 0)
        parts.append(language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "other or not stated %1")).arg(language.number(others)));
    return parts.join(u", "_s);
}

static QString trafficText(const char *words, const Traffic &traffic, int countryCount, const Language &language)
{
    const QString countries = language.text("Statistics", QT_TRANSLATE_N_NOOP("Statistics", "%n countries"), countryCount);
    return language.text("Statistics", words, int(traffic.people.total())).arg(countries, peopleText(traffic.people, language));
}

QString sentenceOf(const CountryView &view, const Language &language)
{
    QStringList sentences;
    if (!view.total.out.isEmpty())
        sentences.append(trafficText(QT_TRANSLATE_N_NOOP("Statistics", "%n people travelled to %1: %2."), view.total.out, view.countriesOut(), language));
    if (!view.total.in.isEmpty())
        sentences.append(trafficText(QT_TRANSLATE_N_NOOP("Statistics", "%n people came from %1: %2."), view.total.in, view.countriesIn(), language));
    if (view.total.days() > 0)
        sentences.append(language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "%1 of the person-days were with EU countries of the Baltic Sea strategy."))
                             .arg(language.percent(view.balticShare)));
    if (sentences.isEmpty())
        sentences.append(language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "No trips out or in are registered.")));
    return sentences.join(u' ');
}

} // namespace samverkan
