// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowreader.h"

#include "catalogue.h"
#include "database.h"
#include "derived.h"
#include "statement.h"
#include "uuids.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace samverkan {

QString columnList(const Kind &kind)
{
    QStringList columns;
    for (const Field *field : kind.storedFields())
        columns.append(field->key);
    return columns.join(u", "_s);
}

QVariant readValue(const Statement &statement, int column, const Field &field)
{
    const QVariant value = statement.value(column);
    return field.type == FieldType::YesNo && !value.isNull() ? QVariant(value.toBool()) : value;
}

QHash<RowId, Record> RowReader::readStored(const Kind &kind, const QList<RowId> &ids) const
{
    static constexpr qsizetype chunk = 500; // numbers in one statement
    QHash<RowId, Record> records;
    records.reserve(ids.size());
    for (qsizetype at = 0; at < ids.size(); at += chunk)
        readChunk(kind, ids.sliced(at, qMin(chunk, ids.size() - at)), records);
    return records;
}

void RowReader::readChunk(const Kind &kind, const QList<RowId> &ids, QHash<RowId, Record> &records) const
{
    QStringList numbers;
    for (RowId id : ids)
        numbers.append(QString::number(id));
    Statement select(m_database, u"SELECT id, uuid, %1 FROM %2 WHERE id IN (%3)"_s
                                     .arg(columnList(kind), kind.key, numbers.join(u',')));
    const QList<const Field *> stored = kind.storedFields();
    while (select.step()) {
        Record record(kind);
        record.id = select.integer(0);
        record.uuid = uuidFromBytes(select.blob(1));
        for (int i = 0; i < stored.size(); ++i)
            record.set(int(stored[i] - kind.fields.constData()), readValue(select, i + 2, *stored[i]));
        records.insert(record.id, record);
    }
}

void RowReader::deriveOwn(Record &record) const
{
    const Kind &kind = record.kind();
    for (int i = 0; i < kind.fields.size(); ++i) {
        const Field &field = kind.fields[i];
        if (!field.isStored() && field.derivation != Derivation::Via)
            record.set(i, derivedValue(record, field, m_catalogue.ageBands()));
    }
}

void RowReader::deriveVia(const Kind &kind, QHash<RowId, Record> &records) const
{
    QHash<QString, QList<int>> byReference; // our reference field -> via fields through it
    for (int i = 0; i < kind.fields.size(); ++i) {
        const Field &field = kind.fields[i];
        if (field.derivation == Derivation::Via)
            byReference[field.source.section(u'.', 0, 0)].append(i);
    }
    for (auto it = byReference.cbegin(); it != byReference.cend(); ++it) {
        const int reference = kind.indexOf(it.key());
        const Kind &target = m_catalogue.at(kind.fields[reference].target);
        QSet<RowId> wanted;
        for (const Record &record : std::as_const(records))
            wanted.insert(record.value(reference).toLongLong());
        wanted.remove(0);
        QHash<RowId, Record> targets;
        for (const Record &record : read(target, wanted.values()))
            targets.insert(record.id, record);
        for (Record &record : records) {
            const auto found = targets.constFind(record.value(reference).toLongLong());
            for (int via : it.value()) {
                if (found != targets.cend())
                    record.set(via, found->value(kind.fields[via].source.section(u'.', 1)));
            }
        }
    }
}

QList<Record> RowReader::read(const Kind &kind, const QList<RowId> &ids) const
{
    QHash<RowId, Record> records = readStored(kind, ids);
    deriveVia(kind, records);
    QList<Record> ordered;
    ordered.reserve(records.size());
    for (RowId id : ids) {
        auto found = records.find(id);
        if (found == records.end())
            continue;
        deriveOwn(*found);
        ordered.append(*found);
    }
    return ordered;
}

} // namespace samverkan
