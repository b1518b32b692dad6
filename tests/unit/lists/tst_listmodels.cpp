// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicelistmodel.h"
#include "filtervaluesmodel.h"
#include "historymodel.h"
#include "kindcounts.h"
#include "fieldchanges.h"
#include "recordtablemodel.h"
#include "savedsearchesmodel.h"
#include "testmain.h"
#include "testproject.h"
#include "valuetext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace samverkan;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

// The small lists beside the table, and what is done to several records at once.
class ListModelsTest : public QObject
{
    Q_OBJECT

    static QStringList textsOf(const QAbstractItemModel &model)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, 0).data().toString());
        return texts;
    }

    static const Field &field(const Kind &kind, const char *key) { return *kind.field(QString::fromLatin1(key)); }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void offersCodesThatAreInUse()
    {
        TestProject project;
        const Kind &kind = project.participants();
        ChoiceListModel model(project.source(), kind, field(kind, "gender"));
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const QStringList all = textsOf(model);
        QCOMPARE(all.first(), QString()); // not known
        QVERIFY(all.contains(u"Woman"_s));
        QCOMPARE(model.valueAt(model.indexOfValue(u"man"_s)).toString(), u"man"_s);
        QCOMPARE(model.indexOfValue({}), 0);

        const Kind &codes = project.kind(u"code_value");
        for (RowId id : project.store().find(codes, u"list"_s, u"gender"_s)) {
            if (project.store().record(codes, id).text(u"code"_s) == u"other")
                project.set(codes, id, u"retired"_s, true);
        }
        QCOMPARE(model.indexOfValue(u"other"_s), -1);
        model.setPresent(u"other"_s); // the record holds it
        QVERIFY(model.index(model.indexOfValue(u"other"_s), 0).data(ChoiceListModel::RetiredRole).toBool());
        project.source().setLanguage(project.swedish);
        QVERIFY(textsOf(model).contains(u"Kvinna"_s));
    }

    void findsCountriesByNameAndCode()
    {
        TestProject project;
        const Kind &kind = project.participants();
        ChoiceListModel model(project.source(), kind, field(kind, "country"));
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QVERIFY(model.rowCount() > 200);
        model.setSearch(u"land"_s);
        QVERIFY(textsOf(model).contains(u"Finland"_s));
        QVERIFY(textsOf(model).contains(u"Iceland"_s));
        model.setSearch(u"LV"_s);
        QCOMPARE(textsOf(model).first(), u"Latvia"_s);
        model.setSearch(u"sw"_s);
        QCOMPARE(textsOf(model).first(2), QStringList({u"Sweden"_s, u"Switzerland"_s}));
    }

    void findsRecordsAsOneTypes()
    {
        TestProject project;
        const Kind &kind = project.participants();
        for (const char *name : {"Övningskommunen", "Kommunen Mall", "Förbundet Prov", "Mall AB"})
            project.add(u"organisation", {{u"name"_s, QString::fromUtf8(name)}, {u"place"_s, u"Riga"_s}, {u"country"_s, u"LV"_s}});
        ChoiceListModel model(project.source(), kind, field(kind, "organisation"));
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 5);
        model.setSearch(u"mall"_s);
        QCOMPARE(textsOf(model), QStringList({u"Mall AB"_s, u"Kommunen Mall"_s})); // what begins with it first
        QCOMPARE(model.index(0, 0).data(ChoiceListModel::SecondRole).toString(), u"Latvia · Riga"_s);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Mall AB, Latvia · Riga"_s);
        model.setSearch({});
        model.setLimit(2);
        QVERIFY(model.isLimited());
        model.setPresent(qint64(1)); // what the record holds is there in any case
        QVERIFY(model.indexOfValue(qint64(1)) >= 0);
        project.set(project.organisations(), 1, u"name"_s, u"Kommunen"_s);
        QVERIFY(textsOf(model).contains(u"Kommunen"_s));
    }

    void filterValuesCountAndCheck()
    {
        TestProject project(31);
        project.addParticipants(120);
        RecordTableModel table(project.source(), project.participants());
        FilterValuesModel values(table, u"gender"_s);
        Tester tester(&values, Tester::FailureReportingMode::QtTest);
        int all = 0;
        int known = 0; // what "Known" says
        for (int row = 0; row < values.rowCount(); ++row)
            (values.index(row).data(FilterValuesModel::KnownRole).toBool() ? known : all) += values.index(row).data(FilterValuesModel::CountRole).toInt();
        QCOMPARE(all, 120);
        const int last = values.rowCount() - 1;
        QVERIFY(values.index(last).data(FilterValuesModel::ValueRole).isNull());
        QCOMPARE(values.index(last).data().toString(), u"Not known"_s);
        QVERIFY(values.index(last - 1).data(FilterValuesModel::KnownRole).toBool());
        QCOMPARE(known, 120 - values.index(last).data(FilterValuesModel::CountRole).toInt());
        QVERIFY(values.setData(values.index(last - 1), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(table.filter().term(u"gender"_s)->test, FilterTerm::Test::NotEmpty);
        QCOMPARE(table.rowCount(), known);
        QVERIFY(values.setData(values.index(0), Qt::Checked, Qt::CheckStateRole)); // "Known" gives way
        QVERIFY(values.setData(values.index(last), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(table.rowCount(), values.index(0).data(FilterValuesModel::CountRole).toInt()
                     + values.index(last).data(FilterValuesModel::CountRole).toInt());
        QCOMPARE(values.index(0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        values.setSearch(u"wom"_s);
        QCOMPARE(textsOf(values), QStringList{u"Woman"_s});
        values.setSearch({});
        RecordFilter filter = table.filter();
        filter.words = u"zzzz"_s;
        table.setFilter(filter);
        QTRY_COMPARE(values.rowCount(), 2); // what is checked stays, though nobody is left
        QVERIFY(values.setData(values.index(0), Qt::Unchecked, Qt::CheckStateRole));
        QTRY_COMPARE(values.rowCount(), 1);
        QVERIFY(values.setData(values.index(0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!table.filter().term(u"gender"_s));
    }

    void countsKinds()
    {
        TestProject project;
        KindCounts counts(project.source());
        QSignalSpy changed(&counts, &KindCounts::changed);
        QCOMPARE(counts.count(u"participant"_s), 0);
        QCOMPARE(counts.count(u"organisation"_s), 0);
        project.addParticipants(7);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(counts.count(u"participant"_s), 7);
        project.set(project.participants(), 3, u"given_name"_s, u"X"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(project.store().undo());
        QVERIFY(project.store().undo());
        QCOMPARE(counts.count(u"participant"_s), 0);
    }

    void tellsTheHistoryOfTheProjectAndOfARecord()
    {
        TestProject project;
        HistoryModel model(project.source());
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const RowId school = project.add(u"organisation", {{u"name"_s, u"Provskolan"_s}});
        const RowId id = project.add(u"participant", {{u"given_name"_s, u"Anna"_s}, {u"identity_number"_s, u"189001019802"_s}});
        (void)changeField(project.source(), project.participants(), {id}, project.participants().indexOf(u"organisation"_s), school);
        QCOMPARE(model.index(0).data().toString(), u"Change organisation of Anna"_s);
        QCOMPARE(model.index(0).data(HistoryModel::PersonRole).toString(), u"Test"_s);
        QCOMPARE(model.index(0).data(HistoryModel::SortRole).toString(), u"do"_s);
        QVERIFY(project.store().undo());
        QCOMPARE(model.index(0).data(HistoryModel::SortRole).toString(), u"undo"_s);
        model.setRecord({&project.participants(), id});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1).data(HistoryModel::ChangesRole).toStringList(), QStringList{u"Organisation: nothing → Provskolan"_s});
        const QString made = model.index(2).data(HistoryModel::ChangesRole).toStringList().join(u'\n');
        QVERIFY(made.contains(u"Given name: Anna"_s));
        QVERIFY(!made.contains(u"9802"_s)); // masked here too
        model.setRecord({});
        QVERIFY(model.rowCount() > 3);
        for (int i = 0; i < 120; ++i)
            project.set(project.participants(), id, u"given_name"_s, QString::number(i));
        HistoryModel later(project.source());
        QCOMPARE(later.rowCount(), 100);
        QVERIFY(later.canFetchMore({}));
        later.fetchMore({});
        QVERIFY(!later.canFetchMore({}));
        QCOMPARE(textsOf(later), textsOf(model)); // read on, or come step by step
    }

    void changesAFieldOfMany()
    {
        TestProject project(32);
        project.addParticipants(30);
        const Kind &kind = project.participants();
        const int country = kind.indexOf(u"country"_s);
        const QList<RowId> ids = project.store().ids(kind);
        const QList<FieldChange> preview = previewField(project.source(), kind, ids, country, u"LV"_s);
        QVERIFY(preview.size() < 30); // some are there already
        QCOMPARE(preview.first().afterText, u"Latvia"_s);
        const ActionResult result = changeField(project.source(), kind, ids, country, u"LV"_s);
        QVERIFY(result);
        QCOMPARE(result.count, preview.size());
        QCOMPARE(project.store().find(kind, u"country"_s, u"LV"_s).size(), 30);
        QCOMPARE(project.english.text(project.store().undoState().undo), u"Change country of %1 participants"_s.arg(result.count));
        QVERIFY(!changeField(project.source(), kind, ids, country, u"LV"_s)); // nothing left to change
        QVERIFY(project.store().undo());
        for (const FieldChange &change : preview)
            QCOMPARE(project.store().record(kind, change.id).value(country), change.before);
    }

    void leavesOutWhomARuleForbids()
    {
        TestProject project;
        const Kind &kind = project.participants();
        const RowId bo = project.add(u"participant", {{u"given_name"_s, u"Bo"_s}, {u"start_date"_s, u"2013-05-01"_s}});
        const RowId eva = project.add(u"participant", {{u"given_name"_s, u"Eva"_s}, {u"start_date"_s, u"2012-05-01"_s}});
        const int end = kind.indexOf(u"end_date"_s);
        const QList<FieldChange> preview = previewField(project.source(), kind, {bo, eva}, end, u"2012-12-31"_s);
        QVERIFY(!preview[0].fault.isEmpty());
        QVERIFY(preview[1].fault.isEmpty());
        const ActionResult result = changeField(project.source(), kind, {bo, eva}, end, u"2012-12-31"_s);
        QCOMPARE(result.ids, QList<RowId>{eva});
        QVERIFY(project.store().record(kind, bo).value(end).isNull());
    }

    void removesAndDuplicates()
    {
        TestProject project(33);
        project.addParticipants(5);
        const Kind &kind = project.participants();
        const QList<RowId> ids = project.store().ids(kind);
        const ActionResult removed = removeRecords(project.source(), kind, ids.first(3));
        QVERIFY(removed);
        QCOMPARE(project.english.text(removed.done), u"3 participants removed"_s);
        QCOMPARE(project.english.text(project.store().undoState().undo), u"Remove 3 participants"_s);
        QCOMPARE(project.store().count(kind), 2);
        QVERIFY(project.store().undo());
        QCOMPARE(project.store().count(kind), 5);

        const RowId anna = project.add(u"participant", {{u"given_name"_s, u"Anna"_s}, {u"family_name"_s, u"Exempel"_s}, {u"email"_s, u"a@example.org"_s}});
        const ActionResult copied = duplicateRecord(project.source(), kind, anna);
        const Record copy = project.store().record(kind, copied.ids.first());
        QCOMPARE(copy.text(u"given_name"_s), u"Anna"_s);
        QVERIFY(copy.value(u"email"_s).isNull()); // her own
        QCOMPARE(project.english.text(copied.done), u"Anna Exempel duplicated"_s);
        QVERIFY(!duplicateRecord(project.source(), kind, 9999));
    }

    void keepsSearchesAndCountsThem()
    {
        TestProject project(34);
        project.addParticipants(60);
        SavedSearchesModel model(project.source());
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        RecordTableModel table(project.source(), project.participants());
        table.setColumns({u"name"_s, u"email"_s});
        table.setFilter({{}, {FilterTerm::empty(u"email"_s)}});
        const int without = table.rowCount();
        QVERIFY(without > 0);
        QVERIFY(model.save(u"Utan e-post"_s, table));
        table.setSearch(u"anna"_s);
        QVERIFY(model.save(u"Anna"_s, table));
        QCOMPARE(textsOf(model), QStringList({u"Anna"_s, u"Utan e-post"_s}));
        const auto count = [&](int row) { return model.index(row).data(SavedSearchesModel::CountRole); };
        QVERIFY(count(1).isNull());
        QTRY_COMPARE(count(1).toInt(), without);
        QCOMPARE(count(0).toInt(), table.rowCount());
        project.addParticipants(20);
        table.setFilter({{}, {FilterTerm::empty(u"email"_s)}});
        QTRY_COMPARE(count(1).toInt(), table.rowCount());
        RecordTableModel other(project.source(), project.participants());
        other.setState(model.index(1).data(SavedSearchesModel::StateRole).toJsonObject());
        QCOMPARE(other.ids(), table.ids());
        QCOMPARE(other.columns(), table.columns());
        QVERIFY(model.save(u"Anna"_s, table)); // replaces
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.rename(0, u"Zoë"_s));
        QCOMPARE(textsOf(model), QStringList({u"Utan e-post"_s, u"Zoë"_s}));
        QVERIFY(model.remove(0));
        QCOMPARE(model.rowCount(), 1);
    }

    void valuesInBothLanguages_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("swedish");
        QTest::newRow("code") << u"participant"_s << u"gender"_s << QVariant(u"woman"_s) << u"Woman"_s << u"Kvinna"_s;
        QTest::newRow("country") << u"participant"_s << u"country"_s << QVariant(u"DE"_s) << u"Germany"_s << u"Tyskland"_s;
        QTest::newRow("countries") << u"partner_search"_s << u"wanted_countries"_s << QVariant(u"DE FI"_s) << u"Germany, Finland"_s << u"Tyskland, Finland"_s;
        QTest::newRow("date") << u"participant"_s << u"start_date"_s << QVariant(u"2013-05-14"_s) << u"2013-05-14"_s << u"2013-05-14"_s;
        QTest::newRow("half-known date") << u"participant"_s << u"birth_date"_s << QVariant(u"2013-05"_s) << u"May 2013"_s << u"maj 2013"_s;
        QTest::newRow("number") << u"activity"_s << u"planned_participants"_s << QVariant(qint64(9120)) << u"9,120"_s << u"9\u00a0120"_s;
        QTest::newRow("time") << u"attendance"_s << u"minutes"_s << QVariant(qint64(210)) << u"3:30"_s << u"3:30"_s;
        QTest::newRow("month") << u"participant"_s << u"month"_s << QVariant(u"2013-05"_s) << u"May 2013"_s << u"maj 2013"_s;
        QTest::newRow("through a reference") << u"attendance"_s << u"gender"_s << QVariant(u"man"_s) << u"Man"_s << u"Man"_s;
        QTest::newRow("identity number") << u"participant"_s << u"identity_number"_s << QVariant(u"189001019802"_s) << u"18900101-••••"_s << u"18900101-••••"_s;
        QTest::newRow("organisation number") << u"organisation"_s << u"organisation_number"_s << QVariant(u"2021000001"_s) << u"202100-0001"_s << u"202100-0001"_s;
        QTest::newRow("several lines") << u"participant"_s << u"remark"_s << QVariant(u"a\n  b"_s) << u"a b"_s << u"a b"_s;
        QTest::newRow("nothing") << u"participant"_s << u"email"_s << QVariant() << QString() << QString();
    }

    void valuesInBothLanguages()
    {
        QFETCH(QString, kind);
        QFETCH(QString, field);
        QFETCH(QVariant, value);
        QFETCH(QString, english);
        QFETCH(QString, swedish);
        TestProject project;
        const Field &shown = *project.kind(kind).field(field);
        QCOMPARE(project.source().valueText().display(shown, value), english);
        project.source().setLanguage(project.swedish);
        QCOMPARE(project.source().valueText().display(shown, value), swedish);
        QVERIFY(!project.source().valueText().spoken(shown, value).isEmpty());
        // What stands in an editor reads back as the same value.
        if (shown.isStored()) {
            const ReadField read = readField(shown, project.source().valueText().edit(shown, value), project.source().valueText().context());
            QVERIFY2(!read.isFaulty(), qPrintable(project.english.text(read.fault)));
            QCOMPARE(read.value, value);
        }
    }
};

SAMVERKAN_TEST_MAIN(ListModelsTest)
#include "tst_listmodels.moc"
