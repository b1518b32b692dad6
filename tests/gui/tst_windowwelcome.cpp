// SPDX-License-Identifier: GPL-3.0-or-later
#include "elidedlabel.h"
#include "importpage.h"
#include "messageline.h"
#include "newprojectcontroller.h"
#include "newprojectform.h"
#include "statebutton.h"
#include "testmain.h"
#include "twolinelist.h"
#include "windowharness.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace samverkan;
using namespace Qt::StringLiterals;

// From the welcome page to a project: a new one in three steps, one from before, one that is gone; and
// what the window says of the file that is open.
class WindowWelcomeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowHarness> m_harness;
    QList<QUrl> m_opened;

    NewProjectPage *steps() const { return m_harness->window()->findChild<NewProjectPage *>(); }
    QPushButton *button(const QString &name) const { return m_harness->find<QPushButton>(name); }
    void press(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }

    void write(const QString &name, const QString &text) const
    {
        auto *line = m_harness->find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    // The list of the welcome page in front, those of earlier ones gone.
    TwoLineList *recentList() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return m_harness->find<TwoLineList>(u"recentList"_s);
    }

    // At the step of name and dates.
    void begin(const QString &file) const
    {
        m_harness->action("new")->trigger();
        QVERIFY(steps() && steps()->isVisible());
        press(u"newNext"_s);
        QCOMPARE(steps()->step(), NewProjectPage::Step::Facts);
        steps()->form()->setPath(file);
    }

    QString list(const QString &name) const
    {
        const QString path = m_harness->path(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("Förnamn;Efternamn;E-post\nNora;Prov;nora@example.org\n");
        return path;
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void init()
    {
        failOnUnexpectedWarnings();
        m_harness = std::make_unique<WindowHarness>(*m_folder);
    }

    void cleanup() { m_harness.reset(); }

    void aProjectIsMadeInThreeSteps()
    {
        const QString file = m_harness->path(u"three.samverkan"_s);
        begin(file);
        write(u"newName"_s, u"Broar"_s);
        write(u"newFrom"_s, u"2025-03-01"_s);
        write(u"newTo"_s, u"2027-06-30"_s);
        press(u"newNext"_s);
        QCOMPARE(steps()->step(), NewProjectPage::Step::List);
        QVERIFY(!QFile::exists(file)); // nothing before the last step
        press(u"newNext"_s);
        QVERIFY(QFile::exists(file));
        QVERIFY(m_harness->controller->session());
        const Record project = m_harness->store().project();
        QCOMPARE(project.text(u"name"_s), u"Broar"_s);
        QCOMPARE(project.text(u"implementation_from"_s), u"2025-03-01"_s);
        QCOMPARE(project.text(u"end_date"_s), u"2027-06-30"_s);
        QVERIFY(project.value(u"applied_on"_s).isNull()); // the date of another project
        const Kind &phase = m_harness->kind(u"phase");
        const RowId implementation = m_harness->store().find(phase, u"name"_s, u"Genomförande"_s).value(0);
        QCOMPARE(m_harness->store().record(phase, implementation).text(u"start_date"_s), u"2025-03-01"_s);
        QVERIFY(!steps() || !steps()->isVisible());
    }

    void theSuggestionsAreTheKnownProject()
    {
        const QString file = m_harness->path(u"known.samverkan"_s);
        begin(file);
        QVERIFY(steps()->form()->name().startsWith(u"Kompetens- och resursplattform"_s));
        press(u"newNext"_s);
        press(u"newNext"_s);
        QVERIFY(m_harness->controller->session());
        QCOMPARE(m_harness->store().project().text(u"applied_on"_s), u"2011-02-23"_s);
    }

    void backWorksAndCancelLeavesNoTrace()
    {
        const QString file = m_harness->path(u"never.samverkan"_s);
        begin(file);
        write(u"newName"_s, u"Broar"_s);
        press(u"newNext"_s);
        press(u"newBack"_s);
        QCOMPARE(steps()->step(), NewProjectPage::Step::Facts);
        QCOMPARE(steps()->form()->name(), u"Broar"_s);
        press(u"newBack"_s);
        press(u"newBack"_s);
        QTRY_VERIFY(m_harness->find<QWidget>(u"welcomePage"_s)->isVisible());
        QVERIFY(!QFile::exists(file));
    }

    void whatIsWrongIsSaidAtTheField()
    {
        begin(m_harness->path(u"wrong.samverkan"_s));
        write(u"newFrom"_s, u"2013-02-30"_s);
        press(u"newNext"_s);
        QCOMPARE(steps()->step(), NewProjectPage::Step::Facts);
        write(u"newFrom"_s, u"2013-02-28"_s);
        write(u"newTo"_s, u"2012-01-01"_s); // before it began
        press(u"newNext"_s);
        QCOMPARE(steps()->step(), NewProjectPage::Step::Facts);
        write(u"newTo"_s, u"2014-01-01"_s);
        write(u"newName"_s, u" "_s);
        press(u"newNext"_s);
        QCOMPARE(steps()->step(), NewProjectPage::Step::Facts);
        QCOMPARE(m_harness->window()->focusWidget(), m_harness->find<QLineEdit>(u"newName"_s));
        write(u"newName"_s, u"Broar"_s);
        press(u"newNext"_s);
        QCOMPARE(steps()->step(), NewProjectPage::Step::List);
    }

    void aFileThatIsThereIsNeverReplaced()
    {
        const QString file = m_harness->path(u"there.samverkan"_s);
        begin(file);
        press(u"newNext"_s);
        QFile other(file); // comes in between
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
        other.close();
        press(u"newNext"_s);
        QVERIFY(!m_harness->controller->session());
        QCOMPARE(steps()->step(), NewProjectPage::Step::Facts);
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), QByteArray("mine"));
    }

    void theFirstListIsReadAtOnce()
    {
        begin(m_harness->path(u"listed.samverkan"_s));
        press(u"newNext"_s);
        m_harness->asker.willChoose(list(u"people.csv"_s));
        press(u"newList"_s);
        QTRY_VERIFY(button(u"newNoList"_s)->isVisible());
        press(u"newNoList"_s);
        QVERIFY(!button(u"newNoList"_s)->isVisible());
        QVERIFY(m_harness->controller->session() == nullptr);
        emit m_harness->window()->filesDropped({list(u"people.csv"_s)}); // or dropped
        press(u"newNext"_s);
        auto *page = m_harness->window()->findChild<ImportPage *>();
        QTRY_VERIFY(page && page->isVisible());
        QCOMPARE(page->request().path, m_harness->path(u"people.csv"_s));
    }

    void theLanguageIsTheWindowsToo()
    {
        m_harness->action("new")->trigger();
        emit steps()->languageChosen(u"en"_s);
        QTRY_COMPARE(button(u"newNext"_s)->text(), u"Ne&xt"_s);
        QTRY_VERIFY(steps()->form()->name().startsWith(u"Networking Europe"_s));
        m_harness->action("language_sv")->trigger();
        QTRY_VERIFY(steps()->form()->name().startsWith(u"Kompetens"_s));
    }

    void theStepsGoByKeyboard()
    {
        m_harness->action("new")->trigger();
        QTest::keyClick(m_harness->window()->focusWidget(), Qt::Key_Return);
        QCOMPARE(steps()->step(), NewProjectPage::Step::Facts);
        steps()->form()->setPath(m_harness->path(u"keys.samverkan"_s));
        QTest::keyClick(m_harness->find<QLineEdit>(u"newName"_s), Qt::Key_Return);
        QCOMPARE(steps()->step(), NewProjectPage::Step::List);
        QTest::keyClick(steps(), Qt::Key_Escape);
        QCOMPARE(steps()->step(), NewProjectPage::Step::Facts);
    }

    void thereIsRoomForLargeText()
    {
        m_harness->theme.setTextScale(2);
        m_harness->window()->resize(1280, 800);
        begin(m_harness->path(u"large.samverkan"_s));
        for (const QString &next : {u"newBack"_s, u"newNext"_s, u"newNext"_s}) {
            QCoreApplication::processEvents();
            QCOMPARE(steps()->findChild<QScrollArea *>()->horizontalScrollBar()->maximum(), 0);
            for (const QPushButton *each : steps()->findChildren<QPushButton *>())
                QVERIFY2(!each->isVisible() || each->width() >= each->sizeHint().width(), qPrintable(each->text()));
            press(next);
        }
    }

    void namesOfFilesAreWhatSystemsTake_data()
    {
        QTest::addColumn<QString>("project");
        QTest::addColumn<QString>("file");
        QTest::newRow("plain") << u"Broar 2025"_s << u"Broar 2025"_s;
        QTest::newRow("signs") << u"Vi/Ni: \"allt\"?"_s << u"Vi Ni allt"_s;
        QTest::newRow("dots") << u"..hemligt."_s << u"hemligt"_s;
        QTest::newRow("nothing") << u"???"_s << QString();
        QTest::newRow("long") << u"Kompetens- och resursplattform för transnationell utveckling i Stockholmsregionen"_s
                              << u"Kompetens- och resursplattform för transnationell utveckling"_s;
    }

    void namesOfFilesAreWhatSystemsTake()
    {
        QFETCH(QString, project);
        QTEST(fileNameOf(project), "file");
    }

    void filesFromBeforeAreNamedAndForgotten()
    {
        QVERIFY(m_harness->openEmpty());
        const QString there = m_harness->store().path();
        m_harness->settings.addRecentFile(m_harness->path(u"gone.samverkan"_s));
        m_harness->action("close")->trigger();
        TwoLineList *recent = recentList();
        QTRY_COMPARE(recent->model()->rowCount(), 2);
        const QModelIndex gone = recent->model()->index(0, 0);
        QVERIFY(gone.data(FadedRole).toBool());
        QVERIFY(gone.data(SecondLineRole).toString().contains(u"finns inte längre"_s));
        // Found elsewhere: the row is replaced.
        m_harness->asker.willChoose(there);
        emit recent->activated(gone);
        QTRY_VERIFY(m_harness->controller->session());
        QCOMPARE(m_harness->settings.recentFiles(), QStringList{there});
        // Taken off the list: the file is left alone.
        m_harness->action("close")->trigger();
        recent = recentList();
        recent->setCurrentIndex(recent->model()->index(0, 0));
        QTest::keyClick(recent, Qt::Key_Delete);
        QCOMPARE(recent->model()->rowCount(), 0);
        QVERIFY(QFile::exists(there));
    }

    void theFootSaysWhereTheFileIs()
    {
        QVERIFY(m_harness->openEmpty());
        StateButton *state = m_harness->window()->stateButton();
        QVERIFY(state->isVisible());
        QVERIFY(state->stateText().contains(QTime::currentTime().toString(u"HH"_s)));
        QVERIFY(state->toolTip().contains(QDir::toNativeSeparators(m_harness->store().path())));
        QVERIFY(state->focusPolicy() & Qt::TabFocus);
        state->setFocus();
        QTest::keyClick(state, Qt::Key_Space);
        auto *place = m_harness->find<QWidget>(u"filePlace"_s);
        QTRY_VERIFY(place->isVisible());
        const QString shown = place->findChild<QLabel *>(u"filePath"_s)->text().remove(QChar(0x200b));
        QCOMPARE(shown, QDir::toNativeSeparators(m_harness->store().path()));
        QTest::keyClick(place, Qt::Key_Escape);
        QTRY_COMPARE(m_harness->window()->focusWidget(), state);
    }

    void theFolderIsShown()
    {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        QSKIP("shown by another program there");
#endif
        QVERIFY(m_harness->openEmpty());
        QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");
        m_harness->action("reveal")->trigger();
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(m_folder->path())});
    }

    void aCopyIsWhole()
    {
        QVERIFY(m_harness->openEmpty());
        const QString open = m_harness->store().path();
        const QString copy = m_harness->path(u"copied.samverkan"_s);
        m_harness->asker.willChoose(copy);
        m_harness->action("save_copy")->trigger();
        QTRY_VERIFY(m_harness->window()->noticeBar()->isVisible());
        QVERIFY(m_harness->window()->noticeBar()->notice().text.contains(u"copied.samverkan"_s));
        QCOMPARE(m_harness->store().path(), open); // still at work in the first
        const QString name = m_harness->store().project().text(u"name"_s);
        QVERIFY(m_harness->controller->openProject(copy));
        QCOMPARE(m_harness->store().project().text(u"name"_s), name);
        m_harness->asker.willChoose(open); // one that is there is never replaced
        m_harness->action("save_copy")->trigger();
        QTRY_COMPARE(m_harness->window()->noticeBar()->notice().kind, Notice::Kind::Error);
    }

    void whatIsOpenIsNotOpenedAgain()
    {
        QVERIFY(m_harness->openEmpty());
        Session *session = m_harness->controller->session();
        QVERIFY(m_harness->controller->openProject(m_harness->store().path()));
        QCOMPARE(m_harness->controller->session(), session);
        QVERIFY(m_harness->window()->noticeBar()->isVisible());
        // A second window is refused, and says who has it.
        WindowHarness second(*m_folder);
        QVERIFY(!second.controller->openProject(m_harness->store().path()));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the page from before it was tried
        auto *welcome = second.find<QWidget>(u"welcomePage"_s);
        QVERIFY(welcome->findChild<MessageLine *>()->text().contains(u"annat fönster"_s));
    }

    void theSampleIsNotTakenFromAnotherWindow()
    {
        m_harness->action("sample")->trigger();
        QVERIFY(m_harness->controller->session());
        const QString sample = m_harness->store().path();
        WindowHarness second(*m_folder);
        second.action("sample")->trigger();
        QVERIFY(!second.controller->session());
        QVERIFY(QFile::exists(sample));
        m_harness->controller->closeProject();
        QFile::remove(sample);
    }

public slots:
    void takeUrl(const QUrl &url) { m_opened.append(url); }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, WindowWelcomeTest)
#include "tst_windowwelcome.moc"
