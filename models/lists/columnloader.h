// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnset.h"

#include <functional>

namespace samverkan {

class Catalogue;
class Store;

// Fills columns of all rows in one scan: stored fields, and those derived from stored fields of the
// same record (not Via). The codes have their length already. In pieces where `isTimeUp` is given, asked
// after every row: what is answered then is the row to go on `after`; 0 once all are read.
RowId readColumns(const Store &store, const Kind &kind, const RowIndex &rows,
                  const QList<std::pair<const Field *, Column *>> &columns,
                  const std::function<bool()> &isTimeUp = {}, RowId after = 0);

// Kinds other than its own whose records a field's value comes from: those a Via field goes through.
QSet<QString> kindsBehind(const Catalogue &catalogue, const Kind &kind, const Field &field);

// Whether what records of `kind` are called may be different after the changes.
bool titleDependsOn(const Catalogue &catalogue, const QString &kind, const ChangeSet &changes);

} // namespace samverkan
