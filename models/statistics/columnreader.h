// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kindcolumns.h"

#include <QHash>

namespace samverkan {

class Store;

// Reads stored fields of a kind into columns with one scan; `targets` has the rows of every kind that
// a reference among the fields points to. False, and nothing kept, if reading failed.
bool readColumns(const Store &store, const Kind &kind, const QList<int> &fields,
                 const QHash<QString, const KindColumns *> &targets, KindColumns &into);

// Reads one stored field of a few rows again, into a column of its own; what is shared stays as it was.
// False, and nothing changed, where that cannot be done: then the column is to be dropped.
bool patchColumn(const Store &store, const Kind &kind, int field, const QList<RowId> &rows, const KindColumns *target,
                 KindColumns &into);

// The age band of each participant, from columns already read. Code 0 is "unknown".
std::unique_ptr<CodeColumn> ageBandColumn(const Store &store, const Kind &participant, const KindColumns &columns);

} // namespace samverkan
