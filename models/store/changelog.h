// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "statement.h"
#include "uuids.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace samverkan {

// The ids of a row's heads (its entries that no other entry of it has as parent), sixteen bytes each.
QByteArray headsOf(Statement &entriesOfRow, QByteArrayView row);

// Writes one step and its entries to the change log, inside the transaction that changes the
// tables. The step itself is written with its first entry: a step without one leaves no trace.
class ChangeLog
{
public:
    struct Step
    {
        QByteArray name; // JSON of the sentence
        QString person;
        QString sort = QStringLiteral("do");
        QUuid target;
    };

    ChangeLog(Database &database, Step step);

    // Writes one entry with the row's present heads as parents. `fields` is JSON (fieldsjson.h).
    bool write(const QUuid &id, QByteArrayView kind, QByteArrayView row, QByteArrayView operation,
               QByteArrayView fields, const QUuid &cause = {});
    // With heads that the caller knows: none of a row this step makes. Many such entries are written
    // together, the last of them when something else is asked of the log.
    bool writeAfter(QByteArrayView heads, QByteArrayView kind, QByteArrayView row, QByteArrayView operation,
                    QByteArrayView fields);
    // The ids of a row's present heads.
    QByteArray headsOf(QByteArrayView row);
    // Keeps the highest n for the next step. Call once before the commit.
    bool finish();

    bool isEmpty() const { return m_step == 0; }
    QUuid stepUuid() const { return m_stepUuid; }

private:
    // An entry that waits: its texts lie one after the other in m_texts.
    struct Waiting
    {
        UuidBytes id;
        std::array<size_t, 5> sizes; // kind, row, operation, parents, fields
    };
    bool begin();
    bool writeWaiting();
    void bind(Statement &insert, int from, QByteArrayView id, QByteArrayView kind, QByteArrayView row,
              QByteArrayView operation, QByteArrayView parents, QByteArrayView cause, QByteArrayView fields);

    Database &m_database;
    Step m_data;
    QUuid m_stepUuid;
    qint64 m_step = 0;
    qint64 m_n = 0;
    std::vector<Waiting> m_waiting;
    std::string m_texts;
    bool m_isLost = false; // entries that could not be written
    Statement m_insert;
    std::optional<Statement> m_insertMany;
    Statement m_heads;
};

} // namespace samverkan
