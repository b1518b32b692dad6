// SPDX-License-Identifier: GPL-3.0-or-later
#include "chip.h"
#include "navigation.h"
#include "recordtable.h"
#include "settingscolumnsets.h"
#include "testmain.h"
#include "windowharness.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace samverkan;
using namespace Qt::StringLiterals;

// What is done with a list as a whole, in the real window, by keys and by pointer: filters of every
// sort, the order, groups, columns, and searches that are kept.
class WindowTableTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowHarness> m_harness;

    RecordPage *page() const { return m_harness->recordPage(u"participant"_s); }
    RecordTableModel *model() const { return page()->model(); }
    RecordTable *table() const { return m_harness->find<RecordTable>(u"recordTable"_s, page()); }
    Navigation *navigation() const { return m_harness->window()->navigation(); }

    QString keyOfSearch(const QString &name) const
    {
        for (int row = 0; row < navigation()->model()->rowCount(); ++row) {
            const QModelIndex index = navigation()->model()->index(row, 0);
            if (index.data().toString() == name)
                return index.data(Navigation::KeyRole).toString();
        }
        return {};
    }

    QVariant countOf(const QString &key) const
    {
        for (int row = 0; row < navigation()->model()->rowCount(); ++row) {
            const QModelIndex index = navigation()->model()->index(row, 0);
            if (index.data(Navigation::KeyRole).toString() == key)
                return index.data(Navigation::CountRole);
        }
        return {};
    }

    // "+ Filter", the field's name, Enter: as one does it without a pointer.
    void openFilter(const QString &words) const
    {
        page();
        m_harness->find<QPushButton>(u"addFilter"_s, page())->click();
        auto *search = m_harness->find<QLineEdit>(u"fieldSearch"_s);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, words);
        QTest::keyClick(search, Qt::Key_Return);
    }

    static void key(QWidget *on, Qt::Key which, Qt::KeyboardModifiers with = {}) { QTest::keyClick(on, which, with); }
    void escape() const { key(m_harness->window()->focusWidget(), Qt::Key_Escape); }

