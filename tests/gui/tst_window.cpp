// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartwidget.h"
#include "printpage.h"
#include "recordform.h"
#include "report.h"
#include "reportspage.h"
#include "testmain.h"
#include "windowharness.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace samverkan;
using namespace Qt::StringLiterals;

// The real main window on a copy of the sample project, widgets found by name, answers scripted.
class WindowTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<WindowHarness> m;

    // Asked for among the participants, where it is not: the way from there to all of `heading`.
    void searchEverywhere(const QString &words, const QString &heading)
    {
        RecordPage *people = m->recordPage(u"participant"_s);
        people->model()->setSearch(words);
        QCOMPARE(people->model()->rowCount(), 0);
        const auto buttons = m->find<QWidget>(u"nothingFound"_s, people)->findChildren<QPushButton *>();
        const auto everywhere = std::find_if(buttons.begin(), buttons.end(), [](auto *each) { return each->text() == u"Sök överallt"; });
        QVERIFY(everywhere != buttons.end() && (*everywhere)->isVisible());
        (*everywhere)->click();
        QCOMPARE(m->find<QLineEdit>(u"jumpSearch"_s)->text(), words);
        auto *list = m->find<QListView>(u"jumpList"_s);
        QString under;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (!(index.flags() & Qt::ItemIsEnabled))
                under = index.data().toString();
            else if (under == heading && index.data().toString().startsWith(u"Visa alla"))
                return emit list->clicked(index);
        }
        QFAIL("no way to all of them");
    }

