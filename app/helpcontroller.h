// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keylist.h"

#include <QObject>

#include <memory>

namespace samverkan {

class Actions;
class HelpWindow;
class MainWindow;
class WindowLanguage;

// The help of the program: its window at the subject of the page in front (F1), and all keys in one
// list over the window (Ctrl+?), which the help shows too. Both come from the actions as they are now.
class HelpController : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    HelpController(MainWindow &window, const Actions &actions, const WindowLanguage &language);
    ~HelpController() override;

    void showHelp(); // on what is in front
    void showSubject(const QString &key);
    void showKeys();
    HelpWindow *window() const { return m_help.get(); } // null until it was asked for

private:
    void offer(const QString &page);
    QString subjectInFront() const;
    QList<KeyList::Line> keyLines() const;
    QString keysAsMarkdown() const;
    void fill();

    MainWindow &m_window;
    const Actions &m_actions;
    const WindowLanguage &m_language;
    std::unique_ptr<HelpWindow> m_help;
};

} // namespace samverkan
