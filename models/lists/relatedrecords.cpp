// SPDX-License-Identifier: GPL-3.0-or-later
#include "relatedrecords.h"

#include "catalogue.h"
#include "listcore.h"
#include "listsource.h"
#include "scan.h"

#include <algorithm>

namespace samverkan {

// Where a row of `through` that hangs on a record leads further: the other reference of a pair.
static QString otherReference(const Kind &through, const QString &from)
{
    if (!through.isPair() || !through.pair.contains(from))
        return {};
    return through.pair[0] == from ? through.pair[1] : through.pair[0];
}

QList<RelatedKind> relatedKinds(const Catalogue &catalogue, const Kind &kind, const QStringList &listed)
{
    QList<RelatedKind> ways;
    for (const Relation &relation : catalogue.relationsOf(kind)) {
        const Kind &through = catalogue.at(relation.kind);
        const QString to = otherReference(through, relation.field);
        const Kind &end = to.isEmpty() ? through : catalogue.at(through.field(to)->target);
        const bool isKnown = std::any_of(ways.begin(), ways.end(), [&](const RelatedKind &way) { return way.kind == &end; });
        if (listed.contains(end.key) && !isKnown)
            ways.append({&end, &through, relation.field, to});
    }
    return ways;
}

QList<RowId> relatedRecords(ListSource &source, const RelatedKind &related, const QList<RowId> &ids)
{
    QList<RowId> found;
    const QList<int> fields = related.to.isEmpty() ? QList<int>() : QList<int>{related.through->indexOf(related.to)};
    const int from = related.through->indexOf(related.from);
    scanOf(source.core().store(), *related.through, fields, from, ids, [&](const ScannedRow &row) {
        if (fields.isEmpty())
            found.append(row.id());
        else if (!row.isNull(0))
            found.append(row.integer(0));
        return true;
    });
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace samverkan
