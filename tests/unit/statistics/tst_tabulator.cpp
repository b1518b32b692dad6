// SPDX-License-Identifier: GPL-3.0-or-later
// Cross-tabulations against SQL written by hand, on a random project with gaps in every field.
#include "projectmaker.h"
#include "tabulator.h"
#include "testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace samverkan;

using Mode = Condition::Mode;

class TabulatorTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { failOnUnexpectedWarnings(); }
    void countsAsSql_data();
    void countsAsSql();
    void figuresHaveTheirRecords_data() { countsAsSql_data(); }
    void figuresHaveTheirRecords();
    void disjointBinsAddUp();
    void askedWithoutRecords();
    void codesInTheOrderOfTheirList();
    void saysWhatIsWrong();

private:
    ProjectMaker m_project{7};
};

void TabulatorTest::initTestCase()
{
    QVERIFY(m_project.make());
    QVERIFY(m_project.ask(u"SELECT count(*) AS n FROM attendance"_s).first().first().toInt() > 400);
}

// Attendances t that count, with their activities v.
static const QString took = u"FROM attendance t JOIN activity v ON v.id=t.activity AND coalesce(t.role,'participant')='participant' "
                            "AND coalesce(t.state,'present') IN ('present','late')"_s;

void TabulatorTest::countsAsSql_data()
{
    QTest::addColumn<Question>("question");
    QTest::addColumn<QString>("cells"); // keys AS …, value AS n
    QTest::addColumn<QString>("all"); // total AS t, missing AS m

    QTest::newRow("nothing") << Question{} << u"SELECT count(*) AS n FROM participant"_s
                             << u"SELECT count(*) AS t, 0 AS m FROM participant"_s;
    QTest::newRow("gender x country")
        << Question{Subject::Participants, {u"gender"_s, u"country"_s}}
        << u"SELECT gender AS a, country AS b, count(*) AS n FROM participant GROUP BY 1, 2"_s
        << u"SELECT count(*) AS t, sum(gender IS NULL OR country IS NULL) AS m FROM participant"_s;
    QTest::newRow("organisation's type")
        << Question{Subject::Participants, {u"organisation.kind"_s}}
        << u"SELECT o.kind AS a, count(*) AS n FROM participant p LEFT JOIN organisation o ON o.id=p.organisation GROUP BY 1"_s
        << u"SELECT count(*) AS t, sum(o.kind IS NULL) AS m FROM participant p LEFT JOIN organisation o ON o.id=p.organisation"_s;
    QTest::newRow("month of start")
        << Question{Subject::Participants, {u"month"_s}}
        << u"SELECT substr(start_date,1,7) AS a, count(*) AS n FROM participant GROUP BY 1"_s
        << u"SELECT count(*) AS t, sum(start_date IS NULL) AS m FROM participant"_s;
    QTest::newRow("people by type of activity, once in each")
        << Question{Subject::Participants, {u"activity.kind"_s}}
        << u"SELECT v.kind AS a, count(DISTINCT t.participant) AS n %1 GROUP BY 1"_s.arg(took)
        << u"SELECT count(DISTINCT t.participant) AS t, count(DISTINCT CASE WHEN v.kind IS NULL THEN t.participant END) AS m %1"_s.arg(took);
    QTest::newRow("type of activity x gender")
        << Question{Subject::Participants, {u"activity.kind"_s, u"gender"_s}}
        << u"SELECT v.kind AS a, p.gender AS b, count(DISTINCT p.id) AS n %1 JOIN participant p ON p.id=t.participant GROUP BY 1,2"_s.arg(took)
        << u"SELECT count(DISTINCT p.id) AS t, count(DISTINCT CASE WHEN v.kind IS NULL OR p.gender IS NULL THEN p.id END) AS m %1 JOIN participant p ON p.id=t.participant"_s.arg(took);
    QTest::newRow("two related things")
        << Question{Subject::Participants, {u"activity.theme"_s, u"exchange.kind"_s}}
        << u"SELECT v.theme AS a, x.kind AS b, count(DISTINCT t.participant) AS n %1 JOIN mobility m ON m.participant=t.participant JOIN exchange x ON x.id=m.exchange GROUP BY 1,2"_s.arg(took)
        << u"SELECT count(DISTINCT t.participant) AS t, count(DISTINCT CASE WHEN v.theme IS NULL OR x.kind IS NULL THEN t.participant END) AS m %1 JOIN mobility m ON m.participant=t.participant JOIN exchange x ON x.id=m.exchange"_s.arg(took);
    QTest::newRow("asked of the same row")
        << Question{Subject::Participants, {u"exchange.kind"_s}, {}, {}, {{u"mobility.receiving_country"_s, {u"PL"_s, u"DE"_s}}}}
        << u"SELECT x.kind AS a, count(DISTINCT m.participant) AS n FROM mobility m JOIN exchange x ON x.id=m.exchange WHERE m.receiving_country IN ('PL','DE') GROUP BY 1"_s
        << u"SELECT count(DISTINCT m.participant) AS t, count(DISTINCT CASE WHEN x.kind IS NULL THEN m.participant END) AS m FROM mobility m JOIN exchange x ON x.id=m.exchange WHERE m.receiving_country IN ('PL','DE')"_s;
    QTest::newRow("any related row will do")
        << Question{Subject::Participants, {u"gender"_s}, {}, {}, {{u"activity.kind"_s, {u"meeting"_s}}, {u"activity.theme"_s, {u"eu"_s}}}}
        << u"SELECT gender AS a, count(*) AS n FROM participant p WHERE EXISTS (SELECT 1 %1 WHERE t.participant=p.id AND v.kind='meeting' AND v.theme='eu') GROUP BY 1"_s.arg(took)
        << u"SELECT count(*) AS t, sum(gender IS NULL) AS m FROM participant p WHERE EXISTS (SELECT 1 %1 WHERE t.participant=p.id AND v.kind='meeting' AND v.theme='eu')"_s.arg(took);
    QTest::newRow("speakers: the role that is asked for")
        << Question{Subject::Participants, {u"gender"_s}, {}, {}, {{u"attendance.role"_s, {u"speaker"_s}}}}
        << u"SELECT gender AS a, count(*) AS n FROM participant p WHERE EXISTS (SELECT 1 FROM attendance t WHERE t.participant=p.id AND t.role='speaker' AND coalesce(t.state,'present') IN ('present','late')) GROUP BY 1"_s
        << u"SELECT count(*) AS t, sum(gender IS NULL) AS m FROM participant p WHERE EXISTS (SELECT 1 FROM attendance t WHERE t.participant=p.id AND t.role='speaker' AND coalesce(t.state,'present') IN ('present','late'))"_s;
    QTest::newRow("empty and not empty")
        << Question{Subject::Participants, {u"country"_s}, {}, {}, {{u"gender"_s, {}, Mode::Empty}, {u"organisation"_s, {}, Mode::NotEmpty}}}
        << u"SELECT country AS a, count(*) AS n FROM participant WHERE gender IS NULL AND organisation IS NOT NULL GROUP BY 1"_s
        << u"SELECT count(*) AS t, coalesce(sum(country IS NULL),0) AS m FROM participant WHERE gender IS NULL AND organisation IS NOT NULL"_s;
    QTest::newRow("a record by its name")
        << Question{Subject::Participants, {u"gender"_s}, {}, {}, {{u"organisation"_s, {u"Organisation 3"_s}}}}
        << u"SELECT gender AS a, count(*) AS n FROM participant WHERE organisation=(SELECT id FROM organisation WHERE name='Organisation 3') GROUP BY 1"_s
        << u"SELECT count(*) AS t, sum(gender IS NULL) AS m FROM participant WHERE organisation=(SELECT id FROM organisation WHERE name='Organisation 3')"_s;
    QTest::newRow("trips from x to")
        << Question{Subject::Mobilities, {u"sending_country"_s, u"receiving_country"_s}}
        << u"SELECT sending_country AS a, receiving_country AS b, count(*) AS n FROM mobility GROUP BY 1,2"_s
        << u"SELECT count(*) AS t, sum(sending_country IS NULL OR receiving_country IS NULL) AS m FROM mobility"_s;
    QTest::newRow("trips in a year, by the exchange's date where they have none")
        << Question{Subject::Mobilities, {u"gender"_s}, PartialDate(2013), PartialDate(2013)}
        << u"SELECT p.gender AS a, count(*) AS n FROM mobility m JOIN participant p ON p.id=m.participant JOIN exchange x ON x.id=m.exchange WHERE coalesce(m.start_date,m.end_date,x.start_date) BETWEEN '2013-01-01' AND '2013-12-31' GROUP BY 1"_s
        << u"SELECT count(*) AS t, sum(p.gender IS NULL) AS m FROM mobility m JOIN participant p ON p.id=m.participant JOIN exchange x ON x.id=m.exchange WHERE coalesce(m.start_date,m.end_date,x.start_date) BETWEEN '2013-01-01' AND '2013-12-31'"_s;
    QTest::newRow("person-days")
        << Question{Subject::PersonDays, {u"receiving_country"_s}}
        << u"SELECT receiving_country AS a, sum(days) AS n FROM mobility WHERE days>0 GROUP BY 1"_s
        << u"SELECT sum(days) AS t, sum(CASE WHEN receiving_country IS NULL THEN days ELSE 0 END) AS m FROM mobility WHERE days>0"_s;
    QTest::newRow("hours by organisation and month")
        << Question{Subject::Hours, {u"organisation.country"_s, u"month"_s}}
        << u"SELECT o.country AS a, substr(v.start_date,1,7) AS b, sum(t.minutes) AS n %1 LEFT JOIN organisation o ON o.id=t.organisation WHERE t.minutes>0 GROUP BY 1,2"_s.arg(took)
        << u"SELECT sum(t.minutes) AS t, sum(CASE WHEN o.country IS NULL OR v.start_date IS NULL THEN t.minutes ELSE 0 END) AS m %1 LEFT JOIN organisation o ON o.id=t.organisation WHERE t.minutes>0"_s.arg(took);
    QTest::newRow("hours, signed or not")
        << Question{Subject::Hours, {u"signed"_s}, PartialDate(2012, 5), PartialDate(2013, 2)}
        << u"SELECT CASE t.signed WHEN 1 THEN 'yes' WHEN 0 THEN 'no' END AS a, sum(t.minutes) AS n %1 WHERE t.minutes>0 AND v.start_date BETWEEN '2012-05-01' AND '2013-02-28' GROUP BY 1"_s.arg(took)
        << u"SELECT sum(t.minutes) AS t, sum(CASE WHEN t.signed IS NULL THEN t.minutes ELSE 0 END) AS m %1 WHERE t.minutes>0 AND v.start_date BETWEEN '2012-05-01' AND '2013-02-28'"_s.arg(took);
    QTest::newRow("hours in several bins")
        << Question{Subject::Hours, {u"activity.horizontal"_s}}
        << u"SELECT c.code AS a, sum(t.minutes) AS n %1 JOIN (SELECT 'access' code UNION SELECT 'equality' UNION SELECT 'environment' UNION SELECT NULL) c ON (c.code IS NULL AND v.horizontal IS NULL) OR (' '||v.horizontal||' ') LIKE '% '||c.code||' %' WHERE t.minutes>0 GROUP BY 1"_s.arg(took)
        << u"SELECT sum(t.minutes) AS t, sum(CASE WHEN v.horizontal IS NULL THEN t.minutes ELSE 0 END) AS m %1 WHERE t.minutes>0"_s.arg(took);
    // Too many combinations for a place each: a million and more, then four millions and more.
    const QString manyKeys = u"p.gender AS a, p.country AS b, o.country AS c, substr(v.start_date,1,7) AS d, o.kind AS e, v.kind AS f, v.theme AS g, CASE t.signed WHEN 1 THEN 'yes' WHEN 0 THEN 'no' END AS h, substr(v.start_date,1,4) AS i"_s;
    const QString manyRows = took + u" JOIN participant p ON p.id=t.participant LEFT JOIN organisation o ON o.id=t.organisation WHERE t.minutes>0"_s;
    const QString lacksOne = u"p.gender IS NULL OR p.country IS NULL OR o.country IS NULL OR v.start_date IS NULL OR o.kind IS NULL OR v.kind IS NULL OR v.theme IS NULL OR t.signed IS NULL"_s;
    const QStringList many{u"gender"_s, u"country"_s, u"organisation.country"_s, u"month"_s, u"organisation.kind"_s, u"activity.kind"_s, u"activity.theme"_s, u"signed"_s, u"year"_s};
    QTest::newRow("hours by many things") << Question{Subject::Hours, many}
        << u"SELECT %1, sum(t.minutes) AS n %2 GROUP BY 1,2,3,4,5,6,7,8,9"_s.arg(manyKeys, manyRows)
        << u"SELECT sum(t.minutes) AS t, sum(CASE WHEN %1 THEN t.minutes ELSE 0 END) AS m %2"_s.arg(lacksOne, manyRows);
    QTest::newRow("hours by more things") << Question{Subject::Hours, many + QStringList{u"participant.month"_s}}
        << u"SELECT %1, substr(p.start_date,1,7) AS j, sum(t.minutes) AS n %2 GROUP BY 1,2,3,4,5,6,7,8,9,10"_s.arg(manyKeys, manyRows)
        << u"SELECT sum(t.minutes) AS t, sum(CASE WHEN %1 OR p.start_date IS NULL THEN t.minutes ELSE 0 END) AS m %2"_s.arg(lacksOne, manyRows);
    QTest::newRow("activities in several bins")
        << Question{Subject::Activities, {u"horizontal"_s, u"kind"_s}, PartialDate(2012), PartialDate(2012)}
        << u"SELECT c.code AS a, v.kind AS b, count(*) AS n FROM activity v JOIN (SELECT 'access' code UNION SELECT 'equality' UNION SELECT 'environment' UNION SELECT NULL) c ON (c.code IS NULL AND v.horizontal IS NULL) OR (' '||v.horizontal||' ') LIKE '% '||c.code||' %' WHERE v.start_date LIKE '2012%' GROUP BY 1, 2"_s
        << u"SELECT count(*) AS t, sum(horizontal IS NULL OR kind IS NULL) AS m FROM activity WHERE start_date LIKE '2012%'"_s;
    QTest::newRow("one of several choices")
        << Question{Subject::Organisations, {u"country"_s}, {}, {}, {{u"focus_areas"_s, {u"poverty"_s}}}}
        << u"SELECT country AS a, count(*) AS n FROM organisation WHERE focus_areas LIKE '%poverty%' GROUP BY 1"_s
        << u"SELECT count(*) AS t, coalesce(sum(country IS NULL),0) AS m FROM organisation WHERE focus_areas LIKE '%poverty%'"_s;
    QTest::newRow("organisations by their people")
        << Question{Subject::Organisations, {u"participant.gender"_s}}
        << u"SELECT p.gender AS a, count(DISTINCT organisation) AS n FROM participant p WHERE organisation IS NOT NULL GROUP BY 1"_s
        << u"SELECT count(DISTINCT organisation) AS t, count(DISTINCT CASE WHEN gender IS NULL THEN organisation END) AS m FROM participant WHERE organisation IS NOT NULL"_s;
    QTest::newRow("members of groups")
        << Question{Subject::GroupMembers, {u"focus_area"_s, u"gender"_s}}
        << u"SELECT g.focus_area AS a, p.gender AS b, count(DISTINCT p.id) AS n FROM group_member m JOIN working_group g ON g.id=m.working_group JOIN participant p ON p.id=m.participant GROUP BY 1,2"_s
        << u"SELECT count(DISTINCT p.id) AS t, count(DISTINCT CASE WHEN g.focus_area IS NULL OR p.gender IS NULL THEN p.id END) AS m FROM group_member m JOIN working_group g ON g.id=m.working_group JOIN participant p ON p.id=m.participant"_s;
    QTest::newRow("leaders of groups")
        << Question{Subject::GroupLeaders, {u"gender"_s}}
        << u"SELECT gender AS a, count(*) AS n FROM participant WHERE id IN (SELECT participant FROM group_member WHERE role='leader') GROUP BY 1"_s
        << u"SELECT count(*) AS t, sum(gender IS NULL) AS m FROM participant WHERE id IN (SELECT participant FROM group_member WHERE role='leader')"_s;
    QTest::newRow("members in a period")
        << Question{Subject::GroupMembers, {u"working_group.focus_area"_s}, PartialDate(2013), PartialDate(2013, 6)}
        << u"SELECT g.focus_area AS a, count(DISTINCT m.participant) AS n FROM group_member m JOIN working_group g ON g.id=m.working_group WHERE coalesce(m.start_date,'')<='2013-06-30' AND coalesce(m.end_date,'9')>='2013-01-01' GROUP BY 1"_s
        << u"SELECT count(DISTINCT m.participant) AS t, count(DISTINCT CASE WHEN g.focus_area IS NULL THEN m.participant END) AS m FROM group_member m JOIN working_group g ON g.id=m.working_group WHERE coalesce(m.start_date,'')<='2013-06-30' AND coalesce(m.end_date,'9')>='2013-01-01'"_s;
    QTest::newRow("people in a period")
        << Question{Subject::Participants, {u"gender"_s}, PartialDate(2012, 6, 10), PartialDate(2012, 9, 1)}
        << u"SELECT gender AS a, count(*) AS n FROM participant WHERE coalesce(start_date,end_date)<='2012-09-01' AND coalesce(end_date,CASE WHEN start_date IS NOT NULL THEN '9' END)>='2012-06-10' GROUP BY 1"_s
        << u"SELECT count(*) AS t, sum(gender IS NULL) AS m FROM participant WHERE coalesce(start_date,end_date)<='2012-09-01' AND coalesce(end_date,CASE WHEN start_date IS NOT NULL THEN '9' END)>='2012-06-10'"_s;
    QTest::newRow("people by what they did in a period")
        << Question{Subject::Participants, {u"activity.kind"_s}, PartialDate(2013), PartialDate()}
        << u"SELECT v.kind AS a, count(DISTINCT t.participant) AS n %1 WHERE v.start_date>='2013-01-01' GROUP BY 1"_s.arg(took)
        << u"SELECT count(DISTINCT t.participant) AS t, count(DISTINCT CASE WHEN v.kind IS NULL THEN t.participant END) AS m %1 WHERE v.start_date>='2013-01-01'"_s.arg(took);
    QTest::newRow("exchanges by country of the trips")
        << Question{Subject::Exchanges, {u"mobility.receiving_country"_s, u"kind"_s}}
        << u"SELECT m.receiving_country AS a, x.kind AS b, count(DISTINCT x.id) AS n FROM exchange x JOIN mobility m ON m.exchange=x.id GROUP BY 1,2"_s
        << u"SELECT count(DISTINCT x.id) AS t, count(DISTINCT CASE WHEN m.receiving_country IS NULL OR x.kind IS NULL THEN x.id END) AS m FROM exchange x JOIN mobility m ON m.exchange=x.id"_s;
    QTest::newRow("a date in a month")
        << Question{Subject::Participants, {u"gender"_s}, {}, {}, {{u"start_date"_s, {u"2012-05"_s, u"2013"_s}}}}
        << u"SELECT gender AS a, count(*) AS n FROM participant WHERE start_date LIKE '2012-05-%' OR start_date LIKE '2013-%' GROUP BY 1"_s
        << u"SELECT count(*) AS t, sum(gender IS NULL) AS m FROM participant WHERE start_date LIKE '2012-05-%' OR start_date LIKE '2013-%'"_s;
}

