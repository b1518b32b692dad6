// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"
#include "fieldchanges.h"
#include "historymodel.h"
#include "historypage.h"
#include "noticebar.h"
#include "recordpanel.h"
#include "recordactions.h"
#include "recordform.h"
#include "segmented.h"
#include "steppane.h"
#include "testmain.h"
#include "trashmodel.h"
#include "trashpane.h"
#include "twolinelist.h"
#include "windowharness.h"

#include <QPushButton>

using namespace samverkan;
using namespace Qt::StringLiterals;

// History, trash and a record's own history in the real window.
class WindowHistoryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowHarness> m_window;

    WindowHarness &w() const { return *m_window; }
    HistoryPage *historyPage() const
    {
        w().window()->showPage(u"history"_s);
        return qobject_cast<HistoryPage *>(w().window()->madePage(u"history"_s));
    }
    const Kind &participants() const { return w().kind(u"participant"); }

private slots:
    void initTestCase() { m_folder = std::make_unique<QTemporaryDir>(); }

    void init()
    {
        failOnUnexpectedWarnings();
        m_window = std::make_unique<WindowHarness>(*m_folder);
        QVERIFY(w().openSample());
    }

    void cleanup() { m_window.reset(); }

    void theStepsAreThereWithWhatTheyChanged()
    {
        RecordPage *people = w().recordPage(u"participant"_s);
        const RowId id = people->model()->idAt(5);
        const QString title = w().controller->session()->lists().title(participants(), id);
        (void)changeField(w().controller->session()->lists(), participants(), {id}, participants().indexOf(u"phone"_s), u"08-123 456"_s);
        HistoryPage *page = historyPage();
        QVERIFY(page);
        HistoryModel *steps = page->steps()->steps();
        QVERIFY(steps->rowCount() > 5);
        QVERIFY(steps->index(0).data().toString().contains(title));
        QCOMPARE(page->steps()->currentStep(), 0);
        auto *changes = w().find<TwoLineList>(u"historyChanges"_s);
        QCOMPARE(changes->model()->index(0, 0).data().toString(), title);
        QVERIFY(changes->model()->index(0, 0).data(SecondLineRole).toString().contains(u"→ 08-123 456"_s));
        // By keyboard: down a step, into what it changed, and to the record.
        page->steps()->list()->setFocus();
        QTest::keyClick(page->steps()->list(), Qt::Key_Down);
        QCOMPARE(page->steps()->currentStep(), 1);
        QTest::keyClick(page->steps()->list(), Qt::Key_Up);
        changes->setFocus();
        QTest::keyClick(changes, Qt::Key_Return);
        QCOMPARE(w().window()->currentPage(), u"participant"_s);
        QCOMPARE(people->form()->id(), id);
    }

    void severalStepsAreTakenBackAfterAQuestion()
    {
        ListSource &lists = w().controller->session()->lists();
        const RowId id = w().recordPage(u"participant"_s)->model()->idAt(5);
        const QString before = w().store().record(participants(), id).text(u"phone"_s);
        for (const QString &phone : {u"1"_s, u"2"_s, u"3"_s})
            (void)changeField(lists, participants(), {id}, participants().indexOf(u"phone"_s), phone);
        HistoryPage *page = historyPage();
        page->steps()->list()->setCurrentIndex(page->steps()->list()->model()->index(2, 0));
        QVERIFY(page->undoBack()->isEnabled());
        page->undoBack()->trigger(); // nobody prepared an answer: the safe one
        QTRY_COMPARE(w().asker.questions().size(), 1);
        QVERIFY(w().asker.questions()[0].title.contains(u'3'));
        QCoreApplication::processEvents();
        QCOMPARE(w().store().record(participants(), id).text(u"phone"_s), u"3"_s);
        w().asker.willAnswer(u"undo"_s);
        page->undoBack()->trigger();
        QTRY_COMPARE(w().store().record(participants(), id).text(u"phone"_s), before);
        QTRY_VERIFY(w().window()->noticeBar()->isVisible());
        for (int i = 0; i < 3; ++i)
            w().action("redo")->trigger();
        QCOMPARE(w().store().record(participants(), id).text(u"phone"_s), u"3"_s);
    }

    void whatWasRemovedIsFetchedBack()
    {
        RecordPage *people = w().recordPage(u"participant"_s);
        const Kind &attendance = w().kind(u"attendance");
        RowId id = 0;
        for (int row = 0; !id && row < people->model()->rowCount(); ++row) {
            if (!w().store().find(attendance, u"participant"_s, people->model()->idAt(row)).isEmpty())
                id = people->model()->idAt(row);
        }
        const QUuid uuid = w().store().uuidOf(participants(), id);
        const qint64 attendances = w().store().count(attendance);
        const QString title = w().controller->session()->lists().title(participants(), id);
        emit people->removeRequested({id});
        QTRY_COMPARE(people->model()->totalCount(), 899);
        QVERIFY(w().store().count(attendance) < attendances);

        HistoryPage *page = historyPage();
        page->setView(HistoryPage::View::Trash);
        TwoLineList *list = page->trash()->list();
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->currentIndex().data().toString(), title);
        QVERIFY(page->restore()->isVisible() && page->restore()->isEnabled());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(people->model()->totalCount(), 900);
        QCOMPARE(w().store().count(attendance), attendances);
        QVERIFY(w().store().findUuid(participants(), uuid));
        QTRY_COMPARE(list->model()->rowCount(), 0);
        QTRY_VERIFY(!page->restore()->isVisible());
        QVERIFY(w().window()->noticeBar()->notice().text.contains(title));
        // In one step, and as often as one likes.
        w().action("undo")->trigger();
        QCOMPARE(people->model()->totalCount(), 899);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QVERIFY(check(w().store()).faults.isEmpty());
    }

    void aValueOfARecordIsTakenBack()
    {
        ListSource &lists = w().controller->session()->lists();
        RecordPage *people = w().recordPage(u"participant"_s);
        const RowId id = people->model()->idAt(7);
        const QString before = w().store().record(participants(), id).text(u"phone"_s);
        (void)changeField(lists, participants(), {id}, participants().indexOf(u"phone"_s), u"08-123 456"_s);
        people->showRecord(id);
        auto *history = w().find<QWidget>(u"recordHistory"_s, people);
        auto *list = w().find<TwoLineList>(u"recordHistoryList"_s, people);
        people->findChild<RecordPanel *>()->showHistory();
        QTRY_VERIFY(history->isVisible());
        QTRY_VERIFY(list->model()->rowCount() > 2);
        QVERIFY(list->model()->index(0, 0).data(GroupRole).toBool());
        QVERIFY(list->model()->index(1, 0).data(SecondLineRole).toString().endsWith(u"→ 08-123 456"_s));
        auto *takeBack = w().find<QPushButton>(u"takeBack"_s, people);
        QTRY_VERIFY(takeBack->isVisible() && takeBack->isEnabled());
        takeBack->click();
        QCOMPARE(w().store().record(participants(), id).text(u"phone"_s), before);
        QTRY_VERIFY(w().window()->noticeBar()->isVisible());
        // The change of a moment ago would put back what is there now: the reason stands beside it.
        list->setCurrentIndex(list->model()->index(3, 0));
        QTRY_VERIFY(!takeBack->isEnabled());
        QVERIFY(w().find<QWidget>(u"takeBackReason"_s, people)->isVisible());
        w().action("undo")->trigger();
        QCOMPARE(w().store().record(participants(), id).text(u"phone"_s), u"08-123 456"_s);
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, WindowHistoryTest)
#include "tst_windowhistory.moc"
