// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsdiff.h"

namespace samverkan {

std::vector<int> rowsBySlot(const std::vector<Slot> &rows, size_t slotCount)
{
    std::vector<int> bySlot(slotCount, -1);
    for (size_t row = 0; row < rows.size(); ++row)
        bySlot[rows[row]] = int(row);
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
    const std::vector<int> rowAfter = rowsBySlot(after, slotCount);
    int last = -1;
    for (size_t row = 0; row < before.size(); ++row) {
        const int now = rowAfter[before[row]];
        if (now < 0)
            extend(diff.removed, int(row));
        else if (now < last)
            diff.isMoved = true;
        last = qMax(last, now);
    }
    const std::vector<int> rowBefore = rowsBySlot(before, slotCount);
    for (size_t row = 0; row < after.size(); ++row) {
        if (rowBefore[after[row]] < 0)
            extend(diff.added, int(row));
    }
    return diff;
}

} // namespace samverkan
