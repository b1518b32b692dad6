// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobnotice.h"

#include "jobs.h"
#include "notices.h"

#include <chrono>

namespace samverkan {

static constexpr std::chrono::milliseconds moment{300};

JobNotice::JobNotice(Notices &notices, Job *job, const QString &text)
    : QObject(job)
    , m_notices(notices)
    , m_job(job)
    , m_text(text)
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &JobNotice::show);
    connect(job, &Job::progressed, this, [this](double share) {
        m_share = share;
        if (m_delay.isActive())
            return;
        if (!m_notices.isSaying())
            show(); // something else was said meanwhile, and read
        m_notices.setProgress(share);
    });
    connect(job, &Job::finished, &m_delay, &QTimer::stop); // what was said at the end stays
    m_delay.start(moment);
}

void JobNotice::show()
{
    m_notices.working(m_text, [job = QPointer<Job>(m_job)] {
        if (job)
            job->cancel();
    });
    m_notices.setProgress(m_share);
}

} // namespace samverkan
