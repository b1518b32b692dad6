// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <vector>

namespace samverkan {

// A record's place in everything that is held in memory by row: it stays the same as long as the
// record lives, so that columns and search texts are added to and never moved.
using Slot = quint32;

// Which record is in which slot. Numbers of slots of removed records are not used again before the
// next reset().
class RowIndex
{
public:
    void reset(const QList<RowId> &ascending);
    // Rows that went and rows that came, in one pass. An id may be in both: another record now.
    void change(const QList<RowId> &removed, const QList<RowId> &added);

    // Slots used so far, those of removed records counted too: the length of everything by slot.
    size_t slotCount() const { return m_ids.size(); }
    int count() const { return int(m_byId.size()); }
    RowId id(Slot slot) const { return m_ids[slot]; }
    bool isAlive(Slot slot) const { return m_alive[slot]; }
    // -1 if there is no such record. Logarithmic.
    qint64 slotOf(RowId id) const;
    // Slots of the records there are, by ascending id.
    const std::vector<Slot> &byId() const { return m_byId; }

private:
    std::vector<RowId> m_ids; // by slot
    std::vector<bool> m_alive;
    std::vector<Slot> m_byId;
};

} // namespace samverkan
