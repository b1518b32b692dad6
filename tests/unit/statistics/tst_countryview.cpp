// SPDX-License-Identifier: GPL-3.0-or-later
#include "countryview.h"
#include "labeller.h"
#include "language.h"
#include "projectmaker.h"
#include "referencedata.h"
#include "tabulator.h"
#include "testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace samverkan;

class CountryViewTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnUnexpectedWarnings(); }
    void whereTripsBelong();
    void peopleOnceInSums();
    void membershipAtTheTime();
    void organisationsAndSearches();
    void sharesOfDays();
    void nothingIsLost();
    void sayingIt();

private:
    const ReferenceData m_reference;
};

namespace {
// A project of trips made one by one.
struct Trips
{
    Trips(const ReferenceData &reference)
        : reference(reference)
    {
        made = project.make({0, 0, 0, 0, 0, 0, 0, 0});
    }
    RowId person(const QString &gender)
    {
        return project.add(u"participant"_s, {{u"gender"_s, gender.isEmpty() ? QVariant() : QVariant(gender)}});
    }
    RowId exchange(const QString &direction = {})
    {
        return project.add(u"exchange"_s, {{u"reference"_s, u"X%1"_s.arg(++exchanges)}, {u"direction"_s, direction.isEmpty() ? QVariant() : QVariant(direction)}});
    }
    RowId trip(RowId person, RowId exchange, const QString &from, const QString &to, int days, const QString &start = u"2013-03-01"_s)
    {
        const auto known = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
        return project.add(u"mobility"_s, {{u"participant"_s, person}, {u"exchange"_s, exchange}, {u"sending_country"_s, known(from)}, {u"receiving_country"_s, known(to)},
                                           {u"days"_s, days ? QVariant(days) : QVariant()}, {u"start_date"_s, known(start)}});
    }
    CountryView view(CountryQuestion question = {})
    {
        Tabulator tabulator(*project.store);
        const Language language(u"en"_s);
        const Labeller labeller(*project.store, reference, language);
        question.language = u"en"_s;
        return countryViewOf([&](const Question &asked) {
            CrossTabulation table = tabulator.tabulate(asked);
            labeller.label(table);
            return table;
        }, reference.countries(), question);
    }

    const ReferenceData &reference;
    ProjectMaker project;
    bool made = false;
    int exchanges = 0;
};
}

static const CountryRow *rowOf(const CountryView &view, const QString &code, const QString &group = {})
{
    for (const CountryGroupRows &rows : view.groups) {
        for (const CountryRow &row : rows.countries) {
            if (row.code == code && (group.isEmpty() || rows.key == group))
                return &row;
        }
    }
    return nullptr;
}

void CountryViewTest::whereTripsBelong()
{
    Trips trips(m_reference);
    QVERIFY(trips.made);
    const RowId anna = trips.person(u"woman"_s);
    const auto add = [&](const QString &direction, const QString &from, const QString &to) {
        return trips.trip(anna, trips.exchange(direction), from, to, 2);
    };
    RowId out = 0, in = 0, said = 0, unknown = 0, aland = 0;
    trips.project.together([&] {
        out = add({}, u"SE"_s, u"PL"_s);
        in = add({}, u"FI"_s, u"SE"_s);
        add({}, u"DE"_s, u"IT"_s); // between others
        add({}, u"SE"_s, u"SE"_s); // at home
        add({}, {}, u"PL"_s); // from nobody knows where
        said = add(u"out"_s, {}, u"LV"_s); // the exchange says it
        unknown = add(u"in"_s, {}, u"SE"_s);
        aland = add({}, u"SE"_s, u"AX"_s);
        add(u"out"_s, u"SE"_s, u"SE"_s); // said to go out, but does not
    });
    const CountryView view = trips.view();
    QVERIFY(view.fault.isEmpty());
    QCOMPARE(rowOf(view, u"PL"_s)->out.trips.records, QList<RowId>{out});
    QCOMPARE(rowOf(view, u"FI"_s)->in.trips.records, QList<RowId>{in});
    QCOMPARE(rowOf(view, u"FI"_s)->out.trips.records, QList<RowId>{aland});
    QCOMPARE(rowOf(view, u"LV"_s)->out.trips.records, QList<RowId>{said});
    QCOMPARE(rowOf(view, u""_s)->in.trips.records, QList<RowId>{unknown});
    QCOMPARE(view.groups.last().key, u"unknown"_s);
    QVERIFY(!rowOf(view, u"IT"_s));
    QVERIFY(!rowOf(view, u"SE"_s));
    QCOMPARE(view.aside.trips.value, 4);
    QCOMPARE(view.total.out.trips.value, 3);
    QCOMPARE(view.total.in.trips.value, 2);
    QCOMPARE(view.total.out.exchanges.value, 3);
    QCOMPARE(view.countriesOut(), 3);
    QCOMPARE(view.countriesIn(), 1);
    QCOMPARE(view.flow.total, 9);
    QCOMPARE(view.flow.value({u"SE"_s, u"SE"_s}), 2);
}

