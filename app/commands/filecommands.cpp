// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandparts.h"
#include "commands.h"

#include "check.h"
#include "history.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace samverkan {

int checkCommand(const CommandCall &call)
{
    int exitCode = ExitTrouble;
    const auto store = openProject(call, call.words[0], OpenFor::Reading, exitCode);
    if (!store)
        return exitCode;
    const CheckReport report = check(*store);
    if (report.cancelled)
        return call.terminal.trouble(u"cancelled"_s, Outcome::cancelled().fault());
    for (const Sentence &fault : report.faults)
        call.terminal.trouble(u"check"_s, fault);
    if (!report.faults.isEmpty())
        return ExitTrouble;
    if (call.terminal.speaksJson())
        call.terminal.print(QJsonObject{{u"records"_s, report.rows}, {u"entries"_s, report.entries}, {u"faults"_s, 0}});
    else
        call.terminal.print(call.program.language.text(
            sentence("Command", QT_TRANSLATE_NOOP("Command", "All is well: %1 records are what the change log's %2 entries say."),
                     {call.program.language.number(report.rows), call.program.language.number(report.entries)})));
    return ExitDone;
}

// How many steps a call asks for; 0 after the complaint.
static int stepCount(const CommandCall &call)
{
    bool whole = true;
    const int count = call.words.size() > 1 ? call.words[1].toInt(&whole) : 1;
    if (whole && count > 0)
        return count;
    call.terminal.usage(sentence("Command", QT_TRANSLATE_NOOP("Command", "%1 is not a number of steps."), {call.words[1]}));
    return 0;
}

static int moveInTime(const CommandCall &call, bool back)
{
    const int count = stepCount(call);
    if (!count)
        return ExitUsage;
    int exitCode = ExitTrouble;
    const auto store = openProject(call, call.words[0], OpenFor::Writing, exitCode);
    if (!store)
        return exitCode;
    const Language &language = call.program.language;
    for (int i = 0; i < count; ++i) {
        const UndoState state = store->undoState();
        const Sentence &name = back ? state.undo : state.redo;
        if (name.isEmpty())
            return call.terminal.trouble(u"nothing"_s, back
                                             ? sentence("Command", QT_TRANSLATE_NOOP("Command", "There is nothing to undo."))
                                             : sentence("Command", QT_TRANSLATE_NOOP("Command", "There is nothing to redo.")));
        const Store::Result result = back ? store->undo() : store->redo();
        if (!result)
            return call.terminal.trouble(u"failed"_s, result.outcome.fault());
        call.terminal.print(back ? language.text("Command", QT_TRANSLATE_NOOP("Command", "Undone: %1")).arg(language.text(name))
                                 : language.text("Command", QT_TRANSLATE_NOOP("Command", "Redone: %1")).arg(language.text(name)));
    }
    return ExitDone;
}

int undoCommand(const CommandCall &call)
{
    return moveInTime(call, true);
}

int redoCommand(const CommandCall &call)
{
    return moveInTime(call, false);
}

static QJsonObject jsonStep(const LogStep &step, const Language &language)
{
    return {{u"step"_s, step.id.toString(QUuid::WithoutBraces)},
            {u"name"_s, language.text(step.name)},
            {u"time"_s, step.time.toString(Qt::ISODateWithMs)},
            {u"person"_s, step.person},
            {u"copy"_s, step.copy},
            {u"sort"_s, step.sort}};
}

static QJsonValue jsonLogged(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray ? QJsonValue(u"…"_s) : QJsonValue::fromVariant(value);
}

static void printStep(const CommandCall &call, const LogStep &step)
{
    const Language &language = call.program.language;
    const QString name = step.sort == u"undo" ? language.text("Command", QT_TRANSLATE_NOOP("Command", "Undone: %1")).arg(language.text(step.name))
                                              : language.text(step.name);
    call.terminal.print(u"%1\t%2\t%3"_s.arg(step.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"), step.person, name));
}

static int recordHistory(const CommandCall &call, const Store &store)
{
    const QUuid row(call.option(u"record"_s));
    if (row.isNull())
        return call.terminal.usage(sentence("Command", QT_TRANSLATE_NOOP("Command", "%1 is not the id of a record."), {call.option(u"record"_s)}));
    const auto entries = historyOf(store, row);
    if (entries.isEmpty())
        return call.terminal.trouble(u"no_record"_s, sentence("Command", QT_TRANSLATE_NOOP("Command", "There is no record %1."), {call.option(u"record"_s)}));
    QJsonArray json;
    for (const auto &[step, entry] : entries) {
        QJsonObject fields;
        for (const LoggedValue &value : entry.values)
            fields.insert(value.field, QJsonArray{jsonLogged(value.before), jsonLogged(value.after)});
        QJsonObject object = jsonStep(step, call.program.language);
        object.insert(u"operation"_s, entry.operation);
        object.insert(u"fields"_s, fields);
        json.append(object);
        if (call.terminal.speaksJson())
            continue;
        printStep(call, step);
        for (const LoggedValue &value : entry.values)
            call.terminal.print(u"\t%1: %2 → %3"_s.arg(value.field, value.before.toString(), value.after.toString()));
    }
    if (call.terminal.speaksJson())
        call.terminal.print(json);
    return ExitDone;
}

int historyCommand(const CommandCall &call)
{
    int exitCode = ExitTrouble;
    const auto store = openProject(call, call.words[0], OpenFor::Reading, exitCode);
    if (!store)
        return exitCode;
    if (call.has(u"record"_s))
        return recordHistory(call, *store);
    QJsonArray json;
    for (const LogStep &step : history(*store, 100'000)) {
        if (call.terminal.speaksJson()) {
            QJsonObject object = jsonStep(step, call.program.language);
            object.insert(u"entries"_s, step.entries);
            json.append(object);
        } else {
            printStep(call, step);
        }
    }
    if (call.terminal.speaksJson())
        call.terminal.print(json);
    return ExitDone;
}

} // namespace samverkan
