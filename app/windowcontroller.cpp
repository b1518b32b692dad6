// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowcontroller.h"

#include "asking.h"
#include "backupfolder.h"
#include "backupkeeper.h"
#include "closingquestion.h"
#include "filecommands.h"
#include "formcontroller.h"
#include "helpcontroller.h"
#include "historycontroller.h"
#include "jumpcontroller.h"
#include "listprinting.h"
#include "lookcommands.h"
#include "mainwindow.h"
#include "manycommands.h"
#include "newproject.h"
#include "newprojectcontroller.h"
#include "notices.h"
#include "overviewcontroller.h"
#include "pagetravel.h"
#include "projectcontroller.h"
#include "projectfiles.h"
#include "projectpages.h"
#include "recordcommands.h"
#include "recordpage.h"
#include "recordtablemodel.h"
#include "relatedcommands.h"
#include "reportscontroller.h"
#include "savedsearchescontroller.h"
#include "statisticscontroller.h"
#include "undocommands.h"
#include "welcomepage.h"
#include "windowimport.h"

#include <QFile>
#include <QFileInfo>
#include <QMenuBar>
#include <QTime>

using namespace Qt::StringLiterals;

namespace samverkan {

WindowController::WindowController(const Program &program, Settings &settings, ThemeController &theme,
                                   WindowLanguage &language, Asker *asker)
    : m_program(program)
    , m_settings(settings)
    , m_language(language)
    , m_window(std::make_unique<MainWindow>())
    , m_ownAsker(asker ? nullptr : std::make_unique<DialogAsker>(m_window.get()))
    , m_asker(asker ? asker : m_ownAsker.get())
    , m_notices(std::make_unique<Notices>(*m_window, language))
    , m_files(std::make_unique<ProjectFiles>(program, *m_asker))
    , m_look(std::make_unique<LookCommands>(m_actions, settings, theme, language))
    , m_new(std::make_unique<NewProjectController>(program, *m_window, *m_files, language, *m_asker))
    , m_help(std::make_unique<HelpController>(*m_window, m_actions, language))
    , m_jump(std::make_unique<JumpController>(*m_window, m_actions))
    , m_travel(std::make_unique<PageTravel>(*m_window, m_actions["back"], m_actions["forward"]))
{
    m_actions.fillMenus(m_window->menuBar());
    connectActions();
    connectParts();
    showWelcome();
}

WindowController::~WindowController()
{
    closeProject();
}

void WindowController::connectActions()
{
    const auto on = [this](const char *key, auto &&act) { connect(m_actions[key], &QAction::triggered, this, act); };
    on("new", [this] { m_new->start(); });
    on("open", [this] { m_files->askOpen(); });
    on("open_backup", [this] { m_files->askOpenBackup(m_session->store().path()); });
    on("sample", [this] { trySample(); });
    on("close", [this] { m_closing->close([this] { closeProject(); showWelcome(); }); });
    on("quit", [this] { m_window->close(); });
    on("import", [this] { readList(); });
    on("print", [this] { print(); });
    on("search", [this] {
        if (Page *page = m_window->isShowingInstead() ? nullptr : m_window->madePage(m_window->currentPage()))
            page->search();
    });
    on("keep_search", [this] {
        if (m_searches)
            m_searches->askToKeep();
    });
    on("jump", [this] { m_jump->open(); });
}

void WindowController::connectParts()
{
    MainWindow *window = m_window.get();
    connect(m_files.get(), &ProjectFiles::openRequested, this, &WindowController::openProject);
    connect(m_files.get(), &ProjectFiles::replaced, this, &WindowController::forget);
    connect(m_new.get(), &NewProjectController::languageChosen, this, &WindowController::chooseLanguage);
    connect(m_new.get(), &NewProjectController::cancelled, this, &WindowController::leaveNew);
    connect(m_new.get(), &NewProjectController::made, this, [this](const QString &path, const QString &list) {
        if (openProject(path) && !list.isEmpty())
            m_import->open(list);
    });
    connect(window, &MainWindow::jumpRequested, m_jump.get(), &JumpController::open);
    connect(m_jump.get(), &JumpController::pageChosen, window, &MainWindow::showPage);
    connect(m_jump.get(), &JumpController::recordChosen, this, [this](const QString &kind, qint64 id) { m_pages->showRecord(kind, id); });
    connect(window, &MainWindow::pageChosen, window, &MainWindow::showPage);
    connect(window, &MainWindow::noticeLinkActivated, this, [this](const QString &key) {
        if (m_import && m_import->followLink(key))
            m_window->dismissNotice();
    });
    connect(window, &MainWindow::filesDropped, this, &WindowController::takeDropped);
    connect(window, &MainWindow::closing, this, [this] { m_settings.setGeometry(m_window->saveGeometry()); });
    connect(&m_language, &WindowLanguage::changed, this, [this](const Language &words) {
        if (m_session) {
            m_session->lists().setLanguage(words);
            m_import->retranslate();
        }
        QMetaObject::invokeMethod(this, [this] { nameAll(); }, Qt::QueuedConnection);
    });
}

void WindowController::showWelcome(const QString &fault)
{
    m_window->setProjectName({});
    m_welcome = new WelcomePage(m_actions["new"], m_actions["open"], m_actions["sample"]);
    showRecent();
    m_welcome->setFault(fault);
    m_welcome->setLanguages(WindowLanguage::choices(), m_language.language().code());
    connect(m_welcome, &WelcomePage::languageChosen, this, &WindowController::chooseLanguage);
    connect(m_welcome, &WelcomePage::recentChosen, this, &WindowController::openProject);
    connect(m_welcome, &WelcomePage::lostChosen, m_files.get(), &ProjectFiles::askOpenInstead);
    connect(m_welcome, &WelcomePage::recentRemoved, this, &WindowController::forget);
    m_window->showInstead(m_welcome);
    enableActions();
}

void WindowController::showRecent()
{
    QList<std::pair<QString, bool>> recent;
    for (const QString &path : m_settings.recentFiles())
        recent.append({path, QFile::exists(path)});
    if (m_welcome)
        m_welcome->setRecent(recent);
}

void WindowController::forget(const QString &path)
{
    m_settings.removeRecentFile(path);
    showRecent();
}

void WindowController::chooseLanguage(const QString &code)
{
    m_actions[code == u"sv" ? "language_sv" : "language_en"]->trigger();
}

// Back to where the new project was begun.
void WindowController::leaveNew()
{
    if (m_session)
        m_window->showPage(m_window->currentPage());
    else
        showWelcome();
}

bool WindowController::openProject(const QString &path)
{
    if (isOpen(path)) {
        m_notices->done(tr("This project is open already."));
        return true;
    }
    OpenReport report;
    auto store = Store::open(path, m_program.catalogue, report, {isBackup(path), false, {}}); // a backup stays what it is
    m_lastOpening = report.result;
    if (!store) {
        if (m_session)
            m_notices->fault(report.sentence);
        else
            showWelcome(m_language.language().text(report.sentence));
        return false;
    }
    closeProject();
    startSession(std::move(store));
    if (!isBackup(path))
        m_settings.addRecentFile(path);
    addPages();
    m_jump->setSession(m_session.get(), ProjectPages::listedKinds());
    m_window->setProjectName(m_session->store().project().text(u"name"_s));
    m_pages->showLast();
    const bool toldBackup = m_backups->tellIfBackup(path);
    if (!toldBackup && report.result != OpenResult::Opened)
        m_notices->warning(m_language.language().text(report.sentence));
    else if (!toldBackup)
        m_forms->tellDrafts();
    nameAll();
    return true;
}

// The same file, by whatever path.
bool WindowController::isOpen(const QString &path) const
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return m_session && !canonical.isEmpty() && canonical == QFileInfo(m_session->store().path()).canonicalFilePath();
}

