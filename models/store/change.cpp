// SPDX-License-Identifier: GPL-3.0-or-later
#include "change.h"

namespace samverkan {

RowId Change::insertMany(const Kind &kind, const QList<int> &fields, const std::function<bool(QVariantList &)> &next)
{
    QVariantList values(fields.size());
    return insertRows(kind, fields, [&](NewRow &row) {
        if (!next(values))
            return false;
        for (int i = 0; i < int(values.size()); ++i) {
            row.set(i, values[i]);
            values[i] = QVariant();
        }
        return true;
    });
}

} // namespace samverkan