// Keys joined, and the value.
static QMap<QString, qint64> asMap(const QList<QStringList> &rows)
{
    QMap<QString, qint64> map;
    for (QStringList row : rows) {
        const qint64 value = row.takeLast().toLongLong();
        map.insert(row.join(u'|'), value);
    }
    return map;
}

static QMap<QString, qint64> asMap(const CrossTabulation &table)
{
    QMap<QString, qint64> map;
    for (const TableCell &cell : table.cells)
        map.insert(table.keysOf(cell).join(u'|'), cell.value);
    return map;
}

void TabulatorTest::countsAsSql()
{
    QFETCH(Question, question);
    QFETCH(QString, cells);
    QFETCH(QString, all);
    Tabulator tabulator(*m_project.store);
    const CrossTabulation table = tabulator.tabulate(question);
    QVERIFY2(table.fault.isEmpty(), qPrintable(table.fault.source));
    const QList<QStringList> expected = m_project.ask(cells);
    QVERIFY(expected.size() > (question.by.isEmpty() ? 0 : 1));
    QCOMPARE(asMap(table), asMap(expected));
    const QStringList sums = m_project.ask(all).first();
    QCOMPARE(table.total, sums[0].toLongLong());
    QCOMPARE(table.missing, sums[1].toLongLong());
    // The second time out of memory.
    QCOMPARE(asMap(tabulator.tabulate(question)), asMap(expected));
}

