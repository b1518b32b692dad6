// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs.h"

#include <QCoreApplication>

namespace samverkan {

void Job::cancel()
{
    m_cancel.cancel();
    m_stop = true;
}

// Work may tell of every row; the window hears of whole per cents.
JobHooks Job::hooks()
{
    return {m_cancel, [this](double share) {
        const int percent = qBound(0, int(share * 100), 100);
        if (m_told.exchange(percent) == percent)
            return;
        QMetaObject::invokeMethod(this, [this, percent] { emit progressed(percent / 100.0); }, Qt::QueuedConnection);
    }};
}

Jobs::Jobs(Store &store, const QString &person, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_catalogue(store.catalogue())
    , m_path(store.path())
    , m_person(person)
{
    m_pool.setMaxThreadCount(2); // one that changes, and one that reads beside it
}

Jobs::~Jobs()
{
    cancelAll();
    m_pool.waitForDone();
    m_store.setOccupied({});
}

std::unique_ptr<Store> Jobs::open(bool readOnly, const JobHooks &hooks, std::atomic_bool *stop, Outcome &outcome) const
{
    if (hooks.cancel.isCancelled()) {
        outcome = Outcome::cancelled();
        return nullptr;
    }
    OpenReport report;
    auto store = Store::open(m_path, m_catalogue, report, {.readOnly = readOnly, .sharesLock = true, .person = m_person});
    if (!store) {
        outcome = Outcome::failed(report.sentence);
        return nullptr;
    }
    store->setCancelFlag(stop);
    store->setProgress(hooks.progress);
    return store;
}

Job *Jobs::start(QObject *context, bool changes, const Task &task)
{
    auto *job = new Job(this);
    job->m_context = context;
    job->m_hasContext = context;
    job->m_changes = changes;
    m_jobs.append(job);
    if (context && !changes) // nobody is left to hear the answer
        connect(context, &QObject::destroyed, job, &Job::cancel);
    m_pool.start([this, job, task, hooks = job->hooks()] {
        const Answer answer = task(hooks, &job->m_stop);
        QMetaObject::invokeMethod(this, [this, job, answer] { finish(job, answer); }, Qt::QueuedConnection);
    });
    return job;
}

Job *Jobs::change(QObject *context, const JobWords &words, const Changing &work, const Changed &done)
{
    QPointer<QObject> alive = context;
    const bool needsContext = context;
    const bool wasChanging = isChanging();
    // Told with this object as context: what was changed is changed, whoever asked for it.
    Job *job = start(this, true, [this, before = m_before, work, done, alive, needsContext](const JobHooks &hooks, std::atomic_bool *stop) -> Answer {
        const QMutexLocker one(&m_oneChange);
        Store::Result result{Outcome::done(), {}};
        Outcome prepared = Outcome::done();
        if (const auto store = open(false, hooks, stop, result.outcome)) {
            if (before)
                prepared = before(*store);
            result = work(*store, hooks);
        }
        return [this, prepared, result, done, alive, needsContext] {
            if (!prepared)
                emit notPrepared(prepared);
            if (result && !result.changes.isEmpty())
                m_store.announce(result.changes);
            if (alive || !needsContext)
                done(result);
        };
    });
    job->m_words = words;
    showChanging(wasChanging);
    return job;
}

// Until the job's answer is here: what is on screen is not what is in the file before.
void Jobs::showChanging(bool before)
{
    const bool now = isChanging();
    m_store.setOccupied(now ? sentence("Job", QT_TRANSLATE_NOOP("Job", "The project is being changed just now. Wait until that is done, or cancel it."))
                            : Sentence());
    if (now != before)
        emit changingChanged();
}

void Jobs::finish(Job *job, const Answer &answer)
{
    const bool before = isChanging();
    m_jobs.removeOne(job);
    showChanging(before);
    if (job->m_context || !job->m_hasContext)
        answer(); // may begin the next
    emit job->finished();
    job->deleteLater();
    if (m_jobs.isEmpty())
        emit idle();
}

const Job *Jobs::changing() const
{
    const auto found = std::find_if(m_jobs.cbegin(), m_jobs.cend(), [](const Job *job) { return job->changesData(); });
    return found == m_jobs.cend() ? nullptr : *found;
}

void Jobs::cancelAll()
{
    for (Job *job : std::as_const(m_jobs))
        job->cancel();
}

} // namespace samverkan
