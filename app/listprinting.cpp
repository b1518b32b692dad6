// SPDX-License-Identifier: GPL-3.0-or-later
#include "listprinting.h"

#include "asking.h"
#include "attendancesheet.h"
#include "documentpane.h"
#include "documentview.h"
#include "layingout.h"
#include "listdocument.h"
#include "mainwindow.h"
#include "notices.h"
#include "printing.h"
#include "printpage.h"
#include "projectpages.h"
#include "recordpage.h"
#include "recordtablemodel.h"
#include "session.h"

#include <QAction>
#include <QDir>

namespace samverkan {

ListPrinting::ListPrinting(Session &session, MainWindow &window, ProjectPages &pages, Notices &notices, Asker &asker)
    : m_session(session)
    , m_window(window)
    , m_notices(notices)
    , m_asker(asker)
{
    connect(&pages, &ProjectPages::pageMade, this, [this](RecordPage *page) {
        connect(page, &RecordPage::sheetRequested, this, &ListPrinting::showSheet);
    });
}

ListPrinting::~ListPrinting()
{
    if (m_page)
        close();
}

void ListPrinting::show(const RecordTableModel &list)
{
    if (list.rowCount() > mostRows) {
        m_notices.warning(tr("%n rows would fill hundreds of pages. Search or filter first, or export the list to a spreadsheet.",
                             nullptr, list.rowCount()));
        return;
    }
    showDocument(listDocument(list, base()));
}

void ListPrinting::showSheet(const QString &kind, RowId at)
{
    showDocument(attendanceSheet(m_session.lists(), m_session.program().catalogue.at(kind), at, base()));
}

ReportBase ListPrinting::base() const
{
    return reportBase(m_session.store(), m_session.tabulator(), m_session.program().reference, m_session.lists().language());
}

void ListPrinting::showDocument(const Document &document)
{
    m_page = new PrintPage(document);
    connect(m_page, &PrintPage::backRequested, this, &ListPrinting::close);
    connect(m_page->print(), &QAction::triggered, this, [this] {
        if (const auto layout = m_page->pane()->view()->pageLayout())
            askAndPrint(layout, &m_window, m_asker);
    });
    connect(m_page->save(), &QAction::triggered, this, [this] {
        askAndSave(m_page->document(), documentFormats(), tr("Save the list"), m_asker, m_page, [this](const SavedDocument &saved) {
            if (saved.fault.isEmpty())
                m_notices.done(tr("%1 was written.").arg(QDir::toNativeSeparators(saved.path)));
            else
                m_notices.fault(saved.fault);
        });
    });
    layOut(m_session.jobs(), m_page, document, [view = m_page->pane()->view()](const std::shared_ptr<const PageLayout> &pages) {
        view->setLayout(pages);
    });
    m_window.showInstead(m_page);
    m_page->enter();
}

void ListPrinting::close()
{
    m_window.showInstead(nullptr);
    if (Page *page = m_window.madePage(m_window.currentPage()))
        page->enter();
}

} // namespace samverkan
