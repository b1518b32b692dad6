// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs.h"

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

Job *Jobs::change(QObject *context, const Changing &work, const std::function<void(const Store::Result &)> &done)
{
    QPointer<QObject> alive = context;
    const bool needsContext = context;
    // Told with this object as context: what was changed is changed, whoever asked for it.
    return start(this, true, [this, work, done, alive, needsContext](const JobHooks &hooks, std::atomic_bool *stop) -> Answer {
        const QMutexLocker one(&m_oneChange);
        Store::Result result{Outcome::done(), {}};
        if (const auto store = open(false, hooks, stop, result.outcome))
            result = work(*store, hooks);
        return [this, result, done, alive, needsContext] {
            if (result && !result.changes.isEmpty())
                m_store.announce(result.changes);
            if (alive || !needsContext)
                done(result);
        };
    });
}

void Jobs::finish(Job *job, const Answer &answer)
{
    if (job->m_context || !job->m_hasContext)
        answer();
    m_jobs.removeOne(job);
    emit job->finished();
    job->deleteLater();
    if (m_jobs.isEmpty())
        emit idle();
}

bool Jobs::isChanging() const
{
    return std::any_of(m_jobs.cbegin(), m_jobs.cend(), [](const Job *job) { return job->changesData(); });
}

void Jobs::cancelAll()
{
    for (Job *job : std::as_const(m_jobs))
        job->cancel();
}

} // namespace samverkan
