// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"
#include "fieldchanges.h"
#include "historymodel.h"
#include "recordactions.h"
#include "recordhistorymodel.h"
#include "stepchangesmodel.h"
#include "testmain.h"
#include "testproject.h"
#include "trashmodel.h"

#include <QAbstractItemModelTester>

using namespace samverkan;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

// What the window says of what was done, and what can be fetched back.
class HistoryModelsTest : public QObject
{
    Q_OBJECT

    static QStringList textsOf(const QAbstractItemModel &model, int role = Qt::DisplayRole)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, 0).data(role).toString());
        return texts;
    }
    static int rowOf(const QAbstractItemModel &model, const QString &text, int role = Qt::DisplayRole)
    {
        return int(textsOf(model, role).indexOf(text));
    }
    static void change(TestProject &project, RowId id, const QString &field, const QVariant &value)
    {
        QVERIFY(changeField(project.source(), project.participants(), {id}, project.participants().indexOf(field), value));
    }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void aStepIsToldInAFewWords()
    {
        TestProject project;
        project.addParticipants(12);
        HistoryModel model(project.source());
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const QList<RowId> ids = project.store().ids(project.participants());
        const int country = project.participants().indexOf(u"country"_s);
        project.set(project.participants(), ids[0], u"country"_s, u"LV"_s);
        (void)changeField(project.source(), project.participants(), ids, country, u"EE"_s);
        QCOMPARE(model.index(0).data(HistoryModel::SummaryRole).toString(),
                 u"%1 participants changed: country"_s.arg(model.index(0).data(HistoryModel::CountRole).toInt()));
        QVERIFY(removeRecords(project.source(), project.participants(), {ids[3]}));
        QCOMPARE(model.index(0).data(HistoryModel::SummaryRole).toString(), u"1 participant removed"_s);
        project.source().setLanguage(project.swedish);
        QCOMPARE(model.index(0).data(HistoryModel::SummaryRole).toString(), project.swedish.text("History", "%1 removed").arg(u"1 deltagare"_s));
        QVERIFY(model.index(0).data(HistoryModel::CopyRole).toString().isEmpty());
    }

    void whatAStepDidIsReadOnAsOneScrolls()
    {
        TestProject project;
        project.addParticipants(250);
        const QList<RowId> ids = project.store().ids(project.participants());
        (void)changeField(project.source(), project.participants(), ids, project.participants().indexOf(u"email"_s), u"a@example.org"_s);
        HistoryModel history(project.source());
        StepChangesModel model(project.source());
        model.setStep(history.index(0).data(HistoryModel::StepRole).toLongLong());
        QCOMPARE(model.rowCount(), 100);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), history.index(0).data(HistoryModel::CountRole).toInt());
        const QModelIndex last = model.index(model.rowCount() - 1);
        QVERIFY(last.data(StepChangesModel::IdRole).toLongLong());
        QCOMPARE(last.data().toString(), project.source().title(project.participants(), last.data(StepChangesModel::IdRole).toLongLong()));
        QVERIFY(last.data(StepChangesModel::SecondRole).toString().contains(u"→ a@example.org"_s));
        // Of who is gone the name is still known.
        const QString name = last.data().toString();
        project.remove(project.participants(), last.data(StepChangesModel::IdRole).toLongLong());
        QCOMPARE(model.index(model.rowCount() - 1).data().toString(), name);
        QCOMPARE(model.index(model.rowCount() - 1).data(StepChangesModel::IdRole).toLongLong(), 0);
    }

    void backToAStepIsUndoneStepByStep()
    {
        TestProject project;
        const RowId id = project.add(u"participant", {{u"given_name"_s, u"Anna"_s}});
        for (const QString &mail : {u"a@example.org"_s, u"b@example.org"_s, u"c@example.org"_s, u"d@example.org"_s})
            change(project, id, u"email"_s, mail);
        HistoryModel model(project.source());
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QVERIFY(project.store().undo()); // d
        QVERIFY(model.index(1).data(HistoryModel::TakenBackRole).toBool());
        QCOMPARE(model.index(1).data(HistoryModel::UndoableRole).toInt(), 0);
        QCOMPARE(model.index(0).data(HistoryModel::UndoableRole).toInt(), 0);
        QVERIFY(model.index(0).data().toString().startsWith(u"Undone: "_s));
        QCOMPARE(model.index(3).data(HistoryModel::UndoableRole).toInt(), 2);
        QCOMPARE(model.index(3).data(HistoryModel::UndoableCountRole).toInt(), 2);
        const Store::Result undone = project.store().undo(2);
        QVERIFY(undone);
        QCOMPARE(undone.changes.rows.value(u"participant"_s).updated.size(), 1); // told as one change
        QCOMPARE(project.store().record(project.participants(), id).text(u"email"_s), u"a@example.org"_s);
        QVERIFY(project.store().redo());
        QVERIFY(project.store().redo());
        QCOMPARE(project.store().record(project.participants(), id).text(u"email"_s), u"c@example.org"_s);
        QCOMPARE(model.index(0).data(HistoryModel::UndoableRole).toInt(), 0); // a doing again is no step of its own
    }

    void aValueIsTakenBack()
    {
        TestProject project;
        const Kind &kind = project.participants();
        const RowId mall = project.add(u"organisation", {{u"name"_s, u"Mall"_s}});
        const RowId id = project.add(u"participant", {{u"given_name"_s, u"Anna"_s}, {u"email"_s, u"a@example.org"_s}, {u"organisation"_s, mall},
                                                      {u"start_date"_s, u"2013-01-01"_s}, {u"end_date"_s, u"2013-06-30"_s}});
        change(project, id, u"email"_s, u"b@example.org"_s);
        change(project, id, u"end_date"_s, u"2013-12-31"_s);
        change(project, id, u"organisation"_s, QVariant());
        project.set(kind, id, u"identity_number"_s, u"189001019802"_s);
        RecordHistoryModel model(project.source());
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setRecord({&kind, id});
        QCOMPARE(model.rowCount(), 10); // five steps, a row each
        QVERIFY(!textsOf(model, RecordHistoryModel::SecondRole).join(u'\n').contains(u"9802"_s)); // masked
        const int mail = rowOf(model, u"E-mail"_s);
        QCOMPARE(model.index(mail).data(RecordHistoryModel::SecondRole).toString(), u"a@example.org → b@example.org"_s);
        QVERIFY(model.index(mail - 1).data(RecordHistoryModel::HeadingRole).toBool());
        QVERIFY(model.index(mail - 1).data().toString().endsWith(u"Test"_s));
        QVERIFY(model.takeBack(mail));
        QCOMPARE(project.store().record(kind, id).text(u"email"_s), u"a@example.org"_s);
        QCOMPARE(project.english.text(project.store().undoState().undo), u"Take back: e-mail of Anna"_s);

        // That is what it holds now: nothing to take back in the older change.
        const int older = mail + 2;
        QCOMPARE(model.index(older).data(RecordHistoryModel::BeforeRole).toString(), u"a@example.org"_s);
        QCOMPARE(model.index(older).data(RecordHistoryModel::ReasonRole).toString(), u"This is what the field holds now."_s);
        QVERIFY(!model.takeBack(older));

        // With its unit, by the rules.
        project.set(kind, id, u"start_date"_s, u"2013-09-01"_s);
        const int end = rowOf(model, u"End"_s);
        QCOMPARE(model.index(end).data(RecordHistoryModel::BeforeRole).toString(), u"2013-06-30"_s);
        QVERIFY2(model.index(end).data(RecordHistoryModel::ReasonRole).toString().size() > 10, "the end would be before the start");
        QVERIFY(!model.takeBack(end));

        // What it pointed to is gone.
        const int organisation = rowOf(model, u"Organisation"_s);
        QVERIFY(model.index(organisation).data(RecordHistoryModel::ReasonRole).toString().isEmpty());
        project.remove(project.organisations(), mall);
        QCOMPARE(model.index(organisation).data(RecordHistoryModel::ReasonRole).toString(), u"Mall has been removed."_s);
        QVERIFY(check(project.store()).faults.isEmpty());
    }

    void theTrashSaysWhatComesBack()
    {
        TestProject project;
        const Kind &kind = project.participants();
        const RowId mall = project.add(u"organisation", {{u"name"_s, u"Mall"_s}});
        const RowId course = project.add(u"activity", {{u"name"_s, u"Kurs"_s}});
        const RowId id = project.add(u"participant", {{u"given_name"_s, u"Anna"_s}, {u"organisation"_s, mall}});
        project.add(u"attendance", {{u"participant"_s, id}, {u"activity"_s, course}});
        TrashModel model(project.source());
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(removeRecords(project.source(), kind, {id}));
        QCOMPARE(textsOf(model), QStringList{u"Anna"_s});
        QCOMPARE(model.index(0).data(TrashModel::SecondRole).toString(), u"Participant · with 1 attendance"_s);
        const QUuid row = model.index(0).data(TrashModel::RowRole).toUuid();
        QVERIFY(model.notesOf(row).isEmpty());
        QVERIFY(removeRecords(project.source(), project.organisations(), {mall}));
        QVERIFY(removeRecords(project.source(), project.kind(u"activity"), {course}));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.notesOf(row), (QStringList{u"Organisation stays empty: Mall has been removed too."_s,
                                                  u"1 attendance stays in the trash: Kurs has been removed too."_s}));
        const RestoreResult result = model.restore({row});
        QVERIFY(result);
        QCOMPARE(project.english.text(result.done), u"Anna is back"_s);
        QCOMPARE(result.notes.size(), 2);
        QCOMPARE(project.english.text(project.store().undoState().undo), u"Restore Anna"_s);
        QCOMPARE(project.source().title(kind, result.ids.value(0)), u"Anna"_s);
        // The attendance stands for itself now, called by what it joined, and brings the course with it.
        QCOMPARE(textsOf(model), (QStringList{u"Kurs"_s, u"Mall"_s, u"Anna, Kurs"_s}));
        const QUuid attendance = model.index(2).data(TrashModel::RowRole).toUuid();
        QCOMPARE(model.notesOf(attendance), QStringList{u"Kurs comes back too: it is needed."_s});
        QVERIFY(model.restore({attendance}));
        QCOMPARE(textsOf(model), QStringList{u"Mall"_s});
        QVERIFY(check(project.store()).faults.isEmpty());
        QVERIFY(!model.restore({QUuid::createUuid()}));
    }
};

SAMVERKAN_TEST_MAIN(HistoryModelsTest)
#include "tst_historymodels.moc"
