// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowindex.h"

namespace samverkan {

// A row that is no record's but the heading of a group: this bit, and the group's code (dictionary.h).
constexpr Slot headingBit = 0x80000000;
inline bool isHeadingSlot(Slot slot) { return slot & headingBit; }

// What turns one list of shown rows into another, in the terms views understand.
struct RowsDiff
{
    // First and last row, in ascending order. `removed` as rows of the old list; `added` as rows of
    // the new one.
    QList<std::pair<int, int>> removed;
    QList<std::pair<int, int>> added;
    bool isMoved = false; // rows in both stand in another order

    bool isNothing() const { return removed.isEmpty() && added.isEmpty() && !isMoved; }
};

// Both lists hold a slot once at most. Linear; slots below slotCount.
RowsDiff rowsDiff(const std::vector<Slot> &before, const std::vector<Slot> &after, size_t slotCount);

// By slot of a record: its row, -1 if it is not shown.
std::vector<int> rowsBySlot(const std::vector<Slot> &rows, size_t slotCount);

} // namespace samverkan
