// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

const Command *findCommand(const QString &name)
{
    const auto found = std::find_if(commands().cbegin(), commands().cend(),
                                    [&](const Command &command) { return command.name == name; });
    return found == commands().cend() ? nullptr : &*found;
}

// Sorts the words of a call; answers with what is wrong.
static Sentence sort(const Command &command, const QStringList &arguments, CommandCall &call)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (!arguments[i].startsWith(u"--")) {
            call.words.append(arguments[i]);
            continue;
        }
        const QString name = arguments[i].sliced(2).section(u'=', 0, 0);
        const bool hasValue = arguments[i].contains(u'=');
        if (command.flags.contains(name) && !hasValue)
            call.options[name].append(u"true"_s);
        else if (!command.options.contains(name))
            return sentence("Command", QT_TRANSLATE_NOOP("Command", "%1 has no option %2."), {command.name, arguments[i]});
        else if (hasValue)
            call.options[name].append(arguments[i].section(u'=', 1));
        else if (i + 1 < arguments.size())
            call.options[name].append(arguments[++i]);
        else
            return sentence("Command", QT_TRANSLATE_NOOP("Command", "%1 needs a value."), {arguments[i]});
    }
    if (call.words.size() < command.fewestWords || call.words.size() > command.mostWords)
        return sentence("Command", QT_TRANSLATE_NOOP("Command", "Write: samverkan %1 %2"),
                        {command.name, QString::fromUtf8(command.arguments)});
    return {};
}

int runCommand(const Program &program, const QStringList &arguments)
{
    Terminal terminal(program.language, arguments.contains(u"--json"_s));
    const QString name = arguments.value(0) == u"--help" ? u"help"_s : arguments.value(0);
    if (name == u"--version") {
        terminal.print(u"samverkan "_s + QCoreApplication::applicationVersion());
        return ExitDone;
    }
    const Command *command = findCommand(name);
    if (!command)
        return terminal.usage(sentence("Command", QT_TRANSLATE_NOOP("Command", "There is no command %1. See: samverkan help"), {name}));
    CommandCall call{program, terminal, {}, {}};
    const Sentence fault = sort(*command, arguments, call);
    return fault.isEmpty() ? command->run(call) : terminal.usage(fault);
}

} // namespace samverkan
