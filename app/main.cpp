// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "windowapplication.h"

#include <QApplication>
#include <QFile>

using namespace samverkan;

// Nothing, or one file, is the window; anything else is a command line, also a word that is no command.
static bool isCommand(const QStringList &arguments)
{
    if (arguments.isEmpty() || findCommand(arguments.first()))
        return !arguments.isEmpty();
    const bool isFile = QFile::exists(arguments.first()) || arguments.first().endsWith(u".samverkan");
    return !isFile || arguments.size() > 1;
}

static void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("Samverkan"));
    QCoreApplication::setOrganizationName(QStringLiteral("Samverkan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SAMVERKAN_VERSION));
}

// What Qt has to say of the machine is no complaint of ours; developers see it with SAMVERKAN_VERBOSE.
static void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("SAMVERKAN_VERBOSE"))
        fprintf(stderr, "%s\n", qPrintable(message));
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
    qInstallMessageHandler(keepQuiet);
    const Command *command = findCommand(arguments.first());
    if (command && command->draws)
        return runDrawing(argc, argv, arguments);
    QCoreApplication application(argc, argv);
    return runCommand(Program(systemLanguage()), arguments);
}
