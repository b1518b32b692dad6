// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuretable.h"
#include "figuretablemodel.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>

using namespace samverkan;
using namespace Qt::StringLiterals;

// The rows of a document's table on the screen.
class FigureTableTest : public QObject
{
    Q_OBJECT

    static doc::Table table(int organisations)
    {
        doc::Table table;
        table.columns = {{u"Organisation"_s}, {u"Women"_s, FigureKind::Count, u"People"_s}};
        table.rows.append({doc::Row::Kind::Group, {doc::Cell(u"Sweden"_s)}});
        for (int i = 1; i <= organisations; ++i) {
            table.rows.append({doc::Row::Kind::Body, {doc::Cell(u"Prov %1"_s.arg(i)), doc::Cell::count(1000 + i).withKey(u"women"_s)}, 0,
                               QString::number(i)});
        }
        table.rows.append({doc::Row::Kind::Total, {doc::Cell(u"All"_s), doc::Cell::count(7)}});
        return table;
    }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void cellsSayWhatTheyAre()
    {
        FigureTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(table(3), QLocale(u"en"_s));
        QCOMPARE(model.rowCount(), 5);
        const QModelIndex cell = model.index(2, 1);
        QCOMPARE(cell.data().toString(), u"1,002"_s);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"Prov 2, Women: 1,002"_s);
        QCOMPARE(cell.siblingAtColumn(0).data(Qt::AccessibleTextRole).toString(), u"Prov 2"_s);
        QCOMPARE(cell.data(FigureTableModel::KeyRole).toString(), u"2"_s);
        QCOMPARE(cell.data(FigureTableModel::ColumnKeyRole).toString(), u"women"_s);
        QVERIFY(cell.data(FigureTableModel::NumberRole).toBool());
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"People · Women"_s);
        QVERIFY(model.index(0, 1).data().toString().isEmpty()); // a group has one cell only
        QCOMPARE(model.rowOf(u"3"_s), 3);
        QCOMPARE(model.rowOf(u"4"_s), -1);
        QCOMPARE(model.rowOf({}), -1); // though rows without a key there are
        model.setTable({}, QLocale());
        QCOMPARE(model.rowCount() + model.columnCount(), 0);
    }

    // The longest text may be far below what is in sight.
    void columnsHoldTheirLongestText()
    {
        doc::Table wide = table(1500);
        FigureTable view;
        view.resize(300, 200); // wants more than there is, so nothing is shared out
        view.setTable(wide, QLocale(u"en"_s));
        const int before = view.columnWidth(0);
        wide.rows[1400].cells[0] = doc::Cell(u"Föreningen för prov av breda kolumner"_s);
        view.setTable(wide, QLocale(u"en"_s));
        QVERIFY(view.columnWidth(0) > before);
        const QModelIndex widest = view.model()->index(1400, 0);
        QStyleOptionViewItem option;
        option.widget = &view;
        QVERIFY(view.columnWidth(0) >= view.itemDelegate()->sizeHint(option, widest).width());
    }

    void aRowIsChosenByItsKey()
    {
        FigureTable view;
        view.setTable(table(20), QLocale(u"en"_s));
        QSignalSpy chosen(&view, &FigureTable::keyChosen);
        view.chooseKey(u"12"_s);
        QCOMPARE(view.currentIndex().row(), 12);
        QCOMPARE(chosen.size(), 0); // told by somebody else
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"13"_s);
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, FigureTableTest)
#include "tst_figuretable.moc"