private slots:
    void initTestCase() { m_folder = std::make_unique<QTemporaryDir>(); }

    void init()
    {
        failOnUnexpectedWarnings();
        m_harness = std::make_unique<WindowHarness>(*m_folder);
        QVERIFY(m_harness->openSample());
    }

    void cleanup() { m_harness.reset(); }

    void valuesAreCheckedByKeyboard()
    {
        openFilter(u"kon"_s);
        auto *values = m_harness->find<QListView>(u"filterValues"_s);
        QVERIFY(values->hasFocus());
        key(values, Qt::Key_Space); // the first: women
        QVERIFY(model()->rowCount() < 900 && model()->rowCount() > 0);
        const int women = model()->rowCount();
        auto *chip = m_harness->find<Chip>(u"chip_gender"_s, page());
        QCOMPARE(chip->value(), u"Kvinna"_s);
        key(values, Qt::Key_Down);
        key(values, Qt::Key_Space);
        QVERIFY(model()->rowCount() > women);
        QVERIFY(chip->value().contains(u"2"_s));
        escape();
        chip->setFocus();
        chip->wordsButton()->setFocus();
        key(chip->wordsButton(), Qt::Key_Delete);
        QCOMPARE(model()->rowCount(), 900);
    }

    void whoHasNoAddress()
    {
        openFilter(u"e-post"_s);
        auto *words = m_harness->find<QLineEdit>(u"filterWords"_s);
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, u"example"_s);
        QTRY_VERIFY(model()->filter().term(u"email"_s));
        QCOMPARE(model()->filter().term(u"email"_s)->test, FilterTerm::Test::Contains);
        const int found = model()->rowCount();
        QVERIFY(found > 0 && found < 900);
        auto *tests = m_harness->find<QWidget>(u"filterTests"_s);
        tests->findChildren<QAbstractButton *>().value(2)->click(); // not known
        QCOMPARE(model()->rowCount() + found, 900);
        QVERIFY(!words->isEnabled());
        QVERIFY(m_harness->find<QLabel>(u"shownCount"_s, page())->text().contains(u"900"_s));
    }

    void aPeriodIsTypedOrChosen()
    {
        openFilter(u"start"_s);
        auto *from = m_harness->find<QLineEdit>(u"filterFrom"_s);
        QVERIFY(from->hasFocus());
        QTest::keyClicks(from, u"2013-02-30"_s);
        key(from, Qt::Key_Return);
        QVERIFY(m_harness->find<QWidget>(u"filterFault"_s)->isVisible());
        QVERIFY(!model()->filter().term(u"start_date"_s));
        QCOMPARE(from->text(), u"2013-02-30"_s); // it stays, to be mended
        from->selectAll();
        QTest::keyClicks(from, u"2013"_s);
        key(from, Qt::Key_Return);
        QVERIFY(!m_harness->find<QWidget>(u"filterFault"_s)->isVisible());
        QVERIFY(model()->filter().term(u"start_date"_s));
        auto *to = m_harness->find<QLineEdit>(u"filterTo"_s);
        QTest::keyClicks(to, u"2012"_s);
        key(to, Qt::Key_Return);
        QVERIFY(m_harness->find<QWidget>(u"filterFault"_s)->isVisible()); // the last day before the first

        auto *periods = m_harness->find<QListView>(u"filterPeriods"_s);
        const int last = periods->model()->rowCount() - 1; // the whole project
        periods->setFocus();
        periods->setCurrentIndex(periods->model()->index(last, 0));
        key(periods, Qt::Key_Return);
        const FilterTerm term = *model()->filter().term(u"start_date"_s);
        QCOMPARE(term.from.toString(), m_harness->store().project().text(u"mobilisation_from"_s));
        QCOMPARE(term.to.toString(), m_harness->store().project().text(u"end_date"_s));
        QVERIFY(!m_harness->find<QWidget>(u"filterFault"_s)->isVisible());
        m_harness->find<QPushButton>(u"removeFilter"_s)->click();
        QCOMPARE(model()->rowCount(), 900);
    }

    void secretsAreOnlyAskedFor()
    {
        openFilter(u"personnummer"_s);
        QVERIFY(!m_harness->window()->findChild<QListView *>(u"filterValues"_s));
        auto *tests = m_harness->find<QWidget>(u"filterTests"_s);
        QCOMPARE(model()->rowCount(), 900); // nothing is asked yet
        tests->findChildren<QAbstractButton *>().value(1)->click();
        const int known = model()->rowCount();
        QVERIFY(known > 0 && known < 900);
        QVERIFY(!model()->recordAt(0).value(u"identity_number"_s).isNull());
    }

    void theFirstRowIsInFrontWhenItsOwnIsFilteredAway()
    {
        page()->showRecord(model()->idAt(899));
        model()->setFilter({{}, {FilterTerm::anyOf(u"role"_s, {u"decision_maker"_s})}});
        if (model()->rowOf(table()->currentId()) != 0)
            QVERIFY(model()->recordAt(0).text(u"role"_s) == u"decision_maker"_s);
        const RowId kept = table()->currentId();
        model()->setFilter({});
        QCOMPARE(table()->currentId(), kept); // what is still shown stays
    }

    // The row whose record stands in the form is the one that is chosen.
    void firstAndLastRowAreChosenByTheirKeys()
    {
        table()->setFocus();
        table()->showFirst();
        const int last = model()->rowCount() - 1;
        key(table(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(table()->currentId(), model()->idAt(last));
        QCOMPARE(table()->chosenIds(), QList<RowId>{model()->idAt(last)});
        key(table(), Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(table()->chosenCount(), 2);
        key(table(), Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(table()->chosenCount(), last + 1);
        key(table(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(table()->chosenIds(), QList<RowId>{model()->idAt(0)});
    }

    // All of a row shows that the pointer is over it, and another one once the rows move under it.
    void thePointerIsOverARow()
    {
        const auto colours = [&](int row) {
            const QImage picture = table()->viewport()->grab().toImage();
            const int y = table()->rowViewportPosition(row) + 4; // above the words
            return std::pair{picture.pixelColor(4, y), picture.pixelColor(picture.width() - 4, y)};
        };
        const auto plain = colours(2);
        const QPoint over(40, table()->rowViewportPosition(2) + 10);
        QTest::mouseMove(table()->viewport(), over + QPoint(1, 1));
        QTest::mouseMove(table()->viewport(), over);
        QTRY_COMPARE(table()->hoveredRow(), 2);
        QVERIFY(colours(2).first != plain.first);
        QCOMPARE(colours(2).second, colours(2).first);
        QCOMPARE(colours(3), plain);
        table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->value() + 5);
        QCOMPARE(table()->hoveredRow(), 7);
        QTest::mouseMove(navigation()->viewport(), QPoint(10, 10));
        QTRY_COMPARE(table()->hoveredRow(), -1);
    }

    // Its ground is not painted for it.
    void theTablePaintsAllOfItself()
    {
        const QColor unpainted(255, 0, 255);
        const auto hasGap = [&] {
            QImage picture(table()->viewport()->size(), QImage::Format_RGB32);
            picture.fill(unpainted);
            table()->viewport()->render(&picture, {}, {}, QWidget::RenderFlags());
            for (int y = 0; y < picture.height(); ++y) {
                const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
                if (std::find(line, line + picture.width(), unpainted.rgb()) != line + picture.width())
                    return true;
            }
            return false;
        };
        QVERIFY(model()->rowCount() > 50);
        QVERIFY(!hasGap());
        table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum());
        QVERIFY(!hasGap());
        model()->setSearch(u"anna berg"_s); // room below
        QVERIFY(model()->rowCount() > 0);
        QCOMPARE(table()->rowAt(table()->viewport()->height() - 1), -1);
        QVERIFY(!hasGap());
        for (int column = 0; column < model()->columnCount(); ++column)
            table()->setColumnWidth(column, 70); // room beside
        QVERIFY(table()->horizontalHeader()->length() < table()->viewport()->width());
        QVERIFY(!hasGap());
        model()->setGroupedBy(u"gender"_s);
        QVERIFY(!hasGap());
        table()->setColumnWidth(0, 3000);
        table()->horizontalScrollBar()->setValue(table()->horizontalScrollBar()->maximum());
        QVERIFY(!hasGap());
        model()->setColumns({});
        QVERIFY(!hasGap());
        QVERIFY(table()->viewport()->testAttribute(Qt::WA_OpaquePaintEvent));
    }

    void chosenRowsAreChosenWithColumnsThatCome()
    {
        table()->selectRow(2);
        table()->selectionModel()->select(model()->index(4, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QList<RowId> chosen = table()->chosenIds();
        QVERIFY(!model()->columns().contains(u"email"_s));
        model()->setColumns(QStringList{u"email"_s} + model()->columns() + QStringList{u"phone"_s});
        for (const int row : {2, 4})
            QVERIFY(table()->selectionModel()->isRowSelected(row, {}));
        QVERIFY(!table()->selectionModel()->isRowSelected(3, {}));
        QCOMPARE(table()->chosenIds(), chosen);
    }

    void severalKeysOrderTheRows()
    {
        model()->setColumns({u"name"_s, u"gender"_s, u"role"_s});
        auto *header = table()->horizontalHeader();
        const auto click = [&](int section, Qt::KeyboardModifiers with = {}) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, with,
                              QPoint(header->sectionViewportPosition(section) + 20, header->height() / 2));
        };
        click(1);
        click(2, Qt::ControlModifier);
        click(0, Qt::ShiftModifier);
        QCOMPARE(model()->sortKeys(), QList<SortKey>({{u"gender"_s}, {u"role"_s}, {u"name"_s}}));
        click(2, Qt::ControlModifier);
        QCOMPARE(model()->sortKeys()[1], (SortKey{u"role"_s, Qt::DescendingOrder}));
        QVERIFY(model()->headerData(2, Qt::Horizontal, Qt::AccessibleTextRole).toString().contains(u"3"_s));

        // By keyboard: the menu of the table has one for the column one is in.
        table()->setFocus();
        table()->setCurrentIndex(model()->index(0, 2));
        QMenu *menu = table()->columnAction()->menu();
        emit menu->aboutToShow();
        menu->findChild<QAction *>(u"leaveOrder"_s)->trigger();
        QCOMPARE(model()->sortKeys().size(), 2);
        emit menu->aboutToShow();
        menu->findChild<QAction *>(u"addToOrder"_s)->trigger();
        QCOMPARE(model()->sortKeys().last(), (SortKey{u"role"_s}));
        emit menu->aboutToShow();
        menu->findChild<QAction *>(u"sortDescending"_s)->trigger();
        QCOMPARE(model()->sortKeys(), QList<SortKey>({{u"role"_s, Qt::DescendingOrder}}));
        emit menu->aboutToShow();
        menu->findChild<QAction *>(u"moveLeft"_s)->trigger();
        QCOMPARE(model()->columns(), QStringList({u"name"_s, u"role"_s, u"gender"_s}));
    }

    void groupsHaveHeadings()
    {
        page();
        m_harness->find<QToolButton>(u"chooseColumns"_s, page())->click();
        auto *groups = m_harness->find<QComboBox>(u"groupBy"_s);
        groups->setCurrentIndex(groups->findData(u"role"_s));
        emit groups->activated(groups->currentIndex());
        escape();
        QCOMPARE(model()->groupedBy(), u"role"_s);
        const QList<int> headings = model()->headings();
        QVERIFY(headings.size() > 2);
        QCOMPARE(headings.first(), 0);
        QCOMPARE(model()->shownCount(), 900);
        const int plain = table()->rowHeight(1);
        for (int row = 0; row < model()->rowCount(); ++row)
            QCOMPARE(table()->rowHeight(row), plain); // nothing to be placed for each of many rows

        // Headings follow filters and changes.
        model()->setFilter({{}, {FilterTerm::anyOf(u"gender"_s, {u"woman"_s})}});
        QVERIFY(model()->headings() != headings);
        auto *chip = m_harness->find<Chip>(u"groupChip"_s, page());
        QVERIFY(chip->isVisible());
        emit chip->removeRequested();
        QVERIFY(!chip->isVisible());
        QCOMPARE(model()->rowCount(), model()->shownCount());
    }

    void groupsCollapseByPointerAndKeys()
    {
        page();
        model()->setGroupedBy(u"role"_s);
        const int rows = model()->rowCount();
        const int second = model()->headings().value(1);
        table()->scrollToTop();
        const QPoint heading(40, table()->rowHeight(0) / 2);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, heading);
        QCOMPARE(model()->rowCount(), rows - (second - 1));
        QVERIFY(model()->isCollapsed(0));
        QCOMPARE(table()->currentIndex().row(), 0);
        QCOMPARE(table()->chosenCount(), 0);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, heading);
        QCOMPARE(model()->rowCount(), rows);

        // By keyboard: the heading is a stop, and what is put away is none.
        model()->setAllCollapsed(false);
        table()->setFocus();
        table()->show(model()->idAt(second - 1));
        key(table(), Qt::Key_Down);
        QCOMPARE(table()->currentIndex().row(), second);
        QCOMPARE(table()->currentId(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(table()->chosenCount(), 0);
        key(table(), Qt::Key_Left);
        QVERIFY(model()->isCollapsed(second));
        QCOMPARE(table()->currentIndex().row(), second);
        key(table(), Qt::Key_Down);
        QVERIFY(model()->isHeading(table()->currentIndex().row())); // the next one
        key(table(), Qt::Key_Up);
        key(table(), Qt::Key_Return);
        QVERIFY(!model()->isCollapsed(second));
        key(table(), Qt::Key_Right);
        QCOMPARE(table()->currentIndex().row(), second + 1);
        QCOMPARE(table()->chosenCount(), 1);
        table()->selectAll();
        QCOMPARE(table()->chosenCount(), 900);
        QCOMPARE(table()->chosenIds().size(), 900);
        key(table(), Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(table()->currentIndex().row(), model()->headings().value(2));
        key(table(), Qt::Key_PageUp, Qt::AltModifier);
        QCOMPARE(table()->currentIndex().row(), second);

        // The menu of a heading; a record that is looked for comes to sight.
        const auto menu = [this] {
            QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
            QCoreApplication::sendEvent(table(), &asked);
            return table()->findChildren<QMenu *>(u"groupMenu"_s).last();
        };
        const RowId hidden = model()->idAt(second + 2);
        menu()->findChild<QAction *>(u"collapseAll"_s)->trigger();
        QCOMPARE(model()->rowCount(), int(model()->headings().size()));
        QCOMPARE(table()->currentIndex().row(), 1);
        QCOMPARE(m_harness->find<QLabel>(u"shownCount"_s, page())->text().left(3), u"900"_s);
        page()->showRecord(hidden);
        QCOMPARE(table()->currentId(), hidden);
        key(table(), Qt::Key_PageUp, Qt::AltModifier);
        menu()->findChild<QAction *>(u"expandAll"_s)->trigger();
        QCOMPARE(model()->rowCount(), rows);
        model()->setGroupedBy({});
    }

    void columnsAreChosenOrderedAndKept()
    {
        const QStringList first = model()->columns();
        m_harness->find<QToolButton>(u"chooseColumns"_s, page())->click();
        auto *list = m_harness->find<QListView>(u"columnList"_s);
        QVERIFY(list->hasFocus());
        key(list, Qt::Key_Down);
        key(list, Qt::Key_Space); // the second away
        QCOMPARE(model()->columns().size(), first.size() - 1);
        QVERIFY(list->isVisible()); // it stays open
        key(list, Qt::Key_Down);
        key(list, Qt::Key_Up, Qt::AltModifier);
        key(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(model()->columns().first(), first[2]);
        const QStringList mine = model()->columns();
        auto *name = m_harness->find<QLineEdit>(u"columnSetName"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Telefonlista"_s);
        key(name, Qt::Key_Return);
        m_harness->find<QPushButton>(u"resetColumns"_s)->click();
        QCOMPARE(model()->columns(), first);
        auto *set = m_harness->find<QPushButton>(u"columnSet_Telefonlista"_s);
        set->click();
        QCOMPARE(model()->columns(), mine);
        escape();
        QCOMPARE(SettingsColumnSets(m_harness->settings).names(u"participant"_s), QStringList{u"Telefonlista"_s});
    }

    void headingsDraggedAreTheOrder()
    {
        model()->setColumns({u"name"_s, u"gender"_s, u"role"_s});
        table()->setColumnWidth(0, 200);
        table()->setColumnWidth(1, 90);
        table()->horizontalHeader()->moveSection(0, 2); // as a drag ends
        QTRY_COMPARE(model()->columns(), QStringList({u"gender"_s, u"role"_s, u"name"_s}));
        for (int column = 0; column < 3; ++column)
            QCOMPARE(table()->horizontalHeader()->visualIndex(column), column);
        QCOMPARE(table()->columnWidth(2), 200);
        QCOMPARE(table()->columnWidth(0), 90);
    }

    void aSearchIsKeptShownRenamedAndRemoved()
    {
        QTRY_VERIFY(!keyOfSearch(u"Saknar slutdatum"_s).isEmpty()); // the sample has two
        model()->setFilter({{}, {FilterTerm::anyOf(u"gender"_s, {u"woman"_s})}});
        const int women = model()->rowCount();
        m_harness->find<QToolButton>(u"keepSearch"_s, page())->click();
        auto *line = m_harness->find<QLineEdit>(u"nameLine"_s);
        QVERIFY(line->hasFocus() && line->text().contains(u"Kvinna"_s));
        line->setText(u"Alla kvinnor"_s);
        key(line, Qt::Key_Return);
        const QString search = keyOfSearch(u"Alla kvinnor"_s);
        QVERIFY(!search.isEmpty());
        QTRY_COMPARE(countOf(search).toInt(), women);
        QVERIFY(m_harness->window()->noticeBar()->isVisible());
        QCOMPARE(navigation()->current(), search);

        // Chosen from another page; back to all of the kind by its own line.
        model()->setFilter({});
        QCOMPARE(navigation()->current(), u"participant"_s);
        m_harness->window()->showPage(u"organisation"_s);
        const auto press = [this](const QString &key) {
            const QRect row = navigation()->rectOf(key);
            navigation()->scrollTo(navigation()->indexAt(row.center()));
            QTest::mouseClick(navigation()->viewport(), Qt::LeftButton, {}, navigation()->rectOf(key).center());
        };
        press(search);
        QCOMPARE(m_harness->window()->currentPage(), u"participant"_s);
        QCOMPARE(qobject_cast<RecordPage *>(m_harness->window()->madePage(u"participant"_s))->model()->rowCount(), women);
        QCOMPARE(navigation()->current(), search);
        press(u"participant"_s);
        QTRY_COMPARE(navigation()->current(), u"participant"_s);
        QCOMPARE(model()->rowCount(), 900);

        // Counts are live.
        const RowId woman = [&] {
            model()->setFilter({{}, {FilterTerm::anyOf(u"gender"_s, {u"woman"_s})}});
            return model()->idAt(0);
        }();
        model()->setFilter({});
        page()->showRecord(woman);
        m_harness->action("remove")->trigger();
        QTRY_COMPARE(countOf(search).toInt(), women - 1);

        // Renamed and removed, from the keyboard, and back again.
        navigation()->setFocus();
        navigation()->setCurrent(search);
        key(navigation(), Qt::Key_F2);
        line = m_harness->find<QLineEdit>(u"nameLine"_s);
        line->setText(u"Kvinnorna"_s);
        key(line, Qt::Key_Return);
        QCOMPARE(keyOfSearch(u"Kvinnorna"_s), search);
        navigation()->setFocus();
        navigation()->setCurrent(search);
        key(navigation(), Qt::Key_Delete);
        QVERIFY(keyOfSearch(u"Kvinnorna"_s).isEmpty());
        m_harness->action("undo")->trigger();
        QVERIFY(!keyOfSearch(u"Kvinnorna"_s).isEmpty());
    }

    void everythingIsThereAtTheNextStart()
    {
        const QString file = m_harness->store().path();
        model()->setColumns({u"role"_s, u"name"_s});
        model()->sortBy({{u"role"_s, Qt::DescendingOrder}, {u"name"_s}});
        model()->setGroupedBy(u"gender"_s);
        model()->setFilter({u"an"_s, {FilterTerm::notEmpty(u"email"_s)}});
        const QList<RowId> ids = model()->ids();
        m_harness->controller->closeProject();
        QVERIFY(m_harness->controller->openProject(file));
        QCOMPARE(model()->columns(), QStringList({u"role"_s, u"name"_s}));
        QCOMPARE(model()->groupedBy(), u"gender"_s);
        QCOMPARE(model()->sortKeys().size(), 2);
        QCOMPARE(model()->ids(), ids);
        QVERIFY(m_harness->find<Chip>(u"groupChip"_s, page())->isVisible());
        QVERIFY(m_harness->find<Chip>(u"chip_email"_s, page())->isVisible());
        QVERIFY(model()->isHeading(0));
        m_harness->find<QPushButton>(u"clearFilters"_s, page())->click();
        QCOMPARE(model()->shownCount(), 900);
        QVERIFY(!page()->findChild<Chip *>(u"chip_email"_s));
    }

    void manyChipsTakeALineMore()
    {
        auto *row = page()->findChild<QWidget *>(u"filterRow"_s);
        const int before = row->height();
        RecordFilter filter;
        for (const auto &field : {u"email"_s, u"phone"_s, u"start_date"_s, u"organisation"_s, u"role"_s, u"labour_status"_s, u"education"_s})
            filter.set(FilterTerm::notEmpty(field));
        model()->setFilter(filter);
        QTRY_VERIFY(row->height() > before);
        for (const Chip *chip : row->findChildren<Chip *>()) {
            QVERIFY(chip->geometry().right() <= chip->parentWidget()->width());
            QVERIFY(chip->isHidden() || chip->geometry().bottom() <= chip->parentWidget()->height());
        }
        model()->setFilter({});
        QTRY_COMPARE(row->height(), before);
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, WindowTableTest)
#include "tst_windowtable.moc"
