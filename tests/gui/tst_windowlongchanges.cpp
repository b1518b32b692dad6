// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"
#include "history.h"
#include "historypage.h"
#include "jobnotice.h"
#include "noticebar.h"
#include "notices.h"
#include "recordtable.h"
#include "testmain.h"
#include "trashmodel.h"
#include "trashpane.h"
#include "windowharness.h"

#include <QThread>

using namespace samverkan;
using namespace Qt::StringLiterals;

// Large steps are undone, done again and fetched back by jobs, in the real window: it can be read
// meanwhile, changes wait, closing asks in the job's own words, and cancelling leaves no trace.
class WindowLongChangesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowHarness> m_window;
    static constexpr int many = manyEntries + 500;

    WindowHarness &w() const { return *m_window; }
    Jobs &jobs() const { return w().controller->session()->jobs(); }
    const Kind &notes() const { return w().kind(u"note"); }
    qint64 count() const { return w().store().count(notes()); }
    void waitForJobs() const { QTRY_VERIFY_WITH_TIMEOUT(!jobs().isBusy(), 60'000); }

    // Of the first organisation.
    RowId addNotes() const
    {
        const RowId organisation = w().store().ids(w().kind(u"organisation")).value(0);
        const auto added = w().store().transact({u"Test"_s, u"Add notes"_s, {}, -1}, [&](Change &change) {
            for (int i = 0; i < many; ++i) {
                change.insert(notes(), {{notes().indexOf(u"organisation"_s), QVariant::fromValue(organisation)},
                                        {notes().indexOf(u"content"_s), u"Note %1"_s.arg(i)}});
            }
            return Outcome::done();
        });
        if (!added)
            qWarning("no notes");
        return organisation;
    }

private slots:
    void initTestCase() { m_folder = std::make_unique<QTemporaryDir>(); }

    void init()
    {
        failOnUnexpectedWarnings();
        m_window = std::make_unique<WindowHarness>(*m_folder, u"en"_s);
        QVERIFY(w().openSample());
    }

    void cleanup() { m_window.reset(); }

    void aLargeStepIsUndoneByAJob()
    {
        const qint64 before = count();
        addNotes();
        QCOMPARE(count(), before + many);
        w().action("undo")->trigger();
        QVERIFY(jobs().isChanging());
        QVERIFY(!w().action("undo")->isEnabled() && !w().action("add")->isEnabled());
        QCOMPARE(w().recordPage(u"participant"_s)->model()->rowCount(), 900); // read meanwhile
        waitForJobs();
        QCOMPARE(count(), before);
        QTRY_VERIFY(w().window()->noticeBar()->notice().text.contains(u"Undone"_s));
        QVERIFY(w().action("add")->isEnabled());
        w().action("redo")->trigger();
        QVERIFY(jobs().isChanging());
        waitForJobs();
        QCOMPARE(count(), before + many);
        QVERIFY(check(w().store()).faults.isEmpty());
    }

    // Though the moment to say that there is work comes together with its end, on a busy machine.
    void whatIsDoneIsNotSaidToGoOn()
    {
        Notices notices(*w().window(), w().language);
        Job *job = jobs().run(w().window(), [](const JobHooks &) { return true; },
                              [&notices](const JobAnswer<bool> &) { notices.done(u"Written."_s); });
        new JobNotice(notices, job, u"Writing…"_s);
        QThread::msleep(400); // longer than its moment
        waitForJobs();
        QTest::qWait(1);
        QCOMPARE(w().window()->noticeBar()->notice().text, u"Written."_s);
    }

    void manyAreRemovedByAJob()
    {
        RecordPage *page = w().recordPage(u"participant"_s);
        const int people = page->model()->rowCount();
        const qint64 attendances = w().store().count(w().kind(u"attendance"));
        page->table()->selectAll();
        w().action("remove")->trigger();
        QVERIFY(jobs().isChanging());
        QCOMPARE(page->model()->rowCount(), people); // until it is done
        w().window()->close();
        QTRY_COMPARE(w().asker.questions().size(), 1);
        QVERIFY(w().asker.questions().first().title.startsWith(u"%1 participants are being removed."_s.arg(people)));
        waitForJobs();
        QCOMPARE(page->model()->rowCount(), 0);
        QCOMPARE(w().store().count(w().kind(u"attendance")), qint64(0));
        QCOMPARE(w().window()->noticeBar()->notice().text, u"%1 participants removed"_s.arg(people));
        w().action("undo")->trigger();
        waitForJobs();
        QCOMPARE(page->model()->rowCount(), people);
        QCOMPARE(w().store().count(w().kind(u"attendance")), attendances);
        page->table()->selectAll();
        w().action("remove")->trigger();
        jobs().cancelAll();
        waitForJobs();
        QCOMPARE(page->model()->rowCount(), people);
        QVERIFY(w().window()->noticeBar()->notice().text.contains(u"Nothing was changed"_s));
        QVERIFY(check(w().store()).faults.isEmpty());
    }

    void aSmallStepIsUndoneAtOnce()
    {
        const Kind &people = w().kind(u"participant");
        const RowId id = w().store().ids(people).value(3);
        QVERIFY(w().store().transact({u"Test"_s, u"Change"_s, {}, -1}, [&](Change &change) {
            return change.update(people, id, {{people.indexOf(u"phone"_s), u"08-123 456"_s}}) ? Outcome::done() : Outcome::failed({});
        }));
        w().action("undo")->trigger();
        QVERIFY(!jobs().isChanging());
        QVERIFY(w().store().record(people, id).text(u"phone"_s) != u"08-123 456"_s);
    }

    void cancellingLeavesNoTrace()
    {
        addNotes();
        const qint64 before = count();
        const QUuid step = history(w().store(), 1).first().id;
        w().action("undo")->trigger();
        jobs().cancelAll();
        waitForJobs();
        QCOMPARE(count(), before);
        QCOMPARE(history(w().store(), 1).first().id, step);
        QVERIFY(w().window()->noticeBar()->notice().text.contains(u"Nothing was changed"_s));
        QVERIFY(w().action("undo")->isEnabled());
    }

    void closingAsksInTheWordsOfTheJob()
    {
        addNotes();
        w().action("undo")->trigger();
        w().window()->close();
        QTRY_COMPARE(w().asker.questions().size(), 1);
        QVERIFY(w().asker.questions().first().title.startsWith(u"A step is being undone: Add notes."_s));
        QVERIFY(w().asker.questions().first().explanation.contains(u"stays as it is"_s));
        QVERIFY(w().window()->isVisible()); // the safe answer
        waitForJobs();
        w().action("redo")->trigger();
        QVERIFY(jobs().isChanging());
        w().asker.willAnswer(u"stop"_s);
        w().action("close")->trigger(); // the project, this time
        QVERIFY(w().asker.questions().last().title.startsWith(u"A step is being done again"_s));
        QTRY_VERIFY(!w().controller->session());
    }

    void aRecordThatMuchPointedToIsFetchedBackByAJob()
    {
        const Kind &organisations = w().kind(u"organisation");
        const RowId organisation = addNotes();
        const QUuid uuid = w().store().uuidOf(organisations, organisation);
        const auto linked = [&] { return w().store().find(notes(), u"organisation"_s, w().store().findUuid(organisations, uuid)).size(); };
        const qsizetype before = linked();
        RecordPage *page = w().recordPage(u"organisation"_s);
        emit page->removeRequested({organisation});
        QTRY_VERIFY(!w().store().findUuid(organisations, uuid));
        w().window()->showPage(u"history"_s);
        auto *history = qobject_cast<HistoryPage *>(w().window()->madePage(u"history"_s));
        history->setView(HistoryPage::View::Trash);
        history->restore()->trigger();
        QVERIFY(jobs().isChanging());
        waitForJobs();
        QCOMPARE(linked(), before);
        QTRY_VERIFY(w().window()->noticeBar()->notice().text.contains(u"is back"_s));
        QVERIFY(check(w().store()).faults.isEmpty());
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, WindowLongChangesTest)
#include "tst_windowlongchanges.moc"
