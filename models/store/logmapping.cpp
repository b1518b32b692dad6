// SPDX-License-Identifier: GPL-3.0-or-later
#include "logmapping.h"

#include "database.h"
#include "statement.h"
#include "uuids.h"

#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace samverkan {

// One line for each version whose migration renames, maps or splits what the log speaks of.
LogMapper logMapperOf(int version)
{
    static const QHash<int, LogMapper> mappers;
    return mappers.value(version);
}

QUuid splitEntryId(const QUuid &entry, const QUuid &row)
{
    return QUuid::createUuidV5(entry, toBytes(row));
}

namespace {

// A line of the table log_entry.
struct StoredEntry
{
    qint64 id = 0;
    QUuid uuid;
    qint64 step = 0;
    qint64 n = 0;
    QByteArray parents;
    QByteArray cause;
    LogRow row;
};

StoredEntry read(const Statement &select)
{
    StoredEntry entry;
    entry.id = select.integer(0);
    entry.uuid = uuidFromBytes(select.blob(1));
    entry.step = select.integer(2);
    entry.n = select.integer(3);
    entry.parents = select.blob(4);
    entry.cause = select.blob(5);
    entry.row.kind = select.text(6);
    entry.row.row = uuidFromBytes(select.blob(7));
    entry.row.operation = select.text(8);
    entry.row.fields = QJsonDocument::fromJson(select.text(9).toUtf8()).object();
    return entry;
}

QByteArray textOf(const QJsonObject &fields)
{
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

bool isSame(const LogRow &a, const LogRow &b)
{
    return a.kind == b.kind && a.row == b.row && a.operation == b.operation && a.fields == b.fields;
}

QByteArray splitParents(const QByteArray &parents, const QUuid &row)
{
    QByteArray split;
    for (qsizetype at = 0; at + 16 <= parents.size(); at += 16)
        split += toBytes(splitEntryId(uuidFromBytes(parents.mid(at, 16)), row));
    return split;
}

class LogRewriter
{
public:
    LogRewriter(Database &database, const LogMapper &mapper)
        : m_mapper(mapper)
        , m_update(database, u"UPDATE log_entry SET kind = ?, row = ?, operation = ?, fields = ? WHERE id = ?"_s)
        , m_insert(database, u"INSERT INTO log_entry (uuid, step, n, kind, row, operation, parents, cause, fields) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
    {
    }

    bool rewrite(const StoredEntry &entry)
    {
        const QList<LogRow> rows = m_mapper(entry.row);
        if (rows.isEmpty())
            return true;
        if (!isSame(rows.first(), entry.row) && !update(entry.id, rows.first()))
            return false;
        for (qsizetype part = 1; part < rows.size(); ++part) {
            if (!insert(entry, rows[part]))
                return false;
        }
        return true;
    }

private:
    bool update(qint64 id, const LogRow &row)
    {
        m_update.bindText(0, row.kind.toUtf8());
        m_update.bindBlob(1, toBytes(row.row));
        m_update.bindText(2, row.operation.toUtf8());
        m_update.bindText(3, textOf(row.fields));
        m_update.bindInteger(4, id);
        return m_update.run();
    }

    bool insert(const StoredEntry &entry, const LogRow &part)
    {
        m_insert.bindBlob(0, toBytes(splitEntryId(entry.uuid, part.row)));
        m_insert.bindInteger(1, entry.step);
        m_insert.bindInteger(2, entry.n);
        m_insert.bindText(3, part.kind.toUtf8());
        m_insert.bindBlob(4, toBytes(part.row));
        m_insert.bindText(5, part.operation.toUtf8());
        m_insert.bind(6, entry.parents.isEmpty() ? QVariant() : splitParents(entry.parents, part.row));
        m_insert.bind(7, entry.cause.isEmpty() ? QVariant() : entry.cause);
        m_insert.bindText(8, textOf(part.fields));
        return m_insert.run();
    }

    const LogMapper &m_mapper;
    Statement m_update;
    Statement m_insert;
};

// A block of entries after `after`; read whole before any of them is written.
QList<StoredEntry> blockAfter(Statement &select, qint64 after, qint64 last)
{
    QList<StoredEntry> block;
    select.bindInteger(0, after);
    select.bindInteger(1, last);
    while (select.step())
        block.append(read(select));
    return block;
}

} // namespace

bool mapLog(Database &database, const LogMapper &mapper)
{
    // Entries split off in this run get higher ids and are not visited themselves.
    const qint64 last = database.single(u"SELECT max(id) FROM log_entry"_s).toLongLong();
    Statement select(database,
                     u"SELECT id, uuid, step, n, parents, cause, kind, row, operation, fields FROM log_entry "
                     "WHERE id > ? AND id <= ? ORDER BY id LIMIT 1000"_s);
    LogRewriter rewriter(database, mapper);
    for (qint64 after = 0;;) {
        const QList<StoredEntry> block = blockAfter(select, after, last);
        if (select.failed())
            return false;
        if (block.isEmpty())
            return true;
        select.reset();
        for (const StoredEntry &entry : block) {
            if (!rewriter.rewrite(entry))
                return false;
        }
        after = block.last().id;
    }
}

} // namespace samverkan
