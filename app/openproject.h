// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "namedpart.h"
#include "record.h"
#include "session.h"

namespace samverkan {

class Actions;
class Asker;
class BackupKeeper;
class ClosingQuestion;
class FileCommands;
class FormController;
class HistoryController;
class ListPrinting;
class MainWindow;
class ManyCommands;
class Notices;
class OverviewController;
class ProjectController;
class ProjectPages;
class RecordCommands;
class RelatedCommands;
class ReportsController;
class SavedSearchesController;
class Settings;
class StatisticsController;
class UndoCommands;
class WindowImport;
class WindowLanguage;

// What a window has, whichever project is open in it. All outlive who is given them.
struct WindowParts
{
    MainWindow &window;
    const Actions &actions;
    Notices &notices;
    Asker &asker;
    Settings &settings;
    WindowLanguage &language;
};

// One project open in one window: its session, its pages and what the menus do with it. Puts them
// together; does nothing itself that one of them can.
class OpenProject : public QObject
{
    Q_OBJECT
public:
    // `program` outlives it too.
    OpenProject(const Program &program, std::unique_ptr<Store> store, const WindowParts &parts);
    // Remembers what was shown, writes what is half typed, takes the pages away.
    ~OpenProject() override;

    Session &session() { return m_session; }
    ProjectPages &pages() { return *m_pages; }

    // The page it was left at, and what is to be known of how it opened.
    void begin(const OpenReport &report);
    // What is half done is stored, stopped or asked about first; not if that is called off.
    void close(const std::function<void()> &closed);
    // A list to be read in: asked for, or given.
    void readList();
    void readList(const QString &path);
    // Views of the statistics, reports: what is on a page and has a name of its own.
    QList<NamedPart> namedParts() const;
    void showPart(const QString &page, const QString &key);
    bool followLink(const QString &key); // of a notice of an import
    void print();
    void keepSearch();

    void setLanguage(const Language &words);
    void retranslate();
    // By what can be done just now.
    void enableActions();
    // Those it enables, for whoever must not while no project is open.
    static QList<const char *> changingActions();

private:
    void makeParts();
    void connectFigures();
    void connectParts();
    void buildPages();

    WindowParts m_parts;
    Session m_session;
    // In the order they stand on each other.
    std::unique_ptr<ClosingQuestion> m_closing;
    std::unique_ptr<BackupKeeper> m_backups;
    std::unique_ptr<UndoCommands> m_undo;
    std::unique_ptr<HistoryController> m_history;
    std::unique_ptr<StatisticsController> m_statistics;
    std::unique_ptr<ReportsController> m_reports;
    std::unique_ptr<ProjectController> m_project;
    std::unique_ptr<OverviewController> m_overview;
    std::unique_ptr<ProjectPages> m_pages;
    std::unique_ptr<RecordCommands> m_commands;
    std::unique_ptr<FormController> m_forms;
    std::unique_ptr<RelatedCommands> m_related;
    std::unique_ptr<ListPrinting> m_printing;
    std::unique_ptr<WindowImport> m_import;
    std::unique_ptr<ManyCommands> m_many;
    std::unique_ptr<SavedSearchesController> m_searches;
    std::unique_ptr<FileCommands> m_fileCommands;
};

} // namespace samverkan
