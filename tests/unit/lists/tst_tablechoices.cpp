// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnchoicesmodel.h"
#include "columnset.h"
#include "filterform.h"
#include "listcore.h"
#include "recordtablemodel.h"
#include "savedsearchesmodel.h"
#include "testmain.h"
#include "testproject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace samverkan;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

// What a person can ask of a table: conditions on any field, groups, columns and their order.
class TableChoicesTest : public QObject
{
    Q_OBJECT

    static RecordFilter only(const FilterTerm &term) { return {{}, {term}}; }

    static QStringList keysOf(const QAbstractItemModel &model)
    {
        QStringList keys;
        for (int row = 0; row < model.rowCount(); ++row)
            keys.append(model.index(row, 0).data(ColumnChoicesModel::KeyRole).toString());
        return keys;
    }

    static int rowOf(const QAbstractItemModel &model, const QString &key) { return int(keysOf(model).indexOf(key)); }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void everyFieldIsAskedInAForm()
    {
        TestProject project;
        const auto form = [&](const char *key) { return filterFormOf(project.source(), project.participants(), QString::fromLatin1(key)); };
        QCOMPARE(form("gender"), FilterForm::Values);
        QCOMPARE(form("organisation"), FilterForm::Values);
        QCOMPARE(form("month"), FilterForm::Values);
        QCOMPARE(form("protected_identity"), FilterForm::Values);
        QCOMPARE(form("missing"), FilterForm::Values);
        QCOMPARE(form("email"), FilterForm::Words);
        QCOMPARE(form("remark"), FilterForm::Words);
        QCOMPARE(form("start_date"), FilterForm::Days);
        QCOMPARE(form("age_at_start"), FilterForm::Numbers);
        QCOMPARE(form("hours"), FilterForm::Numbers);
        QCOMPARE(form("identity_number"), FilterForm::Presence); // its values are nobody's to read in a list
        for (const QString &key : filterFields(project.source(), project.participants()))
            QVERIFY2(!RecordTableModel::columnLabel(project.source(), project.participants(), key).isEmpty(), qPrintable(key));
    }

    void wordsAreFoundInOneField()
    {
        TestProject project;
        project.add(u"participant", {{u"given_name"_s, u"Åsa"_s}, {u"email"_s, u"asa.prov@example.org"_s}, {u"remark"_s, u"Kommer sent"_s}});
        project.add(u"participant", {{u"given_name"_s, u"Prov"_s}, {u"email"_s, u"bo@example.org"_s}});
        project.add(u"participant", {{u"given_name"_s, u"Kim"_s}});
        RecordTableModel table(project.source(), project.participants());
        const auto count = [&](const FilterTerm &term) {
            table.setFilter(only(term));
            return table.rowCount();
        };
        QCOMPARE(count(FilterTerm::contains(u"email"_s, u"PROV"_s)), 1); // the name Prov is another field
        QCOMPARE(count(FilterTerm::contains(u"given_name"_s, u"asa"_s)), 1);
        QCOMPARE(count(FilterTerm::contains(u"remark"_s, u"sent kommer"_s)), 1);
        QCOMPARE(count(FilterTerm::contains(u"email"_s, u"example"_s)), 2);
        const FilterChip chip = chipOf(project.source(), project.participants(), table.filter().terms.first());
        QCOMPARE(chip.value, u"“example”"_s);
        QCOMPARE(RecordFilter::fromJson(table.filter().toJson()), table.filter());
    }

    void whatIsMissingIsAskedOneByOne()
    {
        TestProject project(7);
        project.addParticipants(60);
        RecordTableModel table(project.source(), project.participants());
        for (const ValueCount &value : table.valueCounts(u"missing"_s)) {
            QVERIFY2(!value.value.toString().contains(u' '), "one field a line");
            table.setFilter(only(FilterTerm::anyOf(u"missing"_s, {value.value})));
            QCOMPARE(table.rowCount(), value.count);
            for (int row = 0; row < table.rowCount() && !value.value.isNull(); ++row)
                QVERIFY(table.recordAt(row).value(value.value.toString()).isNull());
        }
        QCOMPARE(filterValueText(project.source(), project.participants(), u"missing"_s, {}), u"Nothing missing"_s);
        QCOMPARE(filterValueText(project.source(), project.participants(), u"missing"_s, u"end_date"_s), u"End"_s);
    }

