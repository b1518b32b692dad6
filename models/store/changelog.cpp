// SPDX-License-Identifier: GPL-3.0-or-later
#include "changelog.h"

#include "uuids.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

using namespace Qt::StringLiterals;

namespace samverkan {

ChangeLog::ChangeLog(Database &database, Step step)
    : m_database(database)
    , m_data(std::move(step))
    , m_insert(database, u"INSERT INTO log_entry (uuid, step, n, kind, row, operation, parents, cause, fields) "
                         u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
    , m_heads(database, u"SELECT uuid, parents FROM log_entry WHERE row = ?"_s)
{
}

bool ChangeLog::begin()
{
    m_n = m_database.single(u"SELECT value FROM file_fact WHERE key = 'highest_n'"_s).toLongLong();
    m_stepUuid = newUuid();
    Statement insert(m_database, u"INSERT INTO log_step (uuid, name, time, person, copy, program, sort, target) "
                                 u"VALUES (?, ?, ?, ?, (SELECT value FROM file_fact WHERE key = 'copy'), ?, ?, ?)"_s);
    insert.bindBlob(0, toBytes(m_stepUuid));
    insert.bindText(1, m_data.name);
    insert.bind(2, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    insert.bind(3, m_data.person);
    insert.bind(4, QCoreApplication::applicationVersion());
    insert.bind(5, m_data.sort);
    if (m_data.target.isNull())
        insert.bindNull(6);
    else
        insert.bindBlob(6, toBytes(m_data.target));
    if (!insert.run())
        return false;
    m_step = m_database.lastInsertId();
    return true;
}

bool ChangeLog::append(const QUuid &id, QByteArrayView kind, QByteArrayView row, QByteArrayView operation,
                       QByteArrayView fields, QByteArrayView parents, const QUuid &cause)
{
    if (m_step == 0 && !begin())
        return false;
    const UuidBytes idBytes = bytesOf(id);
    const UuidBytes causeBytes = bytesOf(cause);
    m_insert.bindBlobView(0, idBytes.view());
    m_insert.bindInteger(1, m_step);
    m_insert.bindInteger(2, ++m_n);
    m_insert.bindTextView(3, kind);
    m_insert.bindBlobView(4, row);
    m_insert.bindTextView(5, operation);
    if (parents.isEmpty())
        m_insert.bindNull(6);
    else
        m_insert.bindBlobView(6, parents);
    if (cause.isNull())
        m_insert.bindNull(7);
    else
        m_insert.bindBlobView(7, causeBytes.view());
    m_insert.bindTextView(8, fields);
    return m_insert.run();
}

bool ChangeLog::write(const QUuid &id, QByteArrayView kind, QByteArrayView row, QByteArrayView operation,
                      QByteArrayView fields, const QUuid &cause)
{
    return append(id, kind, row, operation, fields, headsOf(row), cause);
}

bool ChangeLog::writeAfter(QByteArrayView heads, QByteArrayView kind, QByteArrayView row, QByteArrayView operation,
                           QByteArrayView fields)
{
    return append(newUuid(), kind, row, operation, fields, heads, {});
}

bool ChangeLog::finish()
{
    if (isEmpty())
        return true;
    Statement keep(m_database, u"INSERT INTO file_fact (key, value) VALUES ('highest_n', ?) "
                               u"ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
    keep.bind(0, QString::number(m_n));
    return keep.run();
}

QByteArray headsOf(Statement &entriesOfRow, QByteArrayView row)
{
    entriesOfRow.bindBlobView(0, row);
    QList<QByteArray> entries;
    QSet<QByteArray> seen;
    while (entriesOfRow.step()) {
        entries.append(entriesOfRow.blob(0));
        const QByteArray parents = entriesOfRow.blob(1);
        for (qsizetype at = 0; at + 16 <= parents.size(); at += 16)
            seen.insert(parents.sliced(at, 16));
    }
    entriesOfRow.reset();
    QByteArray heads;
    for (const QByteArray &entry : std::as_const(entries)) {
        if (!seen.contains(entry))
            heads += entry;
    }
    return heads;
}

} // namespace samverkan
