// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

class QHeaderView;
class QPainter;
class QPoint;
class QRect;

namespace samverkan {

class RecordTable;

// The headings over groups of rows: the first row of each group is higher, and above its cells stands
// what the group has in common and how many rows it has. No rows of their own, so that everything else
// about the table stays as it is. Heights are set in one pass over the rows.
class GroupHeadings
{
public:
    static constexpr int HeightAt100 = 36;

    explicit GroupHeadings(RecordTable &table);

    // After rows, groups or the text size changed. True if any height is another now.
    bool place();
    void paint(QPainter *painter, const QRect &exposed) const;
    // The first row of the group whose heading is there, -1 if none is.
    int rowAt(const QPoint &position) const;
    // The first row of the group before (-1) or after (1) that of `row`; -1 if there is none.
    int step(int row, int groups) const;

private:
    int height() const;
    void paintOne(QPainter *painter, const QRect &box, int row, const Theme &theme) const;

    RecordTable &m_table;
    bool m_areThere = false;
};

} // namespace samverkan
