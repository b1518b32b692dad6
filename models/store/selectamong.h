// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <functional>

namespace samverkan {

class Database;
class Statement;

// Visits the rows found for `numbers`, in no particular order: `sql` ends in "… IN (%1)", where their places
// come. There are few numbers of places, those left over hold a number again, so a statement once prepared
// serves however many rows are asked for. Stops when `visit` answers false or the store is cancelled; answers
// whether all rows were seen.
bool selectAmong(Database &database, const QString &sql, const QList<RowId> &numbers,
                 const std::function<bool(const Statement &)> &visit);

} // namespace samverkan
