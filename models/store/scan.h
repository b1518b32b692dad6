// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QByteArrayView>
#include <functional>

namespace samverkan {

class Store;
class Statement;

// One row of a scan, looked at in place.
class ScannedRow
{
public:
    explicit ScannedRow(const Statement &statement) : m_statement(statement) { }
    RowId id() const;
    // By position in the `fields` given to scan().
    bool isNull(int position) const;
    qint64 integer(int position) const;
    double real(int position) const;
    QByteArrayView utf8(int position) const; // good until the next row
    QString text(int position) const;
    QVariant value(int position, const Field &field) const; // as a record has it

private:
    const Statement &m_statement;
};

// Visits every row of a kind once, forward, in id order, reading only the stored fields asked for
// (field indexes). The quickest way through a table; for caches, statistics, exports, on a job's
// own store when long. Stops when `visit` answers false or the store is cancelled; answers whether
// all rows were seen. `after`: only rows with a greater id, to go on where another scan stopped.
bool scan(const Store &store, const Kind &kind, const QList<int> &fields,
          const std::function<bool(const ScannedRow &)> &visit, RowId after = 0);

// The same for the rows whose stored reference `field` points to one of `targets`, in no particular
// order. Costs as much as there are such rows.
bool scanOf(const Store &store, const Kind &kind, const QList<int> &fields, int field, const QList<RowId> &targets,
            const std::function<bool(const ScannedRow &)> &visit);

// The same for single rows, in the order of `ids`; rows that are gone are left out. For lists in an
// order of their own.
bool scanInOrder(const Store &store, const Kind &kind, const QList<int> &fields, const QList<RowId> &ids,
                 const std::function<bool(const ScannedRow &)> &visit);

} // namespace samverkan
