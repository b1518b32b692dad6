// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"
#include "session.h"
#include "settings.h"
#include "windowlanguage.h"

#include <QPointer>

namespace samverkan {

class Asker;
class HelpController;
class JumpController;
class LookCommands;
class MainWindow;
class NewProjectController;
class Notices;
class OpenProject;
class PageTravel;
class ProjectFiles;
class ThemeController;
class WelcomePage;

// Puts one window together: which project is open in it, what the menus do while none is. Owns the
// window and the project; does nothing itself that a controller of its own can.
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
    Session *session() const; // null while no project is open

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
    void nameAll();
    void enableActions();
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
    std::unique_ptr<OpenProject> m_project; // null while none is open
};

} // namespace samverkan