    void boundsAreReadAsTheyAreTyped()
    {
        TestProject project;
        const auto read = [&](const char *key, const QString &text, Bound bound) {
            return readBound(project.source(), project.participants(), QString::fromLatin1(key), text, bound);
        };
        QCOMPARE(read("start_date", u"14/5 2013"_s, Bound::From).value.toString(), u"2013-05-14"_s);
        QCOMPARE(read("start_date", u"2013"_s, Bound::To).value.toString(), u"2013"_s);
        QVERIFY(read("start_date", u"2013-02-30"_s, Bound::To).isFaulty());
        QVERIFY(!read("start_date", QString(), Bound::To).isFaulty());
        QCOMPARE(read("age_at_start", u"18"_s, Bound::From).value.toLongLong(), 18);
        QCOMPARE(read("hours", u"10"_s, Bound::From).value.toLongLong(), 600);
        QCOMPARE(read("hours", u"10"_s, Bound::To).value.toLongLong(), 659); // 10:59 is shown as 10
        QCOMPARE(boundText(project.source(), project.participants(), u"hours"_s, 659), u"10"_s);
        QCOMPARE(boundText(project.source(), project.participants(), u"start_date"_s, u"2013-05"_s), u"2013-05"_s);
    }

    void periodsOfTheProjectAreReady()
    {
        TestProject project;
        const Kind &kind = project.kind(u"project");
        QList<RowId> ids = project.store().ids(kind);
        const RowId id = ids.isEmpty() ? project.add(u"project", {{u"name"_s, u"Prov"_s}}) : ids.first();
        project.set(kind, id, u"mobilisation_from"_s, u"2012-03-01"_s);
        project.set(kind, id, u"end_date"_s, u"2014-06-30"_s);
        const QList<FilterPeriod> periods = periodChoices(project.source(), QDate(2013, 9, 1));
        QStringList said;
        for (const FilterPeriod &period : periods)
            said.append(period.text + u' ' + period.from + u' ' + period.to);
        QCOMPARE(said.first(2), QStringList({u"This year 2013-01-01 2013-12-31"_s, u"Last year 2012-01-01 2012-12-31"_s}));
        QVERIFY(said.contains(u"2014 2014-01-01 2014-12-31"_s));
        QCOMPARE(said.last(), u"The whole project 2012-03-01 2014-06-30"_s);
    }

