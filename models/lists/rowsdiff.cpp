// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsdiff.h"

#include <optional>

namespace samverkan {

namespace {

// Where slots stand in a list of shown rows, those of headings too.
class RowPlaces
{
public:
    // Slots of records are below slotCount, codes of headings below headingCount.
    RowPlaces(const std::vector<Slot> &rows, size_t slotCount, size_t headingCount)
        : m_slotCount(slotCount)
        , m_rows(slotCount + headingCount, -1)
    {
        for (size_t row = 0; row < rows.size(); ++row)
            m_rows[placeOf(rows[row])] = int(row);
    }

    int of(Slot slot) const // -1 if it is not there
    {
        const size_t place = placeOf(slot);
        return place < m_rows.size() ? m_rows[place] : -1;
    }

private:
    size_t placeOf(Slot slot) const { return isHeadingSlot(slot) ? m_slotCount + (slot & ~headingBit) : slot; }

    size_t m_slotCount;
    std::vector<int> m_rows; // by slot, then by code
};

// One more than the highest code of a heading.
size_t headingCount(const std::vector<Slot> &rows)
{
    size_t count = 0;
    for (Slot slot : rows) {
        if (isHeadingSlot(slot))
            count = qMax(count, size_t(slot & ~headingBit) + 1);
    }
    return count;
}

} // namespace

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

// The rows of `whole` that `part` does not have, where the others are its rows in the same order; else nothing.
static std::optional<QList<std::pair<int, int>>> leftOut(const std::vector<Slot> &whole, const std::vector<Slot> &part)
{
    QList<std::pair<int, int>> ranges;
    size_t found = 0;
    for (size_t row = 0; row < whole.size(); ++row) {
        if (found < part.size() && whole[row] == part[found])
            ++found;
        else
            extend(ranges, int(row));
        if (whole.size() - row - 1 < part.size() - found)
            return std::nullopt; // the rest is too short: another order, nearly always seen at once
    }
    return found == part.size() ? std::optional(ranges) : std::nullopt;
}

// A search that goes on only takes rows away, one that is cleared only brings them back: nothing has to be looked up.
RowsDiff rowsDiff(const std::vector<Slot> &before, const std::vector<Slot> &after, size_t slotCount)
{
    if (const auto removed = leftOut(before, after))
        return {*removed, {}, false};
    if (const auto added = leftOut(after, before))
        return {{}, *added, false};
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
