// SPDX-License-Identifier: GPL-3.0-or-later
#include "axisorder.h"
#include "gendersections.h"
#include "genderview.h"
#include "labeller.h"
#include "language.h"
#include "projectmaker.h"
#include "referencedata.h"
#include "tabulator.h"
#include "testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace samverkan;

class GenderViewTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { failOnUnexpectedWarnings(); }
    void rowsAreTheTable();
    void totalCountsPeopleOnce();
    void saysWhatIsSeen();
    void hoursHaveSharesOnly();
    void needsGender();
    void everySectionAnswers();
    void filterKeepsItsMeaning();
    void labelsAndTheirOrder();
    void orderBySizeKeepsCells();
    void filterInWords();

private:
    ProjectMaker m_project{21};
    const ReferenceData m_reference;
    const Language m_english{u"en"_s};
};

void GenderViewTest::initTestCase()
{
    QVERIFY(m_project.make());
}

void GenderViewTest::rowsAreTheTable()
{
    Tabulator tabulator(*m_project.store);
    const CrossTabulation table = tabulator.tabulate({Subject::Participants, {u"country"_s, u"gender"_s}});
    const GenderView view = genderViewOf(table);
    QVERIFY(view.isValid());
    QCOMPARE(view.rows.size(), table.axes[0].bins.size());
    for (const GenderRow &row : view.rows) {
        QCOMPARE(row.count.women, table.value({row.key, u"woman"_s}));
        QCOMPARE(row.count.men, table.value({row.key, u"man"_s}));
        QCOMPARE(row.count.other, table.value({row.key, u"other"_s}));
        QCOMPARE(row.count.unknown, table.value({row.key, u""_s}));
        QCOMPARE(row.women, table.recordsAt({row.key, u"woman"_s}));
        QCOMPARE(row.others.size(), row.count.other + row.count.unknown);
        QVERIFY(row.balance.womenPercent < 0 || row.balance.womenPercent + row.balance.menPercent == 100);
    }
    // The other way round it is the same.
    const GenderView turned = genderViewOf(tabulator.tabulate({Subject::Participants, {u"gender"_s, u"country"_s}}));
    QCOMPARE(turned.rows.size(), view.rows.size());
    for (int i = 0; i < view.rows.size(); ++i)
        QCOMPARE(turned.rows[i].count, view.rows[i].count);
}

void GenderViewTest::totalCountsPeopleOnce()
{
    Tabulator tabulator(*m_project.store);
    const GenderView view = genderViewOf(tabulator.tabulate({Subject::Participants, {u"activity.kind"_s, u"gender"_s}}));
    const auto women = m_project.ask(u"SELECT count(*) AS n FROM participant p WHERE gender='woman' AND EXISTS (SELECT 1 FROM attendance t WHERE t.participant=p.id AND coalesce(t.role,'participant')='participant' AND coalesce(t.state,'present') IN ('present','late'))"_s);
    QCOMPARE(view.total.count.women, women.first().first().toLongLong());
    QCOMPARE(view.total.count.total(), view.table.total);
    qint64 sum = 0;
    for (const GenderRow &row : view.rows)
        sum += row.count.women;
    QVERIFY(sum > view.total.count.women);
    QCOMPARE(view.total.women.size(), view.total.count.women);
}

void GenderViewTest::saysWhatIsSeen()
{
    CrossTabulation table;
    table.question = {Subject::Participants, {u"gender"_s}};
    table.axes = {{u"gender"_s, {}, {}, BinKind::Codes, u"gender"_s, {}, {}}};
    const auto add = [&](const QString &key, qint64 count) {
        table.axes[0].bins.append({key, key, 0, key.isEmpty(), count});
        table.total += count;
    };
    QCOMPARE(sentenceOf(genderViewOf(table), m_english), u"Nobody is counted."_s);
    add(u"woman"_s, 70);
    add(u"man"_s, 30);
    add(u"unknown"_s, 1);
    add(u""_s, 2);
    const GenderView view = genderViewOf(table);
    QCOMPARE(view.total.count, (GenderCount{70, 30, 0, 3}));
    const QString text = sentenceOf(view, m_english);
    QVERIFY2(text.contains(u"103") && text.contains(u"women 70 (70%), men 30 (30%), not stated 3"), qPrintable(text));
    QVERIFY(text.contains(m_english.text(view.total.balance.label())));
    // 17 more men: 47 of 117 are 40 per cent.
    QCOMPARE(view.total.balance.menWanting, 17);
    QVERIFY(text.contains(u"17"));
}

void GenderViewTest::hoursHaveSharesOnly()
{
    Tabulator tabulator(*m_project.store);
    const GenderView view = genderViewOf(tabulator.tabulate({Subject::Hours, {u"gender"_s}}));
    QVERIFY(!view.isOfPeople());
    QVERIFY(view.rows.isEmpty());
    QVERIFY(view.total.count.women > 600);
    const QString text = sentenceOf(view, m_english);
    QVERIFY(text.contains(m_english.number(view.total.count.women / 60)));
    QVERIFY(!text.contains(u"more"));
}

