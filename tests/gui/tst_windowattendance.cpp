// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"
#include "printpage.h"
#include "recordform.h"
#include "recordpanel.h"
#include "testmain.h"
#include "windowharness.h"

#include <QAccessible>
#include <QPushButton>
#include <QTableView>

using namespace samverkan;
using namespace Qt::StringLiterals;

// Ticking off who came, by keyboard, in the real window.
class WindowAttendanceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowHarness> m_window;

    WindowHarness &w() const { return *m_window; }
    const Kind &attendances() const { return w().kind(u"attendance"); }
    // Once the grid has the page for itself.
    static bool hasRoom(const QTableView *grid) { return grid->isVisible() && grid->model()->columnCount() == 6; }
    // The row of the grid, as the file holds it.
    Record row(int at) const
    {
        const auto *grid = w().find<QTableView>(u"related_attendance"_s);
        return w().store().record(attendances(), grid->model()->index(at, 0).data(RecordTableModel::IdRole).toLongLong());
    }

    // Opens the grid of a course made for the test, with four people who are expected.
    QTableView *openGrid()
    {
        RowId course = 0;
        QList<RowId> people = w().store().ids(w().kind(u"participant")).first(4);
        const Sentence name{u"Test"_s, u"Make"_s, {}, -1};
        const auto made = w().store().transact(name, [&](Change &change) {
            const Kind &activity = w().kind(u"activity");
            course = change.insert(activity, {{activity.indexOf(u"name"_s), u"Kurs"_s}, {activity.indexOf(u"planned_minutes"_s), 360}});
            for (RowId person : people)
                change.insert(attendances(), {{attendances().indexOf(u"participant"_s), person}, {attendances().indexOf(u"activity"_s), course}});
            return Outcome::done();
        });
        RecordPage *page = made ? w().recordPage(u"activity"_s) : nullptr;
        if (!page)
            return nullptr;
        page->showRecord(course);
        page->findChild<RecordPanel *>()->showRelated(u"attendance"_s, 0);
        return w().find<QTableView>(u"related_attendance"_s, page);
    }

