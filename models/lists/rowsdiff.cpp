// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsdiff.h"

namespace samverkan {

RowPlaces::RowPlaces(const std::vector<Slot> &rows, size_t slotCount, size_t headingCount)
    : m_slotCount(slotCount)
    , m_rows(slotCount + headingCount, -1)
{
    for (size_t row = 0; row < rows.size(); ++row)
        m_rows[isHeadingSlot(rows[row]) ? slotCount + (rows[row] & ~headingBit) : rows[row]] = int(row);
}

int RowPlaces::of(Slot slot) const
{
    const size_t place = isHeadingSlot(slot) ? m_slotCount + (slot & ~headingBit) : slot;
    return place < m_rows.size() ? m_rows[place] : -1;
}

size_t headingCount(const std::vector<Slot> &rows)
{
    size_t count = 0;
    for (Slot slot : rows) {
        if (isHeadingSlot(slot))
            count = qMax(count, size_t(slot & ~headingBit) + 1);
    }
    return count;
}

std::vector<int> rowsBySlot(const std::vector<Slot> &rows, size_t slotCount)
{
    std::vector<int> bySlot(slotCount, -1);
    for (size_t row = 0; row < rows.size(); ++row) {
        if (!isHeadingSlot(rows[row]))
            bySlot[rows[row]] = int(row);
    }
    return bySlot;
}

static void extend(QList<std::pair<int, int>> &ranges, int row)
{
    if (!ranges.isEmpty() && ranges.last().second == row - 1)
        ranges.last().second = row;
    else
        ranges.append({row, row});
}

RowsDiff rowsDiff(const std::vector<Slot> &before, const std::vector<Slot> &after, size_t slotCount)
{
    RowsDiff diff;
    const RowPlaces rowAfter(after, slotCount, headingCount(after));
    int last = -1;
    for (size_t row = 0; row < before.size(); ++row) {
        const int now = rowAfter.of(before[row]);
        if (now < 0)
            extend(diff.removed, int(row));
        else if (now < last)
            diff.isMoved = true;
        last = qMax(last, now);
    }
    const RowPlaces rowBefore(before, slotCount, headingCount(before));
    for (size_t row = 0; row < after.size(); ++row) {
        if (rowBefore.of(after[row]) < 0)
            extend(diff.added, int(row));
    }
    return diff;
}

} // namespace samverkan
