// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowapplication.h"

#ifdef SAMVERKAN_PORTAL
#include "desktopportal.h"
#endif
#include "heap.h"
#include "mainwindow.h"
#include "programmark.h"
#include "themecontroller.h"
#include "windowcontroller.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace samverkan {

static ThemeController::Choice themeChoice(const QString &name)
{
    return name == u"light" ? ThemeController::Choice::Light
        : name == u"dark"   ? ThemeController::Choice::Dark
                            : ThemeController::Choice::System;
}

// macOS hands a file that was double-clicked to the running program by an event.
class FileOpener : public QObject
{
public:
    explicit FileOpener(WindowController &controller)
        : m_controller(controller)
    {
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::FileOpen)
            return QObject::eventFilter(watched, event);
        m_controller.openProject(static_cast<QFileOpenEvent *>(event)->file());
        return true;
    }

private:
    WindowController &m_controller;
};

int runWindow(int argc, char *argv[])
{
    keepHeapSmall();
    QApplication application(argc, argv);
    application.setApplicationDisplayName(u"Samverkan"_s);
    application.setDesktopFileName(u"samverkan"_s);
    application.setWindowIcon(programIcon());
    Settings settings;
    const QString code = settings.language().isEmpty() ? systemLanguage() : settings.language();
    const Program program(code);
    WindowLanguage language(code);
#ifdef SAMVERKAN_PORTAL
    DesktopPortal portal;
    ThemeController theme(&application, nullptr, [&portal] {
        SystemLook look = readSystemLook();
        portal.refine(look);
        return look;
    });
    QObject::connect(&portal, &DesktopPortal::changed, &theme, &ThemeController::followSystem);
    QObject::connect(&application, &QGuiApplication::applicationStateChanged, &portal, [&portal](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            portal.ask();
    });
#else
    ThemeController theme(&application);
#endif
    theme.setChoice(themeChoice(settings.theme()));
    theme.setHighContrast(settings.highContrast());
    theme.setTextScale(settings.textScale());
    WindowController controller(program, settings, theme, language);
    FileOpener opener(controller);
    application.installEventFilter(&opener);
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
