// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowapplication.h"

#include "mainwindow.h"
#include "programmark.h"
#include "themecontroller.h"
#include "windowcontroller.h"

#include <QApplication>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace samverkan {

static ThemeController::Choice themeChoice(const QString &name)
{
    return name == u"light" ? ThemeController::Choice::Light
        : name == u"dark"   ? ThemeController::Choice::Dark
                            : ThemeController::Choice::System;
}

int runWindow(int argc, char *argv[])
{
    QApplication application(argc, argv);
    application.setApplicationDisplayName(u"Samverkan"_s);
    application.setDesktopFileName(u"samverkan"_s);
    application.setWindowIcon(programIcon());
    Settings settings;
    const QString code = settings.language().isEmpty() ? systemLanguage() : settings.language();
    const Program program(code);
    WindowLanguage language(code);
    ThemeController theme(&application);
    theme.setChoice(themeChoice(settings.theme()));
    theme.setTextScale(settings.textScale());
    WindowController controller(program, settings, theme, language);
    MainWindow *window = controller.window();
    window->resize(1280, 800);
    if (!settings.geometry().isEmpty())
        window->restoreGeometry(settings.geometry());
    const QStringList arguments = application.arguments();
    if (arguments.size() > 1)
        controller.openProject(arguments[1]);
    window->show();
    return application.exec();
}

} // namespace samverkan