void WindowController::startSession(std::unique_ptr<Store> store)
{
    m_session = std::make_unique<Session>(m_program, std::move(store), m_language.language());
    connect(&m_session->store(), &Store::changed, this, [this] {
        m_notices->dismiss(); // it spoke of the change before
        enableActions();
    });
    connect(&m_session->jobs(), &Jobs::changingChanged, this, &WindowController::enableActions);
    m_closing = std::make_unique<ClosingQuestion>(*m_session, *m_window, *m_asker);
    m_backups = std::make_unique<BackupKeeper>(*m_session, m_actions, *m_notices);
    m_undo = std::make_unique<UndoCommands>(*m_session, m_actions, *m_notices);
}

void WindowController::addPages()
{
    m_statistics = std::make_unique<StatisticsController>(*m_session, *m_asker, m_settings);
    m_reports = std::make_unique<ReportsController>(*m_session, m_statistics->desk(), *m_asker);
    m_import = std::make_unique<WindowImport>(*m_session, *m_window, *m_asker, m_settings);
    m_pages = std::make_unique<ProjectPages>(*m_session, *m_window, m_actions, m_settings);
    m_commands = std::make_unique<RecordCommands>(*m_session, *m_pages, m_actions, *m_notices);
    m_related = std::make_unique<RelatedCommands>(*m_session, *m_pages, m_actions);
    m_printing = std::make_unique<ListPrinting>(*m_session, *m_window, *m_pages, *m_notices, *m_asker);
    m_fileCommands = std::make_unique<FileCommands>(*m_session, *m_window, m_actions, m_language, *m_notices, *m_asker);
    m_many = std::make_unique<ManyCommands>(*m_session, *m_window, *m_pages, *m_import, m_actions, *m_notices, *m_asker);
    m_forms = std::make_unique<FormController>(*m_session, *m_pages, m_actions, *m_notices);
    connect(m_statistics.get(), &StatisticsController::rowsRequested, m_pages.get(), &ProjectPages::showRows);
    connect(m_statistics.get(), &StatisticsController::told, m_notices.get(), [this](const QString &text) { m_notices->done(text); });
    connect(m_statistics.get(), &StatisticsController::undoable, m_notices.get(), [this](const QString &text) { m_notices->undoable(text); });
    connect(m_statistics.get(), &StatisticsController::faulted, m_notices.get(), [this](const Sentence &fault) { m_notices->fault(fault); });
    connect(m_statistics.get(), &StatisticsController::importRequested, m_actions["import"], &QAction::trigger);
    connect(m_statistics.get(), &StatisticsController::reportRequested, this, [this](const QString &id) {
        m_window->showPage(u"reports"_s);
        m_reports->showReport(id);
    });
    connect(m_reports.get(), &ReportsController::rowsRequested, m_pages.get(), &ProjectPages::showRows);
    connect(m_reports.get(), &ReportsController::told, m_notices.get(), [this](const QString &text) { m_notices->done(text); });
    m_history = std::make_unique<HistoryController>(*m_session, *m_undo, *m_notices, *m_asker);
    connect(m_history.get(), &HistoryController::recordRequested, m_pages.get(), &ProjectPages::showRecord);
    connect(m_import.get(), &WindowImport::rowsRequested, m_pages.get(), &ProjectPages::showRows);
    m_overview = std::make_unique<OverviewController>(*m_session, m_actions, [this](const QString &key) { return m_window->pageKeys().contains(key); });
    connectOverview();
    m_project = std::make_unique<ProjectController>(*m_session, *m_notices, [this](const QString &kind) {
        return m_pages->makeRecordPage(m_program.catalogue.at(kind));
    });
    connect(m_project.get(), &ProjectController::rowsRequested, m_pages.get(), &ProjectPages::showRows);
    connect(m_project.get(), &ProjectController::listRequested, m_pages.get(), &ProjectPages::showList);
    connect(m_project.get(), &ProjectController::projectNamed, m_window.get(), &MainWindow::setProjectName);
    m_pages->build({
        {u"overview"_s, [this] { return m_overview->makePage(); }},
        {u"project"_s, [this] { return m_project->makePage(); }},
        {u"statistics"_s, [this] { return m_statistics->makePage(); }},
        {u"reports"_s, [this] { return m_reports->makePage(); }},
        {u"history"_s, [this] { return m_history->makePage(); }},
    });
    m_searches = std::make_unique<SavedSearchesController>(*m_session, *m_window, *m_pages, *m_notices);
}

