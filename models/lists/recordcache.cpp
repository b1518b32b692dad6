// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordcache.h"

#include "listcore.h"
#include "store.h"

namespace samverkan {

RecordCache::RecordCache(ListCore &core, const Kind &kind)
    : m_core(core)
    , m_kind(kind)
    , m_records(MostRows)
{
}

const Record *RecordCache::record(RowId id, const std::function<QList<RowId>()> &near)
{
    if (const Record *known = m_records.object(id))
        return known;
    QList<RowId> wanted;
    for (RowId one : near()) {
        if (!m_records.contains(one))
            wanted.append(one);
    }
    for (ComputedColumn *column : m_core.computedOf(m_kind))
        column->prepare(m_core, wanted);
    for (const Record &record : m_core.store().records(m_kind, wanted))
        m_records.insert(record.id, new Record(record)); // owned by the cache
    return m_records.object(id);
}

} // namespace samverkan
