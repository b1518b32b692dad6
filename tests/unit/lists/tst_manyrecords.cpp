// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldchangeplan.h"
#include "fieldwriting.h"
#include "listcore.h"
#include "mailaddresses.h"
#include "rowpaste.h"
#include "testmain.h"
#include "testproject.h"

#include <QSignalSpy>

using namespace samverkan;
using namespace Qt::StringLiterals;

// What is done to many records at once, and to one by pasting: plans, addresses, cells.
class ManyRecordsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    // Long selections are looked at piece by piece: the event loop runs between.
    void aLongPlanIsMadeInPieces()
    {
        TestProject project;
        project.addParticipants(3000);
        const Kind &kind = project.participants();
        const int role = kind.indexOf(u"country"_s);
        FieldChangePlan plan(project.source(), kind);
        QSignalSpy progressed(&plan, &FieldChangePlan::progressed);
        QSignalSpy done(&plan, &FieldChangePlan::done);
        plan.setRecords(project.store().ids(kind));
        QVERIFY(!plan.isDone()); // no change is asked for
        plan.setChange(role, u"LV"_s);
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(plan.isDone());
        QCOMPARE(plan.changing().size() + plan.same() + plan.leftOut().size(), 3000);
        QCOMPARE(plan.changingExamples().size(), qMin<qsizetype>(plan.changing().size(), FieldChangePlan::ExampleRows));
        const Sentence name = fieldChangeName(project.source().core(), kind, plan.changing(), role);
        const QList<RowId> changing = plan.changing();
        QVERIFY(writeField(project.store(), name, kind, changing, role, u"LV"_s));
        QTRY_COMPARE(plan.same(), 3000); // it looks anew at what has changed
        QVERIFY(project.store().undo());
        QTRY_COMPARE(plan.changing(), changing);
    }

    void whatBreaksARuleIsLeftOutWithItsReason()
    {
        TestProject project;
        const Kind &kind = project.participants();
        const RowId early = project.add(u"participant", {{u"given_name"_s, u"Anna"_s}, {u"start_date"_s, u"2012-01-01"_s}});
        const RowId late = project.add(u"participant", {{u"given_name"_s, u"Bo"_s}, {u"start_date"_s, u"2013-01-01"_s}});
        const int end = kind.indexOf(u"end_date"_s);
        FieldChangePlan plan(project.source(), kind);
        plan.setRecords({early, late});
        plan.setChange(end, u"2012-06-30"_s);
        QVERIFY(plan.isDone()); // few rows: at once
        QCOMPARE(plan.changing(), QList<RowId>{early});
        QCOMPARE(plan.leftOut(), QList<RowId>{late});
        QVERIFY(!plan.leftOutExamples().first().fault.isEmpty());
        plan.clearChange();
        QVERIFY(!plan.isDone() && plan.changing().isEmpty());
        // Written over both, as if the late one had been let through: the rule is asked again.
        QVERIFY(writeField(project.store(), {}, kind, {early, late}, end, u"2012-06-30"_s));
        QCOMPARE(project.store().record(kind, early).text(u"end_date"_s), u"2012-06-30"_s);
        QVERIFY(project.store().record(kind, late).value(end).isNull());
    }

    void addressesComeOnceAndGuardedOnesNever()
    {
        TestProject project;
        const RowId a = project.add(u"participant", {{u"given_name"_s, u"Anna"_s}, {u"email"_s, u"anna@example.org"_s}});
        const RowId b = project.add(u"participant", {{u"given_name"_s, u"Bo"_s}, {u"email"_s, u"Anna@example.org"_s}});
        const RowId c = project.add(u"participant", {{u"given_name"_s, u"Cia"_s}});
        const RowId d = project.add(u"participant", {{u"given_name"_s, u"Dan"_s}, {u"email"_s, u"dan@example.org"_s}, {u"protected_identity"_s, true}});
        const MailAddresses mail = mailAddresses(project.store(), project.participants(), {a, b, c, d});
        QCOMPARE(mail.addresses, QStringList{u"anna@example.org"_s});
        QCOMPARE(mail.without, QList<RowId>{c});
        QCOMPARE(mail.guarded, QList<RowId>{d});
    }

    void otherKindsLeadToTheirPeople()
    {
        TestProject project;
        const Catalogue &catalogue = project.store().catalogue();
        const RowId anna = project.add(u"participant", {{u"given_name"_s, u"Anna"_s}, {u"email"_s, u"anna@example.org"_s}});
        const RowId bo = project.add(u"participant", {{u"given_name"_s, u"Bo"_s}});
        const RowId activity = project.add(u"activity", {{u"name"_s, u"Seminarium"_s}, {u"kind"_s, u"meeting"_s}, {u"start_date"_s, u"2013-05-14"_s}});
        const RowId other = project.add(u"activity", {{u"name"_s, u"Annat"_s}, {u"kind"_s, u"meeting"_s}, {u"start_date"_s, u"2013-05-15"_s}});
        for (RowId person : {anna, bo})
            project.add(u"attendance", {{u"participant"_s, person}, {u"activity"_s, activity}});
        const MailAddresses mail = mailAddresses(project.store(), project.kind(u"activity"), {activity});
        QCOMPARE(mail.owners, u"participant"_s);
        QCOMPARE(mail.addresses, QStringList{u"anna@example.org"_s});
        QCOMPARE(mail.without, QList<RowId>{bo});
        QVERIFY(mailAddresses(project.store(), project.kind(u"activity"), {other}).addresses.isEmpty());
        for (const char16_t *kind : {u"participant", u"organisation", u"activity", u"working_group", u"exchange", u"network", u"partner_search"})
            QVERIFY(hasMailAddresses(catalogue, catalogue.at(kind)));
    }

    // The table is gone through once then: the answer is the same.
    void manyAddressesAreTheSameAsFew()
    {
        TestProject project;
        project.addParticipants(1200);
        const Kind &kind = project.participants();
        const QList<RowId> ids = project.store().ids(kind);
        const MailAddresses all = mailAddresses(project.store(), kind, ids);
        MailAddresses pieces;
        for (int at = 0; at < 1200; at += 400) {
            const MailAddresses piece = mailAddresses(project.store(), kind, ids.mid(at, 400));
            pieces.without += piece.without;
            pieces.guarded += piece.guarded;
        }
        QCOMPARE(all.without, pieces.without);
        QCOMPARE(all.guarded, pieces.guarded);
    }

    void aLinkIsNoLongerThanProgramsTake()
    {
        QCOMPARE(mailLink({u"a@example.org"_s, u"b+c@example.org"_s}).toEncoded(), "mailto:?bcc=a@example.org,b%2Bc@example.org");
        QVERIFY(mailLink({}).isEmpty());
        QVERIFY(mailLink(QStringList(200, u"somebody@example.org"_s)).isEmpty());
    }

    void aRowIsPastedWholeOrNotAtAll()
    {
        TestProject project;
        const Kind &kind = project.participants();
        const RowId id = project.add(u"participant", {{u"given_name"_s, u"Anna"_s}, {u"email"_s, u"anna@example.org"_s}});
        const QStringList columns{u"name"_s, u"email"_s, u"end_date"_s};
        const ActionResult done = pasteRow(project.source(), kind, id, columns, {u"Berg, Anna Maria"_s, {}, u"2013-05-14"_s});
        QVERIFY2(bool(done), qPrintable(project.english.text(done.fault)));
        const Record record = project.store().record(kind, id);
        QCOMPARE(record.text(u"given_name"_s), u"Anna Maria"_s);
        QCOMPARE(record.text(u"family_name"_s), u"Berg"_s);
        QCOMPARE(record.text(u"email"_s), u"anna@example.org"_s); // a blank empties nothing
        QCOMPARE(record.text(u"end_date"_s), u"2013-05-14"_s);
        QVERIFY(!pasteRow(project.source(), kind, id, columns, {u"Bo"_s, {}, u"2013-02-30"_s}));
        QCOMPARE(project.store().record(kind, id).text(u"given_name"_s), u"Anna Maria"_s);
        QVERIFY(!pasteRow(project.source(), kind, id, columns, {u"a"_s, u"b"_s, u"c"_s, u"d"_s})); // more cells than columns
        QVERIFY(!notTyped(project.source(), kind, u"age_band"_s).isEmpty());
        QVERIFY(notTyped(project.source(), kind, u"email"_s).isEmpty());
    }
};

SAMVERKAN_TEST_MAIN(ManyRecordsTest)

#include "tst_manyrecords.moc"
