// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordcommands.h"

#include "actions.h"
#include "notices.h"
#include "projectpages.h"
#include "recordactions.h"
#include "recordpage.h"
#include "recordtablemodel.h"
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
    const ActionResult result = removeRecords(m_session.lists(), kind, ids);
    if (result)
        m_notices.undoable(m_session.lists().language().text(result.done));
    else
        m_notices.fault(result.fault);
}

} // namespace samverkan
