// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

namespace samverkan {

class Actions;
class Asker;
class MainWindow;
class Notices;
class Session;
class WindowLanguage;

// What concerns the file of the open project as a whole: that all is stored and since when, where it is,
// a copy of it. Made with the session, gone with it.
class FileCommands : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    FileCommands(Session &session, MainWindow &window, const Actions &actions, const WindowLanguage &language, Notices &notices, Asker &asker);
    ~FileCommands() override;

    // In the present language.
    void showState();

private:
    QString stateText() const;
    QString place() const;
    void showPlace();
    void reveal();
    void askCopy();
    void copy(const QString &path);

    Session &m_session;
    MainWindow &m_window;
    const Actions &m_actions;
    const WindowLanguage &m_language;
    Notices &m_notices;
    Asker &m_asker;
    QDateTime m_stored; // local time
};

} // namespace samverkan
