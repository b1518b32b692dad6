// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QObject>
#include <QTimer>

namespace samverkan {

class Actions;
class Notices;
class Session;

// Makes backups of the open project by itself (backupfolder.h): a while after it was opened, every half
// hour, and before each change that is made by a job, whenever something was stored since the last. Also
// when asked, and opens an older one for looking. Made with the session.
class BackupKeeper : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    BackupKeeper(Session &session, const Actions &actions, Notices &notices);

    // Where the project that is open is itself a backup: says so, and how to go on from it.
    bool tellIfBackup(const QString &path);
    QTimer &timer() { return m_timer; }

private:
    void make(bool isAsked);
    void tell(const Outcome &outcome, const QString &path, bool isAsked);

    Session &m_session;
    const Actions &m_actions;
    Notices &m_notices;
    QTimer m_timer;
    bool m_hasFailed = false; // and said so
};

} // namespace samverkan
