// SPDX-License-Identifier: GPL-3.0-or-later
#include "openproject.h"

#include "actions.h"
#include "backupkeeper.h"
#include "closingquestion.h"
#include "filecommands.h"
#include "formcontroller.h"
#include "historycontroller.h"
#include "listprinting.h"
#include "mainwindow.h"
#include "manycommands.h"
#include "notices.h"
#include "overviewcontroller.h"
#include "projectcontroller.h"
#include "projectpages.h"
#include "recordcommands.h"
#include "recordpage.h"
#include "recordtablemodel.h"
#include "relatedcommands.h"
#include "reportscontroller.h"
#include "savedsearchescontroller.h"
#include "statisticscontroller.h"
#include "undocommands.h"
#include "windowimport.h"
#include "windowlanguage.h"

using namespace Qt::StringLiterals;

namespace samverkan {

OpenProject::OpenProject(const Program &program, std::unique_ptr<Store> store, const WindowParts &parts)
    : m_parts(parts)
    , m_session(program, std::move(store), parts.language.language())
{
    // Before all that has something to say of a change.
    connect(&m_session.store(), &Store::changed, this, [this] {
        m_parts.notices.dismiss(); // it spoke of the change before
        enableActions();
    });
    connect(&m_session.jobs(), &Jobs::changingChanged, this, &OpenProject::enableActions);
    makeParts();
    connectFigures();
    connectParts();
    buildPages();
}

OpenProject::~OpenProject()
{
    m_pages->keepState();
    m_parts.notices.dismiss();
    m_pages->leave();
    m_session.store().disconnect(this); // there is nothing to enable any more
    m_session.jobs().disconnect(this);
}

void OpenProject::makeParts()
{
    auto &[window, actions, notices, asker, settings, language] = m_parts;
    m_closing = std::make_unique<ClosingQuestion>(m_session, window, asker);
    m_backups = std::make_unique<BackupKeeper>(m_session, actions, notices);
    m_undo = std::make_unique<UndoCommands>(m_session, actions, notices);
    m_history = std::make_unique<HistoryController>(m_session, *m_undo, notices, asker);
    m_statistics = std::make_unique<StatisticsController>(m_session, asker, settings);
    m_reports = std::make_unique<ReportsController>(m_session, m_statistics->desk(), asker);
    m_project = std::make_unique<ProjectController>(m_session, notices, [this](const QString &kind) {
        return m_pages->makeRecordPage(m_session.program().catalogue.at(kind));
    });
    m_overview = std::make_unique<OverviewController>(m_session, actions, [this](const QString &key) {
        return m_parts.window.pageKeys().contains(key);
    });
    m_pages = std::make_unique<ProjectPages>(m_session, window, actions, settings);
    m_commands = std::make_unique<RecordCommands>(m_session, *m_pages, actions, notices);
    m_forms = std::make_unique<FormController>(m_session, *m_pages, actions, notices);
    m_related = std::make_unique<RelatedCommands>(m_session, *m_pages, actions);
    m_printing = std::make_unique<ListPrinting>(m_session, window, *m_pages, notices, asker);
    m_import = std::make_unique<WindowImport>(m_session, window, asker, settings);
    m_many = std::make_unique<ManyCommands>(m_session, window, *m_pages, *m_import, actions, notices, asker);
    m_fileCommands = std::make_unique<FileCommands>(m_session, window, actions, language, notices, asker);
}

// Statistics and reports: to the records behind a figure, and from one to the other.
void OpenProject::connectFigures()
{
    Notices *notices = &m_parts.notices;
    const StatisticsController *statistics = m_statistics.get();
    connect(statistics, &StatisticsController::rowsRequested, m_pages.get(), &ProjectPages::showRows);
    connect(statistics, &StatisticsController::told, notices, [=](const QString &text) { notices->done(text); });
    connect(statistics, &StatisticsController::undoable, notices, [=](const QString &text) { notices->undoable(text); });
    connect(statistics, &StatisticsController::faulted, notices, [=](const Sentence &fault) { notices->fault(fault); });
    connect(statistics, &StatisticsController::importRequested, m_parts.actions["import"], &QAction::trigger);
    connect(statistics, &StatisticsController::reportRequested, this, [this](const QString &id) { showPart(u"reports"_s, id); });
    connect(m_reports.get(), &ReportsController::rowsRequested, m_pages.get(), &ProjectPages::showRows);
    connect(m_reports.get(), &ReportsController::told, notices, [=](const QString &text) { notices->done(text); });
}

void OpenProject::connectParts()
{
    ProjectPages *pages = m_pages.get();
    connect(m_history.get(), &HistoryController::recordRequested, pages, &ProjectPages::showRecord);
    connect(m_import.get(), &WindowImport::rowsRequested, pages, &ProjectPages::showRows);
    connect(m_project.get(), &ProjectController::rowsRequested, pages, &ProjectPages::showRows);
    connect(m_project.get(), &ProjectController::listRequested, pages, &ProjectPages::showList);
    connect(m_project.get(), &ProjectController::projectNamed, &m_parts.window, &MainWindow::setProjectName);
    connect(m_overview.get(), &OverviewController::rowsRequested, pages, &ProjectPages::showRows);
    connect(m_overview.get(), &OverviewController::listRequested, pages, &ProjectPages::showList);
    connect(m_overview.get(), &OverviewController::recordRequested, pages, &ProjectPages::showRecord);
    connect(m_overview.get(), &OverviewController::pageRequested, &m_parts.window, &MainWindow::showPage);
    connect(m_overview.get(), &OverviewController::newRequested, pages, [pages](const QString &kind) {
        if (RecordPage *page = pages->show(kind))
            page->addRecord();
    });
}

void OpenProject::buildPages()
{
    m_pages->build({
        {u"overview"_s, [this] { return m_overview->makePage(); }},
        {u"project"_s, [this] { return m_project->makePage(); }},
        {u"statistics"_s, [this] { return m_statistics->makePage(); }},
        {u"reports"_s, [this] { return m_reports->makePage(); }},
        {u"history"_s, [this] { return m_history->makePage(); }},
    });
    m_searches = std::make_unique<SavedSearchesController>(m_session, m_parts.window, *m_pages, m_parts.notices);
}

void OpenProject::begin(const OpenReport &report)
{
    m_parts.window.setProjectName(m_session.store().project().text(u"name"_s));
    m_pages->showLast();
    if (m_backups->tellIfBackup(m_session.store().path()))
        return;
    if (report.result != OpenResult::Opened)
        m_parts.notices.warning(m_parts.language.language().text(report.sentence));
    else
        m_forms->tellDrafts();
}

void OpenProject::close(const std::function<void()> &closed)
{
    m_closing->close(closed);
}

// Of what the page in front holds; from any other page the list itself says what it is.
void OpenProject::readList()
{
    const RecordPage *page = m_pages->front();
    m_import->start(page ? &page->model()->kind() : nullptr);
}

void OpenProject::readList(const QString &path)
{
    m_import->open(path);
}

QList<NamedPart> OpenProject::namedParts() const
{
    QList<NamedPart> parts;
    for (const FigureOption &view : m_statistics->views())
        parts.append({u"statistics"_s, view.key, view.name, view.about.isEmpty() ? view.group : view.about, u"chart"_s});
    for (const ReportEntry &report : m_reports->entries())
        parts.append({u"reports"_s, report.id, report.name, report.about, u"report"_s});
    return parts;
}

void OpenProject::showPart(const QString &page, const QString &key)
{
    m_parts.window.showPage(page);
    if (page == u"statistics")
        m_statistics->showView(key);
    else
        m_reports->showReport(key);
}

bool OpenProject::followLink(const QString &key)
{
    return m_import->followLink(key);
}

// The list in front as it is shown, or the report.
void OpenProject::print()
{
    if (const RecordPage *page = m_pages->front())
        m_printing->show(*page->model());
    else if (m_parts.window.currentPage() == u"reports")
        m_reports->print();
}

void OpenProject::keepSearch()
{
    m_searches->askToKeep();
}

void OpenProject::setLanguage(const Language &words)
{
    m_session.lists().setLanguage(words);
    m_import->retranslate();
}

void OpenProject::retranslate()
{
    m_pages->retranslate();
    m_searches->retranslate();
    m_overview->retranslate();
    m_project->retranslate();
    m_statistics->retranslate();
    m_reports->retranslate();
    m_fileCommands->showState();
}

static const char *const whileWritable[] = {"import", "add", "add_next", "edit", "keep_search", "back_up", "undo", "redo"};

QList<const char *> OpenProject::changingActions()
{
    return QList<const char *>(std::begin(whileWritable), std::end(whileWritable)) + ManyCommands::keys();
}

void OpenProject::enableActions()
{
    const bool writable = m_session.isWritable();
    for (const char *key : whileWritable)
        m_parts.actions[key]->setEnabled(writable);
    m_pages->setWritable(writable);
    m_overview->setWritable(writable);
    m_many->enable();
    m_undo->enable();
}

} // namespace samverkan
