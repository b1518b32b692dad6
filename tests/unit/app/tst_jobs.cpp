// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs.h"
#include "projectfile.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QThread>

using namespace samverkan;
using namespace Qt::StringLiterals;

// Work on other threads: the answer, the wish to stop, receivers that go, changes that are told.
class JobsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProjectFile> m_file;
    const JobWords m_words{{u"Test"_s, u"Something is added."_s, {}, -1}, {u"Test"_s, u"Nothing is kept."_s, {}, -1}};

    static Store::Result addNetwork(Store &store, const QString &name)
    {
        const Kind &kind = store.catalogue().at(u"network");
        return store.transact({u"Test"_s, u"Add"_s, {}, -1}, [&](Change &change) {
            change.insert(kind, {{kind.indexOf(u"name"_s), name}});
            return Outcome::done();
        });
    }

    qint64 networks() const { return m_file->store->count(m_file->kind(u"network")); }

    // Waits for the wish; fails the test rather than for ever.
    static bool waitForCancel(const JobHooks &hooks)
    {
        for (int i = 0; i < 500 && !hooks.cancel.isCancelled(); ++i)
            QThread::msleep(10);
        return hooks.cancel.isCancelled();
    }

private slots:
    void init()
    {
        failOnUnexpectedWarnings();
        m_file = std::make_unique<ProjectFile>();
    }

    void theAnswerComesInTheWindowsThread()
    {
        Jobs jobs(*m_file->store);
        QSignalSpy idle(&jobs, &Jobs::idle);
        QThread *worked = nullptr;
        int sum = 0;
        Job *job = jobs.run(this, [&worked](const JobHooks &hooks) {
            worked = QThread::currentThread();
            for (int i = 0; i <= 1000; ++i)
                hooks.progress(i / 1000.0);
            return 42;
        }, [&](const JobAnswer<int> &answer) {
            QCOMPARE(QThread::currentThread(), thread());
            QVERIFY(answer.outcome);
            sum += answer.value.value_or(0);
        });
        QSignalSpy progress(job, &Job::progressed);
        QVERIFY(jobs.isBusy());
        QVERIFY(!jobs.isChanging());
        QVERIFY(idle.wait());
        QCOMPARE(sum, 42);
        QVERIFY(worked && worked != thread());
        QVERIFY(!jobs.isBusy());
        QCOMPARE(progress.size(), 101); // whole per cents, not every row
        QCOMPARE(progress.last().first().toDouble(), 1.0);
    }

    void readsWithAStoreOfItsOwn()
    {
        m_file->add(u"network", {{u"name"_s, u"EURoma"_s}});
        Jobs jobs(*m_file->store);
        QSignalSpy idle(&jobs, &Jobs::idle);
        qint64 count = -1;
        bool readOnly = false;
        jobs.read(this, [&readOnly](const Store &store, const JobHooks &) {
            readOnly = store.isReadOnly();
            return store.count(store.catalogue().at(u"network"));
        }, [&](const JobAnswer<qint64> &answer) { count = answer.value.value_or(-2); });
        QVERIFY(idle.wait());
        QCOMPARE(count, 1);
        QVERIFY(readOnly);
    }

    void aProjectThatCannotBeOpenedSaysWhy()
    {
        Jobs jobs(*m_file->store);
        QSignalSpy idle(&jobs, &Jobs::idle);
        QVERIFY(QFile::rename(m_file->path(), m_file->path() + u".away"_s));
        bool worked = false;
        Outcome outcome = Outcome::done();
        jobs.read(this, [&worked](const Store &, const JobHooks &) { return worked = true; },
                  [&](const JobAnswer<bool> &answer) { outcome = answer.outcome; });
        QVERIFY(idle.wait());
        QVERIFY(!worked);
        QVERIFY(!outcome && !outcome.fault().isEmpty());
        QVERIFY(QFile::rename(m_file->path() + u".away"_s, m_file->path()));
    }

    void cancelledWorkHearsOfIt()
    {
        Jobs jobs(*m_file->store);
        QSignalSpy idle(&jobs, &Jobs::idle);
        bool heard = false;
        Job *job = jobs.run(this, [](const JobHooks &hooks) { return waitForCancel(hooks); },
                            [&](const JobAnswer<bool> &answer) { heard = answer.value.value_or(false); });
        job->cancel();
        QVERIFY(job->isCancelled());
        QVERIFY(idle.wait());
        QVERIFY(heard);
    }

    // It may have seen half of the rows.
    void whatACancelledReaderFoundIsNotWhole()
    {
        Jobs jobs(*m_file->store);
        QSignalSpy idle(&jobs, &Jobs::idle);
        for (const bool cancelled : {false, true}) {
            std::optional<bool> whole;
            bool found = false;
            Job *job = jobs.read(this, [cancelled](const Store &, const JobHooks &hooks) { return !cancelled || waitForCancel(hooks); },
                                 [&](const JobAnswer<bool> &answer) {
                whole = answer.isWhole();
                found = answer.value.value_or(false);
                QCOMPARE(answer.outcome.isCancelled(), cancelled);
            });
            if (cancelled)
                job->cancel();
            QVERIFY(idle.wait());
            QCOMPARE(whole, !cancelled);
            QVERIFY(found || cancelled); // cancelled before it began, perhaps
        }
    }

    void whoIsGoneHearsNothing()
    {
        Jobs jobs(*m_file->store);
        QSignalSpy idle(&jobs, &Jobs::idle);
        auto receiver = std::make_unique<QObject>();
        bool answered = false;
        Job *job = jobs.run(receiver.get(), [](const JobHooks &hooks) { return waitForCancel(hooks); },
                            [&](const JobAnswer<bool> &) { answered = true; });
        receiver.reset();
        QVERIFY(job->isCancelled()); // nobody wants it any more
        QVERIFY(idle.wait());
        QVERIFY(!answered);
    }

    void aChangeIsToldToTheWindowsStore()
    {
        Jobs jobs(*m_file->store);
        QSignalSpy idle(&jobs, &Jobs::idle);
        QSignalSpy changed(m_file->store.get(), &Store::changed);
        bool done = false;
        jobs.change(this, m_words, [](Store &store, const JobHooks &) { return addNetwork(store, u"EURoma"_s); },
                    [&](const Store::Result &result) { done = bool(result); });
        QVERIFY(jobs.isChanging());
        QVERIFY(idle.wait());
        QVERIFY(done);
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed.first().first().value<ChangeSet>().changesRowsOf(u"network"_s));
        QCOMPARE(networks(), 1);
        QVERIFY(m_file->store->undo());
        QCOMPARE(networks(), 0);
    }

    void aChangeIsToldThoughItsAskerIsGone()
    {
        Jobs jobs(*m_file->store);
        QSignalSpy idle(&jobs, &Jobs::idle);
        QSignalSpy changed(m_file->store.get(), &Store::changed);
        auto receiver = std::make_unique<QObject>();
        bool answered = false;
        jobs.change(receiver.get(), m_words, [](Store &store, const JobHooks &) { return addNetwork(store, u"EURoma"_s); },
                    [&](const Store::Result &) { answered = true; });
        receiver.reset();
        QVERIFY(idle.wait());
        QVERIFY(!answered);
        QCOMPARE(changed.size(), 1);
    }

    void changesComeOneAtATime()
    {
        Jobs jobs(*m_file->store);
        QSignalSpy idle(&jobs, &Jobs::idle);
        std::atomic_int inside = 0;
        std::atomic_int most = 0;
        int done = 0;
        for (int i = 0; i < 4; ++i) {
            jobs.change(this, m_words, [&, i](Store &store, const JobHooks &) {
                most = qMax(int(most), ++inside);
                const Store::Result result = addNetwork(store, u"N%1"_s.arg(i));
                --inside;
                return result;
            }, [&](const Store::Result &result) { done += bool(result); });
        }
        QVERIFY(idle.wait());
        QCOMPARE(done, 4);
        QCOMPARE(int(most), 1);
        QCOMPARE(networks(), 4);
    }

    void aCancelledChangeChangesNothing()
    {
        Jobs jobs(*m_file->store);
        QSignalSpy idle(&jobs, &Jobs::idle);
        QSignalSpy changed(m_file->store.get(), &Store::changed);
        bool cancelled = false;
        Job *job = jobs.change(this, m_words, [](Store &store, const JobHooks &hooks) {
            return store.transact({u"Test"_s, u"Add"_s, {}, -1}, [&](Change &change) {
                const Kind &kind = store.catalogue().at(u"network");
                change.insert(kind, {{kind.indexOf(u"name"_s), u"EURoma"_s}});
                waitForCancel(hooks);
                return change.isCancelled() ? Outcome::cancelled() : Outcome::done();
            });
        }, [&](const Store::Result &result) { cancelled = result.outcome.isCancelled(); });
        job->cancel();
        QVERIFY(idle.wait());
        QVERIFY(cancelled);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(networks(), 0);
    }

    void otherChangesAreRefusedMeanwhile()
    {
        Jobs jobs(*m_file->store);
        QSignalSpy idle(&jobs, &Jobs::idle);
        QSignalSpy told(&jobs, &Jobs::changingChanged);
        std::atomic_bool goOn = false;
        const auto work = [&goOn](Store &store, const JobHooks &) {
            for (int i = 0; i < 500 && !goOn; ++i)
                QThread::msleep(10);
            return addNetwork(store, u"EURoma"_s);
        };
        Store::Result another{Outcome::done(), {}};
        jobs.change(this, m_words, work, [&](const Store::Result &) { another = addNetwork(*m_file->store, u"After"_s); });
        QCOMPARE(told.size(), 1);
        QCOMPARE(jobs.changing()->words().doing.source, u"Something is added."_s);
        const Store::Result refused = addNetwork(*m_file->store, u"Meanwhile"_s); // at once, not when the file is free
        QVERIFY(refused.outcome.fault().source.contains(u"just now"_s));
        QCOMPARE(networks(), 0); // reading goes on
        goOn = true;
        QVERIFY(idle.wait());
        QCOMPARE(told.size(), 2);
        QVERIFY(another);
        QCOMPARE(networks(), 2);
    }

    void closingStopsAndWaits()
    {
        std::atomic_bool ended = false;
        bool answered = false;
        {
            Jobs jobs(*m_file->store);
            jobs.run(this, [&ended](const JobHooks &hooks) {
                const bool heard = waitForCancel(hooks);
                ended = true;
                return heard;
            }, [&](const JobAnswer<bool> &) { answered = true; });
            QThread::msleep(20);
        }
        QVERIFY(ended);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!answered);
    }
};

SAMVERKAN_TEST_MAIN(JobsTest)

#include "tst_jobs.moc"