void TabulatorTest::figuresHaveTheirRecords()
{
    QFETCH(Question, question);
    Tabulator tabulator(*m_project.store);
    const CrossTabulation table = tabulator.tabulate(question);
    QVERIFY(!table.isEmpty());
    const Kind &kind = m_project.catalogue.at(table.recordKind);
    for (const TableCell &cell : table.cells) {
        const auto ids = table.recordsOf(cell);
        QVERIFY(std::is_sorted(ids.begin(), ids.end()));
        qint64 value = qint64(ids.size());
        if (isSum(question.of)) {
            value = 0;
            for (RowId id : ids)
                value += m_project.store->record(kind, id).value(question.of == Subject::Hours ? u"minutes"_s : u"days"_s).toLongLong();
        }
        QCOMPARE(value, cell.value);
    }
    if (isSum(question.of))
        return;
    QCOMPARE(qint64(table.allRecords().size()), table.total);
    for (int axis = 0; axis < table.axes.size(); ++axis) {
        for (int bin = 0; bin < table.axes[axis].bins.size(); ++bin)
            QCOMPARE(qint64(table.recordsOfBin(axis, bin).size()), table.axes[axis].bins[bin].total);
    }
}

void TabulatorTest::disjointBinsAddUp()
{
    Tabulator tabulator(*m_project.store);
    for (const Question &question : {Question{Subject::Participants, {u"gender"_s, u"age_band"_s}},
                                     Question{Subject::Hours, {u"gender"_s, u"organisation"_s}},
                                     Question{Subject::Mobilities, {u"exchange"_s, u"year"_s}}}) {
        const CrossTabulation table = tabulator.tabulate(question);
        QVERIFY(table.total > 0);
        for (int axis = 0; axis < table.axes.size(); ++axis) {
            qint64 sum = 0;
            for (int bin = 0; bin < table.axes[axis].bins.size(); ++bin) {
                qint64 row = 0;
                for (const TableCell &cell : table.cells)
                    row += cell.bins[axis] == bin ? cell.value : 0;
                QCOMPARE(row, table.axes[axis].bins[bin].total);
                sum += row;
            }
            QCOMPARE(sum, table.total);
        }
    }
}

