// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordcache.h"

#include "listcore.h"
#include "store.h"

namespace samverkan {

RecordCache::RecordCache(ListCore &core, const Kind &kind)
    : m_core(core)
    , m_kind(kind)
    , m_reader(core.store().database(), core.catalogue())
    , m_records(MostRows)
{
}

const Record *RecordCache::record(RowId id, const std::function<QList<RowId>()> &near)
{
    if (const Record *known = m_records.object(id))
        return known;
    fetch(missing(near()));
    return m_records.object(id);
}

void RecordCache::prepare(const QList<RowId> &ids)
{
    const QList<RowId> wanted = missing(ids);
    if (wanted.size() > ids.size() / 2)
        fetch(wanted);
}

void RecordCache::follow(bool others)
{
    if (others && !m_followsOthers)
        clear();
    m_followsOthers = others;
}

QList<RowId> RecordCache::missing(const QList<RowId> &ids) const
{
    QList<RowId> wanted;
    for (RowId id : ids) {
        if (!m_records.contains(id))
            wanted.append(id);
    }
    return wanted;
}

void RecordCache::fetch(const QList<RowId> &ids)
{
    for (ComputedColumn *column : m_core.computedOf(m_kind))
        column->prepare(m_core, ids);
    for (const Record &record : m_followsOthers ? m_reader.read(m_kind, ids) : m_reader.readAlone(m_kind, ids))
        m_records.insert(record.id, new Record(record)); // owned by the cache
}

} // namespace samverkan
