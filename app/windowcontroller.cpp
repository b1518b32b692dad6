// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowcontroller.h"

#include "asking.h"
#include "icons.h"
#include "jumpcontroller.h"
#include "keylist.h"
#include "listexport.h"
#include "mainwindow.h"
#include "newproject.h"
#include "pagetravel.h"
#include "recordactions.h"
#include "recordform.h"
#include "recordpage.h"
#include "recordtablemodel.h"
#include "reportscontroller.h"
#include "samplegenerator.h"
#include "statisticscontroller.h"
#include "themecontroller.h"
#include "welcomepage.h"
#include "windowimport.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenuBar>
#include <QStandardPaths>
#include <QTime>

using namespace Qt::StringLiterals;

namespace samverkan {

// The lists of the navigation, by group. A new kind's page is one line.
struct PageLine
{
    const char *group;
    const char *kind;
};
static constexpr PageLine recordPages[] = {
    {"register", "participant"}, {"register", "organisation"}, {"work", "activity"}, {"work", "working_group"},
    {"work", "exchange"}, {"work", "partner_search"}, {"work", "network"},
};

WindowController::WindowController(const Program &program, Settings &settings, ThemeController &theme,
                                   WindowLanguage &language, Asker *asker)
    : m_program(program)
    , m_settings(settings)
    , m_theme(theme)
    , m_language(language)
    , m_window(std::make_unique<MainWindow>())
    , m_ownAsker(asker ? nullptr : std::make_unique<DialogAsker>(m_window.get()))
    , m_asker(asker ? asker : m_ownAsker.get())
{
    m_actions.fillMenus(m_window->menuBar());
    connectActions();
    m_jump = std::make_unique<JumpController>(*m_window, m_actions);
    m_travel = std::make_unique<PageTravel>(*m_window, m_actions["back"], m_actions["forward"]);
    connect(m_window.get(), &MainWindow::jumpRequested, m_jump.get(), &JumpController::open);
    connect(m_jump.get(), &JumpController::pageChosen, m_window.get(), &MainWindow::showPage);
    connect(m_jump.get(), &JumpController::recordChosen, this, [this](const QString &kind, qint64 id) {
        m_window->showPage(kind);
        if (auto *page = qobject_cast<RecordPage *>(m_window->madePage(kind)))
            page->showRecord(id);
    });
    connect(m_window.get(), &MainWindow::pageChosen, m_window.get(), &MainWindow::showPage);
    connect(m_window.get(), &MainWindow::noticeLinkActivated, this, &WindowController::followLink);
    connect(m_window.get(), &MainWindow::filesDropped, this, &WindowController::takeDropped);
    connect(m_window.get(), &MainWindow::closing, this, [this] { m_settings.setGeometry(m_window->saveGeometry()); });
    connect(&language, &WindowLanguage::changed, this, [this](const Language &words) {
        if (m_session) {
            m_session->lists().setLanguage(words);
            m_import->retranslate();
        }
        QMetaObject::invokeMethod(this, [this] { nameAll(); }, Qt::QueuedConnection);
    });
    showWelcome();
}

WindowController::~WindowController()
{
    closeProject();
}

void WindowController::connectActions()
{
    const auto on = [this](const char *key, auto &&act) { connect(m_actions[key], &QAction::triggered, this, act); };
    on("new", [this] { askNew(); });
    on("open", [this] { askOpen(); });
    on("sample", [this] { trySample(); });
    on("close", [this] { closeProject(); showWelcome(); });
    on("quit", [this] { m_window->close(); });
    on("import", [this] { readList(); });
    on("undo", [this] { move(true); });
    on("redo", [this] { move(false); });
    on("export", [this] { exportShown(); });
    on("copy", [this] { if (RecordPage *page = recordPage()) page->copyChosen(); });
    on("search", [this] { if (RecordPage *page = recordPage()) page->search(); });
    on("add", [this] { if (RecordPage *page = recordPage()) page->addRecord(); });
    on("remove", [this] { if (RecordPage *page = recordPage()) emit page->removeRequested(page->chosenIds()); });
    on("language_sv", [this] { m_settings.setLanguage(u"sv"_s); m_language.choose(u"sv"_s); });
    on("language_en", [this] { m_settings.setLanguage(u"en"_s); m_language.choose(u"en"_s); });
    const auto theme = [this](const QString &name, ThemeController::Choice choice) {
        m_settings.setTheme(name);
        m_theme.setChoice(choice);
    };
    on("theme_system", [theme] { theme(u"system"_s, ThemeController::Choice::System); });
    on("theme_light", [theme] { theme(u"light"_s, ThemeController::Choice::Light); });
    on("theme_dark", [theme] { theme(u"dark"_s, ThemeController::Choice::Dark); });
    on("larger", [this] { scaleText(m_theme.textScale() + 0.1); });
    on("smaller", [this] { scaleText(m_theme.textScale() - 0.1); });
    on("usual_size", [this] { scaleText(1); });
    on("jump", [this] { m_jump->open(); });
    on("keys", [this] { showKeys(); });
    const QByteArray chosenTheme = "theme_" + m_settings.theme().toLatin1();
    for (const QByteArray &key : {chosenTheme, "language_" + m_language.language().code().toLatin1()})
        m_actions[key.constData()]->setChecked(true);
}

void WindowController::scaleText(qreal scale)
{
    m_theme.setTextScale(qBound(0.8, scale, 2.5));
    m_settings.setTextScale(m_theme.textScale());
}

void WindowController::showKeys()
{
    QList<KeyList::Line> lines;
    for (const QAction *action : m_actions.all()) {
        if (!action->shortcut().isEmpty())
            lines.append({action->text().remove(u'&'), action->shortcut().toString(QKeySequence::NativeText)});
    }
    const auto key = [](Qt::Key which) { return QKeySequence(which).toString(QKeySequence::NativeText); };
    lines.append({tr("To a page"), tr("Ctrl+1 … 9")});
    lines.append({tr("Navigation, list, form, and round again"), key(Qt::Key_F6)});
    lines.append({tr("From the list into the form"), key(Qt::Key_Return)});
    lines.append({tr("From the form back to the list"), key(Qt::Key_Escape)});
    lines.append({tr("The record before or after, without leaving the form"), tr("Alt+Up, Alt+Down")});
    lines.append({tr("Remove what is chosen"), key(Qt::Key_Delete)});
    for (Popover *open : m_window->findChildren<Popover *>())
        open->closePopover();
    auto *list = new KeyList(lines, m_window.get());
    connect(list, &Popover::closed, list, &QObject::deleteLater);
    list->openAtTop(520, 60);
}

// What was shown, for the next time this file is opened.
void WindowController::keepState()
{
    const QString path = m_session->store().path();
    m_settings.setPage(path, m_window->currentPage());
    for (const QString &kind : listedKinds()) {
        if (auto *page = qobject_cast<RecordPage *>(m_window->madePage(kind)))
            m_settings.setTableState(path, kind, QJsonDocument(page->state()).toJson(QJsonDocument::Compact));
    }
}

QStringList WindowController::listedKinds()
{
    QStringList kinds;
    for (const PageLine &line : recordPages)
        kinds.append(QString::fromLatin1(line.kind));
    return kinds;
}

void WindowController::showWelcome(const QString &fault)
{
    m_window->setProjectName({});
    m_welcome = new WelcomePage(m_actions["new"], m_actions["open"], m_actions["sample"]);
    QList<std::pair<QString, bool>> recent;
    for (const QString &path : m_settings.recentFiles())
        recent.append({path, QFile::exists(path)});
    m_welcome->setRecent(recent);
    m_welcome->setFault(fault);
    m_welcome->setLanguages(WindowLanguage::choices(), m_language.language().code());
    connect(m_welcome, &WelcomePage::languageChosen, this, [this](const QString &code) {
        m_actions[code == u"sv" ? "language_sv" : "language_en"]->trigger();
    });
    connect(m_welcome, &WelcomePage::recentChosen, this, &WindowController::openProject);
    m_window->showInstead(m_welcome);
    enableActions();
}

bool WindowController::openProject(const QString &path)
{
    OpenReport report;
    auto store = Store::open(path, m_program.catalogue, report);
    if (!store) {
        if (!m_session)
            showWelcome(m_language.language().text(report.sentence));
        else
            m_window->showNotice({Notice::Kind::Error, m_language.language().text(report.sentence), {}, {}, true});
        return false;
    }
    closeProject();
    m_session = std::make_unique<Session>(m_program, std::move(store), m_language.language());
    m_settings.addRecentFile(path);
    connect(&m_session->store(), &Store::changed, this, [this] {
        m_window->dismissNotice(); // it spoke of the change before
        showSaved();
        enableActions();
    });
    connect(&m_session->counts(), &KindCounts::changed, this, &WindowController::showCounts);
    m_statistics = std::make_unique<StatisticsController>(*m_session, *m_asker);
    m_reports = std::make_unique<ReportsController>(*m_session, *m_asker);
    const auto open = [this](const QString &kind, const QList<RowId> &ids, const QString &name) { showRows(kind, ids, name); };
    connect(m_statistics.get(), &StatisticsController::rowsRequested, this, open);
    connect(m_statistics.get(), &StatisticsController::reportRequested, this, [this](const QString &id) {
        m_window->showPage(u"reports"_s);
        m_reports->showReport(id);
    });
    connect(m_reports.get(), &ReportsController::rowsRequested, this, open);
    connect(m_reports.get(), &ReportsController::told, this, [this](const QString &text) { tell(text, false); });
    connect(m_statistics.get(), &StatisticsController::told, this, [this](const QString &text) { tell(text, false); });
    m_import = std::make_unique<WindowImport>(*m_session, *m_window, *m_asker, m_settings);
    connect(m_import.get(), &WindowImport::rowsRequested, this, open);
    addPages();
    nameAll();
    m_jump->setSession(m_session.get(), listedKinds());
    m_window->setProjectName(m_session->store().project().text(u"name"_s));
    const QString page = m_settings.page(path);
    m_window->showPage(m_window->page(page) ? page : u"participant"_s);
    if (report.result != OpenResult::Opened)
        m_window->showNotice({Notice::Kind::Warning, m_language.language().text(report.sentence), {}, {}, true});
    enableActions();
    return true;
}

bool WindowController::makeProject(const QString &path, bool sample)
{
    OpenReport report;
    {
        auto store = Store::create(path, m_program.catalogue, report);
        if (!store) {
            showWelcome(m_language.language().text(report.sentence));
            return false;
        }
        const QString language = m_language.language().code();
        Outcome outcome = Outcome::done();
        if (sample) {
            SampleOptions options;
            options.language = language;
            outcome = fillSample(*store, options, m_program.reference);
        } else {
            NewProjectFacts facts;
            facts.language = language;
            outcome = fillNewProject(*store, facts, m_program.reference);
        }
        if (!outcome) {
            store.reset();
            QFile::remove(path);
            showWelcome(m_language.language().text(outcome.fault()));
            return false;
        }
    }
    return openProject(path);
}

void WindowController::closeProject()
{
    if (!m_session)
        return;
    keepState();
    m_jump->setSession(nullptr, {});
    m_travel->forget();
    m_window->dismissNotice();
    for (const PageLine &line : recordPages) {
        if (auto *page = qobject_cast<RecordPage *>(m_window->madePage(QString::fromLatin1(line.kind))))
            page->leave();
    }
    m_import.reset();
    m_window->removePages();
    m_statistics.reset();
    m_reports.reset();
    m_session.reset();
}

void WindowController::addPages()
{
    QString group;
    for (const PageLine &line : recordPages) {
        const Kind &kind = m_program.catalogue.at(QString::fromLatin1(line.kind));
        if (group != QString::fromLatin1(line.group)) {
            group = QString::fromLatin1(line.group);
            m_window->addGroup(group, group == u"register" ? tr("Register") : tr("Work"));
        }
        m_window->addPage(kind.key, {}, QString::fromLatin1(kind.icon), [this, &kind] { return makeRecordPage(kind); });
    }
    m_window->addGroup(u"report"_s, tr("Follow-up"));
    m_window->addPage(u"statistics"_s, {}, u"chart"_s, [this] { return m_statistics->makePage(); });
    m_window->addPage(u"reports"_s, {}, u"report"_s, [this] { return m_reports->makePage(); });
}

Page *WindowController::makeRecordPage(const Kind &kind)
{
    QAction *&add = m_addActions[kind.key];
    if (!add)
        add = new QAction(icon(u"plus"_s, Theme::OnAccent), {}, this);
    auto *page = new RecordPage(m_session->lists(), kind, {add, m_actions["import"], m_actions["export"], m_actions["copy"], m_actions["remove"]});
    page->setState(QJsonDocument::fromJson(m_settings.tableState(m_session->store().path(), kind.key)).object());
    connect(add, &QAction::triggered, page, &RecordPage::addRecord);
    connect(page, &RecordPage::removeRequested, this, [this, &kind](const QList<RowId> &ids) { removeRows(kind, ids); });
    nameAll();
    return page;
}

RecordPage *WindowController::recordPage() const
{
    return m_session && !m_window->isShowingInstead() ? qobject_cast<RecordPage *>(m_window->madePage(m_window->currentPage())) : nullptr;
}

void WindowController::nameAll()
{
    m_actions.retranslate();
    if (!m_session)
        return;
    const Language &language = m_language.language();
    for (const PageLine &line : recordPages) {
        const Kind &kind = m_program.catalogue.at(QString::fromLatin1(line.kind));
        m_window->setPageText(kind.key, language.plural(kind));
        if (QAction *add = m_addActions.value(kind.key))
            add->setText(RecordForm::newText(language, kind));
    }
    m_window->setPageText(u"register"_s, tr("Register"));
    m_window->setPageText(u"work"_s, tr("Work"));
    m_window->setPageText(u"report"_s, tr("Follow-up"));
    m_window->setPageText(u"statistics"_s, tr("Statistics"));
    m_window->setPageText(u"reports"_s, tr("Reports"));
    m_statistics->retranslate();
    m_reports->retranslate();
    showCounts();
    showSaved();
    enableActions();
}

void WindowController::showCounts()
{
    for (const PageLine &line : recordPages)
        m_window->setCount(QString::fromLatin1(line.kind), m_session->counts().count(QString::fromLatin1(line.kind)));
}

void WindowController::showSaved()
{
    if (m_session->store().isReadOnly())
        m_window->setStateText(tr("Read-only"), u"lock"_s);
    else
        m_window->setStateText(tr("Saved %1").arg(QTime::currentTime().toString(u"HH:mm")), u"checkcircle"_s);
}

// Undo and redo say in the menu what they would take back or do again.
void WindowController::enableActions()
{
    const bool open = m_session != nullptr;
    const bool writable = open && !m_session->store().isReadOnly();
    for (const char *key : {"close", "export", "copy", "search"})
        m_actions[key]->setEnabled(open);
    for (const char *key : {"import", "add", "remove"})
        m_actions[key]->setEnabled(writable);
    for (QAction *add : std::as_const(m_addActions))
        add->setEnabled(writable);
    const UndoState state = open ? m_session->store().undoState() : UndoState{};
    const Language &language = m_language.language();
    m_actions["undo"]->setEnabled(writable && !state.undo.isEmpty());
    m_actions["redo"]->setEnabled(writable && !state.redo.isEmpty());
    m_actions["undo"]->setText(state.undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(language.text(state.undo)));
    m_actions["redo"]->setText(state.redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(language.text(state.redo)));
}

void WindowController::removeRows(const Kind &kind, const QList<RowId> &ids)
{
    const ActionResult result = removeRecords(m_session->lists(), kind, ids);
    if (result)
        tell(m_language.language().text(result.done), true);
    else
        m_window->showNotice({Notice::Kind::Error, m_language.language().text(result.fault), {}, {}, true});
}

void WindowController::tell(const QString &text, bool withUndo)
{
    Notice notice{withUndo ? Notice::Kind::Undo : Notice::Kind::Done, text, {}, {}, true};
    if (withUndo)
        notice.links.append({u"undo"_s, tr("Undo"), u"Ctrl+Z"_s});
    m_window->showNotice(notice);
}

void WindowController::move(bool back)
{
    const UndoState state = m_session->store().undoState();
    const Store::Result result = back ? m_session->store().undo() : m_session->store().redo();
    const Language &language = m_language.language();
    if (!result) {
        m_window->showNotice({Notice::Kind::Error, language.text(result.outcome.fault()), {}, {}, true});
        return;
    }
    Notice notice{Notice::Kind::Undo, back ? tr("Undone: %1").arg(language.text(state.undo)) : tr("Done again: %1").arg(language.text(state.redo)), {}, {}, true};
    notice.links.append(back ? Notice::Link{u"redo"_s, tr("Redo"), u"Ctrl+Shift+Z"_s} : Notice::Link{u"undo"_s, tr("Undo"), u"Ctrl+Z"_s});
    m_window->showNotice(notice);
}

void WindowController::followLink(const QString &key)
{
    m_window->dismissNotice();
    if (m_import && m_import->followLink(key))
        return;
    if (key == u"undo")
        move(true);
    else if (key == u"redo")
        move(false);
}

void WindowController::showRows(const QString &kind, const QList<RowId> &ids, const QString &name)
{
    m_window->showPage(kind);
    if (auto *page = qobject_cast<RecordPage *>(m_window->madePage(kind)))
        page->showOnly(ids, name);
}

void WindowController::exportShown()
{
    RecordPage *page = recordPage();
    if (!page)
        return;
    const Kind &kind = page->model()->kind();
    FileRequest request;
    request.title = tr("Export");
    request.fileName = m_language.language().plural(kind) + u".xlsx"_s;
    request.filters = {tr("Spreadsheet (*.xlsx)"), tr("OpenDocument spreadsheet (*.ods)"), tr("Text with separators (*.csv)")};
    request.suffix = u"xlsx"_s;
    m_asker->chooseFileToSave(request, page, [this, page, &kind](const QString &path) {
        if (path.isEmpty())
            return;
        const ListExport what{kind, exportColumns(kind), page->model()->ids(), ExportValues::Labels};
        const Sentence fault = exportList(m_session->store(), what, m_program.reference.countries(), m_language.language(), path);
        if (fault.isEmpty())
            tell(tr("%1 was written.").arg(QDir::toNativeSeparators(path)), false);
        else
            m_window->showNotice({Notice::Kind::Error, m_language.language().text(fault), {}, {}, true});
    });
}

// Of what the page in front holds; from any other page the list itself says what it is.
void WindowController::readList()
{
    if (RecordPage *page = recordPage())
        m_import->start(&page->model()->kind());
    else if (m_session)
        m_import->start(nullptr);
}

// A project is opened, any other file is a list for the project that is open.
void WindowController::takeDropped(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (paths.first().endsWith(u".samverkan"_s, Qt::CaseInsensitive))
        openProject(paths.first());
    else if (m_session)
        m_import->open(paths.first());
}

void WindowController::askNew()
{
    FileRequest request;
    request.title = tr("New project");
    request.fileName = tr("Project") + u".samverkan"_s;
    request.filters = {tr("Samverkan project (*.samverkan)")};
    request.suffix = u"samverkan"_s;
    m_asker->chooseFileToSave(request, this, [this](const QString &path) {
        if (!path.isEmpty())
            makeProject(path, false);
    });
}

void WindowController::askOpen()
{
    FileRequest request;
    request.title = tr("Open a project");
    request.filters = {tr("Samverkan project (*.samverkan)"), tr("All files (*)")};
    m_asker->chooseFileToOpen(request, this, [this](const QString &path) {
        if (!path.isEmpty())
            openProject(path);
    });
}

// A sample of one's own, made anew if it is not there: nothing in it can be broken.
void WindowController::trySample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    const QString path = folder + u"/sample.samverkan"_s;
    if (!QFile::exists(path) || !openProject(path)) {
        QFile::remove(path);
        makeProject(path, true);
    }
}

} // namespace samverkan
