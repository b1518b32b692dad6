// SPDX-License-Identifier: GPL-3.0-or-later
#include "manycommands.h"

#include "actions.h"
#include "mainwindow.h"
#include "notices.h"
#include "projectpages.h"
#include "recordactions.h"
#include "recordpage.h"
#include "recordtable.h"
#include "recordtablemodel.h"
#include "rowcopy.h"
#include "session.h"

using namespace Qt::StringLiterals;

namespace samverkan {

ManyCommands::ManyCommands(Session &session, MainWindow &window, ProjectPages &pages, WindowImport &import, const Actions &actions,
                           Notices &notices, Asker &asker)
    : m_session(session)
    , m_pages(pages)
    , m_actions(actions)
    , m_notices(notices)
    , m_changing(session, pages, notices)
    , m_pasting(session, import, m_changing, notices)
    , m_mailing(session, pages, notices)
    , m_exporting(session, notices, asker)
{
    connectActions();
    connect(&pages, &ProjectPages::pageMade, this, &ManyCommands::follow);
    connect(&window, &MainWindow::pageShown, this, &ManyCommands::enable);
}

ManyCommands::~ManyCommands()
{
    for (const char *key : keys())
        m_actions[key]->setEnabled(false);
}

QList<const char *> ManyCommands::keys()
{
    return {"copy", "paste", "copy_mail", "write_mail", "change_field", "fill_down", "duplicate", "remove", "export"};
}

void ManyCommands::connectActions()
{
    const auto on = [this](const char *key, void (*act)(ManyCommands &, RecordPage &)) {
        connect(m_actions[key], &QAction::triggered, this, [this, act] {
            if (RecordPage *page = m_pages.front())
                act(*this, *page);
        });
    };
    on("paste", [](ManyCommands &self, RecordPage &page) { self.m_pasting.paste(page); });
    on("copy_mail", [](ManyCommands &self, RecordPage &page) { self.m_mailing.copy(page); });
    on("write_mail", [](ManyCommands &self, RecordPage &page) { self.m_mailing.write(page); });
    on("change_field", [](ManyCommands &self, RecordPage &page) { self.m_changing.openPanel(page); });
    on("fill_down", [](ManyCommands &self, RecordPage &page) { self.m_changing.fillDown(page); });
    on("duplicate", [](ManyCommands &self, RecordPage &page) { self.duplicate(page); });
    on("export", [](ManyCommands &self, RecordPage &page) { self.m_exporting.ask(page); });
}

void ManyCommands::follow(RecordPage *page)
{
    connect(page->table(), &RecordTable::chosenChanged, this, &ManyCommands::enable);
    connect(page->model(), &RecordTableModel::countsChanged, this, &ManyCommands::enable);
    connect(page->table(), &RecordTable::copyProgressed, this, [this, page](double share) { showCopying(*page, share); });
    connect(page->table(), &RecordTable::copied, this, [this](int rows) {
        if (std::exchange(m_isCopying, false))
            m_notices.done(tr("%n rows were copied.", nullptr, rows));
    });
}

void ManyCommands::showCopying(RecordPage &page, double share)
{
    if (!m_isCopying) {
        m_notices.working(tr("Copying the rows…"), [this, table = QPointer<RecordTable>(page.table())] {
            m_isCopying = false;
            if (table)
                table->stopCopying();
        });
        m_isCopying = true;
    }
    m_notices.setProgress(share);
}

void ManyCommands::enable()
{
    const RecordPage *page = m_pages.front();
    const bool writable = page && m_session.isWritable();
    const int chosen = page ? page->table()->chosenCount() : 0;
    const Kind *kind = page ? &page->model()->kind() : nullptr;
    const bool hasMail = kind && hasMailAddresses(m_session.program().catalogue, *kind);
    const auto set = [this](const char *key, bool on) { m_actions[key]->setEnabled(on); };
    set("copy", chosen > 0);
    set("paste", writable);
    set("copy_mail", chosen > 0 && hasMail);
    set("write_mail", chosen > 0 && hasMail);
    set("change_field", writable && chosen > 0);
    set("fill_down", writable && chosen > 1);
    set("duplicate", writable && chosen == 1 && kind->listed && !kind->isPair());
    set("remove", writable && chosen > 0);
    set("export", page && page->model()->rowCount() > 0);
}

void ManyCommands::duplicate(RecordPage &page)
{
    const ActionResult result = duplicateRecord(m_session.lists(), page.model()->kind(), page.chosenIds().value(0));
    if (!result) {
        m_notices.fault(result.fault);
        return;
    }
    page.openRecord(result.ids.first());
    m_notices.undoable(m_session.lists().language().text(result.done));
}

} // namespace samverkan