void GenderViewTest::needsGender()
{
    Tabulator tabulator(*m_project.store);
    QVERIFY(!genderViewOf(tabulator.tabulate({Subject::Participants, {u"country"_s}})).isValid());
    QVERIFY(!genderViewOf(tabulator.tabulate({Subject::Participants, {u"nothing"_s}})).isValid());
    QVERIFY(genderViewOf(tabulator.tabulate({Subject::Hours, {u"participant.gender"_s}})).isValid());
}

void GenderViewTest::everySectionAnswers()
{
    Tabulator tabulator(*m_project.store);
    const QList<GenderSection> sections = genderSections(PartialDate(2012), PartialDate(2014), {}, m_project.catalogue);
    QCOMPARE(sections.size(), 12);
    for (const GenderSection &section : sections) {
        const GenderView view = genderViewOf(tabulator.tabulate(section.question));
        QVERIFY2(view.isValid(), qPrintable(section.key));
        QVERIFY2(view.table.total > 0 || section.key == u"steering_group", qPrintable(section.key));
    }
}

// The role of a participant is not the role of the attendance.
void GenderViewTest::filterKeepsItsMeaning()
{
    Tabulator tabulator(*m_project.store);
    const QList<Condition> where{{u"role"_s, {u"decision_maker"_s}}, {u"organisation.country"_s, {u"SE"_s, u"PL"_s}}};
    for (const GenderSection &section : genderSections({}, {}, where, m_project.catalogue)) {
        const CrossTabulation table = tabulator.tabulate(section.question);
        QVERIFY2(section.question.where.size() >= 2, qPrintable(section.key));
        if (section.key == u"hours") {
            const auto minutes = m_project.ask(u"SELECT sum(t.minutes) AS n FROM attendance t JOIN participant p ON p.id=t.participant JOIN organisation o ON o.id=p.organisation WHERE p.role='decision_maker' AND o.country IN ('SE','PL') AND coalesce(t.role,'participant')='participant' AND coalesce(t.state,'present') IN ('present','late')"_s);
            QCOMPARE(table.total, minutes.first().first().toLongLong());
        }
    }
}

void GenderViewTest::labelsAndTheirOrder()
{
    Tabulator tabulator(*m_project.store);
    const Language swedish(u"sv"_s);
    CrossTabulation table = tabulator.tabulate({Subject::Participants, {u"country"_s, u"organisation"_s}});
    const CrossTabulation before = table;
    Labeller(*m_project.store, m_reference, swedish).label(table);
    QStringList labels;
    for (const Bin &bin : table.axes[0].bins)
        labels.append(bin.label);
    QCOMPARE(labels.mid(0, 6), (QStringList{u"Estland"_s, u"Finland"_s, u"Italien"_s, u"Polen"_s, u"Sverige"_s, u"Tyskland"_s}));
    QVERIFY(table.axes[0].bins.last().missing && !labels.last().isEmpty());
    QStringList names;
    for (const Bin &bin : table.axes[1].bins)
        names.append(bin.label);
    QVERIFY(names.indexOf(u"Organisation 2"_s) >= 0);
    QVERIFY(names.indexOf(u"Organisation 2"_s) < names.indexOf(u"Organisation 10"_s));
    // Only the order has changed.
    for (const TableCell &cell : before.cells) {
        QCOMPARE(table.value(before.keysOf(cell)), cell.value);
        QCOMPARE(table.recordsAt(before.keysOf(cell)), before.recordsAt(before.keysOf(cell)));
    }
}

void GenderViewTest::orderBySizeKeepsCells()
{
    Tabulator tabulator(*m_project.store);
    CrossTabulation table = tabulator.tabulate({Subject::Mobilities, {u"sending_country"_s, u"receiving_country"_s}});
    const CrossTabulation before = table;
    sortAxisBySize(table, 1);
    const QList<Bin> &bins = table.axes[1].bins;
    QVERIFY(bins.last().missing);
    for (int i = 1; i + 1 < bins.size(); ++i)
        QVERIFY(bins[i - 1].total >= bins[i].total);
    for (const TableCell &cell : before.cells)
        QCOMPARE(table.value(before.keysOf(cell)), cell.value);
}

void GenderViewTest::filterInWords()
{
    const Labeller labeller(*m_project.store, m_reference, m_english);
    Question question{Subject::Participants, {}, PartialDate(2013, 3), PartialDate(2013, 4, 30),
                      {{u"country"_s, {u"PL"_s, u"DE"_s}}, {u"activity.kind"_s, {u"meeting"_s}}, {u"gender"_s, {}, Condition::Mode::Empty}}};
    QCOMPARE(labeller.filterText(question), u"Country: Poland or Germany; Activity: Type: meeting; Gender: Not stated"_s);
    QCOMPARE(labeller.periodText(question), u"March 2013 – 2013-04-30"_s);
    question.to = {};
    QCOMPARE(labeller.periodText(question), u"from March 2013"_s);
    QCOMPARE(labeller.periodText({}), QString());
}

SAMVERKAN_TEST_MAIN(GenderViewTest)
#include "tst_genderview.moc"
