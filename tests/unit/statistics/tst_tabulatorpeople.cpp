// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a question counts: persons with two records, edges of periods, and what stays true after changes.
#include "projectmaker.h"
#include "tabulator.h"
#include "testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace samverkan;

class TabulatorPeopleTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_people.make({0, 0, 0, 0, 0, 0, 0, 0})); }
    void init() { failOnUnexpectedWarnings(); }
    void joinedPersonsCountOnce();
    void joinedPersonsTravelOnce();
    void chainsOfTheSamePerson();
    void periodTouchesParticipation_data();
    void periodTouchesParticipation();
    void reentryCountsInBothPeriods();
    void ageBandsAreTheRecords();
    void changesKeepFiguresTrue();
    void undoKeepsFiguresTrue();

private:
    ProjectMaker m_people; // one more for each row about periods
};

static qint64 total(Tabulator &tabulator, const Question &question)
{
    return tabulator.tabulate(question).total;
}

void TabulatorPeopleTest::joinedPersonsCountOnce()
{
    ProjectMaker project;
    QVERIFY(project.make({0, 0, 0, 0, 0, 0, 0, 0}));
    const RowId first = project.add(u"participant"_s, {{u"given_name"_s, u"Anna"_s}, {u"country"_s, u"SE"_s}});
    const RowId second = project.add(u"participant"_s, {{u"given_name"_s, u"Anna"_s}, {u"country"_s, u"FI"_s}, {u"gender"_s, u"woman"_s}});
    const RowId third = project.add(u"participant"_s, {{u"given_name"_s, u"Ola"_s}, {u"gender"_s, u"man"_s}});
    const RowId verdict = project.add(u"same_person"_s, {{u"first"_s, second}, {u"second"_s, first}, {u"verdict"_s, u"same"_s}});
    Tabulator tabulator(*project.store);
    CrossTabulation table = tabulator.tabulate({Subject::Participants, {u"gender"_s, u"country"_s}});
    QCOMPARE(table.total, 2);
    // The first record stands for both, with the gender that only the second knows.
    QCOMPARE(table.value({u"woman"_s, u"SE"_s}), 1);
    QCOMPARE(table.recordsAt({u"woman"_s, u"SE"_s}), QList<RowId>{first});
    QCOMPARE(table.value({u"man"_s, u""_s}), 1);
    QCOMPARE(table.allRecords(), (QList<RowId>{first, third}));
    QCOMPARE(total(tabulator, {Subject::Participants, {}, {}, {}, {{u"gender"_s, {u"woman"_s}}}}), 1);
    tabulator.apply(project.change(u"same_person"_s, verdict, {{u"verdict"_s, u"different"_s}}));
    table = tabulator.tabulate({Subject::Participants, {u"gender"_s, u"country"_s}});
    QCOMPARE(table.total, 3);
    QCOMPARE(table.value({u"woman"_s, u"FI"_s}), 1);
}

void TabulatorPeopleTest::joinedPersonsTravelOnce()
{
    ProjectMaker project;
    QVERIFY(project.make({0, 0, 0, 0, 0, 0, 0, 0}));
    const RowId first = project.add(u"participant"_s, {{u"given_name"_s, u"Anna"_s}, {u"gender"_s, u"woman"_s}});
    const RowId second = project.add(u"participant"_s, {{u"given_name"_s, u"A."_s}});
    const RowId visit = project.add(u"exchange"_s, {{u"reference"_s, u"X1"_s}});
    const RowId other = project.add(u"exchange"_s, {{u"reference"_s, u"X2"_s}});
    const auto trip = [&](RowId person, RowId exchange, int days) {
        return project.add(u"mobility"_s, {{u"participant"_s, person}, {u"exchange"_s, exchange}, {u"days"_s, days}});
    };
    QVERIFY(trip(first, visit, 3) && trip(second, visit, 3) && trip(second, other, 5));
    const Question trips{Subject::Mobilities, {u"gender"_s}};
    Tabulator tabulator(*project.store);
    QCOMPARE(tabulator.tabulate(trips).value({u"woman"_s}), 1);
    QCOMPARE(total(tabulator, trips), 3);
    QCOMPARE(total(tabulator, {Subject::Participants, {u"exchange"_s}}), 2);
    ChangeSet changes = project.store->transact({}, [&](Change &change) {
        const Kind &same = project.catalogue.at(u"same_person");
        change.insert(same, {{same.indexOf(u"first"_s), first}, {same.indexOf(u"second"_s), second}, {same.indexOf(u"verdict"_s), u"same"_s}});
        return Outcome::done();
    }).changes;
    tabulator.apply(changes);
    QCOMPARE(tabulator.tabulate(trips).value({u"woman"_s}), 2);
    QCOMPARE(total(tabulator, {Subject::PersonDays, {}}), 8);
    const CrossTabulation people = tabulator.tabulate({Subject::Participants, {u"exchange"_s}});
    QCOMPARE(people.total, 1);
    QCOMPARE(people.cells.size(), 2);
    QCOMPARE(people.allRecords(), QList<RowId>{first});
}