void CountryViewTest::peopleOnceInSums()
{
    Trips trips(m_reference);
    const RowId anna = trips.person(u"woman"_s);
    const RowId ola = trips.person(u"man"_s);
    const RowId kim = trips.person({});
    const RowId visit = trips.exchange();
    trips.project.together([&] {
        trips.trip(anna, visit, u"SE"_s, u"PL"_s, 3);
        trips.trip(ola, visit, u"SE"_s, u"PL"_s, 3);
        trips.trip(anna, trips.exchange(), u"SE"_s, u"LV"_s, 2);
        trips.trip(kim, trips.exchange(), u"SE"_s, u"IT"_s, 0);
    });
    const CountryView view = trips.view();
    QCOMPARE(rowOf(view, u"PL"_s)->out.people.count, (GenderCount{1, 1, 0, 0}));
    QCOMPARE(rowOf(view, u"PL"_s)->out.exchanges.records, QList<RowId>{visit});
    const CountryGroupRows &baltic = view.groups.first();
    QCOMPARE(baltic.key, u"baltic_eu"_s);
    QCOMPARE(baltic.sum.out.people.count, (GenderCount{1, 1, 0, 0})); // Anna once
    QCOMPARE(baltic.sum.out.people.all(), (QList<RowId>{anna, ola}));
    QCOMPARE(baltic.sum.out.trips.value, 3);
    QCOMPARE(baltic.sum.out.days.value, 8);
    QCOMPARE(view.total.out.people.count, (GenderCount{1, 1, 0, 1}));
    QCOMPARE(view.total.out.people.others, QList<RowId>{kim});
    QCOMPARE(view.tripsWithoutDays.value, 1);
    // Most days first.
    QCOMPARE(baltic.countries.first().code, u"PL"_s);
}

void CountryViewTest::membershipAtTheTime()
{
    Trips trips(m_reference);
    const RowId anna = trips.person(u"woman"_s);
    trips.project.together([&] {
        trips.trip(anna, trips.exchange(), u"SE"_s, u"HR"_s, 2, u"2013-06-30"_s);
        trips.trip(anna, trips.exchange(), u"SE"_s, u"HR"_s, 5, u"2013-07-01"_s);
        trips.trip(anna, trips.exchange(), u"SE"_s, u"GB"_s, 1, u"2020-01-31"_s);
        trips.trip(anna, trips.exchange(), u"SE"_s, u"GB"_s, 1, u"2020-02-01"_s);
    });
    const CountryView view = trips.view();
    QCOMPARE(rowOf(view, u"HR"_s, u"other"_s)->out.days.value, 2);
    QCOMPARE(rowOf(view, u"HR"_s, u"other_eu"_s)->out.days.value, 5);
    QCOMPARE(rowOf(view, u"GB"_s, u"other_eu"_s)->out.days.value, 1);
    QVERIFY(rowOf(view, u"GB"_s, u"other"_s));
    QCOMPARE(view.countriesOut(), 2);
    QCOMPARE(view.foreign().size(), 4);
    CountryQuestion spring;
    spring.to = PartialDate(2013, 6);
    QCOMPARE(trips.view(spring).total.out.trips.value, 1);
}