void WindowController::connectOverview()
{
    connect(m_overview.get(), &OverviewController::rowsRequested, m_pages.get(), &ProjectPages::showRows);
    connect(m_overview.get(), &OverviewController::listRequested, m_pages.get(), &ProjectPages::showList);
    connect(m_overview.get(), &OverviewController::recordRequested, m_pages.get(), &ProjectPages::showRecord);
    connect(m_overview.get(), &OverviewController::pageRequested, m_window.get(), &MainWindow::showPage);
    connect(m_overview.get(), &OverviewController::newRequested, m_pages.get(), [this](const QString &kind) {
        if (RecordPage *page = m_pages->show(kind))
            page->addRecord();
    });
}

bool WindowController::makeProject(const QString &path, bool sample)
{
    const QString language = m_language.language().code();
    const Sentence fault = sample ? m_files->makeSample(path, language) : m_files->make(path, NewProjectFacts{language});
    if (fault.isEmpty())
        return openProject(path);
    if (m_session)
        m_notices->fault(fault);
    else
        showWelcome(m_language.language().text(fault));
    return false;
}

void WindowController::closeProject()
{
    if (!m_session)
        return;
    m_pages->keepState();
    m_jump->setSession(nullptr, {});
    m_travel->forget();
    m_notices->dismiss();
    m_pages->leave();
    m_fileCommands.reset();
    m_import.reset();
    m_searches.reset();
    m_many.reset();
    m_printing.reset();
    m_related.reset();
    m_forms.reset(); // writes what is half typed
    m_commands.reset();
    m_pages.reset();
    m_overview.reset();
    m_project.reset();
    m_reports.reset();
    m_statistics.reset();
    m_history.reset();
    m_undo.reset();
    m_backups.reset();
    m_closing.reset();
    m_session.reset();
}