void TabulatorPeopleTest::chainsOfTheSamePerson()
{
    ProjectMaker project;
    QVERIFY(project.make({0, 0, 0, 0, 0, 0, 0, 0}));
    QList<RowId> ids;
    project.together([&] {
        for (int i = 0; i < 6; ++i)
            ids.append(project.add(u"participant"_s, {{u"given_name"_s, u"P"_s}}));
        for (const auto &[first, second] : {std::pair(4, 5), std::pair(1, 2), std::pair(2, 4)})
            project.add(u"same_person"_s, {{u"first"_s, ids[first]}, {u"second"_s, ids[second]}, {u"verdict"_s, u"same"_s}});
    });
    Tabulator tabulator(*project.store);
    const CrossTabulation table = tabulator.tabulate({});
    QCOMPARE(table.total, 3);
    QCOMPARE(table.allRecords(), (QList<RowId>{ids[0], ids[1], ids[3]}));
}

void TabulatorPeopleTest::periodTouchesParticipation_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("counts");
    QTest::newRow("no period, no dates") << u""_s << u""_s << u""_s << u""_s << true;
    QTest::newRow("no dates") << u""_s << u""_s << u"2012"_s << u"2014"_s << false;
    QTest::newRow("no dates, open period") << u""_s << u""_s << u"2012"_s << u""_s << false;
    QTest::newRow("starts on the last day") << u"2012-12-31"_s << u""_s << u"2012"_s << u"2012"_s << true;
    QTest::newRow("starts a day late") << u"2013-01-01"_s << u""_s << u"2012"_s << u"2012"_s << false;
    QTest::newRow("ends on the first day") << u"2011-05-01"_s << u"2012-01-01"_s << u"2012"_s << u"2012"_s << true;
    QTest::newRow("ends a day early") << u"2011-05-01"_s << u"2011-12-31"_s << u"2012"_s << u"2012"_s << false;
    QTest::newRow("around the period") << u"2011-05-01"_s << u"2014-12-31"_s << u"2012-03"_s << u"2012-04"_s << true;
    QTest::newRow("still here") << u"2011-05-01"_s << u""_s << u"2030-01-01"_s << u""_s << true;
    QTest::newRow("only an end, in it") << u""_s << u"2012-06-01"_s << u"2012"_s << u"2012"_s << true;
    QTest::newRow("only an end, after it") << u""_s << u"2013-06-01"_s << u"2012"_s << u"2012"_s << false;
    QTest::newRow("from February") << u"2012-02-29"_s << u"2012-02-29"_s << u"2012-02"_s << u"2012-02"_s << true;
    QTest::newRow("to February") << u"2012-03-01"_s << u"2012-03-01"_s << u""_s << u"2012-02"_s << false;
}

void TabulatorPeopleTest::periodTouchesParticipation()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, counts);
    QHash<QString, QVariant> person{{u"given_name"_s, u"Anna"_s}};
    if (!start.isEmpty())
        person.insert(u"start_date"_s, start);
    if (!end.isEmpty())
        person.insert(u"end_date"_s, end);
    const RowId id = m_people.add(u"participant"_s, person);
    Tabulator tabulator(*m_people.store);
    const Question question{Subject::Participants, {}, PartialDate::fromIso(from), PartialDate::fromIso(to)};
    QCOMPARE(tabulator.tabulate(question).allRecords().contains(id), counts);
}