void TabulatorTest::askedWithoutRecords()
{
    Tabulator tabulator(*m_project.store);
    Question question{Subject::Hours, {u"organisation"_s}};
    const CrossTabulation with = tabulator.tabulate(question);
    question.withRecords = false;
    const CrossTabulation without = tabulator.tabulate(question);
    QVERIFY(with.hasRecords());
    QVERIFY(!without.hasRecords());
    QCOMPARE(asMap(without), asMap(with));
    QVERIFY(without.recordsOf(without.cells.first()).empty());
    // A record's bin says which it is, by its lasting name and by its row.
    const Bin &bin = with.axes[0].bins.first();
    QCOMPARE(m_project.store->findUuid(m_project.catalogue.at(u"organisation"), QUuid::fromString(bin.key)), bin.row);
}

void TabulatorTest::codesInTheOrderOfTheirList()
{
    Tabulator tabulator(*m_project.store);
    const CrossTabulation table = tabulator.tabulate({Subject::Activities, {u"kind"_s}});
    QStringList keys;
    for (const Bin &bin : table.axes[0].bins)
        keys.append(bin.key);
    // Made with the longest first; what has no value comes last.
    QCOMPARE(keys, (QStringList{u"training"_s, u"network"_s, u"meeting"_s, u"advice"_s, u""_s}));
    QVERIFY(table.axes[0].bins.last().missing);
}

