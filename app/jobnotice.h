// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace samverkan {

class Job;
class Notices;

// Shows in the window's bar how far a job is, with "Cancel", once it takes longer than a moment. Goes with
// the job; what came of it is told by whoever started it.
class JobNotice : public QObject
{
    Q_OBJECT
public:
    // `text` says what is being done.
    JobNotice(Notices &notices, Job *job, const QString &text);

private:
    void show();

    Notices &m_notices;
    Job *m_job;
    QString m_text;
    QTimer m_delay;
    double m_share = 0;
};

} // namespace samverkan