void TabulatorPeopleTest::reentryCountsInBothPeriods()
{
    ProjectMaker project;
    QVERIFY(project.make({0, 0, 0, 0, 0, 0, 0, 0}));
    const RowId first = project.add(u"participant"_s, {{u"start_date"_s, u"2011-05-01"_s}, {u"end_date"_s, u"2011-12-01"_s}});
    const RowId second = project.add(u"participant"_s, {{u"start_date"_s, u"2013-02-01"_s}, {u"end_date"_s, u"2013-12-01"_s}});
    project.add(u"same_person"_s, {{u"first"_s, first}, {u"second"_s, second}, {u"verdict"_s, u"same"_s}});
    Tabulator tabulator(*project.store);
    for (const auto &[year, expected] : {std::pair(2011, 1), std::pair(2012, 0), std::pair(2013, 1)})
        QCOMPARE(total(tabulator, {Subject::Participants, {}, PartialDate(year), PartialDate(year)}), expected);
}

void TabulatorPeopleTest::ageBandsAreTheRecords()
{
    ProjectMaker project(5);
    QVERIFY(project.make());
    const Kind &kind = project.catalogue.at(u"participant");
    Tabulator tabulator(*project.store);
    const CrossTabulation table = tabulator.tabulate({Subject::Participants, {u"age_band"_s}});
    QMap<QString, QList<RowId>> expected;
    for (RowId id : project.store->ids(kind))
        expected[project.store->record(kind, id).text(u"age_band"_s)].append(id);
    QCOMPARE(table.cells.size(), expected.size());
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        QCOMPARE(table.recordsAt({it.key()}), it.value());
    QCOMPARE(table.missing, qint64(expected.value(u"unknown"_s).size()));
}

// ---- after changes ----------------------------------------------------------------------------------

static QList<Question> questions()
{
    return {
        {Subject::Participants, {u"gender"_s, u"age_band"_s}},
        {Subject::Participants, {u"activity.kind"_s, u"organisation"_s}, PartialDate(2012), PartialDate(2013)},
        {Subject::Participants, {u"mobility.receiving_country"_s}},
        {Subject::Hours, {u"month"_s, u"gender"_s}},
        {Subject::PersonDays, {u"exchange.kind"_s}},
        {Subject::Activities, {u"horizontal"_s}},
        {Subject::GroupMembers, {u"focus_area"_s}},
    };
}

// Undo gives a removed row back under its lasting name; its number in the file may be another.
static QString asText(const CrossTabulation &table, bool withRecords = true)
{
    QStringList lines{u"%1 %2"_s.arg(table.total).arg(table.missing)};
    for (const TableCell &cell : table.cells) {
        QStringList ids;
        for (RowId id : withRecords ? table.recordsOf(cell) : std::span<const RowId>())
            ids.append(QString::number(id));
        lines.append(table.keysOf(cell).join(u'|') + u'=' + QString::number(cell.value) + u':' + ids.join(u','));
    }
    for (const Axis &axis : table.axes) {
        for (const Bin &bin : axis.bins)
            lines.append(bin.key + u'=' + QString::number(bin.total));
    }
    return lines.join(u'\n');
}

void TabulatorPeopleTest::changesKeepFiguresTrue()
{
    ProjectMaker project(11);
    QVERIFY(project.make({6, 60, 20, 150, 6, 40, 3, 30}));
    Tabulator kept(*project.store);
    for (int step = 0; step < 30; ++step) {
        kept.apply(project.changeSomething());
        Tabulator fresh(*project.store);
        for (const Question &question : questions())
            QCOMPARE(asText(kept.tabulate(question)), asText(fresh.tabulate(question)));
    }
}

void TabulatorPeopleTest::undoKeepsFiguresTrue()
{
    ProjectMaker project(12);
    QVERIFY(project.make({6, 60, 20, 150, 6, 40, 3, 30}));
    Tabulator kept(*project.store);
    QStringList before;
    for (const Question &question : questions())
        before.append(asText(kept.tabulate(question), false));
    int steps = 0;
    for (int i = 0; i < 20; ++i) {
        const ChangeSet changes = project.changeSomething();
        steps += !changes.isEmpty();
        kept.apply(changes);
    }
    for (const Question &question : questions())
        kept.tabulate(question);
    for (int i = 0; i < steps; ++i)
        kept.apply(project.store->undo().changes);
    QStringList after;
    for (const Question &question : questions())
        after.append(asText(kept.tabulate(question), false));
    QCOMPARE(after, before);
}

SAMVERKAN_TEST_MAIN(TabulatorPeopleTest)
#include "tst_tabulatorpeople.moc"
