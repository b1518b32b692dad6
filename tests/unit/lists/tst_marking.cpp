// SPDX-License-Identifier: GPL-3.0-or-later
#include "marking.h"
#include "testmain.h"
#include "testproject.h"

using namespace samverkan;
using namespace Qt::StringLiterals;

// Ticking off who was there.
class MarkingTest : public QObject
{
    Q_OBJECT

    static Record row(TestProject &project, RowId id) { return project.store().record(project.attendances(), id); }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void everyStateHasALetterOfItsOwn()
    {
        TestProject project;
        QString keys;
        for (const MarkState &state : markStates(project.source(), project.attendances()))
            keys += state.key;
        QCOMPARE(keys, u"PLEA"_s);
        project.source().setLanguage(project.swedish);
        keys.clear();
        for (const MarkState &state : markStates(project.source(), project.attendances()))
            keys += state.key;
        QCOMPARE(keys, u"NSAF"_s);
        QVERIFY(markStates(project.source(), project.participants()).isEmpty());
    }

    void minutesFollowTheState()
    {
        TestProject project;
        const Kind &kind = project.attendances();
        const RowId course = project.add(u"activity", {{u"name"_s, u"Kurs"_s}, {u"planned_minutes"_s, 360}});
        const RowId anna = project.add(u"participant", {{u"given_name"_s, u"Anna"_s}, {u"gender"_s, u"woman"_s}});
        const RowId bo = project.add(u"participant", {{u"given_name"_s, u"Bo"_s}, {u"gender"_s, u"man"_s}});
        const RowId cia = project.add(u"participant", {{u"given_name"_s, u"Cia"_s}, {u"gender"_s, u"woman"_s}});
        QList<RowId> ids;
        for (RowId person : {anna, bo, cia})
            ids.append(project.add(u"attendance", {{u"participant"_s, person}, {u"activity"_s, course}, {u"state"_s, u"invited"_s}}));

        const ActionResult one = mark(project.source(), kind, {ids[0]}, u"present"_s);
        QVERIFY(one);
        QCOMPARE(project.english.text(project.store().undoState().undo), u"Anna: present"_s);
        QCOMPARE(row(project, ids[0]).value(u"minutes"_s).toLongLong(), 360);
        // Who came late keeps what is written for her; who was there after all has it all.
        QVERIFY(setAmount(project.source(), kind, {ids[0]}, qint64(315)));
        QVERIFY(mark(project.source(), kind, {ids[0]}, u"late"_s));
        QCOMPARE(row(project, ids[0]).value(u"minutes"_s).toLongLong(), 315);
        QVERIFY(mark(project.source(), kind, {ids[1]}, u"absent"_s));
        QCOMPARE(row(project, ids[1]).value(u"minutes"_s).toLongLong(), 0);
        QVERIFY(!row(project, ids[1]).value(u"minutes"_s).isNull());

        // All that are open, in one step; those that are ticked off stay.
        const ActionResult all = markAll(project.source(), kind, course);
        QVERIFY(all);
        QCOMPARE(all.ids, QList<RowId>{ids[2]});
        QVERIFY(!markAll(project.source(), kind, course)); // nothing left
        const MarkTotals totals = markTotals(project.source(), kind, course);
        QCOMPARE(totalsText(project.source(), totals), u"3 of 3 filled in · 11 hours"_s);
        QCOMPARE(statesText(project.source(), kind, totals), u"1 present, 1 late, 1 absent"_s);
        QCOMPARE(gendersText(project.source(), totals), u"2 women, 0 men"_s);

        QVERIFY(mark(project.source(), kind, ids, {}));
        QVERIFY(row(project, ids[0]).value(u"state"_s).isNull());
        QVERIFY(row(project, ids[0]).value(u"minutes"_s).isNull());
        QVERIFY(project.store().undo());
        QCOMPARE(row(project, ids[0]).text(u"state"_s), u"late"_s);
        QCOMPARE(row(project, ids[0]).value(u"minutes"_s).toLongLong(), 315);
        QVERIFY(!setAmount(project.source(), kind, {ids[0]}, qint64(315))); // is so already

        QVERIFY(stepValue(project.source(), kind, {ids[0]}, kind.indexOf(u"signed"_s)));
        QVERIFY(row(project, ids[0]).value(u"signed"_s).toBool());
    }
};

SAMVERKAN_TEST_MAIN(MarkingTest)
#include "tst_marking.moc"
