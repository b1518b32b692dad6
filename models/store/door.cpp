// SPDX-License-Identifier: GPL-3.0-or-later
#include "door.h"

#include "catalogue.h"
#include "fieldsjson.h"
#include "manyrows.h"
#include "rowvalues.h"
#include "uuids.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

// Statements of one kind, prepared once a transaction.
struct Door::Writer
{
    Writer(Database &database, const Kind &kind)
        : byUuid(database, u"SELECT id FROM %1 WHERE uuid = ?"_s.arg(kind.key))
        , remove(database, u"DELETE FROM %1 WHERE id = ?"_s.arg(kind.key))
        , removeSpan(database, u"DELETE FROM %1 WHERE id BETWEEN ? AND ?"_s.arg(kind.key))
        , insert(database, insertSql(kind, kind.storedFields()))
        , key(kind.key.toUtf8())
    {
    }

    Statement byUuid;
    Statement remove;
    Statement removeSpan;
    Statement insert;
    QByteArray key;
};

Door::Door(Database &database, const Catalogue &catalogue, ChangeLog::Step step)
    : m_database(database)
    , m_catalogue(catalogue)
    , m_reader(database, catalogue)
    , m_log(database, std::move(step))
    , m_uuids(database)
{
}

Door::~Door()
{
    m_database.useLargeCache(false);
}

void Door::expectMany(qint64 rows)
{
    if (rows >= 10'000)
        m_database.useLargeCache(true);
}

Door::Writer &Door::writerOf(const Kind &kind)
{
    std::unique_ptr<Writer> &writer = m_writers[&kind];
    if (!writer)
        writer = std::make_unique<Writer>(m_database, kind);
    return *writer;
}

bool Door::fail()
{
    m_failed = true;
    return false;
}

void Door::progress(double share)
{
    if (m_progress)
        m_progress(share);
}

ChangeSet Door::changes() const
{
    ChangeSet changes = m_changes;
    changes.transaction = m_log.stepUuid();
    return changes;
}

RowId Door::rowOf(const Kind &kind, const QUuid &uuid)
{
    Statement &select = writerOf(kind).byUuid;
    select.bindBlob(0, toBytes(uuid));
    const RowId id = select.step() ? select.integer(0) : 0;
    select.reset();
    return id;
}

QVariant Door::logged(const Field &field, const QVariant &value)
{
    if (field.type == FieldType::Reference && !value.isNull())
        return QString::fromLatin1(toHex(m_uuids.of(m_catalogue.at(field.target), value.toLongLong())));
    return value;
}

QVariant Door::linkFromLog(const Field &field, const QVariant &logged)
{
    if (field.type != FieldType::Reference || logged.isNull())
        return logged;
    const RowId id = rowOf(m_catalogue.at(field.target), uuidFromHex(logged.toString()));
    return id ? QVariant::fromValue(id) : QVariant();
}

QUuid Door::uuidFor(const Kind &kind, const Values &values)
{
    if (!kind.isPair())
        return newUuid();
    const auto half = [&](int i) {
        const int index = kind.indexOf(kind.pair[i]);
        return m_uuids.of(m_catalogue.at(kind.fields[index].target), values.value(index).toLongLong());
    };
    return pairUuid(kind.key, half(0), half(1));
}

RowId Door::findPair(const Kind &kind, RowId first, RowId second)
{
    const Values values{{kind.indexOf(kind.pair[0]), QVariant::fromValue(first)},
                        {kind.indexOf(kind.pair[1]), QVariant::fromValue(second)}};
    return rowOf(kind, uuidFor(kind, values));
}

Record Door::record(const Kind &kind, RowId id)
{
    const QList<Record> records = m_reader.read(kind, {id});
    return records.isEmpty() ? Record(kind) : records.first();
}

QList<RowId> Door::find(const Kind &kind, const QString &field, const QVariant &value)
{
    return findRows(m_database, kind, field, value);
}

RowId Door::insert(const Kind &kind, const Values &values, const QUuid &uuid)
{
    const Values clean = cleaned(kind, values);
    const QUuid id = uuid.isNull() ? uuidFor(kind, clean) : uuid;
    Statement &insert = writerOf(kind).insert;
    insert.bindBlob(0, toBytes(id));
    int parameter = 1;
    for (const Field *field : kind.storedFields())
        insert.bind(parameter++, clean.value(int(field - kind.fields.constData())));
    if (!insert.run())
        return fail();
    const RowId row = m_database.lastInsertId();
    if (!writeInsert(kind, row, id, clean, kind.isPair() || !uuid.isNull()))
        return fail();
    return row;
}

bool Door::writeInsert(const Kind &kind, RowId id, const QUuid &uuid, const Values &values, bool mayHaveHeads)
{
    FieldsJson json;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!it->isNull())
            json.add(FieldsJson::Key(kind.fields[it.key()].key), FieldsJson::Side::After, logged(kind.fields[it.key()], *it));
    }
    const QByteArray &key = writerOf(kind).key;
    m_changes.rows[kind.key].inserted.insert(id);
    // A pair may have been here before, and a row put back was: their old entries are the parents.
    const UuidBytes row = bytesOf(uuid);
    const QByteArray heads = mayHaveHeads ? m_log.headsOf(row.view()) : QByteArray();
    return m_log.writeAfter(heads, key, row.view(), "insert", json.take());
}

