// SPDX-License-Identifier: GPL-3.0-or-later
#include "changeset.h"

#include <algorithm>

namespace samverkan {

bool ChangeSet::changesRowsOf(const QString &kind) const
{
    const auto found = rows.constFind(kind);
    return everything || (found != rows.cend() && !(found->inserted.isEmpty() && found->removed.isEmpty()));
}

bool ChangeSet::changesField(const QString &kind, int field) const
{
    if (changesRowsOf(kind))
        return true;
    const auto found = rows.constFind(kind);
    return found != rows.cend()
        && std::any_of(found->updated.cbegin(), found->updated.cend(),
                       [field](const QSet<int> &fields) { return fields.contains(field); });
}

void ChangeSet::append(const ChangeSet &later)
{
    everything = everything || later.everything;
    transaction = later.transaction.isNull() ? transaction : later.transaction;
    for (auto kind = later.rows.cbegin(); kind != later.rows.cend(); ++kind) {
        Rows &told = rows[kind.key()];
        for (RowId id : kind->removed) {
            told.updated.remove(id);
            if (!told.inserted.remove(id))
                told.removed.insert(id);
        }
        told.inserted += kind->inserted;
        for (auto row = kind->updated.cbegin(); row != kind->updated.cend(); ++row)
            told.updated[row.key()] += row.value();
    }
}

} // namespace samverkan