void TabulatorTest::saysWhatIsWrong()
{
    Tabulator tabulator(*m_project.store);
    const auto fault = [&](const Question &question) { return tabulator.tabulate(question).fault; };
    QVERIFY(!fault({Subject::Participants, {u"nothing"_s}}).isEmpty());
    QVERIFY(!fault({Subject::Participants, {u"given_name"_s}}).isEmpty());
    QVERIFY(!fault({Subject::Participants, {u"activity.nothing"_s}}).isEmpty());
    QVERIFY(!fault({Subject::Hours, {u"gender.kind"_s}}).isEmpty());
    QVERIFY(!fault({Subject::Participants, {}, {}, {}, {{u"identity_number"_s, {u"1"_s}}}}).isEmpty());
    QVERIFY(!fault({Subject::Participants, {}, PartialDate(2013), PartialDate(2012)}).isEmpty());
    QVERIFY(fault({Subject::Participants, {}, PartialDate(2013, 5), PartialDate(2013)}).isEmpty());
    QVERIFY(tabulator.tabulate({Subject::Organisations, {}, PartialDate(2013)}).periodIgnored);
    QVERIFY(!tabulator.tabulate({Subject::Organisations, {u"participant.gender"_s}, PartialDate(2013)}).periodIgnored);
}

SAMVERKAN_TEST_MAIN(TabulatorTest)
#include "tst_tabulator.moc"
