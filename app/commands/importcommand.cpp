// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandparts.h"
#include "commands.h"

#include "encodingname.h"
#include "importapply.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace samverkan {

static QJsonObject jsonOf(const ImportPlan &plan, const Language &language)
{
    const ImportCounts counts = plan.counts();
    QJsonArray faults;
    for (const PlannedLine &line : plan.lines) {
        if (line.outcome != LineOutcome::Faulty)
            continue;
        for (const LineFault &fault : line.faults)
            faults.append(QJsonObject{{u"line"_s, line.line}, {u"field"_s, fault.field}, {u"value"_s, fault.value},
                                      {u"reason"_s, language.text(fault.reason)}});
    }
    QJsonObject made;
    for (auto it = counts.made.cbegin(); it != counts.made.cend(); ++it)
        made.insert(it.key(), it.value());
    return {{u"read"_s, counts.read}, {u"new"_s, counts.fresh}, {u"changed"_s, counts.changed},
            {u"unchanged"_s, counts.unchanged}, {u"doubtful"_s, counts.doubtful}, {u"faulty"_s, counts.faulty},
            {u"made"_s, made}, {u"faults"_s, faults}};
}

static void printPlan(const CommandCall &call, const ImportPlan &plan)
{
    const Language &language = call.program.language;
    if (call.terminal.speaksJson())
        return call.terminal.print(jsonOf(plan, language));
    const ImportCounts counts = plan.counts();
    call.terminal.print(language.text(sentence("Command",
        QT_TRANSLATE_NOOP("Command", "%1 rows read: %2 new, %3 changed, %4 unchanged, %5 doubtful, %6 faulty."),
        {language.number(counts.read), language.number(counts.fresh), language.number(counts.changed),
         language.number(counts.unchanged), language.number(counts.doubtful), language.number(counts.faulty)})));
    for (auto it = counts.made.cbegin(); it != counts.made.cend(); ++it) {
        const Kind &kind = call.program.catalogue.at(it.key());
        const QString what = language.inSentence(it.value() == 1 ? language.singular(kind) : language.plural(kind));
        call.terminal.print(language.text(sentence("Command", QT_TRANSLATE_NOOP("Command", "Made along with them: %1 %2."),
                                                   {language.number(it.value()), what})));
    }
    for (const PlannedLine &line : plan.lines) {
        if (line.outcome == LineOutcome::Doubtful)
            call.terminal.print(language.text(sentence("Command", QT_TRANSLATE_NOOP("Command", "Line %1: %2"),
                                                       {QString::number(line.line), language.text(line.doubt)})));
        if (line.outcome != LineOutcome::Faulty)
            continue;
        for (const LineFault &fault : line.faults)
            call.terminal.print(language.text(sentence("Command", QT_TRANSLATE_NOOP("Command", "Line %1: %2"),
                                                       {QString::number(line.line), language.text(fault.reason)})));
    }
}

// Everything that can be wrong with the words of the call; 0 if nothing is.
static int readRequest(const CommandCall &call, ImportRequest &request)
{
    if (!call.has(u"into"_s) || !call.has(u"as"_s))
        return call.terminal.usage(sentence("Command", QT_TRANSLATE_NOOP("Command", "Say which project to read into (--into) and as what (--as).")));
    int exitCode = ExitDone;
    request.kind = kindOf(call, call.option(u"as"_s), exitCode);
    if (!request.kind)
        return exitCode;
    request.path = call.words[0];
    request.map = call.option(u"map"_s);
    request.table.sheet = call.option(u"sheet"_s);
    if (call.has(u"encoding"_s)) {
        request.table.encoding = encodingFromName(call.option(u"encoding"_s));
        if (!request.table.encoding)
            return call.terminal.usage(sentence("Command", QT_TRANSLATE_NOOP("Command", "There is no encoding %1."), {call.option(u"encoding"_s)}));
    }
    return ExitDone;
}

int importCommand(const CommandCall &call)
{
    ImportRequest request;
    if (const int wrong = readRequest(call, request))
        return wrong;
    int exitCode = ExitTrouble;
    const bool dry = call.has(u"dry-run"_s);
    const auto store = openProject(call, call.option(u"into"_s), dry ? OpenFor::Reading : OpenFor::Writing, exitCode);
    if (!store)
        return exitCode;
    ImportHooks hooks{call.terminal.cancelToken(), [&](double share) { call.terminal.progress(share); }};
    const ImportPlan plan = planImport(*store, call.program.reference, request, hooks);
    if (plan.cancelled)
        return call.terminal.trouble(u"cancelled"_s, Outcome::cancelled().fault());
    if (!plan.fault.isEmpty())
        return call.terminal.trouble(u"list"_s, plan.fault);
    if (!dry && plan.toWrite() > 0) {
        const Store::Result result = applyImport(*store, plan, hooks);
        if (!result)
            return call.terminal.trouble(result.outcome.isCancelled() ? u"cancelled"_s : u"failed"_s, result.outcome.fault());
    }
    if (call.has(u"rejects"_s)) {
        const Sentence fault = writeRejects(plan, call.option(u"rejects"_s), call.program.language);
        if (!fault.isEmpty())
            return call.terminal.trouble(u"rejects"_s, fault);
    }
    printPlan(call, plan);
    return ExitDone;
}

} // namespace samverkan
