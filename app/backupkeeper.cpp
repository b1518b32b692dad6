// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupkeeper.h"

#include "actions.h"
#include "backupfolder.h"
#include "language.h"
#include "notices.h"
#include "session.h"

#include <QAction>
#include <QDir>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr auto afterOpening = 10min; // not while the pages are read for the first time
static constexpr auto between = 30min;

BackupKeeper::BackupKeeper(Session &session, const Actions &actions, Notices &notices)
    : m_session(session)
    , m_actions(actions)
    , m_notices(notices)
{
    if (session.store().isReadOnly())
        return;
    connect(actions["back_up"], &QAction::triggered, this, [this] { make(true); });
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(between);
        make(false);
    });
    m_timer.start(afterOpening);
    session.jobs().setBeforeChange([path = session.store().path()](Store &store) {
        return keepBackup(store.database(), path, QDateTime::currentDateTime());
    });
    connect(&session.jobs(), &Jobs::notPrepared, this, [this](const Outcome &outcome) { tell(outcome, {}, false); });
}

// While a job changes the project it is left alone: one was made before.
void BackupKeeper::make(bool isAsked)
{
    if (m_session.jobs().isChanging())
        return;
    using Made = std::pair<Outcome, QString>;
    m_session.jobs().read(
        this,
        [path = m_session.store().path()](const Store &store, const JobHooks &) {
            QString made;
            const Outcome outcome = keepBackup(store.database(), path, QDateTime::currentDateTime(), &made);
            return Made(outcome, made);
        },
        [this, isAsked](const JobAnswer<Made> &answer) {
            tell(answer.value ? answer.value->first : answer.outcome, answer.value ? answer.value->second : QString(), isAsked);
        });
}

// What goes well by itself is not told, what does not is told once.
void BackupKeeper::tell(const Outcome &outcome, const QString &path, bool isAsked)
{
    if (outcome) {
        m_hasFailed = false;
        if (isAsked)
            m_notices.done(tr("Everything that is stored is in the backup: %1").arg(QDir::toNativeSeparators(path)));
        return;
    }
    if (outcome.isCancelled() || (!isAsked && std::exchange(m_hasFailed, true)))
        return;
    m_notices.warning(tr("No backup could be made. %1").arg(m_session.lists().language().text(outcome.fault())));
}

bool BackupKeeper::tellIfBackup(const QString &path)
{
    if (!isBackup(path))
        return false;
    m_notices.warning(tr("This is a backup, and can only be read. To go on from it, save a copy of it and open the copy."),
                      {{m_actions["save_copy"]->text().remove(u'&'), [this] { m_actions["save_copy"]->trigger(); }}});
    return true;
}

} // namespace samverkan