    void groupsStandUnderTheirHeadings()
    {
        TestProject project(9);
        project.addParticipants(80);
        RecordTableModel table(project.source(), project.participants());
        QVERIFY(table.headings().isEmpty());
        QSignalSpy told(&table, &RecordTableModel::groupsChanged);
        table.setGroupedBy(u"role"_s);
        QVERIFY(!told.isEmpty());
        const auto verify = [&] {
            QList<int> headings;
            for (int row = 0; row < table.rowCount(); ++row) {
                if (table.index(row, 0).data(RecordTableModel::HeadingRole).toBool())
                    headings.append(row);
            }
            QCOMPARE(table.headings(), headings);
            QCOMPARE(table.recordsIn(0, table.rowCount() - 1), table.shownCount());
            QCOMPARE(table.shownCount() + headings.size(), table.rowCount());
        };
        verify();
        told.clear();
        table.setFilter(only(FilterTerm::anyOf(u"gender"_s, {u"woman"_s})));
        QCOMPARE(told.size(), 1);
        verify();
        const QModelIndex first = table.index(table.headings().last(), 0);
        const QString group = first.data(RecordTableModel::GroupRole).toString();
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().startsWith(u"Group Role: "_s + group));
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().endsWith(u"expanded"_s));
        QCOMPARE(first.flags(), Qt::ItemIsEnabled | Qt::ItemNeverHasChildren); // the keys stop there, but it is not chosen
        QVERIFY(first.data(RecordTableModel::RowTextRole).toString().startsWith(u"Group Role: "_s + group));
        project.remove(project.participants(), table.idAt(1));
        verify();
        table.setGroupedBy({});
        QVERIFY(table.headings().isEmpty());
        QVERIFY(!RecordTableModel::groupableColumns(project.source(), project.participants()).contains(u"remark"_s));
    }

    // What is worked out is shown in words too, in the order of its list.
    void ageBandsReadAsPeopleSayThem()
    {
        TestProject project(9);
        project.addParticipants(80);
        RecordTableModel table(project.source(), project.participants());
        table.setGroupedBy(u"age_band"_s);
        QStringList names;
        for (int row : table.headings())
            names.append(table.index(row, 0).data(RecordTableModel::GroupRole).toString());
        QVERIFY(names.size() > 1);
        QStringList inOrder{u"Under 15"_s, u"15–24"_s, u"25–54"_s, u"55–64"_s, u"65 and over"_s, u"Not known"_s};
        inOrder.removeIf([&](const QString &name) { return !names.contains(name); });
        QCOMPARE(names, inOrder);
    }

    // Also where the list has no column for it: who comes from Latvia is asked for everywhere.
    void findsACountryByItsName()
    {
        TestProject project;
        const RowId latvian = project.add(u"participant", {{u"given_name"_s, u"Aija"_s}, {u"country"_s, u"LV"_s}});
        project.add(u"participant", {{u"given_name"_s, u"Anna"_s}, {u"country"_s, u"SE"_s}});
        RecordTableModel table(project.source(), project.participants());
        QVERIFY(!table.columns().contains(u"country"_s));
        table.setFilter({u"latvia"_s, {}});
        QCOMPARE(table.ids(), QList<RowId>{latvian});
        project.source().setLanguage(project.swedish);
        table.setFilter({u"aija lettl"_s, {}});
        QCOMPARE(table.ids(), QList<RowId>{latvian});
        table.setFilter({u"anna lettl"_s, {}});
        QCOMPARE(table.rowCount(), 0);
    }

    // A row without a name is not a blank one; but no copy takes the number for a name.
    void somethingStandsInForANameThatIsNotKnown()
    {
        TestProject project;
        const RowId unnamed = project.add(u"participant", {{u"gender"_s, u"woman"_s}});
        const RowId anna = project.add(u"participant", {{u"given_name"_s, u"Anna"_s}});
        RecordTableModel table(project.source(), project.participants());
        const int name = table.columnOf(u"name"_s);
        const QModelIndex nameless = table.index(table.rowOf(unnamed), name);
        QCOMPARE(nameless.data().toString(), QString());
        const QString standIn = nameless.data(RecordTableModel::StandInRole).toString();
        QCOMPARE(standIn, project.source().title(project.participants(), unnamed));
        QVERIFY(!standIn.isEmpty());
        QVERIFY(nameless.data(Qt::AccessibleTextRole).toString().endsWith(standIn));
        QVERIFY(table.index(table.rowOf(anna), name).data(RecordTableModel::StandInRole).toString().isEmpty());
        QVERIFY(nameless.siblingAtColumn(table.columnOf(u"role"_s)).data(RecordTableModel::StandInRole).toString().isEmpty());
    }

    // In a list they are read many at once, in a record one by one.
    void whatIsWorkedOutForAListIsThatOfTheRecords()
    {
        TestProject project(11);
        const Kind &kind = project.participants();
        project.addParticipants(300);
        const QStringList dates{{}, u"1950"_s, u"1988-11"_s, u"1988-11-30"_s, u"1998-02-28"_s, u"2014-06-01"_s};
        const QStringList starts{{}, u"2013"_s, u"2013-11"_s, u"2013-11-29"_s, u"2013-11-30"_s};
        for (const QString &birth : dates) {
            for (const QString &start : starts)
                project.add(u"participant", {{u"family_name"_s, u"Test"_s}, {u"birth_date"_s, birth}, {u"start_date"_s, start}, {u"age_at_start"_s, project.random(2) ? QVariant(40) : QVariant()}});
        }
        const ColumnSet &columns = project.source().core().columns(kind);
        for (const QString &key : {u"age_band"_s, u"month"_s, u"year"_s, u"name"_s}) {
            const Column &column = columns.column(key);
            QSet<QString> seen;
            for (Slot slot : columns.rows().byId()) {
                const Record record = project.store().record(kind, columns.rows().id(slot));
                QCOMPARE(column.values.value(column.codes[slot]), record.value(key));
                seen.insert(record.text(key));
            }
            QVERIFY2(seen.size() >= 4, qPrintable(key));
        }
    }

    // A change in between, and being asked for in between, make no difference.
    void aColumnReadAheadIsTheSame()
    {
        TestProject project(12);
        const Kind &kind = project.participants();
        project.addParticipants(2500);
        const ColumnSet &columns = project.source().core().columns(kind);
        const auto isRight = [&](const QString &key) {
            const Column &column = columns.column(key);
            return std::all_of(columns.rows().byId().cbegin(), columns.rows().byId().cend(), [&](Slot slot) {
                return column.values.value(column.codes[slot]) == project.store().record(kind, columns.rows().id(slot)).value(key);
            });
        };
        int pieces = 1;
        while (!columns.loadAhead(u"age_band"_s, 0)) {
            if (++pieces == 3)
                project.addParticipants(700);
            QVERIFY(pieces < 20);
        }
        QCOMPARE(pieces, 2 + 7); // 512 rows each, begun anew
        QVERIFY(isRight(u"age_band"_s));
        QVERIFY(!columns.loadAhead(u"gender"_s, 0));
        QVERIFY(!columns.loadAhead(u"role"_s, 0)); // another: begun anew too
        QVERIFY(!columns.loadAhead(u"gender"_s, 0));
        QVERIFY(isRight(u"gender"_s));
        project.disturb();
        QVERIFY(isRight(u"gender"_s));
        QVERIFY(columns.loadAhead(u"gender"_s, 0));
        QVERIFY(isRight(u"role"_s));
    }

    void groupsCollapseAndStaySo()
    {
        TestProject project(9);
        project.addParticipants(80);
        RecordTableModel table(project.source(), project.participants());
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setGroupedBy(u"role"_s);
        const QList<RowId> all = table.ids();
        const int rows = table.rowCount();
        const QList<int> open = table.headings();
        const int third = open[2];
        const QString name = table.index(third, 0).data(RecordTableModel::GroupRole).toString();
        const int inThird = table.index(third, 0).data(RecordTableModel::GroupCountRole).toInt();
        const RowId hidden = table.idAt(third + 1);
        const QPersistentModelIndex below(table.index(third + inThird + 1, 0));
        table.setCollapsed(third, true);
        QCOMPARE(table.rowCount(), rows - inThird);
        QCOMPARE(table.ids(), all); // what is shown is what passes: collapsed is not filtered
        QCOMPARE(table.shownCount(), int(all.size()));
        QCOMPARE(table.rowOf(hidden), -1);
        QCOMPARE(table.placeOf(hidden), int(all.indexOf(hidden)));
        QCOMPARE(below.row(), third + 1);
        QVERIFY(table.index(third, 0).data(RecordTableModel::CollapsedRole).toBool());
        QVERIFY(table.index(third, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"collapsed"_s));
        QCOMPARE(table.index(third, 0).data(RecordTableModel::GroupCountRole).toInt(), inThird);

        const auto isClosed = [&] {
            const QList<int> headings = table.headings();
            const auto found = std::find_if(headings.cbegin(), headings.cend(), [&](int row) { return table.index(row, 0).data(RecordTableModel::GroupRole).toString() == name; });
            return found != headings.cend() && table.isCollapsed(*found) && !table.idAt(*found + 1);
        };
        table.sortBy({{u"name"_s, Qt::DescendingOrder}});
        QVERIFY(isClosed());
        table.setFilter(only(FilterTerm::anyOf(u"gender"_s, {u"woman"_s})));
        QVERIFY(isClosed());
        table.setFilter({});
        project.add(u"participant", {{u"given_name"_s, u"Ny"_s}});
        QVERIFY(isClosed());

        QVERIFY(table.reveal(hidden));
        QCOMPARE(table.idAt(table.rowOf(hidden)), hidden);
        QVERIFY(!isClosed());
        QVERIFY(!table.reveal(4711));
        table.setAllCollapsed(true);
        QCOMPARE(table.rowCount(), int(table.headings().size()));
        table.setCollapsed(0, false);
        QVERIFY(table.idAt(1));
        table.setAllCollapsed(false);
        QCOMPARE(table.rowCount(), rows + 1);
        table.setAllCollapsed(true);
        table.setGroupedBy(u"country"_s); // other groups
        QVERIFY(table.rowCount() > table.headings().size());
    }

    void headingsSayTheOrder()
    {
        TestProject project;
        RecordTableModel table(project.source(), project.participants());
        const auto spoken = [&](const char *key) {
            return table.headerData(table.columnOf(QString::fromLatin1(key)), Qt::Horizontal, Qt::AccessibleTextRole).toString();
        };
        table.sortBy({{u"role"_s, Qt::AscendingOrder}});
        QCOMPARE(spoken("role"), u"Role, sorted ascending"_s);
        QSignalSpy told(&table, &QAbstractItemModel::headerDataChanged);
        table.sortBy({{u"role"_s, Qt::AscendingOrder}, {u"name"_s, Qt::DescendingOrder}});
        QCOMPARE(told.size(), 1);
        QCOMPARE(spoken("name"), u"Name, sorted descending, key 2 of 2"_s);
        QCOMPARE(spoken("gender"), u"Gender"_s);
    }

    void columnsAreChosenAndOrdered()
    {
        TestProject project;
        RecordTableModel table(project.source(), project.participants());
        table.setColumns({u"name"_s, u"gender"_s, u"role"_s});
        ColumnChoicesModel choices(table);
        Tester tester(&choices, Tester::FailureReportingMode::QtTest);
        QCOMPARE(keysOf(choices).first(3), table.columns());
        QVERIFY(choices.setData(choices.index(rowOf(choices, u"email"_s)), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(table.columns(), QStringList({u"name"_s, u"gender"_s, u"role"_s, u"email"_s}));
        QCOMPARE(choices.move(2, -1), 1);
        QCOMPARE(table.columns(), QStringList({u"name"_s, u"role"_s, u"gender"_s, u"email"_s}));
        QVERIFY(choices.moveRows({}, 0, 1, {}, 3)); // as a drag does it
        QCOMPARE(table.columns(), QStringList({u"role"_s, u"gender"_s, u"name"_s, u"email"_s}));
        QVERIFY(choices.setData(choices.index(1), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(keysOf(choices).value(1), u"gender"_s); // keeps its place
        QVERIFY(choices.setData(choices.index(1), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(table.columns(), QStringList({u"role"_s, u"gender"_s, u"name"_s, u"email"_s}));
        table.setColumns({u"country"_s}); // a set, chosen meanwhile
        QCOMPARE(keysOf(choices).first(), u"country"_s);
        QVERIFY(!choices.setData(choices.index(0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!choices.flags(choices.index(0)).testFlag(Qt::ItemIsUserCheckable));
        choices.setSearch(u"mail"_s);
        QCOMPARE(keysOf(choices), QStringList{u"email"_s});
        QVERIFY(choices.setData(choices.index(0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(table.columns().size(), 2);
    }

    void aSearchKeepsGroupsAndLeavesOthersBe()
    {
        TestProject project(11);
        project.addParticipants(40);
        RecordTableModel table(project.source(), project.participants());
        table.setGroupedBy(u"country"_s);
        table.setSearch(u"a"_s);
        SavedSearchesModel searches(project.source());
        QVERIFY(searches.save(u"Mine"_s, table));
        RecordTableModel organisations(project.source(), project.organisations());
        QVERIFY(searches.save(u"Mine"_s, organisations)); // another kind's: both stay
        QCOMPARE(searches.rowCount(), 2);
        QCOMPARE(searches.names(u"participant"_s), QStringList{u"Mine"_s});
        QVERIFY(searches.save(u"Mine"_s, table));
        QCOMPARE(searches.rowCount(), 2);
        RecordTableModel later(project.source(), project.participants());
        const QStringList columns = later.columns();
        for (int row = 0; row < searches.rowCount(); ++row) {
            if (searches.index(row).data(SavedSearchesModel::KindRole) == u"participant"_s)
                later.setState(searches.index(row).data(SavedSearchesModel::StateRole).toJsonObject());
        }
        QCOMPARE(later.groupedBy(), u"country"_s);
        QCOMPARE(later.ids(), table.ids());
        later.sortBy({{u"name"_s, Qt::DescendingOrder}});
        later.setState({{u"filter"_s, RecordFilter().toJson()}}); // says nothing of columns and order
        QCOMPARE(later.columns(), columns);
        QCOMPARE(later.sortKeys().size(), 1);
        QCOMPARE(later.rowCount(), 40);
    }
};

SAMVERKAN_TEST_MAIN(TableChoicesTest)
#include "tst_tablechoices.moc"
