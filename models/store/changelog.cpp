// SPDX-License-Identifier: GPL-3.0-or-later
#include "changelog.h"

#include "uuids.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr size_t together = 256; // entries in one statement: half the time of one each

static QString insertSql(size_t entries)
{
    QString marks = u"(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    marks += QString(u", "_s + marks).repeated(qsizetype(entries) - 1);
    return u"INSERT INTO log_entry (uuid, step, n, kind, row, operation, parents, cause, fields) VALUES "_s + marks;
}

ChangeLog::ChangeLog(Database &database, Step step)
    : m_database(database)
    , m_data(std::move(step))
    , m_insert(database, insertSql(1))
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

static void bindBytes(Statement &statement, int parameter, QByteArrayView bytes)
{
    if (bytes.isEmpty())
        statement.bindNull(parameter);
    else
        statement.bindBlobView(parameter, bytes);
}

// Binds the next entry to the nine parameters from `from` on.
void ChangeLog::bind(Statement &insert, int from, QByteArrayView id, QByteArrayView kind, QByteArrayView row,
                     QByteArrayView operation, QByteArrayView parents, QByteArrayView cause, QByteArrayView fields)
{
    insert.bindBlobView(from, id);
    insert.bindInteger(from + 1, m_step);
    insert.bindInteger(from + 2, ++m_n);
    insert.bindTextView(from + 3, kind);
    insert.bindBlobView(from + 4, row);
    insert.bindTextView(from + 5, operation);
    bindBytes(insert, from + 6, parents);
    bindBytes(insert, from + 7, cause);
    insert.bindTextView(from + 8, fields);
}

bool ChangeLog::writeWaiting()
{
    const bool whole = m_waiting.size() == together;
    if (whole && !m_insertMany)
        m_insertMany.emplace(m_database, insertSql(together));
    Statement &insert = whole ? *m_insertMany : m_insert;
    bool well = true;
    int from = 0;
    const char *at = m_texts.data();
    for (const Waiting &entry : m_waiting) {
        std::array<QByteArrayView, 5> text;
        for (size_t i = 0; i < text.size(); at += entry.sizes[i++])
            text[i] = QByteArrayView(at, qsizetype(entry.sizes[i]));
        bind(insert, from, entry.id.view(), text[0], text[1], text[2], text[3], {}, text[4]);
        from += whole ? 9 : 0;
        well = well && (whole || insert.run());
    }
    well = well && (!whole || insert.run());
    m_waiting.clear();
    m_texts.clear();
    m_isLost = m_isLost || !well;
    return !m_isLost;
}

bool ChangeLog::write(const QUuid &id, QByteArrayView kind, QByteArrayView row, QByteArrayView operation,
                      QByteArrayView fields, const QUuid &cause)
{
    if ((m_step == 0 && !begin()) || !writeWaiting())
        return false;
    const UuidBytes idBytes = bytesOf(id);
    const UuidBytes causeBytes = bytesOf(cause);
    const QByteArray parents = headsOf(row);
    bind(m_insert, 0, idBytes.view(), kind, row, operation, parents, cause.isNull() ? QByteArrayView() : causeBytes.view(), fields);
    return m_insert.run();
}

bool ChangeLog::writeAfter(QByteArrayView heads, QByteArrayView kind, QByteArrayView row, QByteArrayView operation,
                           QByteArrayView fields)
{
    if (m_step == 0 && !begin())
        return false;
    Waiting entry{bytesOf(newUuid()), {}};
    const std::array texts{kind, row, operation, heads, fields};
    for (size_t i = 0; i < texts.size(); ++i) {
        entry.sizes[i] = size_t(texts[i].size());
        m_texts.append(texts[i].data(), entry.sizes[i]);
    }
    m_waiting.push_back(entry);
    return m_waiting.size() < together || writeWaiting();
}

bool ChangeLog::finish()
{
    if (isEmpty())
        return true;
    if (!writeWaiting())
        return false;
    Statement keep(m_database, u"INSERT INTO file_fact (key, value) VALUES ('highest_n', ?) "
                               u"ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
    keep.bind(0, QString::number(m_n));
    return keep.run();
}

QByteArray ChangeLog::headsOf(QByteArrayView row)
{
    writeWaiting(); // if that fails, so does all that is written after it
    return samverkan::headsOf(m_heads, row);
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
