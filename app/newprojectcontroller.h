// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newprojectpage.h"

#include <QObject>
#include <QPointer>

namespace samverkan {

class Asker;
class MainWindow;
class ProjectFiles;
class WindowLanguage;
struct Program;

// Leads through a new project's three steps, and makes it when they are done.
class NewProjectController : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    NewProjectController(const Program &program, MainWindow &window, const ProjectFiles &files, const WindowLanguage &language, Asker &asker);

    void start();
    // A file that was dropped while the steps are shown; false if they are not.
    bool takeList(const QString &path);

signals:
    void made(const QString &path, const QString &list);
    void cancelled();
    void languageChosen(const QString &code);

private:
    void suggest();
    void askPlace(const QString &suggestion);
    void askList();
    void make(const NewProjectWishes &wishes);

    const Program &m_program;
    MainWindow &m_window;
    const ProjectFiles &m_files;
    const WindowLanguage &m_language;
    Asker &m_asker;
    QPointer<NewProjectPage> m_page;
};

} // namespace samverkan
