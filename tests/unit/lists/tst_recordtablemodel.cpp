// SPDX-License-Identifier: GPL-3.0-or-later
#include "computedcolumn.h"
#include "listcore.h"
#include "recordtablemodel.h"
#include "testmain.h"
#include "testproject.h"
#include "valuetext.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QItemSelectionModel>
#include <QSignalSpy>

using namespace samverkan;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

// The big table: rows, cells, order, filters, and that it follows every change.
class RecordTableModelTest : public QObject
{
    Q_OBJECT

    static QList<QStringList> contentOf(const RecordTableModel &model)
    {
        QList<QStringList> content;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells{QString::number(model.idAt(row))};
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(row, column).data().toString());
            content.append(cells);
        }
        return content;
    }

    static void compareWithFresh(const RecordTableModel &model)
    {
        RecordTableModel fresh(model.source(), model.kind());
        fresh.setColumns(model.columns());
        fresh.sortBy(model.sortKeys());
        fresh.setFilter(model.filter());
        QCOMPARE(contentOf(model), contentOf(fresh));
        QCOMPARE(model.totalCount(), fresh.totalCount());
    }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void showsRecordsInWords()
    {
        TestProject project;
        const RowId organisation = project.add(u"organisation", {{u"name"_s, u"Föreningen Mall"_s}});
        project.add(u"participant", {{u"given_name"_s, u"Cecilia"_s}, {u"family_name"_s, u"Mall"_s}, {u"gender"_s, u"woman"_s},
                                     {u"country"_s, u"LV"_s}, {u"organisation"_s, organisation},
                                     {u"protected_identity"_s, true}, {u"start_date"_s, u"2012-03-12"_s}});
        RecordTableModel model(project.source(), project.participants());
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setColumns(RecordTableModel::availableColumns(project.source(), project.participants()));
        const auto cell = [&](const char *field, int role = Qt::DisplayRole) {
            return model.index(0, model.columnOf(QString::fromLatin1(field))).data(role);
        };
        QCOMPARE(cell("name").toString(), u"Cecilia Mall"_s);
        QCOMPARE(cell("organisation").toString(), u"Föreningen Mall"_s);
        QCOMPARE(cell("gender").toString(), u"Woman"_s);
        QCOMPARE(cell("gender", RecordTableModel::ValueRole).toString(), u"woman"_s);
        QCOMPARE(cell("country").toString(), u"Latvia"_s);
        QCOMPARE(cell("name", RecordTableModel::MarkRole).toInt(), int(RecordTableModel::Mark::Locked));
        QCOMPARE(cell("missing", RecordTableModel::MarkRole).toInt(), int(RecordTableModel::Mark::Warning));
        QCOMPARE(cell("missing").toString(), u"Birth date +2"_s);
        QVERIFY(cell("missing", Qt::ToolTipRole).toString().contains(u"Birth date: needed for the indicators"_s));
        QCOMPARE(cell("end_date").toString(), QString());
        QCOMPARE(cell("end_date", Qt::AccessibleTextRole).toString(), u"End: not known"_s);
        QCOMPARE(cell("hours", Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
        QCOMPARE(model.headerData(model.columnOf(u"role"_s), Qt::Horizontal).toString(), u"Role"_s);
        QVERIFY(cell("name", RecordTableModel::RowTextRole).toString().startsWith(u"Name: Cecilia Mall, protected identity; "_s));

        QSignalSpy header(&model, &RecordTableModel::headerDataChanged);
        project.source().setLanguage(project.swedish);
        QCOMPARE(cell("country").toString(), u"Lettland"_s);
        QCOMPARE(cell("gender").toString(), u"Kvinna"_s);
        QCOMPARE(header.size(), 1);
    }

    void masksIdentityNumbers()
    {
        TestProject project;
        project.add(u"participant", {{u"given_name"_s, u"Anna"_s}, {u"identity_number"_s, u"189001019802"_s}});
        RecordTableModel model(project.source(), project.participants());
        model.setColumns({u"identity_number"_s});
        QCOMPARE(model.index(0, 0).data().toString(), u"18900101-••••"_s);
        QVERIFY(!model.index(0, 0).data(RecordTableModel::RowTextRole).toString().contains(u"9802"_s));
    }

    void followsEveryChange()
    {
        TestProject project(11);
        project.addOrganisations(12);
        project.addParticipants(60);
        project.addActivities(6);
        project.addAttendances(2);
        RecordTableModel byName(project.source(), project.participants());
        RecordTableModel filtered(project.source(), project.participants());
        RecordTableModel attendances(project.source(), project.attendances());
        byName.sortBy({{u"organisation"_s, Qt::DescendingOrder}, {u"name"_s}});
        filtered.sortBy({{u"role"_s}, {u"hours"_s, Qt::DescendingOrder}});
        RecordFilter filter;
        filter.words = u"an"_s;
        filter.set(FilterTerm::anyOf(u"gender"_s, {u"woman"_s, QVariant()}));
        filtered.setFilter(filter);
        attendances.sortBy({{u"participant"_s}, {u"gender"_s}});
        Tester first(&byName, Tester::FailureReportingMode::QtTest);
        Tester second(&filtered, Tester::FailureReportingMode::QtTest);
        Tester third(&attendances, Tester::FailureReportingMode::QtTest);
        for (int i = 0; i < 60; ++i) {
            project.disturb();
            if (i % 3 == 0) {
                compareWithFresh(byName);
                compareWithFresh(filtered);
                compareWithFresh(attendances);
            }
            if (QTest::currentTestFailed())
                return;
        }
    }

    // What comes through other records is read only where a column shows it, whenever that is.
    void showsWhatComesThroughOthers()
    {
        TestProject project;
        const RowId organisation = project.add(u"organisation", {{u"name"_s, u"Mall AB"_s}, {u"kind"_s, u"interest_group"_s}});
        project.add(u"participant", {{u"given_name"_s, u"Anna"_s}, {u"organisation"_s, organisation}});
        RecordTableModel model(project.source(), project.participants());
        const auto shown = [&](const QString &column) { return model.index(0, model.columnOf(column)).data().toString(); };
        for (int round = 0; round < 2; ++round) {
            model.setColumns({u"name"_s});
            QCOMPARE(shown(u"name"_s), u"Anna"_s);
            model.setColumns({u"name"_s, u"organisation_kind"_s});
            QCOMPARE(shown(u"organisation_kind"_s), u"Interest group or association"_s);
        }
        model.setColumns({u"organisation_kind"_s});
        project.set(project.organisations(), organisation, u"kind"_s, u"regional_authority"_s);
        QCOMPARE(shown(u"organisation_kind"_s), u"Regional public authority"_s);
    }

    void saysAtOnceWhatItSaysOneByOne()
    {
        TestProject project(7);
        project.addOrganisations(5);
        project.addParticipants(40);
        RecordTableModel model(project.source(), project.participants());
        model.setColumns(RecordTableModel::availableColumns(project.source(), project.participants()));
        model.setSearch(u"a"_s);
        std::vector<QModelRoleData> roles{QModelRoleData(Qt::DisplayRole), QModelRoleData(Qt::EditRole), QModelRoleData(Qt::ToolTipRole),
                                          QModelRoleData(Qt::TextAlignmentRole), QModelRoleData(Qt::AccessibleTextRole)};
        for (const auto &names = model.roleNames(); int role : names.keys())
            roles.emplace_back(role);
        for (const QString &group : {QString(), u"gender"_s}) {
            model.setGroupedBy(group);
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int column = 0; column < model.columnCount(); ++column) {
                    const QModelIndex cell = model.index(row, column);
                    cell.multiData(roles);
                    for (const QModelRoleData &role : roles)
                        QCOMPARE(role.data(), cell.data(role.role()));
                }
            }
        }
    }

    // Read ahead in pieces, with changes in between, hours are those that are added up when they are asked for.
    void hoursAreReadAhead()
    {
        TestProject project(17);
        project.addParticipants(150);
        project.addActivities(10);
        project.addAttendances(6);
        ListCore &core = project.source().core();
        ComputedColumn &hours = *core.computed(project.participants(), u"hours"_s);
        RecordTableModel model(project.source(), project.participants());
        const auto compare = [&] {
            ListSource other(project.store(), project.english, project.reference);
            RecordTableModel fresh(other, project.participants());
            fresh.sortBy({{u"hours"_s}, {u"name"_s}}); // adds up all
            model.sortBy({{u"hours"_s}, {u"name"_s}});
            QCOMPARE(contentOf(model), contentOf(fresh));
        };
        int pieces = 1;
        while (!hours.readAhead(core, 0)) {
            if (++pieces == 2)
                project.remove(project.attendances(), project.anyOf(project.attendances())); // begun anew
            QVERIFY(pieces < 20);
        }
        QVERIFY(pieces > 2);
        compare();
        for (int i = 0; i < 20 && !QTest::currentTestFailed(); ++i) {
            project.disturb();
            hours.readAhead(core, 0);
            compare();
        }
    }

    void keepsTheSelection()
    {
        TestProject project(3);
        project.addOrganisations(5);
        project.addParticipants(400);
        RecordTableModel model(project.source(), project.participants());
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QItemSelectionModel selection(&model);
        const QList<RowId> chosen{model.idAt(3), model.idAt(250), model.idAt(399)};
        const auto select = QItemSelectionModel::Select | QItemSelectionModel::Rows;
        for (RowId id : chosen)
            selection.select(model.index(model.rowOf(id), 0), select);
        const auto selected = [&] {
            QList<RowId> ids;
            for (const QModelIndex &index : selection.selectedRows())
                ids.append(model.idAt(index.row()));
            std::sort(ids.begin(), ids.end());
            return ids;
        };
        model.sortBy({{u"name"_s, Qt::DescendingOrder}});
        QCOMPARE(selected(), chosen);
        project.set(project.participants(), chosen[1], u"given_name"_s, u"Aaa"_s);
        QCOMPARE(selected(), chosen);
        project.addParticipants(30);
        QCOMPARE(selected(), chosen);
        model.setColumns({u"name"_s, u"role"_s});
        QCOMPARE(selected(), chosen);
        model.setFilter({{}, {FilterTerm::onlyRows({chosen[0], chosen[1]}, u"Two"_s)}});
        QCOMPARE(selected(), chosen.first(2));
        QCOMPARE(model.rowCount(), 2);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 430);
        QCOMPARE(selected(), chosen.first(2));
    }

    void followsWhatHangsOnOneRecord()
    {
        TestProject project(4);
        project.addOrganisations(3);
        project.addParticipants(20);
        project.addActivities(8);
        project.addAttendances(4);
        const QList<RowId> people = project.store().ids(project.participants());
        RecordTableModel model(project.source(), project.attendances(), u"participant"_s, people[2]);
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(!model.columns().contains(u"participant"_s));
        model.sortBy({{u"activity"_s, Qt::DescendingOrder}});
        for (int row = 0; row < 4; ++row)
            QCOMPARE(model.recordAt(row).value(u"participant"_s).toLongLong(), people[2]);
        project.remove(project.attendances(), model.idAt(1));
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(project.store().undo());
        QCOMPARE(model.rowCount(), 4);
        const QString title = model.index(2, model.columnOf(u"activity"_s)).data().toString();
        model.setSearch(title);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, model.columnOf(u"activity"_s)).data().toString(), title);
        model.setSearch({});
        model.setTarget(people[7]);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.recordAt(0).value(u"participant"_s).toLongLong(), people[7]);
        model.setTarget(0);
        QCOMPARE(model.rowCount(), 0);
    }

    void groupsRowsOfOneValue()
    {
        TestProject project(5);
        project.addParticipants(90);
        RecordTableModel model(project.source(), project.participants());
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QVERIFY(model.index(0, 0).data(RecordTableModel::GroupRole).isNull());
        model.sortBy({{u"name"_s, Qt::DescendingOrder}});
        model.setGroupedBy(u"country"_s);
        const auto verifyGroups = [&] {
            QMap<QString, int> counts;
            QString group;
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex index = model.index(row, 0);
                const QString here = index.data(RecordTableModel::GroupRole).toString();
                QCOMPARE(index.data(RecordTableModel::HeadingRole).toBool(), here != group);
                QVERIFY(here == group || !counts.contains(here)); // together
                counts[here] += here == group; // a heading is none
                group = here;
            }
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex index = model.index(row, 0);
                QCOMPARE(index.data(RecordTableModel::GroupCountRole).toInt(),
                         counts.value(index.data(RecordTableModel::GroupRole).toString()));
            }
            QCOMPARE(group, u"Not known"_s); // last
        };
        verifyGroups();
        project.set(project.participants(), model.idAt(1), u"country"_s, u"SE"_s);
        verifyGroups();
        RecordTableModel other(project.source(), project.participants());
        other.setState(model.state());
        QCOMPARE(other.ids(), model.ids());
        model.setGroupedBy({});
        compareWithFresh(model);
    }

    void editsACell()
    {
        TestProject project;
        const RowId id = project.add(u"participant", {{u"given_name"_s, u"Anna"_s}, {u"family_name"_s, u"Exempel"_s}});
        RecordTableModel model(project.source(), project.participants());
        model.setColumns({u"name"_s, u"email"_s, u"role"_s, u"start_date"_s});
        QSignalSpy refused(&model, &RecordTableModel::refused);
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEditable)); // derived
        QVERIFY(model.setData(model.index(0, 1), u"anna@example.org"_s));
        QCOMPARE(project.store().record(project.participants(), id).text(u"email"_s), u"anna@example.org"_s);
        QVERIFY(model.setData(model.index(0, 2), u"project_manager"_s, RecordTableModel::ValueRole));
        QVERIFY(!model.setData(model.index(0, 3), u"2013-02-30"_s));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(project.english.text(project.store().undoState().undo), u"Change role of Anna Exempel"_s);
    }

    void remembersItsState()
    {
        TestProject project;
        project.addParticipants(30);
        RecordTableModel model(project.source(), project.participants());
        model.setColumns({u"email"_s, u"name"_s});
        model.sortBy({{u"email"_s, Qt::DescendingOrder}});
        RecordFilter filter{u"an"_s, {FilterTerm::between(u"start_date"_s, u"2012-01"_s, {}),
                                      FilterTerm::anyOf(u"gender"_s, {QVariant(), u"man"_s})}};
        model.setFilter(filter);
        RecordTableModel other(project.source(), project.participants());
        other.setState(model.state());
        QCOMPARE(other.filter(), filter);
        QCOMPARE(other.columns(), model.columns());
        QCOMPARE(contentOf(other), contentOf(model));
        other.setState({{u"columns"_s, QJsonArray{u"nonsense"_s}}, {u"sort"_s, QJsonArray{QJsonObject{{u"field"_s, u"x"_s}}}}});
        QCOMPARE(other.columnCount(), 0);
        QVERIFY(other.sortKeys().isEmpty());
    }
};

SAMVERKAN_TEST_MAIN(RecordTableModelTest)
#include "tst_recordtablemodel.moc"
