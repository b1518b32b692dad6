// SPDX-License-Identifier: GPL-3.0-or-later
#include "longchange.h"

#include "jobnotice.h"
#include "session.h"

namespace samverkan {

Job *makeChange(Session &session, Notices &notices, QObject *context, bool asJob, const LongChange &change)
{
    if (!asJob) {
        change.done(change.work(session.store(), {}));
        return nullptr;
    }
    Job *job = session.jobs().change(context, change.words, change.work, change.done);
    if (!change.working.isEmpty())
        new JobNotice(notices, job, change.working);
    return job;
}

} // namespace samverkan
