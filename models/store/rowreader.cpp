// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowreader.h"

#include "catalogue.h"
#include "database.h"
#include "derived.h"
#include "selectamong.h"
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
    QHash<RowId, Record> records;
    records.reserve(ids.size());
    const QList<const Field *> stored = kind.storedFields();
    const QString sql = u"SELECT id, uuid, %1 FROM %2 WHERE id IN (%3)"_s.arg(columnList(kind), kind.key, u"%1"_s);
    selectAmong(m_database, sql, ids, [&](const Statement &row) {
        Record record(kind);
        record.id = row.integer(0);
        record.uuid = uuidFromBytes(row.blob(1));
        for (int i = 0; i < stored.size(); ++i)
            record.set(int(stored[i] - kind.fields.constData()), readValue(row, i + 2, *stored[i]));
        records.insert(record.id, record);
        return true;
    });
    return records;
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
    return inOrder(std::move(records), ids);
}

QList<Record> RowReader::readAlone(const Kind &kind, const QList<RowId> &ids) const
{
    return inOrder(readStored(kind, ids), ids);
}

QList<Record> RowReader::inOrder(QHash<RowId, Record> records, const QList<RowId> &ids) const
{
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