private slots:
    void init()
    {
        failOnUnexpectedWarnings();
        m = std::make_unique<WindowHarness>(m_folder);
        QVERIFY(m->openSample());
    }

    void cleanup() { m.reset(); }

    void everyPageShows()
    {
        for (const auto &key : {u"overview"_s, u"participant"_s, u"organisation"_s, u"activity"_s, u"working_group"_s, u"exchange"_s,
                                u"partner_search"_s, u"network"_s, u"statistics"_s, u"reports"_s}) {
            m->window()->showPage(key);
            QTRY_VERIFY2(m->window()->madePage(key)->isVisible(), qPrintable(key));
        }
        QCOMPARE(m->recordPage(u"participant"_s)->model()->rowCount(), 900);
    }

    void aPersonIsAddedCorrectedAndTakenAwayAgain()
    {
        RecordPage *page = m->recordPage(u"participant"_s);
        m->action("add")->trigger();
        m->typeInto(u"given_name"_s, u"Nora"_s);
        m->typeInto(u"family_name"_s, u"Prov"_s);
        m->typeInto(u"email"_s, u"nora@example.org"_s);
        m->find<QLineEdit>(u"tableSearch"_s)->setFocus();
        QTRY_COMPARE(page->model()->totalCount(), 901);
        const RowId id = m->store().find(m->kind(u"participant"), u"email"_s, u"nora@example.org"_s).value(0);
        QVERIFY(id);
        QCOMPARE(m->store().record(m->kind(u"participant"), id).text(u"name"_s), u"Nora Prov"_s);

        page->showRecord(id);
        m->typeInto(u"end_date"_s, u"2013-02-30"_s); // no such day: the text stays, nothing is stored
        m->find<QLineEdit>(u"tableSearch"_s)->setFocus();
        QVERIFY(m->store().record(m->kind(u"participant"), id).value(u"end_date"_s).isNull());
        QCOMPARE(m->find<QLineEdit>(u"field_end_date"_s)->text(), u"2013-02-30"_s);
        QTRY_VERIFY(m->find<QPushButton>(u"goToFault"_s)->isVisible());
        m->typeInto(u"end_date"_s, u"2013-02-28"_s);
        m->find<QLineEdit>(u"tableSearch"_s)->setFocus();
        QTRY_COMPARE(m->store().record(m->kind(u"participant"), id).text(u"end_date"_s), u"2013-02-28"_s);

        page->showRecord(id);
        m->action("remove")->trigger();
        QTRY_COMPARE(page->model()->totalCount(), 900);
        QTRY_VERIFY(m->window()->noticeBar()->isVisible());
        QVERIFY(m->action("undo")->text().contains(u"Nora Prov"_s));
        m->action("undo")->trigger();
        QTRY_COMPARE(page->model()->totalCount(), 901);
        m->action("redo")->trigger();
        QTRY_COMPARE(page->model()->totalCount(), 900);
    }

    void aSensitiveFieldIsTypedLikeAnyOther()
    {
        m->recordPage(u"participant"_s);
        m->action("add")->trigger();
        auto *line = m->find<QLineEdit>(u"field_identity_number"_s);
        m->typeInto(u"identity_number"_s, u"12345"_s);
        QCOMPARE(line->text(), u"12345"_s); // in this order, and not masked while it is written
        QVERIFY(!line->isReadOnly());
        QTest::keyClick(line, Qt::Key_Left);
        QTest::keyClicks(line, u"6"_s);
        QCOMPARE(line->text(), u"123465"_s);
    }

    void somebodyAlikeIsPointedOut()
    {
        RecordPage *page = m->recordPage(u"participant"_s);
        m->action("add")->trigger();
        m->typeInto(u"given_name"_s, u"Anna"_s);
        m->typeInto(u"family_name"_s, u"Exempel"_s);
        m->typeInto(u"email"_s, u"anna.exempel@example.org"_s);
        m->find<QLineEdit>(u"tableSearch"_s)->setFocus();
        auto *strip = m->find<QWidget>(u"likelySame"_s);
        QTRY_VERIFY(strip->isVisible());
        QVERIFY(strip->accessibleName().contains(u"Anna Exempel"_s));
        const RowId made = page->form()->id();
        strip->findChildren<QPushButton *>().value(0)->click();
        QVERIFY(page->form()->id() && page->form()->id() != made);
    }

    void anythingIsFoundByItsName()
    {
        m->window()->showPage(u"statistics"_s);
        m->action("jump")->trigger();
        auto *field = m->find<QLineEdit>(u"jumpSearch"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"hugo utk"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m->window()->currentPage(), u"participant"_s);
        QCOMPARE(m->recordPage(u"participant"_s)->form()->title(), u"Hugo Utkast"_s);
        m->action("back")->trigger();
        QCOMPARE(m->window()->currentPage(), u"statistics"_s);
        m->action("forward")->trigger();
        QCOMPARE(m->window()->currentPage(), u"participant"_s);
        QTest::keyClick(m->window(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(m->window()->currentPage(), u"organisation"_s);
        QTest::keyClick(m->window(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m->window()->currentPage(), u"overview"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the palette before
        m->action("jump")->trigger(); // a page by its name, though activities and commands hold the word
        field = m->find<QLineEdit>(u"jumpSearch"_s);
        QTest::keyClicks(field, u"projekt"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m->window()->currentPage(), u"project"_s);
    }

    // How many women lead working groups: asked in one's own words.
    void goToFindsViewsAndReports()
    {
        const auto go = [&](const QString &words, const QString &name) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the palette before
            m->action("jump")->trigger();
            auto *field = m->find<QLineEdit>(u"jumpSearch"_s);
            field->setText(words); // keys here know no ö
            auto *list = m->find<QListView>(u"jumpList"_s);
            QTRY_COMPARE(list->currentIndex().data().toString(), name);
            QTest::keyClick(field, Qt::Key_Return);
        };
        go(u"leder kvinnor"_s, u"Kvinnor och män som leder"_s);
        QCOMPARE(m->window()->currentPage(), u"statistics"_s);
        QCOMPARE(m->find<QComboBox>(u"statisticsView"_s)->currentText(), u"Kvinnor och män som leder"_s);
        const QString name = m->controller->session()->lists().language().text("Report", findReport(u"R7"_s)->name);
        go(name, name);
        QCOMPARE(m->window()->currentPage(), u"reports"_s);
        QCOMPARE(qobject_cast<ReportsPage *>(m->window()->madePage(u"reports"_s))->report(), u"R7"_s);
    }

    void aPageIsFoundAsItWasLeft()
    {
        RecordPage *page = m->recordPage(u"participant"_s);
        const QString file = m->store().path();
        const QStringList columns{u"name"_s, u"gender"_s};
        page->model()->setColumns(columns);
        page->model()->sortBy({{u"gender"_s, Qt::DescendingOrder}});
        page->model()->setSearch(u"anna"_s);
        const int rows = page->model()->rowCount();
        m->controller->closeProject();
        QVERIFY(m->controller->openProject(file));
        QCOMPARE(m->window()->currentPage(), u"participant"_s);
        page = m->recordPage(u"participant"_s);
        QCOMPARE(page->model()->columns(), columns);
        QCOMPARE(page->model()->sortKeys().value(0).field, u"gender"_s);
        QCOMPARE(page->model()->rowCount(), rows);
        QCOMPARE(m->find<QLineEdit>(u"tableSearch"_s)->text(), u"anna"_s);
    }

    void theBarWithUndoCoversNothing()
    {
        RecordPage *page = m->recordPage(u"participant"_s);
        emit page->removeRequested({page->model()->idAt(0)});
        NoticeBar *bar = m->window()->noticeBar();
        QTRY_VERIFY(bar->isVisible());
        QCoreApplication::processEvents();
        const QRect box(bar->mapTo(m->window(), QPoint()), bar->size());
        for (const QString &name : {u"recordTable"_s, u"tableFooter"_s, u"recordPanel"_s}) {
            auto *other = m->find<QWidget>(name, page);
            QVERIFY2(!box.intersects(QRect(other->mapTo(m->window(), QPoint()), other->size())), qPrintable(name));
        }
        page->showRecord(page->model()->idAt(3));
        m->typeInto(u"phone"_s, u"08-123 456"_s);
        m->find<QLineEdit>(u"tableSearch"_s)->setFocus();
        QTRY_VERIFY(!bar->isVisible()); // it spoke of the change before
    }

    void theEndOfTheChartLeadsToItsTable()
    {
        m->window()->showPage(u"statistics"_s);
        auto *chart = m->find<ChartWidget>(u"statisticsChart"_s);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Tab);
        QCOMPARE(m->window()->focusWidget(), m->find<QTableView>(u"figureTable"_s));
    }

    void searchFindsWithoutAccents()
    {
        RecordPage *page = m->recordPage(u"participant"_s);
        page->search();
        QTest::keyClicks(m->find<QLineEdit>(u"tableSearch"_s), u"pahitt ova"_s.first(6));
        QTRY_VERIFY(page->model()->rowCount() < 900);
        QTRY_VERIFY(page->model()->rowCount() > 0);
        QVERIFY(m->find<QLabel>(u"shownCount"_s)->text().contains(u"900"_s));
        QTest::keyClick(m->find<QLineEdit>(u"tableSearch"_s), Qt::Key_Escape);
        QTRY_COMPARE(page->model()->rowCount(), 900);
    }

    void aBarOpensItsPeople()
    {
        m->window()->showPage(u"statistics"_s);
        auto *chart = m->find<ChartWidget>(u"statisticsChart"_s);
        QTRY_VERIFY(!chart->data().categories.isEmpty());
        const double women = chart->data().value(0, 0);
        emit chart->activated(0, 0);
        RecordPage *page = qobject_cast<RecordPage *>(m->window()->madePage(u"participant"_s));
        QVERIFY(page);
        QCOMPARE(page->model()->rowCount(), int(women));
        for (int row = 0; row < page->model()->rowCount(); row += 37)
            QCOMPARE(page->model()->recordAt(row).text(u"gender"_s), u"woman"_s);
    }

    void aReportIsSaved()
    {
        m->window()->showPage(u"reports"_s);
        auto *page = qobject_cast<ReportsPage *>(m->window()->madePage(u"reports"_s));
        page->setReport(u"R8"_s);
        const QString out = m->path(u"countries.pdf"_s);
        m->asker.willChoose(out);
        page->savePdf()->trigger();
        QFile made(out);
        QTRY_VERIFY(made.exists());
        QVERIFY(made.open(QIODevice::ReadOnly));
        QVERIFY(made.readAll().startsWith("%PDF"));
        QCOMPARE(m->asker.unanswered(), 0);
    }

    void theListIsExportedAsShown()
    {
        RecordPage *page = m->recordPage(u"organisation"_s);
        const QString out = m->path(u"organisations.csv"_s);
        m->asker.willChoose(out);
        m->action("export")->trigger();
        m->find<QPushButton>(u"exportGo"_s)->click();
        QFile made(out);
        QTRY_VERIFY(made.exists());
        QVERIFY(made.open(QIODevice::ReadOnly));
        QCOMPARE(made.readAll().count('\n'), page->model()->rowCount() + 1);
    }

    void thoseWhoWentSomewhereAreListedAndPrinted()
    {
        RecordPage *exchanges = m->recordPage(u"exchange"_s);
        searchEverywhere(u"tallinn"_s, u"Utbyten"_s);
        QCOMPARE(m->window()->currentPage(), u"exchange"_s);
        QCOMPARE(m->find<QLineEdit>(u"tableSearch"_s, exchanges)->text(), u"tallinn"_s);
        const QList<RowId> trips = exchanges->model()->ids();
        QCOMPARE(trips.size(), 2);
        m->find<QTableView>(u"recordTable"_s, exchanges)->selectAll();
        QMenu *related = m->action("related")->menu();
        emit related->aboutToShow();
        const auto ways = related->actions();
        const auto people = std::find_if(ways.begin(), ways.end(), [](QAction *way) { return way->text() == u"Deltagare"; });
        QVERIFY(people != ways.end());
        (*people)->trigger();
        QCOMPARE(m->window()->currentPage(), u"participant"_s);
        RecordPage *page = m->recordPage(u"participant"_s);
        QSet<RowId> went;
        for (RowId trip : trips) {
            for (RowId mobility : m->store().find(m->kind(u"mobility"), u"exchange"_s, trip))
                went.insert(m->store().record(m->kind(u"mobility"), mobility).value(u"participant"_s).toLongLong());
        }
        QCOMPARE(page->model()->rowCount(), int(went.size()));

        m->action("print")->trigger();
        auto *print = m->window()->findChild<PrintPage *>();
        QVERIFY(print && print->isVisible());
        QCOMPARE(print->document().head.recordCount, qint64(went.size()));
        QVERIFY(!print->document().head.filter.isEmpty());
        const QString out = m->path(u"list.pdf"_s);
        m->asker.willChoose(out);
        print->save()->trigger();
        QTRY_VERIFY(QFile::exists(out));
        QTest::keyClick(print, Qt::Key_Escape);
        QVERIFY(!m->window()->isShowingInstead());
    }

    // A name that is not known may be protected too.
    void whatStandsInForANameHasItsLock()
    {
        RecordPage *page = m->recordPage(u"participant"_s);
        RecordTableModel *model = page->model();
        model->setSearch(u"lettland"_s);
        const int column = model->columnOf(u"name"_s);
        int row = 0;
        while (row < model->rowCount() && !model->index(row, column).data().toString().isEmpty())
            ++row;
        const QModelIndex nameless = model->index(row, column);
        QVERIFY(nameless.isValid());
        auto *table = m->find<QTableView>(u"recordTable"_s, page);
        const auto picture = [&] {
            table->viewport()->repaint();
            return table->viewport()->grab(table->visualRect(nameless)).toImage();
        };
        const QImage open = picture();
        QCOMPARE(picture(), open);
        const Kind &people = model->kind();
        QVERIFY(m->store().transact({u"Test"_s, u"Protect"_s, {}, -1}, [&](Change &change) {
            return change.update(people, model->idAt(row), {{people.indexOf(u"protected_identity"_s), true}}) ? Outcome::done() : Outcome::failed({});
        }));
        QCOMPARE(nameless.data(RecordTableModel::MarkRole).toInt(), int(RecordTableModel::Mark::Locked));
        QVERIFY(picture() != open);
    }

    void nobodyIsABlankOnPaper()
    {
        RecordPage *page = m->recordPage(u"participant"_s);
        page->model()->setSearch(u"lettland"_s);
        m->action("print")->trigger();
        auto *print = m->window()->findChild<PrintPage *>();
        QVERIFY(print);
        const auto *table = std::get_if<doc::Table>(&print->document().blocks.first());
        QVERIFY(table);
        QCOMPARE(int(table->rows.size()), page->model()->rowCount());
        int numbered = 0; // some of the sample have no name
        for (const doc::Row &row : table->rows) {
            const QString name = std::get<QString>(row.cells.first().value);
            QVERIFY(!name.isEmpty());
            numbered += name.startsWith(u"Deltagare 0"_s);
        }
        QCOMPARE(numbered, 3);
    }

    void theLanguageChangesWhileRunning()
    {
        m->window()->showPage(u"participant"_s);
        QCOMPARE(m->window()->menuBar()->actions().first()->text(), u"&Arkiv"_s);
        m->action("language_en")->trigger();
        QTRY_COMPARE(m->window()->menuBar()->actions().first()->text(), u"&File"_s);
        QCOMPARE(m->recordPage(u"participant"_s)->model()->headerData(0, Qt::Horizontal).toString(), u"Name"_s);
        m->action("language_sv")->trigger();
        QTRY_COMPARE(m->recordPage(u"participant"_s)->model()->headerData(0, Qt::Horizontal).toString(), u"Namn"_s);
    }

    void aSecondWindowIsRefusedWithASentence()
    {
        const QString open = m->store().path();
        Settings settings(m->path(u"other.ini"_s));
        WindowController other(m->program, settings, m->theme, m->language, &m->asker);
        QVERIFY(!other.openProject(open));
        QVERIFY(!other.session());
    }

    void noTwoActionsClaimOneKey()
    {
        QCOMPARE(m->controller->actions().conflicts(), QStringList());
    }

    void narrowWindowsShowOnePane()
    {
        RecordPage *page = m->recordPage(u"participant"_s);
        m->window()->resize(900, 700);
        QTRY_VERIFY(!page->findChild<QWidget *>(u"recordPanel"_s)->isVisible());
        QVERIFY(page->findChild<QTableView *>(u"recordTable"_s)->isVisible());
        page->findChild<QTableView *>(u"recordTable"_s)->setFocus();
        QTest::keyClick(page->findChild<QTableView *>(u"recordTable"_s), Qt::Key_Return);
        QTRY_VERIFY(page->findChild<QWidget *>(u"recordPanel"_s)->isVisible());
        QVERIFY(!page->findChild<QTableView *>(u"recordTable"_s)->isVisible());
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, WindowTest)
#include "tst_window.moc"
