// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordcommands.h"

#include "actions.h"
#include "asking.h"
#include "listexport.h"
#include "notices.h"
#include "projectpages.h"
#include "recordactions.h"
#include "recordpage.h"
#include "recordtablemodel.h"
#include "session.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace samverkan {

RecordCommands::RecordCommands(Session &session, ProjectPages &pages, const Actions &actions, Notices &notices, Asker &asker)
    : m_session(session)
    , m_pages(pages)
    , m_notices(notices)
    , m_asker(asker)
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
    on("export", [](RecordCommands &self, RecordPage &page) { self.exportShown(page); });
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

void RecordCommands::exportShown(const RecordPage &page)
{
    const Kind &kind = page.model()->kind();
    FileRequest request;
    request.title = tr("Export");
    request.fileName = m_session.lists().language().plural(kind) + u".xlsx"_s;
    request.filters = {tr("Spreadsheet (*.xlsx)"), tr("OpenDocument spreadsheet (*.ods)"), tr("Text with separators (*.csv)")};
    request.suffix = u"xlsx"_s;
    m_asker.chooseFileToSave(request, &page, [this, &page, &kind](const QString &path) {
        if (path.isEmpty())
            return;
        const ListExport what{kind, exportColumns(kind), page.model()->ids(), ExportValues::Labels};
        const Sentence fault = exportList(m_session.store(), what, m_session.program().reference.countries(),
                                          m_session.lists().language(), path);
        if (fault.isEmpty())
            m_notices.done(tr("%1 was written.").arg(QDir::toNativeSeparators(path)));
        else
            m_notices.fault(fault);
    });
}

} // namespace samverkan
