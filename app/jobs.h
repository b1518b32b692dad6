// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canceltoken.h"
#include "store.h"

#include <QMutex>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace samverkan {

// What a job's work is given: how it hears that it should stop, and where it tells how far it is
// (0..1, from its own thread, as often as it likes).
struct JobHooks
{
    CancelToken cancel;
    std::function<void(double)> progress;
};

// What a job answers with: no value if the project could not be opened once more, or if the job was cancelled
// before it began. Of one that was cancelled while it read, the outcome says so; its value may have been worked
// out of half of the rows, and is good only if it tells that by itself (a file was written or not).
template <typename Value>
struct JobAnswer
{
    Outcome outcome = Outcome::done();
    std::optional<Value> value;

    bool isWhole() const { return value && outcome; }
};

// What a job that changes the project is at, in whole sentences, for who would close the window
// meanwhile: "A list is being read in." "Closing stops the reading, and nothing of the list is kept."
struct JobWords
{
    Sentence doing;
    Sentence ifStopped;
};

// One piece of long work, as the window sees it. Belongs to its Jobs and goes when it has finished.
class Job : public QObject
{
    Q_OBJECT
public:
    // A wish: work that changes data has then changed nothing, unless it was done already. The answer
    // comes all the same.
    void cancel();
    bool isCancelled() const { return m_cancel.isCancelled(); }
    bool changesData() const { return m_changes; }
    const JobWords &words() const { return m_words; } // of one that does

signals:
    void progressed(double share);
    void finished(); // after the answer was given

private:
    friend class Jobs;
    explicit Job(QObject *parent) : QObject(parent) {}
    JobHooks hooks();

    CancelToken m_cancel;
    std::atomic_bool m_stop = false; // the same wish, for the job's store
    std::atomic_int m_told = -1; // per cent
    QPointer<QObject> m_context;
    bool m_hasContext = false;
    bool m_changes = false;
    JobWords m_words;
};

// Long work on other threads. A job on the project opens a store of its own on the same file; its
// answer comes in the window's thread, and only if the context object still lives then. What a job
// changed is told to everybody through the window's store, whoever still lives. Window's thread only.
class Jobs : public QObject
{
    Q_OBJECT
public:
    // `store` is the window's. `person` goes into the change log.
    explicit Jobs(Store &store, const QString &person = {}, QObject *parent = nullptr);
    // Cancels what is under way and waits for it; nobody hears of it any more.
    ~Jobs() override;

    // Work on files only: `work` is Value(const JobHooks &), `done` takes a JobAnswer<Value>.
    template <typename Work, typename Done>
    Job *run(QObject *context, Work work, Done done)
    {
        using Value = std::invoke_result_t<Work, const JobHooks &>;
        return launch<Value>(context, false, [work](const JobHooks &hooks, std::atomic_bool *) {
            return JobAnswer<Value>{Outcome::done(), work(hooks)};
        }, done);
    }

    // Work that reads the project: `work` is Value(const Store &, const JobHooks &), or takes the job's own
    // store as it is (read-only all the same) to make a ListSource of it.
    template <typename Work, typename Done>
    Job *read(QObject *context, Work work, Done done)
    {
        using Value = std::invoke_result_t<Work, Store &, const JobHooks &>;
        return launch<Value>(context, false, [this, work](const JobHooks &hooks, std::atomic_bool *stop) {
            JobAnswer<Value> answer;
            if (const auto store = open(true, hooks, stop, answer.outcome))
                answer.value = work(*store, hooks);
            if (hooks.cancel.isCancelled())
                answer.outcome = Outcome::cancelled();
            return answer;
        }, done);
    }

    // Work that changes the project, one at a time; `done` gets the result. The window's store refuses
    // changes meanwhile.
    using Changing = std::function<Store::Result(Store &, const JobHooks &)>;
    using Changed = std::function<void(const Store::Result &)>;
    Job *change(QObject *context, const JobWords &words, const Changing &work, const Changed &done);

    // Done before the work of each of these, in its thread and on its store. Where it fails the change is
    // made all the same: it can be undone.
    using Before = std::function<Outcome(Store &)>;
    void setBeforeChange(const Before &before) { m_before = before; }

    bool isBusy() const { return !m_jobs.isEmpty(); }
    bool isChanging() const { return changing(); }
    const Job *changing() const; // the first that does; null if none
    void cancelAll();

signals:
    // The last job has finished.
    void idle();
    // What was to be done before a change was not.
    void notPrepared(const samverkan::Outcome &outcome);
    // The first job that changes the project has begun, or the last has finished.
    void changingChanged();

private:
    using Answer = std::function<void()>; // given in the window's thread
    using Task = std::function<Answer(const JobHooks &, std::atomic_bool *)>; // done in the job's

    template <typename Value, typename Do, typename Done>
    Job *launch(QObject *context, bool changes, Do work, Done done)
    {
        return start(context, changes, [work, done](const JobHooks &hooks, std::atomic_bool *stop) -> Answer {
            auto answer = std::make_shared<JobAnswer<Value>>(work(hooks, stop));
            return [answer, done] { done(std::move(*answer)); };
        });
    }
    Job *start(QObject *context, bool changes, const Task &task);
    void finish(Job *job, const Answer &answer);
    void showChanging(bool before);
    // The job's own store, opened and closed in its thread.
    std::unique_ptr<Store> open(bool readOnly, const JobHooks &hooks, std::atomic_bool *stop, Outcome &outcome) const;

    Store &m_store;
    const Catalogue &m_catalogue;
    QString m_path;
    QString m_person;
    QList<Job *> m_jobs;
    Before m_before;
    QMutex m_oneChange;
    QThreadPool m_pool; // last: threads are gone before anything they use
};

} // namespace samverkan
