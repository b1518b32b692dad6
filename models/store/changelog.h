// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "statement.h"

#include <QUuid>

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
    // With heads that the caller knows: none of a row this step makes.
    bool writeAfter(QByteArrayView heads, QByteArrayView kind, QByteArrayView row, QByteArrayView operation,
                    QByteArrayView fields);
    // The ids of a row's present heads.
    QByteArray headsOf(QByteArrayView row) { return samverkan::headsOf(m_heads, row); }
    // Keeps the highest n for the next step. Call once before the commit.
    bool finish();

    bool isEmpty() const { return m_step == 0; }
    QUuid stepUuid() const { return m_stepUuid; }

private:
    bool begin();
    bool append(const QUuid &id, QByteArrayView kind, QByteArrayView row, QByteArrayView operation,
                QByteArrayView fields, QByteArrayView parents, const QUuid &cause);

    Database &m_database;
    Step m_data;
    QUuid m_stepUuid;
    qint64 m_step = 0;
    qint64 m_n = 0;
    Statement m_insert;
    Statement m_heads;
};

} // namespace samverkan
