// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowindex.h"

#include <algorithm>
#include <numeric>

namespace samverkan {

void RowIndex::reset(const QList<RowId> &ascending)
{
    m_ids.assign(ascending.cbegin(), ascending.cend());
    m_alive.assign(m_ids.size(), true);
    m_byId.resize(m_ids.size());
    std::iota(m_byId.begin(), m_byId.end(), Slot(0));
}

void RowIndex::change(const QList<RowId> &removed, const QList<RowId> &added)
{
    for (RowId id : removed) {
        const qint64 slot = slotOf(id);
        if (slot >= 0)
            m_alive[size_t(slot)] = false;
    }
    std::erase_if(m_byId, [this](Slot slot) { return !m_alive[slot]; });

    const qsizetype before = qsizetype(m_byId.size());
    for (RowId id : added) {
        m_byId.push_back(Slot(m_ids.size()));
        m_ids.push_back(id);
        m_alive.push_back(true);
    }
    const auto smaller = [this](Slot a, Slot b) { return m_ids[a] < m_ids[b]; };
    std::sort(m_byId.begin() + before, m_byId.end(), smaller);
    std::inplace_merge(m_byId.begin(), m_byId.begin() + before, m_byId.end(), smaller);
}

qint64 RowIndex::slotOf(RowId id) const
{
    const auto found = std::lower_bound(m_byId.cbegin(), m_byId.cend(), id,
                                        [this](Slot slot, RowId wanted) { return m_ids[slot] < wanted; });
    return found != m_byId.cend() && m_ids[*found] == id && m_alive[*found] ? qint64(*found) : -1;
}

} // namespace samverkan
