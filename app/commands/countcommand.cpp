// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandparts.h"
#include "commands.h"
#include "whereparts.h"

#include "datetext.h"
#include "fieldtext.h"
#include "tabulator.h"
#include "variable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace samverkan {

// A day, month or year of an option; null if it was not given. False after the complaint.
static bool readPeriodEnd(const CommandCall &call, const QString &option, PartialDate &date, int &exitCode)
{
    if (!call.has(option))
        return true;
    const DateReading read = readDate(call.option(option), QDate::currentDate());
    date = read.date;
    if (read.isRead())
        return true;
    exitCode = call.terminal.usage(read.reason);
    return false;
}

// The field behind a variable ("gender", "activity.kind"), whose type decides how values are read.
static const Field *fieldOf(const CommandCall &call, Subject subject, const QString &variable, const Kind *&kind)
{
    const Catalogue &catalogue = call.program.catalogue;
    const qsizetype dot = variable.lastIndexOf(u'.');
    kind = catalogue.kind(recordKindOf(subject));
    if (dot >= 0) {
        const QString thing = variable.first(dot).section(u'.', -1);
        const Field *reference = kind->field(thing);
        kind = catalogue.kind(reference && reference->type == FieldType::Reference ? reference->target : thing);
    }
    return kind ? kind->field(variable.sliced(dot + 1)) : nullptr;
}

static bool addCondition(const CommandCall &call, const Store &store, const WherePart &part, Question &question, int &exitCode)
{
    if (!findFilter(question.of, part.field, call.program.catalogue)) {
        exitCode = call.terminal.usage(sentence("Command", QT_TRANSLATE_NOOP("Command", "%1 cannot be filtered by %2."), {keyOf(question.of), part.field}));
        return false;
    }
    Condition condition{part.field};
    const Kind *kind = nullptr;
    const Field *field = fieldOf(call, question.of, part.field, kind);
    for (const QString &text : part.values) {
        Sentence fault;
        QString code = text;
        if (field) {
            const Field &origin = call.program.catalogue.origin(*kind, *field);
            const QVariant value = valueFromScript(call, store, origin, text, fault);
            code = origin.type == FieldType::Reference && !value.isNull()
                ? store.uuidOf(call.program.catalogue.at(origin.target), value.toLongLong()).toString(QUuid::WithoutBraces)
                : codeText(origin, value);
        }
        if (!fault.isEmpty()) {
            exitCode = call.terminal.trouble(u"value"_s, fault);
            return false;
        }
        condition.values.append(code);
    }
    if (part.values == QStringList{QString()})
        condition.mode = Condition::Mode::Empty;
    question.where.append(condition);
    return true;
}

static bool readQuestion(const CommandCall &call, const Store &store, Question &question, int &exitCode)
{
    const auto subject = subjectFromKey(call.option(u"of"_s));
    if (!subject) {
        QStringList known;
        for (Subject each : subjects())
            known.append(keyOf(each));
        exitCode = call.terminal.usage(sentence("Command", QT_TRANSLATE_NOOP("Command", "%1 cannot be counted. What can: %2"),
                                                {call.option(u"of"_s), known.join(u", ")}));
        return false;
    }
    question.of = *subject;
    for (const QString &variable : call.option(u"by"_s).split(u',', Qt::SkipEmptyParts))
        question.by.append(variable.trimmed());
    for (const WherePart &part : splitWhere(call.option(u"where"_s))) {
        if (!addCondition(call, store, part, question, exitCode))
            return false;
    }
    if (!readPeriodEnd(call, u"from"_s, question.from, exitCode) || !readPeriodEnd(call, u"to"_s, question.to, exitCode))
        return false;
    const Sentence fault = faultOf(question, call.program.catalogue);
    if (!fault.isEmpty())
        exitCode = call.terminal.usage(fault);
    return fault.isEmpty();
}

// Hours are kept in minutes; people read hours.
static QJsonValue shownValue(const Question &question, qint64 value)
{
    if (question.of != Subject::Hours)
        return value;
    const double hours = CrossTabulation::asHours(value);
    return hours == std::floor(hours) ? QJsonValue(qint64(hours)) : QJsonValue(hours);
}

// A record is told by its name, as lists tell it.
static QString scriptKey(const Store &store, const Axis &axis, const Bin &bin)
{
    return axis.kind == BinKind::References && bin.row ? scriptName(store, store.catalogue().at(axis.target), bin.row) : bin.key;
}

static void printTable(const CommandCall &call, const Store &store, const CrossTabulation &table)
{
    QJsonArray cells;
    for (const TableCell &cell : table.cells) {
        QStringList keys;
        for (int axis = 0; axis < table.axes.size(); ++axis)
            keys.append(scriptKey(store, table.axes[axis], table.axes[axis].bins[cell.bins[axis]]));
        const QJsonValue count = shownValue(table.question, cell.value);
        cells.append(QJsonObject{{u"key"_s, QJsonArray::fromStringList(keys)}, {u"count"_s, count}});
        if (!call.terminal.speaksJson() && !keys.isEmpty())
            call.terminal.print(keys.join(u'\t') + u'\t' + count.toVariant().toString());
    }
    const QJsonValue total = shownValue(table.question, table.total);
    if (call.terminal.speaksJson())
        call.terminal.print(QJsonObject{{u"of"_s, keyOf(table.question.of)}, {u"by"_s, QJsonArray::fromStringList(table.question.by)},
                                        {u"total"_s, total}, {u"missing"_s, shownValue(table.question, table.missing)}, {u"cells"_s, cells}});
    else
        call.terminal.print(total.toVariant().toString());
}

int countCommand(const CommandCall &call)
{
    int exitCode = ExitTrouble;
    if (!call.has(u"of"_s))
        return call.terminal.usage(sentence("Command", QT_TRANSLATE_NOOP("Command", "Say what to count (--of).")));
    const auto store = openProject(call, call.words[0], OpenFor::Reading, exitCode);
    if (!store)
        return exitCode;
    Question question;
    question.withRecords = false;
    if (!readQuestion(call, *store, question, exitCode))
        return exitCode;
    Tabulator tabulator(*store);
    const CrossTabulation table = tabulator.tabulate(question);
    if (!table.fault.isEmpty())
        return call.terminal.trouble(u"question"_s, table.fault);
    printTable(call, *store, table);
    return ExitDone;
}

} // namespace samverkan
