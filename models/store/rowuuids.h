// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "statement.h"

#include <QHash>

#include <memory>
#include <unordered_map>

namespace samverkan {

// The UUIDs behind row ids, each looked up once a transaction: links are written to the log as UUIDs,
// and a hundred thousand rows lead to a handful of organisations.
class RowUuids
{
public:
    // One kind's. Stays where it is as long as the RowUuids lives.
    class OfKind
    {
    public:
        OfKind(Database &database, const Kind &kind);
        // Null if there is no such row.
        QUuid of(RowId id);
        // The row is gone, and SQLite may give its number to another.
        void forget(RowId id) { m_known.remove(id); }

    private:
        Statement m_select;
        QHash<RowId, QUuid> m_known;
    };

    explicit RowUuids(Database &database)
        : m_database(database)
    {
    }

    OfKind &of(const Kind &kind);
    QUuid of(const Kind &kind, RowId id) { return of(kind).of(id); }

private:
    Database &m_database;
    std::unordered_map<const Kind *, std::unique_ptr<OfKind>> m_kinds;
};

} // namespace samverkan
