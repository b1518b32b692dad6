// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QString>

namespace samverkan {

class Database;

// A value as it may be stored: texts without NUL, lone surrogates and blank ends, an empty text as
// null, lists of codes sorted.
QVariant cleanedValue(const Field &field, const QVariant &value);
Values cleaned(const Kind &kind, const Values &values);

// Of `values` those that differ from what `before` holds.
Values differing(const Record &before, const Values &values);

// `fields` and every other stored field of their units, ascending.
QList<int> withUnits(const Kind &kind, const QList<int> &fields);

// INSERT with the UUID first; UPDATE with the id last.
QString insertSql(const Kind &kind, const QList<const Field *> &fields);
QString updateSql(const Kind &kind, const QList<int> &fields);

// Rows whose stored field equals `value` (null: that have none), in id order.
QList<RowId> findRows(Database &database, const Kind &kind, const QString &field, const QVariant &value);

} // namespace samverkan
