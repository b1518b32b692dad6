// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordcommands.h"

#include "actions.h"
#include "language.h"
#include "listcore.h"
#include "longchange.h"
#include "notices.h"
#include "projectpages.h"
#include "recordpage.h"
#include "recordtablemodel.h"
#include "removal.h"
#include "session.h"

using namespace Qt::StringLiterals;

namespace samverkan {

RecordCommands::RecordCommands(Session &session, ProjectPages &pages, const Actions &actions, Notices &notices)
    : m_session(session)
    , m_pages(pages)
    , m_notices(notices)
{
    const auto on = [&](const char *key, void (*act)(RecordCommands &, RecordPage &)) {
        connect(actions[key], &QAction::triggered, this, [this, act] {
            if (RecordPage *page = m_pages.front())
                act(*this, *page);
        });
    };
    on("add", [](RecordCommands &, RecordPage &page) { page.addRecord(); });
    on("copy", [](RecordCommands &, RecordPage &page) { page.copyChosen(); });
    on("remove", [](RecordCommands &self, RecordPage &page) { self.removeRows(page.model()->kind(), page.chosenIds()); });
    connect(&pages, &ProjectPages::removeRequested, this, &RecordCommands::removeRows);
}

void RecordCommands::removeRows(const Kind &kind, const QList<RowId> &ids)
{
    if (ids.isEmpty())
        return;
    const Removal wanted = removal(m_session.lists().core(), kind, ids);
    LongChange change;
    change.words = {sentence("Job", QT_TRANSLATE_NOOP("Job", "%1 %2 are being removed."),
                             {m_session.lists().language().number(qint64(ids.size())), spoken("Kind", kind.plural)}),
                    sentence("Job", QT_TRANSLATE_NOOP("Job", "Closing stops it, and the project stays as it is now."))};
    change.working = tr("Removing… Nothing is changed if you cancel.");
    change.work = [wanted](Store &store, const JobHooks &) { return remove(store, wanted); };
    change.done = [this, wanted](const Store::Result &result) {
        const ListSource &lists = m_session.lists();
        if (result)
            m_notices.undoable(lists.language().text(told(lists.core(), wanted, result).done));
        else
            m_notices.notDone(result.outcome);
    };
    makeChange(m_session, m_notices, this, ids.size() > AtOnce, change);
}

} // namespace samverkan
