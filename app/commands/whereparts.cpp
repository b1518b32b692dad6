// SPDX-License-Identifier: GPL-3.0-or-later
#include "whereparts.h"

#include "fieldtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

QList<WherePart> splitWhere(const QString &text)
{
    QList<WherePart> parts;
    for (const QString &term : text.split(u';', Qt::SkipEmptyParts)) {
        const QString field = term.section(u'=', 0, 0).trimmed();
        const QString value = term.section(u'=', 1).trimmed();
        const auto same = std::find_if(parts.begin(), parts.end(), [&](const WherePart &part) { return part.field == field; });
        if (same != parts.end())
            same->values.append(value);
        else
            parts.append({field, {value}});
    }
    return parts;
}

static QVariant referenceFromScript(const Store &store, const Kind &kind, const QString &text)
{
    if (const QUuid uuid(text); !uuid.isNull()) {
        const RowId row = store.findUuid(kind, uuid);
        return row ? QVariant::fromValue(row) : QVariant();
    }
    const Field *title = kind.field(kind.title.first());
    const RowId row = title->isStored() ? store.find(kind, title->key, text).value(0) : 0;
    return row ? QVariant::fromValue(row) : QVariant();
}

QVariant valueFromScript(const CommandCall &call, const Store &store, const Field &field, const QString &text, Sentence &fault)
{
    if (text.isEmpty())
        return {};
    if (field.type == FieldType::Reference) {
        const QVariant row = referenceFromScript(store, store.catalogue().at(field.target), text);
        if (row.isNull())
            fault = sentence("Command", QT_TRANSLATE_NOOP("Command", "There is no record %1 for %2."), {text, field.key});
        return row;
    }
    // Bands and months are keys already.
    if (field.derivation != Derivation::None && field.derivation != Derivation::Via)
        return text;
    const ReadField read = readField(field, text, {store.codes(), call.program.reference.countries(), QDate::currentDate(), &call.program.reference.codeLists()});
    if (read.isFaulty())
        fault = read.fault;
    return read.value;
}

} // namespace samverkan