private slots:
    void initTestCase() { m_folder = std::make_unique<QTemporaryDir>(); }

    void init()
    {
        failOnUnexpectedWarnings();
        m_window = std::make_unique<WindowHarness>(*m_folder);
        QVERIFY(w().openSample());
    }

    void cleanup() { m_window.reset(); }

    void theGridHasThePageForItself()
    {
        QTableView *grid = openGrid();
        QVERIFY(grid);
        RecordPage *page = w().recordPage(u"activity"_s);
        QTRY_VERIFY(grid->isVisible());
        QVERIFY(!w().find<QTableView>(u"recordTable"_s, page)->isVisible());
        QCOMPARE(grid->model()->rowCount(), 4);
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Escape); // back to the list, the form beside it
        QTRY_VERIFY(w().find<QTableView>(u"recordTable"_s, page)->isVisible());
        QVERIFY(w().find<QWidget>(u"recordPanel"_s, page)->isVisible());
    }

    void aLetterADigitAndEnterAreEnough()
    {
        QTableView *grid = openGrid();
        grid->setFocus();
        grid->setCurrentIndex(grid->model()->index(0, 0));
        QTest::keyClick(grid, Qt::Key_N); // närvarande
        QCOMPARE(row(0).text(u"state"_s), u"present"_s);
        QCOMPARE(row(0).value(u"minutes"_s).toLongLong(), 360);
        QTest::keyClick(grid, Qt::Key_Return);
        QCOMPARE(grid->currentIndex().row(), 1);
        QTest::keyClick(grid, Qt::Key_S); // sen: minutes by hand
        QTest::keyClick(grid, Qt::Key_3);
        auto *minutes = w().find<QLineEdit>(u"markMinutes"_s);
        QVERIFY(minutes->isVisible());
        QTest::keyClicks(minutes, u"15"_s);
        QTest::keyClick(minutes, Qt::Key_Return);
        QCOMPARE(row(1).text(u"state"_s), u"late"_s);
        QCOMPARE(row(1).value(u"minutes"_s).toLongLong(), 315);
        QCOMPARE(grid->currentIndex().row(), 2);
        QTest::keyClick(grid, Qt::Key_F); // frånvarande
        QCOMPARE(row(2).value(u"minutes"_s).toLongLong(), 0);
        QTest::keyClick(grid, Qt::Key_Down);
        QTest::keyClick(grid, Qt::Key_Space);
        QCOMPARE(row(3).text(u"state"_s), u"present"_s);
        QTest::keyClick(grid, Qt::Key_Space);
        QVERIFY(row(3).value(u"state"_s).isNull());

        // Each key is one step of undo with a name.
        QVERIFY(w().action("undo")->text().contains(w().controller->session()->lists().title(w().kind(u"participant"), row(3).value(u"participant"_s).toLongLong())));
        w().action("undo")->trigger();
        QCOMPARE(row(3).text(u"state"_s), u"present"_s);
        w().action("undo")->trigger();
        w().find<QPushButton>(u"markAll"_s)->click(); // who is open, and nobody else
        QCOMPARE(row(3).text(u"state"_s), u"present"_s);
        QCOMPARE(row(2).text(u"state"_s), u"absent"_s);
        QVERIFY(!w().find<QPushButton>(u"markAll"_s)->isEnabled());
        QVERIFY(check(w().store()).faults.isEmpty());
    }

    // Role and signed too: arrows to the cell, a letter of the value, the space bar for the next one.
    void everyCellIsChangedByKeys()
    {
        QTableView *grid = openGrid();
        QTRY_VERIFY(hasRoom(grid));
        grid->setFocus();
        grid->setCurrentIndex(grid->model()->index(1, 0));
        const auto goTo = [grid](const QString &field) {
            for (int step = 0; step < grid->model()->columnCount(); ++step) {
                if (grid->currentIndex().data(RecordTableModel::FieldRole).toString() == field)
                    return;
                QTest::keyClick(grid, Qt::Key_Right);
            }
            QFAIL(qPrintable(field));
        };
        goTo(u"role"_s);
        QTest::keyClick(grid, Qt::Key_F); // föreläsare
        QCOMPARE(row(1).text(u"role"_s), u"speaker"_s);
        QVERIFY(row(1).value(u"state"_s).isNull()); // where F is frånvarande elsewhere
        QTest::keyClick(grid, Qt::Key_Space);
        QCOMPARE(row(1).text(u"role"_s), u"guest"_s);
        goTo(u"signed"_s);
        QTest::keyClick(grid, Qt::Key_Space);
        QVERIFY(row(1).value(u"signed"_s).toBool());
        QTest::keyClick(grid, Qt::Key_N); // nej
        QVERIFY(!row(1).value(u"signed"_s).toBool());
        QTest::keyClick(grid, Qt::Key_J);
        QVERIFY(row(1).value(u"signed"_s).toBool());
        QTest::keyClick(grid, Qt::Key_Return); // down, in the same column
        QCOMPARE(grid->currentIndex().data(RecordTableModel::FieldRole).toString(), u"signed"_s);
        QCOMPARE(grid->currentIndex().row(), 2);
        // Many at once, as one step.
        grid->selectAll();
        QTest::keyClick(grid, Qt::Key_Space);
        for (int at = 0; at < 4; ++at)
            QVERIFY(row(at).value(u"signed"_s).toBool());
        w().action("undo")->trigger();
        QVERIFY(!row(2).value(u"signed"_s).toBool());
        QVERIFY(row(1).value(u"signed"_s).toBool());
    }

    void aCellIsHeardWithItsRow()
    {
        QTableView *grid = openGrid();
        QTRY_VERIFY(hasRoom(grid));
        grid->setFocus();
        const QString name = grid->model()->index(0, 0).data().toString();
        const auto heard = [grid](const QString &field) {
            for (int column = 0; column < grid->model()->columnCount(); ++column) {
                const QModelIndex index = grid->model()->index(0, column);
                if (index.data(RecordTableModel::FieldRole).toString() == field) {
                    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(grid);
                    return table->tableInterface()->cellAt(0, column)->text(QAccessible::Name);
                }
            }
            return QString();
        };
        QCOMPARE(heard(u"state"_s), name + u", inte ifylld"_s);
        grid->setCurrentIndex(grid->model()->index(0, 0));
        QTest::keyClick(grid, Qt::Key_N);
        QCOMPARE(heard(u"state"_s), name + u", närvarande"_s);
        QVERIFY2(heard(u"minutes"_s).contains(u"6:00"_s), qPrintable(heard(u"minutes"_s)));
        QVERIFY2(heard(u"signed"_s).startsWith(name + u", närvarande, "_s), qPrintable(heard(u"signed"_s)));
        QVERIFY(w().store().transact({}, [&](Change &change) {
            return change.update(attendances(), row(0).id, {{attendances().indexOf(u"role"_s), u"participant"_s}, {attendances().indexOf(u"signed"_s), true}})
                ? Outcome::done() : Outcome::failed(change.fault());
        }));
        QCOMPARE(heard(u"state"_s).toLower(), (name + u", närvarande, deltagare, underskriven"_s).toLower());
    }

    void theListIsPutOnPaper()
    {
        QTableView *grid = openGrid();
        QTRY_VERIFY(grid->isVisible());
        w().find<QPushButton>(u"printSheet"_s)->click();
        auto *paper = w().window()->findChild<PrintPage *>();
        QVERIFY(paper && paper->isVisible());
        const Document &document = paper->document();
        QVERIFY(document.subtitle.startsWith(u"Kurs"_s));
        const auto *table = std::get_if<doc::Table>(&document.blocks.at(1));
        QVERIFY(table && table->roomToWrite);
        QVERIFY(table->rows.size() > 4); // lines for others
        QCOMPARE(std::get<QString>(table->rows[0].cells[1].value), grid->model()->index(0, 0).data().toString());
        QVERIFY(table->rows[0].cells.last().isEmpty());
        QVERIFY(std::holds_alternative<doc::Signatures>(document.blocks.last()));
        emit paper->backRequested();
        QTRY_VERIFY(grid->isVisible());
    }

    void somebodyIsAddedAndTakenOut()
    {
        QTableView *grid = openGrid();
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Insert);
        auto *add = w().find<QWidget>(u"add_attendance"_s)->findChild<QLineEdit *>();
        QTRY_VERIFY(add->hasFocus());
        grid->setFocus();
        grid->setCurrentIndex(grid->model()->index(1, 0));
        QTest::keyClick(grid, Qt::Key_Delete);
        QTRY_COMPARE(grid->model()->rowCount(), 3);
        w().action("undo")->trigger();
        QTRY_COMPARE(grid->model()->rowCount(), 4);
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, WindowAttendanceTest)
#include "tst_windowattendance.moc"
