// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowcontroller.h"

#include "asking.h"
#include "backupfolder.h"
#include "filter.h"
#include "helpcontroller.h"
#include "jumpcontroller.h"
#include "lookcommands.h"
#include "mainwindow.h"
#include "newproject.h"
#include "newprojectcontroller.h"
#include "notices.h"
#include "openproject.h"
#include "pagetravel.h"
#include "projectfiles.h"
#include "projectpages.h"
#include "welcomepage.h"

#include <QFile>
#include <QFileInfo>
#include <QMenuBar>

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
    on("open_backup", [this] { m_files->askOpenBackup(session()->store().path()); });
    on("sample", [this] { trySample(); });
    on("close", [this] { m_project->close([this] { closeProject(); showWelcome(); }); });
    on("quit", [this] { m_window->close(); });
    on("import", [this] { m_project->readList(); });
    on("print", [this] { m_project->print(); });
    on("keep_search", [this] { m_project->keepSearch(); });
    on("search", [this] {
        if (Page *page = m_window->isShowingInstead() ? nullptr : m_window->madePage(m_window->currentPage()))
            page->search();
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
            m_project->readList(list);
    });
    connect(window, &MainWindow::jumpRequested, m_jump.get(), [this] { m_jump->open(); });
    connect(m_jump.get(), &JumpController::pageChosen, window, &MainWindow::showPage);
    connect(m_jump.get(), &JumpController::partChosen, this, [this](const QString &page, const QString &key) { m_project->showPart(page, key); });
    connect(m_jump.get(), &JumpController::listChosen, this, [this](const QString &kind, const QString &words) {
        m_project->pages().showList(kind, {words, {}});
    });
    connect(m_jump.get(), &JumpController::recordChosen, this, [this](const QString &kind, qint64 id) { m_project->pages().showRecord(kind, id); });
    connect(window, &MainWindow::pageChosen, window, &MainWindow::showPage);
    connect(window, &MainWindow::noticeLinkActivated, this, [this](const QString &key) {
        if (m_project && m_project->followLink(key))
            m_window->dismissNotice();
    });
    connect(window, &MainWindow::filesDropped, this, &WindowController::takeDropped);
    connect(window, &MainWindow::closing, this, [this] { m_settings.setGeometry(m_window->saveGeometry()); });
    connect(&m_language, &WindowLanguage::changed, this, [this](const Language &words) {
        if (m_project)
            m_project->setLanguage(words);
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
    if (m_project)
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
        if (m_project)
            m_notices->fault(report.sentence);
        else
            showWelcome(m_language.language().text(report.sentence));
        return false;
    }
    closeProject();
    m_project = std::make_unique<OpenProject>(m_program, std::move(store),
                                              WindowParts{*m_window, m_actions, *m_notices, *m_asker, m_settings, m_language});
    if (!isBackup(path))
        m_settings.addRecentFile(path);
    m_jump->setSession(session(), ProjectPages::listedKinds(), [this] { return m_project->namedParts(); });
    connect(&m_project->pages(), &ProjectPages::searchElsewhereRequested, m_jump.get(), &JumpController::open);
    m_project->begin(report);
    nameAll();
    return true;
}

// The same file, by whatever path.
bool WindowController::isOpen(const QString &path) const
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return m_project && !canonical.isEmpty() && canonical == QFileInfo(session()->store().path()).canonicalFilePath();
}

bool WindowController::makeProject(const QString &path, bool sample)
{
    const QString language = m_language.language().code();
    const Sentence fault = sample ? m_files->makeSample(path, language) : m_files->make(path, NewProjectFacts{language});
    if (fault.isEmpty())
        return openProject(path);
    if (m_project)
        m_notices->fault(fault);
    else
        showWelcome(m_language.language().text(fault));
    return false;
}

void WindowController::closeProject()
{
    if (!m_project)
        return;
    m_jump->setSession(nullptr, {});
    m_travel->forget();
    m_project.reset();
}

Session *WindowController::session() const
{
    return m_project ? &m_project->session() : nullptr;
}

void WindowController::showRows(const QString &kind, const QList<RowId> &ids, const QString &name)
{
    m_project->pages().showRows(kind, ids, name);
}

void WindowController::nameAll()
{
    m_actions.retranslate();
    if (m_project)
        m_project->retranslate();
    enableActions();
}

void WindowController::enableActions()
{
    const bool open = m_project != nullptr;
    for (const char *key : {"close", "print", "related", "search", "save_copy", "open_backup", "reveal"})
        m_actions[key]->setEnabled(open);
    if (open)
        return m_project->enableActions();
    for (const char *key : OpenProject::changingActions())
        m_actions[key]->setEnabled(false);
}

// A project is opened, any other file is a list for the project that is open, or is being made.
void WindowController::takeDropped(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (paths.first().endsWith(u".samverkan"_s, Qt::CaseInsensitive))
        openProject(paths.first());
    else if (!m_new->takeList(paths.first()) && m_project)
        m_project->readList(paths.first());
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