RowId Door::insertRows(const Kind &kind, const QList<int> &fields, const std::function<bool(NewRow &)> &next)
{
    ManyRows rows(m_database, m_catalogue, kind, fields, m_log, m_uuids);
    QList<RowId> made;
    while (next(rows)) {
        expectMany(made.size());
        const RowId id = isCancelled() ? 0 : rows.write();
        if (!id)
            return fail();
        made.append(id);
    }
    if (made.isEmpty())
        return 0;
    QSet<RowId> &told = m_changes.rows[kind.key].inserted;
    told.reserve(told.size() + made.size());
    for (RowId id : std::as_const(made))
        told.insert(id);
    return made.first();
}

bool Door::update(const Kind &kind, RowId id, const Values &values)
{
    return updateWithCause(kind, id, values, {});
}

bool Door::updateWithCause(const Kind &kind, RowId id, const Values &values, const QUuid &cause)
{
    const Record before = m_reader.readStored(kind, {id}).value(id, Record(kind));
    if (!before.id) {
        m_database.setFault(sentence("Store", QT_TRANSLATE_NOOP("Store", "The record is not there any more.")));
        return fail();
    }
    const Values changed = differing(before, cleaned(kind, values));
    if (changed.isEmpty())
        return true;
    Statement update(m_database, updateSql(kind, changed.keys()));
    int parameter = 0;
    for (const QVariant &value : changed)
        update.bind(parameter++, value);
    update.bindInteger(parameter, id);
    if (!update.run())
        return fail();

    FieldsJson json;
    for (int field : withUnits(kind, changed.keys())) {
        const Field &written = kind.fields[field];
        const QVariant &old = before.value(field);
        json.add(FieldsJson::Key(written.key), logged(written, old), logged(written, changed.value(field, old)));
        m_changes.rows[kind.key].updated[id].insert(field);
    }
    return m_log.write(newUuid(), writerOf(kind).key, toBytes(before.uuid), "update", json.take(), cause) || fail();
}

bool Door::remove(const Kind &kind, RowId id)
{
    return removeWithCause(kind, id, {});
}

// What hangs on the row is logged before the row itself, so that putting back in reverse order finds
// the row again before what hung on it.
bool Door::removeWithCause(const Kind &kind, RowId id, const QUuid &cause)
{
    const Record before = m_reader.readStored(kind, {id}).value(id, Record(kind));
    if (!before.id)
        return true; // gone already, with something else it hung on
    const QUuid entry = newUuid();
    if (!removeHanging(kind, id, before.uuid, cause.isNull() ? entry : cause))
        return fail();
    FieldsJson json;
    for (const Field *field : kind.storedFields()) {
        const QVariant value = before.value(int(field - kind.fields.constData()));
        if (!value.isNull())
            json.add(FieldsJson::Key(field->key), FieldsJson::Side::Before, logged(*field, value));
    }
    Writer &writer = writerOf(kind);
    if (!m_log.write(entry, writer.key, toBytes(before.uuid), "delete", json.take(), cause))
        return fail();
    writer.remove.bindInteger(0, id);
    if (!writer.remove.run())
        return fail();
    tellRemoved(m_changes.rows[kind.key], m_uuids.of(kind), id);
    return true;
}

// Together: SQLite asks for each statement anew whether anything hangs on what it deletes.
bool Door::removeLoose(const Kind &kind, std::span<const LooseRow> rows)
{
    Writer &writer = writerOf(kind);
    RowUuids::OfKind &uuids = m_uuids.of(kind);
    ChangeSet::Rows &told = m_changes.rows[kind.key];
    told.removed.reserve(told.removed.size() + qsizetype(rows.size()));
    for (const LooseRow &row : rows) {
        if (!m_log.writeAfter(row.heads, writer.key, row.uuid.view(), "delete", row.fields))
            return fail();
        tellRemoved(told, uuids, row.id);
    }
    writer.removeSpan.bindInteger(0, rows.back().id);
    writer.removeSpan.bindInteger(1, rows.front().id);
    return writer.removeSpan.run() || fail();
}

void Door::tellRemoved(ChangeSet::Rows &told, RowUuids::OfKind &uuids, RowId id)
{
    uuids.forget(id);
    told.updated.remove(id);
    if (!told.inserted.remove(id))
        told.removed.insert(id);
}

bool Door::removeHanging(const Kind &kind, RowId id, const QUuid &row, const QUuid &cause)
{
    for (const Relation &relation : m_catalogue.relationsOf(kind)) {
        const Kind &hanging = m_catalogue.at(relation.kind);
        const int field = hanging.indexOf(relation.field);
        const bool goesToo = hanging.fields[field].is(FieldFlag::Required);
        for (RowId other : find(hanging, relation.field, QVariant::fromValue(id))) {
            if (!(goesToo ? removeWithCause(hanging, other, cause)
                          : updateWithCause(hanging, other, {{field, QVariant()}}, cause)))
                return false;
        }
    }
    // Papers hang on a record of any kind by its UUID.
    const Kind &evidence = m_catalogue.at(u"evidence");
    for (RowId paper : find(evidence, u"record_uuid"_s, QString::fromLatin1(toHex(row)))) {
        if (!removeWithCause(evidence, paper, cause))
            return false;
    }
    return true;
}

} // namespace samverkan
