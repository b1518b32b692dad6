// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QHash>
#include <QString>

namespace samverkan {

class Catalogue;
class Database;
class Statement;

// Names of stored columns, "a, b, c", in catalogue order.
QString columnList(const Kind &kind);

// The value of column `column` of a row as the catalogue's type of `field` (a yes or no as bool).
QVariant readValue(const Statement &statement, int column, const Field &field);

// Reads records by id, derived fields included. A Via field costs one query for all the records asked
// for together, not one each.
class RowReader
{
public:
    RowReader(Database &database, const Catalogue &catalogue)
        : m_database(database)
        , m_catalogue(catalogue)
    {
    }

    // In the order of `ids`; rows that are gone are left out.
    QList<Record> read(const Kind &kind, const QList<RowId> &ids) const;
    // The same without Via fields: nothing is read of other records.
    QList<Record> readAlone(const Kind &kind, const QList<RowId> &ids) const;
    // Stored fields only.
    QHash<RowId, Record> readStored(const Kind &kind, const QList<RowId> &ids) const;

private:
    QList<Record> inOrder(QHash<RowId, Record> records, const QList<RowId> &ids) const; // each with what it derives itself
    void deriveOwn(Record &record) const;
    void deriveVia(const Kind &kind, QHash<RowId, Record> &records) const;

    Database &m_database;
    const Catalogue &m_catalogue;
};

} // namespace samverkan
