// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowimport.h"

#include "asking.h"
#include "importpage.h"
#include "language.h"
#include "mainwindow.h"
#include "session.h"

using namespace Qt::StringLiterals;

namespace samverkan {

WindowImport::WindowImport(Session &session, MainWindow &window, Asker &asker, Settings &settings)
    : m_session(session)
    , m_window(window)
    , m_asker(asker)
    , m_controller(session, asker, settings)
{
    connect(&m_controller, &ImportController::pageWanted, this, &WindowImport::showPage);
    connect(&m_controller, &ImportController::pageDone, this, [this] { m_window.showPage(m_cameFrom); });
    connect(&m_controller, &ImportController::imported, this, &WindowImport::tell);
    connect(&m_controller, &ImportController::failed, this, [this](const QString &text) {
        m_window.showNotice({Notice::Kind::Error, text, {}, {}, true});
    });
    connect(&window, &MainWindow::closing, this, &WindowImport::askBeforeClosing);
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

void WindowImport::askBeforeClosing(bool *may)
{
    if (!m_session.jobs().isChanging())
        return;
    *may = false;
    Inquiry inquiry;
    inquiry.title = tr("A list is being read in. Close all the same?");
    inquiry.explanation = tr("Closing stops the reading, and nothing of the list is kept.");
    inquiry.answers = {{u"wait"_s, tr("Keep open"), false}, {u"stop"_s, tr("Stop and close"), true}};
    inquiry.safeKey = u"wait"_s;
    m_asker.ask(inquiry, this, [this](const QString &key) {
        if (key != u"stop")
            return;
        connect(&m_session.jobs(), &Jobs::idle, &m_window, &QWidget::close, Qt::QueuedConnection);
        m_session.jobs().cancelAll();
    });
}

} // namespace samverkan
