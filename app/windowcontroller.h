// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"
#include "session.h"
#include "settings.h"
#include "windowlanguage.h"

#include <QPointer>

namespace samverkan {

class Asker;
class BackupKeeper;
class ClosingQuestion;
class FileCommands;
class HelpController;
class HistoryController;
class FormController;
class JumpController;
class ListPrinting;
class LookCommands;
class MainWindow;
class ManyCommands;
class NewProjectController;
class Notices;
class OverviewController;
class PageTravel;
class ProjectController;
class ProjectFiles;
class ProjectPages;
class RecordCommands;
class RelatedCommands;
class ReportsController;
class SavedSearchesController;
class StatisticsController;
class ThemeController;
class UndoCommands;
class WelcomePage;
class WindowImport;

// Puts one window together: which project is open, which pages it has, what the menus do. Owns the
// window and the session; knows everybody, so it does nothing itself that a controller of its own can.
class WindowController : public QObject
{
    Q_OBJECT
public:
    // All references outlive the controller. `asker` null: real dialogs.
    WindowController(const Program &program, Settings &settings, ThemeController &theme, WindowLanguage &language,
                     Asker *asker = nullptr);
    ~WindowController() override;

    MainWindow *window() const { return m_window.get(); }
    const Actions &actions() const { return m_actions; }
    HelpController *help() const { return m_help.get(); }
    Session *session() const { return m_session.get(); }

    // False when the file did not open: the welcome page says why.
    bool openProject(const QString &path);
    bool makeProject(const QString &path, bool sample);
    void closeProject();
    // Shows the rows of a kind that a figure or an import speaks of.
    void showRows(const QString &kind, const QList<RowId> &ids, const QString &name);

private:
    void connectActions();
    void connectParts();
    void showWelcome(const QString &fault = {});
    void showRecent();
    void forget(const QString &path);
    void chooseLanguage(const QString &code);
    void leaveNew();
    bool isOpen(const QString &path) const;
    void startSession(std::unique_ptr<Store> store);
    void addPages();
    void connectOverview();
    void nameAll();
    void enableActions();
    void readList();
    void print();
    void trySample();
    void takeDropped(const QStringList &paths);

    const Program &m_program;
    Settings &m_settings;
    WindowLanguage &m_language;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Asker> m_ownAsker;
    Asker *m_asker;
    Actions m_actions;
    // For as long as the window is there.
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<ProjectFiles> m_files;
    std::unique_ptr<LookCommands> m_look;
    std::unique_ptr<NewProjectController> m_new;
    std::unique_ptr<HelpController> m_help;
    std::unique_ptr<JumpController> m_jump;
    std::unique_ptr<PageTravel> m_travel;
    QPointer<WelcomePage> m_welcome;
    OpenResult m_lastOpening = OpenResult::Opened;
    // For as long as a project is open; in the order they stand on each other.
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ClosingQuestion> m_closing;
    std::unique_ptr<BackupKeeper> m_backups;
    std::unique_ptr<UndoCommands> m_undo;
    std::unique_ptr<OverviewController> m_overview;
    std::unique_ptr<ProjectController> m_project;
    std::unique_ptr<StatisticsController> m_statistics;
    std::unique_ptr<ReportsController> m_reports;
    std::unique_ptr<HistoryController> m_history;
    std::unique_ptr<WindowImport> m_import;
    std::unique_ptr<ProjectPages> m_pages;
    std::unique_ptr<RecordCommands> m_commands;
    std::unique_ptr<RelatedCommands> m_related;
    std::unique_ptr<ListPrinting> m_printing;
    std::unique_ptr<FileCommands> m_fileCommands;
    std::unique_ptr<ManyCommands> m_many;
    std::unique_ptr<SavedSearchesController> m_searches;
    std::unique_ptr<FormController> m_forms;
};

} // namespace samverkan
