// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"
#include "chartwidget.h"
#include "mainwindow.h"
#include "recordform.h"
#include "recordpage.h"
#include "recordtablemodel.h"
#include "reportspage.h"
#include "testmain.h"
#include "themecontroller.h"
#include "windowcontroller.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
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

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<WindowLanguage> m_language;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<ScriptedAsker> m_asker;
    std::unique_ptr<WindowController> m_controller;
    QString m_sample;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    MainWindow *window() const { return m_controller->window(); }
    Store &store() const { return m_controller->session()->store(); }
    const Kind &kind(QStringView key) const { return m_program->catalogue.at(key); }

    template <typename T>
    T *find(const QString &name, QWidget *in = nullptr) const
    {
        T *found = (in ? in : window())->findChild<T *>(name);
        if (!found)
            qWarning("no widget %s", qPrintable(name));
        return found;
    }

    RecordPage *recordPage(const QString &key) const
    {
        window()->showPage(key);
        return qobject_cast<RecordPage *>(window()->madePage(key));
    }

    void typeInto(const QString &field, const QString &text) const
    {
        auto *line = find<QLineEdit>(u"field_"_s + field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

private slots:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sample = path(u"sample.samverkan"_s);
    }

    void init()
    {
        failOnUnexpectedWarnings();
        static int count = 0;
        m_settings = std::make_unique<Settings>(path(u"settings%1.ini"_s.arg(++count)));
        m_program = std::make_unique<Program>(u"sv"_s);
        m_language = std::make_unique<WindowLanguage>(u"sv"_s);
        m_theme = std::make_unique<ThemeController>(qApp);
        m_theme->setChoice(ThemeController::Choice::Light);
        m_asker = std::make_unique<ScriptedAsker>();
        m_controller = std::make_unique<WindowController>(*m_program, *m_settings, *m_theme, *m_language, m_asker.get());
        window()->resize(1280, 800);
        window()->show();
        QVERIFY(QTest::qWaitForWindowExposed(window()));
        if (!QFile::exists(m_sample)) {
            QVERIFY(m_controller->makeProject(m_sample, true));
            m_controller->closeProject();
        }
        const QString copy = path(u"copy%1.samverkan"_s.arg(count));
        QVERIFY(QFile::copy(m_sample, copy));
        QVERIFY(m_controller->openProject(copy));
    }

    void cleanup()
    {
        m_controller.reset();
        m_asker.reset();
        m_theme.reset();
        m_language.reset();
        m_program.reset();
    }

    void everyPageShows()
    {
        for (const auto &key : {u"participant"_s, u"organisation"_s, u"activity"_s, u"working_group"_s, u"exchange"_s,
                                u"partner_search"_s, u"network"_s, u"statistics"_s, u"reports"_s}) {
            window()->showPage(key);
            QTRY_VERIFY2(window()->madePage(key)->isVisible(), qPrintable(key));
        }
        QCOMPARE(recordPage(u"participant"_s)->model()->rowCount(), 900);
    }

    void aPersonIsAddedCorrectedAndTakenAwayAgain()
    {
        RecordPage *page = recordPage(u"participant"_s);
        m_controller->actions()["add"]->trigger();
        typeInto(u"given_name"_s, u"Nora"_s);
        typeInto(u"family_name"_s, u"Prov"_s);
        typeInto(u"email"_s, u"nora@example.org"_s);
        find<QLineEdit>(u"tableSearch"_s)->setFocus();
        QTRY_COMPARE(page->model()->totalCount(), 901);
        const RowId id = store().find(kind(u"participant"), u"email"_s, u"nora@example.org"_s).value(0);
        QVERIFY(id);
        QCOMPARE(store().record(kind(u"participant"), id).text(u"name"_s), u"Nora Prov"_s);

        page->showRecord(id);
        typeInto(u"end_date"_s, u"2013-02-30"_s); // no such day: the text stays, nothing is stored
        find<QLineEdit>(u"tableSearch"_s)->setFocus();
        QVERIFY(store().record(kind(u"participant"), id).value(u"end_date"_s).isNull());
        QCOMPARE(find<QLineEdit>(u"field_end_date"_s)->text(), u"2013-02-30"_s);
        QTRY_VERIFY(find<QPushButton>(u"goToFault"_s)->isVisible());
        typeInto(u"end_date"_s, u"2013-02-28"_s);
        find<QLineEdit>(u"tableSearch"_s)->setFocus();
        QTRY_COMPARE(store().record(kind(u"participant"), id).text(u"end_date"_s), u"2013-02-28"_s);

        page->showRecord(id);
        m_controller->actions()["remove"]->trigger();
        QTRY_COMPARE(page->model()->totalCount(), 900);
        QTRY_VERIFY(window()->noticeBar()->isVisible());
        QVERIFY(m_controller->actions()["undo"]->text().contains(u"Nora Prov"_s));
        m_controller->actions()["undo"]->trigger();
        QTRY_COMPARE(page->model()->totalCount(), 901);
        m_controller->actions()["redo"]->trigger();
        QTRY_COMPARE(page->model()->totalCount(), 900);
    }

    void aSensitiveFieldIsTypedLikeAnyOther()
    {
        recordPage(u"participant"_s);
        m_controller->actions()["add"]->trigger();
        auto *line = find<QLineEdit>(u"field_identity_number"_s);
        typeInto(u"identity_number"_s, u"12345"_s);
        QCOMPARE(line->text(), u"12345"_s); // in this order, and not masked while it is written
        QVERIFY(!line->isReadOnly());
        QTest::keyClick(line, Qt::Key_Left);
        QTest::keyClicks(line, u"6"_s);
        QCOMPARE(line->text(), u"123465"_s);
    }

    void somebodyAlikeIsPointedOut()
    {
        RecordPage *page = recordPage(u"participant"_s);
        m_controller->actions()["add"]->trigger();
        typeInto(u"given_name"_s, u"Anna"_s);
        typeInto(u"family_name"_s, u"Exempel"_s);
        typeInto(u"email"_s, u"anna.exempel@example.org"_s);
        find<QLineEdit>(u"tableSearch"_s)->setFocus();
        auto *strip = find<QWidget>(u"likelySame"_s);
        QTRY_VERIFY(strip->isVisible());
        QVERIFY(strip->accessibleName().contains(u"Anna Exempel"_s));
        const RowId made = page->form()->id();
        strip->findChildren<QPushButton *>().value(0)->click();
        QVERIFY(page->form()->id() && page->form()->id() != made);
    }

    void anythingIsFoundByItsName()
    {
        window()->showPage(u"statistics"_s);
        m_controller->actions()["jump"]->trigger();
        auto *field = find<QLineEdit>(u"jumpSearch"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"hugo utk"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(window()->currentPage(), u"participant"_s);
        QCOMPARE(recordPage(u"participant"_s)->form()->title(), u"Hugo Utkast"_s);
        m_controller->actions()["back"]->trigger();
        QCOMPARE(window()->currentPage(), u"statistics"_s);
        m_controller->actions()["forward"]->trigger();
        QCOMPARE(window()->currentPage(), u"participant"_s);
        QTest::keyClick(window(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window()->currentPage(), u"organisation"_s);
    }

    void aPageIsFoundAsItWasLeft()
    {
        RecordPage *page = recordPage(u"participant"_s);
        const QString file = store().path();
        const QStringList columns{u"name"_s, u"gender"_s};
        page->model()->setColumns(columns);
        page->model()->sortBy({{u"gender"_s, Qt::DescendingOrder}});
        page->model()->setSearch(u"anna"_s);
        const int rows = page->model()->rowCount();
        m_controller->closeProject();
        QVERIFY(m_controller->openProject(file));
        QCOMPARE(window()->currentPage(), u"participant"_s);
        page = recordPage(u"participant"_s);
        QCOMPARE(page->model()->columns(), columns);
        QCOMPARE(page->model()->sortKeys().value(0).field, u"gender"_s);
        QCOMPARE(page->model()->rowCount(), rows);
        QCOMPARE(find<QLineEdit>(u"tableSearch"_s)->text(), u"anna"_s);
    }

    void theBarWithUndoCoversNothing()
    {
        RecordPage *page = recordPage(u"participant"_s);
        emit page->removeRequested({page->model()->idAt(0)});
        NoticeBar *bar = window()->noticeBar();
        QTRY_VERIFY(bar->isVisible());
        QCoreApplication::processEvents();
        const QRect box(bar->mapTo(window(), QPoint()), bar->size());
        for (const QString &name : {u"recordTable"_s, u"tableFooter"_s, u"recordPanel"_s}) {
            auto *other = find<QWidget>(name, page);
            QVERIFY2(!box.intersects(QRect(other->mapTo(window(), QPoint()), other->size())), qPrintable(name));
        }
        page->showRecord(page->model()->idAt(3));
        typeInto(u"phone"_s, u"08-123 456"_s);
        find<QLineEdit>(u"tableSearch"_s)->setFocus();
        QTRY_VERIFY(!bar->isVisible()); // it spoke of the change before
    }

    void theEndOfTheChartLeadsToItsTable()
    {
        window()->showPage(u"statistics"_s);
        auto *chart = find<ChartWidget>(u"statisticsChart"_s);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Tab);
        QCOMPARE(window()->focusWidget(), find<QTableView>(u"figureTable"_s));
    }

    void searchFindsWithoutAccents()
    {
        RecordPage *page = recordPage(u"participant"_s);
        page->search();
        QTest::keyClicks(find<QLineEdit>(u"tableSearch"_s), u"pahitt ova"_s.first(6));
        QTRY_VERIFY(page->model()->rowCount() < 900);
        QTRY_VERIFY(page->model()->rowCount() > 0);
        QVERIFY(find<QLabel>(u"shownCount"_s)->text().contains(u"900"_s));
        QTest::keyClick(find<QLineEdit>(u"tableSearch"_s), Qt::Key_Escape);
        QTRY_COMPARE(page->model()->rowCount(), 900);
    }

    void aBarOpensItsPeople()
    {
        window()->showPage(u"statistics"_s);
        auto *chart = find<ChartWidget>(u"statisticsChart"_s);
        QTRY_VERIFY(!chart->data().categories.isEmpty());
        const double women = chart->data().value(0, 0);
        emit chart->activated(0, 0);
        RecordPage *page = qobject_cast<RecordPage *>(window()->madePage(u"participant"_s));
        QVERIFY(page);
        QCOMPARE(page->model()->rowCount(), int(women));
        for (int row = 0; row < page->model()->rowCount(); row += 37)
            QCOMPARE(page->model()->recordAt(row).text(u"gender"_s), u"woman"_s);
    }

    void aReportIsSaved()
    {
        window()->showPage(u"reports"_s);
        auto *page = qobject_cast<ReportsPage *>(window()->madePage(u"reports"_s));
        page->setReport(u"R8"_s);
        const QString out = path(u"countries.pdf"_s);
        m_asker->willChoose(out);
        page->savePdf()->trigger();
        QFile made(out);
        QTRY_VERIFY(made.exists());
        QVERIFY(made.open(QIODevice::ReadOnly));
        QVERIFY(made.readAll().startsWith("%PDF"));
        QCOMPARE(m_asker->unanswered(), 0);
    }

    void theListIsExportedAsShown()
    {
        RecordPage *page = recordPage(u"organisation"_s);
        const QString out = path(u"organisations.csv"_s);
        m_asker->willChoose(out);
        m_controller->actions()["export"]->trigger();
        QFile made(out);
        QTRY_VERIFY(made.exists());
        QVERIFY(made.open(QIODevice::ReadOnly));
        QCOMPARE(made.readAll().count('\n'), page->model()->rowCount() + 1);
    }

    void theLanguageChangesWhileRunning()
    {
        window()->showPage(u"participant"_s);
        QCOMPARE(window()->menuBar()->actions().first()->text(), u"&Arkiv"_s);
        m_controller->actions()["language_en"]->trigger();
        QTRY_COMPARE(window()->menuBar()->actions().first()->text(), u"&File"_s);
        QCOMPARE(recordPage(u"participant"_s)->model()->headerData(0, Qt::Horizontal).toString(), u"Name"_s);
        m_controller->actions()["language_sv"]->trigger();
        QTRY_COMPARE(recordPage(u"participant"_s)->model()->headerData(0, Qt::Horizontal).toString(), u"Namn"_s);
    }

    void aSecondWindowIsRefusedWithASentence()
    {
        const QString open = store().path();
        Settings settings(path(u"other.ini"_s));
        WindowController other(*m_program, settings, *m_theme, *m_language, m_asker.get());
        QVERIFY(!other.openProject(open));
        QVERIFY(!other.session());
    }

    void noTwoActionsClaimOneKey()
    {
        QCOMPARE(m_controller->actions().conflicts(), QStringList());
    }

    void narrowWindowsShowOnePane()
    {
        RecordPage *page = recordPage(u"participant"_s);
        window()->resize(900, 700);
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
