// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"
#include "terminal.h"

#include <QHash>
#include <QStringList>

namespace samverkan {

// One call of a command, its words sorted.
struct CommandCall
{
    const Program &program;
    Terminal &terminal;
    QStringList words; // what is not an option
    QHash<QString, QStringList> options; // "into" -> "FILE"; flags hold "true"

    // The last value given; report takes --to twice, for the file and for the last day.
    QString option(const QString &name) const { return options.value(name).value(options.value(name).size() - 1); }
    bool has(const QString &name) const { return options.contains(name); }
};

// One command of the program. The table of them is commands.cpp; a new command is a function and a
// line there.
struct Command
{
    QString name;
    const char *arguments; // as help shows them
    const char *summary; // context "Command"
    QStringList options; // that take a value
    QStringList flags;
    int fewestWords;
    int mostWords;
    int (*run)(const CommandCall &call);
    bool draws = false; // needs fonts and painting, so a QApplication
};

const QList<Command> &commands();
const Command *findCommand(const QString &name);

// Runs `arguments` (the program's name left out); answers with the exit code.
int runCommand(const Program &program, const QStringList &arguments);

} // namespace samverkan
