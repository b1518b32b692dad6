// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "windowapplication.h"

#include <QApplication>

using namespace samverkan;

// A first word that is a command or an option is a command line; a file, or nothing, is the window.
static bool isCommand(const QStringList &arguments)
{
    return !arguments.isEmpty() && (findCommand(arguments.first()) || arguments.first().startsWith(u"--"));
}

static void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("Samverkan"));
    QCoreApplication::setOrganizationName(QStringLiteral("Samverkan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SAMVERKAN_VERSION));
}

// Commands that draw need fonts and painting, but no display.
static int runDrawing(int argc, char *argv[], const QStringList &arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    return runCommand(Program(systemLanguage()), arguments);
}

int main(int argc, char *argv[])
{
    nameApplication();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (!isCommand(arguments))
        return runWindow(argc, argv);
    const Command *command = findCommand(arguments.first());
    if (command && command->draws)
        return runDrawing(argc, argv, arguments);
    QCoreApplication application(argc, argv);
    return runCommand(Program(systemLanguage()), arguments);
}
