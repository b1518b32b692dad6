// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandparts.h"

#include "fieldtext.h"
#include "fileheader.h"
#include "migrations.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

std::unique_ptr<Store> openProject(const CommandCall &call, const QString &path, OpenFor purpose, int &exitCode)
{
    OpenReport report;
    OpenOptions options;
    options.readOnly = purpose == OpenFor::Reading;
    // An older file is brought up to date (and kept as it was) also for those who only read.
    if (options.readOnly && readFileHeader(path, latestVersion(builtInMigrations())).sort == FileHeader::Sort::Older)
        options.readOnly = false;
    std::unique_ptr<Store> store = Store::open(path, call.program.catalogue, report, options);
    if (!store)
        exitCode = call.terminal.trouble(codeOf(report.result), report.sentence);
    else if (report.result == OpenResult::Upgraded)
        call.terminal.remark(call.program.language.text(report.sentence));
    if (store && purpose == OpenFor::Writing && store->isReadOnly()) {
        exitCode = call.terminal.trouble(u"read_only"_s, report.sentence);
        return nullptr;
    }
    if (store) {
        store->setCancelFlag(call.terminal.cancelFlag());
        Terminal &terminal = call.terminal;
        store->setProgress([&terminal](double share) { terminal.progress(share); });
    }
    return store;
}

const Kind *kindOf(const CommandCall &call, const QString &key, int &exitCode)
{
    const Kind *kind = call.program.catalogue.kind(key);
    if (!kind)
        exitCode = call.terminal.usage(sentence("Command", QT_TRANSLATE_NOOP("Command", "There is no kind of record %1. See: samverkan kinds"), {key}));
    return kind;
}

QString scriptName(const Store &store, const Kind &kind, RowId id)
{
    const QString name = store.record(kind, id).text(kind.title.first());
    return name.isEmpty() ? store.uuidOf(kind, id).toString(QUuid::WithoutBraces) : name;
}

QString scriptText(const Store &store, const Field &field, const QVariant &value)
{
    const Field &shown = field;
    if (value.isNull())
        return {};
    if (shown.type == FieldType::Reference)
        return scriptName(store, store.catalogue().at(shown.target), value.toLongLong());
    return codeText(shown, value);
}

QJsonValue jsonValue(const Store &store, const Field &field, const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Duration:
        return value.toLongLong();
    case FieldType::Decimal:
        return value.toDouble();
    case FieldType::YesNo:
        return value.toBool();
    default:
        return scriptText(store, field, value);
    }
}

} // namespace samverkan