void CountryViewTest::organisationsAndSearches()
{
    Trips trips(m_reference);
    trips.project.add(u"organisation"_s, {{u"name"_s, u"A"_s}, {u"country"_s, u"SE"_s}});
    const RowId polish = trips.project.add(u"organisation"_s, {{u"name"_s, u"B"_s}, {u"country"_s, u"PL"_s}});
    trips.project.add(u"organisation"_s, {{u"name"_s, u"C"_s}});
    trips.project.add(u"partner_search"_s, {{u"name"_s, u"S"_s}, {u"wanted_countries"_s, u"LV PL"_s}});
    CountryQuestion question;
    question.asOf = QDate(2013, 1, 1);
    const CountryView view = trips.view(question);
    QCOMPARE(rowOf(view, u"SE"_s)->organisations.value, 1);
    QCOMPARE(view.groups.first().key, u"home"_s);
    QCOMPARE(rowOf(view, u"PL"_s)->organisations.records, QList<RowId>{polish});
    QCOMPARE(rowOf(view, u"PL"_s)->partnerSearches.value, 1);
    QCOMPARE(rowOf(view, u"LV"_s)->partnerSearches.value, 1);
    QCOMPARE(rowOf(view, u""_s)->organisations.value, 1);
    QCOMPARE(view.total.organisations.value, 2); // home apart
    QCOMPARE(view.total.partnerSearches.value, 1); // one search, two countries
}

void CountryViewTest::sharesOfDays()
{
    Trips trips(m_reference);
    const RowId anna = trips.person(u"woman"_s);
    trips.project.together([&] {
        trips.trip(anna, trips.exchange(), u"SE"_s, u"PL"_s, 6);
        trips.trip(anna, trips.exchange(), u"EE"_s, u"SE"_s, 1);
        trips.trip(anna, trips.exchange(), u"SE"_s, u"IT"_s, 3);
        trips.trip(anna, trips.exchange(), u"DE"_s, u"IT"_s, 100); // aside
    });
    const CountryView view = trips.view();
    QCOMPARE(view.total.days(), 10);
    QCOMPARE(rowOf(view, u"PL"_s)->shareOfDays, 0.6);
    QCOMPARE(view.balticShare, 0.7);
    QCOMPARE(view.total.shareOfDays, 1.0);
    QCOMPARE(view.aside.days.value, 100);
}

// On random data every trip is somewhere, once.
void CountryViewTest::nothingIsLost()
{
    Trips trips(m_reference);
    ProjectMaker random(31);
    QVERIFY(random.make());
    trips.project.store.swap(random.store);
    const CountryView view = trips.view();
    trips.project.store.swap(random.store);
    const auto number = [&](const QString &sql) { return random.ask(sql).first().first().toLongLong(); };
    QCOMPARE(view.total.out.trips.value + view.total.in.trips.value + view.aside.trips.value, number(u"SELECT count(*) AS n FROM mobility"_s));
    QCOMPARE(view.total.days() + view.aside.days.value, number(u"SELECT sum(days) AS n FROM mobility"_s));
    QCOMPARE(view.total.out.people.total(),
             number(u"SELECT count(DISTINCT m.participant) AS n FROM mobility m JOIN exchange x ON x.id=m.exchange WHERE (x.direction='out' AND coalesce(m.receiving_country,'')<>'SE') OR (x.direction IS NULL AND m.sending_country='SE' AND m.receiving_country<>'SE')"_s));
    double shares = 0;
    for (const CountryGroupRows &group : view.groups) {
        qint64 tripsOut = 0;
        for (const CountryRow &row : group.countries) {
            tripsOut += row.out.trips.value;
            shares += row.shareOfDays;
        }
        QCOMPARE(group.sum.out.trips.value, tripsOut);
        QVERIFY(group.sum.out.people.total() <= tripsOut);
    }
    QVERIFY(qAbs(shares - 1.0) < 1e-9);
}

void CountryViewTest::sayingIt()
{
    Trips trips(m_reference);
    const Language english(u"en"_s);
    QCOMPARE(sentenceOf(trips.view(), english), u"No trips out or in are registered."_s);
    const RowId anna = trips.person(u"woman"_s);
    trips.trip(anna, trips.exchange(), u"SE"_s, u"PL"_s, 3);
    trips.trip(trips.person(u"man"_s), trips.exchange(), u"SE"_s, u"IT"_s, 1);
    trips.trip(trips.person({}), trips.exchange(), u"EE"_s, u"SE"_s, 4);
    const QString text = sentenceOf(trips.view(), english);
    QVERIFY2(text.contains(u"travelled to 2 countries: women 1 (50%), men 1 (50%)."), qPrintable(text));
    QVERIFY2(text.contains(u"other or not stated 1"), qPrintable(text));
    QVERIFY2(text.contains(u"88% of the person-days"), qPrintable(text));
}

SAMVERKAN_TEST_MAIN(CountryViewTest)
#include "tst_countryview.moc"
