// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowimport.h"

#include "importpage.h"
#include "mainwindow.h"

using namespace Qt::StringLiterals;

namespace samverkan {

WindowImport::WindowImport(Session &session, MainWindow &window, Asker &asker, Settings &settings)
    : m_window(window)
    , m_controller(session, asker, settings)
{
    connect(&m_controller, &ImportController::pageWanted, this, &WindowImport::showPage);
    connect(&m_controller, &ImportController::pageDone, this, [this] { m_window.showPage(m_cameFrom); });
    connect(&m_controller, &ImportController::imported, this, &WindowImport::tell);
    connect(&m_controller, &ImportController::failed, this, [this](const QString &text) {
        m_window.showNotice({Notice::Kind::Error, text, {}, {}, true});
    });
}

WindowImport::~WindowImport()
{
    ImportPage *page = m_controller.page();
    if (!page)
        return;
    m_window.showInstead(nullptr);
    delete page; // now: it asks the project for titles
}

void WindowImport::start(const Kind *kind)
{
    m_controller.start(kind);
}

void WindowImport::open(const QString &path, const Kind *kind)
{
    m_controller.open(path, kind);
}

void WindowImport::showPage(ImportPage *page)
{
    m_cameFrom = m_window.currentPage();
    m_window.dismissNotice();
    m_window.showInstead(page);
    page->enter();
}

// On the list that was read, if it has a page, whoever began from another.
void WindowImport::tell(const ImportSummary &summary)
{
    m_last = summary;
    Notice notice{Notice::Kind::Undo, summary.text, {}, u"import"_s, true};
    if (m_window.page(summary.kind->key)) {
        m_window.showPage(summary.kind->key);
        notice.links.append({u"import_show"_s, tr("Show them"), {}});
    }
    notice.links.append({u"undo"_s, tr("Undo"), u"Ctrl+Z"_s});
    m_window.showNotice(notice);
}

bool WindowImport::followLink(const QString &key)
{
    if (key != u"import_show" || !m_last.kind)
        return false;
    emit rowsRequested(m_last.kind->key, m_last.fresh + m_last.changed, tr("From the list"));
    return true;
}

} // namespace samverkan