void WindowController::showRows(const QString &kind, const QList<RowId> &ids, const QString &name)
{
    m_pages->showRows(kind, ids, name);
}

void WindowController::nameAll()
{
    m_actions.retranslate();
    if (m_session) {
        m_pages->retranslate();
        m_searches->retranslate();
        m_overview->retranslate();
        m_project->retranslate();
        m_statistics->retranslate();
        m_reports->retranslate();
        m_fileCommands->showState();
    }
    enableActions();
}

void WindowController::enableActions()
{
    const bool open = m_session != nullptr;
    const bool writable = open && m_session->isWritable();
    for (const char *key : {"close", "print", "related", "search", "save_copy", "open_backup", "reveal"})
        m_actions[key]->setEnabled(open);
    for (const char *key : {"import", "add", "add_next", "edit", "keep_search", "back_up", "undo", "redo"})
        m_actions[key]->setEnabled(writable);
    if (m_pages)
        m_pages->setWritable(writable);
    if (m_overview)
        m_overview->setWritable(writable);
    if (m_many)
        m_many->enable();
    for (const char *key : m_many ? QList<const char *>() : ManyCommands::keys())
        m_actions[key]->setEnabled(false);
    if (m_undo)
        m_undo->enable();
}

// Of what the page in front holds; from any other page the list itself says what it is.
void WindowController::readList()
{
    if (!m_session)
        return;
    const RecordPage *page = m_pages->front();
    m_import->start(page ? &page->model()->kind() : nullptr);
}

// The list in front as it is shown, or the report.
void WindowController::print()
{
    if (const RecordPage *page = m_pages ? m_pages->front() : nullptr)
        m_printing->show(*page->model());
    else if (m_session && m_window->currentPage() == u"reports")
        m_reports->print();
}

// A project is opened, any other file is a list for the project that is open, or is being made.
void WindowController::takeDropped(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (paths.first().endsWith(u".samverkan"_s, Qt::CaseInsensitive))
        openProject(paths.first());
    else if (!m_new->takeList(paths.first()) && m_session)
        m_import->open(paths.first());
}

// Made anew if it is not there or does not open: nothing in it can be broken. But not while another
// window is at it.
void WindowController::trySample()
{
    const QString path = ProjectFiles::samplePath();
    if (QFile::exists(path) && (openProject(path) || m_lastOpening == OpenResult::Locked))
        return;
    QFile::remove(path);
    makeProject(path, true);
}

} // namespace samverkan
