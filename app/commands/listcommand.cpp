// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandparts.h"
#include "commands.h"
#include "recordchoice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace samverkan {

// Fields to show: those asked for, or all that are not internal.
static QStringList columnsOf(const CommandCall &call, const Kind &kind, Sentence &fault)
{
    QStringList columns = call.option(u"columns"_s).split(u',', Qt::SkipEmptyParts);
    for (QString &column : columns) {
        column = column.trimmed();
        if (column != u"uuid" && !kind.field(column))
            fault = sentence("Command", QT_TRANSLATE_NOOP("Command", "%1 has no field %2. See: samverkan kinds"), {kind.key, column});
    }
    if (!columns.isEmpty())
        return columns;
    columns.append(u"uuid"_s);
    for (const Field &field : kind.fields) {
        if (!field.is(FieldFlag::Internal) && field.type != FieldType::Data)
            columns.append(field.key);
    }
    return columns;
}

static void printRecord(const CommandCall &call, const Store &store, const Record &record, const QStringList &columns)
{
    QStringList texts;
    for (const QString &column : columns) {
        const Field *field = record.kind().field(column);
        QString text = !field ? record.uuid.toString(QUuid::WithoutBraces)
                              : scriptText(store, store.catalogue().origin(record.kind(), *field), record.value(column));
        texts.append(text.replace(u'\t', u' ').replace(u'\n', u' '));
    }
    call.terminal.print(texts.join(u'\t'));
}

static QJsonObject jsonRecord(const Store &store, const Record &record, const QStringList &columns)
{
    QJsonObject json;
    for (const QString &column : columns) {
        const Field *field = record.kind().field(column);
        json.insert(column, !field ? QJsonValue(record.uuid.toString(QUuid::WithoutBraces))
                                   : jsonValue(store, store.catalogue().origin(record.kind(), *field), record.value(column)));
    }
    return json;
}

int listCommand(const CommandCall &call)
{
    int exitCode = ExitTrouble;
    if (!call.has(u"kind"_s))
        return call.terminal.usage(sentence("Command", QT_TRANSLATE_NOOP("Command", "Say which kind of record (--kind).")));
    const Kind *kind = kindOf(call, call.option(u"kind"_s), exitCode);
    if (!kind)
        return exitCode;
    Sentence fault;
    const QStringList columns = columnsOf(call, *kind, fault);
    if (!fault.isEmpty())
        return call.terminal.usage(fault);
    const auto store = openProject(call, call.words[0], OpenFor::Reading, exitCode);
    if (!store)
        return exitCode;
    const std::optional<QList<RowId>> ids = chosenRecords(call, *store, *kind, exitCode);
    if (!ids)
        return exitCode;
    QJsonArray json;
    if (!call.terminal.speaksJson())
        call.terminal.print(columns.join(u'\t'));
    for (qsizetype at = 0; at < ids->size(); at += 500) {
        for (const Record &record : store->records(*kind, ids->mid(at, 500))) {
            if (call.terminal.speaksJson())
                json.append(jsonRecord(*store, record, columns));
            else
                printRecord(call, *store, record, columns);
        }
    }
    if (call.terminal.speaksJson())
        call.terminal.print(json);
    return ExitDone;
}

} // namespace samverkan
