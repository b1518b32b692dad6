// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "asking.h"
#include "mainwindow.h"
#include "recordpage.h"
#include "recordtablemodel.h"
#include "themecontroller.h"
#include "windowcontroller.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

namespace samverkan {

// The real main window for a test: its own settings, scripted answers, widgets found by name. What
// must be given up in order (the window before what it stands on) goes with it.
class WindowHarness
{
public:
    // `folder` outlives it, and holds its settings and projects.
    explicit WindowHarness(const QTemporaryDir &folder, const QString &languageCode = QStringLiteral("sv"),
                           ThemeController::Choice theme = ThemeController::Choice::Light, double textScale = 1)
        : m_folder(folder)
        , settings(folder.filePath(QStringLiteral("settings%1.ini").arg(nextNumber())))
        , program(languageCode)
        , language(languageCode)
        , theme(qApp)
    {
        settings.setLanguage(languageCode);
        this->theme.setChoice(theme);
        this->theme.setTextScale(textScale);
        controller = std::make_unique<WindowController>(program, settings, this->theme, language, &asker);
        window()->resize(1280, 800);
        window()->show();
        if (!QTest::qWaitForWindowExposed(window()))
            qFatal("no window");
    }

    ~WindowHarness()
    {
        controller.reset();
        theme.setTextScale(1);
    }

    // A project of its own: a copy of the sample, made once for the folder; or a new one.
    bool openSample()
    {
        const QString sample = path(QStringLiteral("sample-%1.samverkan").arg(language.language().code()));
        if (!QFile::exists(sample) && !controller->makeProject(sample, true))
            return false;
        controller->closeProject();
        const QString copy = path(QStringLiteral("copy%1.samverkan").arg(nextNumber()));
        return QFile::copy(sample, copy) && controller->openProject(copy);
    }
    bool openEmpty() { return controller->makeProject(path(QStringLiteral("new%1.samverkan").arg(nextNumber())), false); }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    MainWindow *window() const { return controller->window(); }
    Store &store() const { return controller->session()->store(); }
    const Kind &kind(QStringView key) const { return program.catalogue.at(key); }
    QAction *action(const char *key) const { return controller->actions()[key]; }

    template <typename T>
    T *find(const QString &name, QWidget *in = nullptr) const
    {
        T *found = (in ? in : window())->findChild<T *>(name);
        if (!found)
            qWarning("no widget %s", qPrintable(name));
        return found;
    }

    RecordPage *recordPage(const QString &key) const
    {
        window()->showPage(key);
        return qobject_cast<RecordPage *>(window()->madePage(key));
    }

    // Into a line of the form, in place of what is there.
    void typeInto(const QString &field, const QString &text) const
    {
        auto *line = find<QLineEdit>(QStringLiteral("field_") + field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

private:
    static int nextNumber()
    {
        static int number = 0;
        return ++number;
    }

    const QTemporaryDir &m_folder;

public:
    Settings settings;
    Program program;
    WindowLanguage language;
    ThemeController theme;
    ScriptedAsker asker;
    std::unique_ptr<WindowController> controller;
};

} // namespace samverkan
