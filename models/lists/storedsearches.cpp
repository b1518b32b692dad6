// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedsearches.h"

#include "language.h"
#include "listcore.h"
#include "listsource.h"
#include "rowfilter.h"
#include "store.h"

#include <QCollator>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

QList<StoredSearch> storedSearches(const ListSource &source)
{
    const Store &store = source.core().store();
    const Kind &kind = source.catalogue().at(u"saved_search");
    QList<StoredSearch> searches;
    for (const Record &record : store.records(kind, store.ids(kind))) {
        const QString of = record.text(u"record_kind"_s);
        if (!source.catalogue().kind(of))
            continue; // a kept view of statistics
        const QJsonObject content = QJsonDocument::fromJson(record.text(u"content"_s).toUtf8()).object();
        searches.append({record.uuid, record.text(u"name"_s), of, RecordFilter::fromJson(content[u"filter"_s].toObject())});
    }
    const QCollator collator(source.language().locale());
    std::stable_sort(searches.begin(), searches.end(),
                     [&](const StoredSearch &a, const StoredSearch &b) { return collator.compare(a.name, b.name) < 0; });
    return searches;
}

QList<RowId> rowsFound(const ListSource &source, const Kind &kind, const RecordFilter &filter)
{
    const ListCore &core = source.core();
    const ColumnSet &columns = core.columns(kind);
    const Marks marks = passing(core, columns, core.search(kind), filter);
    QList<RowId> ids;
    const RowIndex &index = columns.rows();
    for (const Slot slot : index.byId()) {
        if (marks[slot])
            ids.append(index.id(slot));
    }
    return ids;
}

} // namespace samverkan
