// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

class QKeyEvent;
class QMenu;
class QPainter;
class QPoint;
class QRect;

namespace samverkan {

class RecordTable;

// The headings over groups of rows, as rows of the model's own: a chevron, what the group has in common and
// how many records it has, over the width of the table. By pointer and keys they collapse and expand.
class GroupHeadings
{
public:
    explicit GroupHeadings(RecordTable &table);

    void paint(QPainter *painter, const QRect &exposed) const;
    // The heading that is there, -1 if none is.
    int rowAt(const QPoint &position) const;
    void toggle(int row);
    // Enter and Space turn a heading, Left collapses, Right expands and goes into the group; Left from the
    // first column goes to the heading; Alt+PageUp and PageDown from heading to heading. False: not ours.
    bool takeKey(QKeyEvent *event);
    void fillMenu(QMenu &menu, int row);

private:
    void paintOne(QPainter *painter, const QRect &box, int row, const Theme &theme) const;
    bool takeHeadingKey(int key, int row);
    bool step(int groups);
    void go(int row);
    void setCollapsed(int row, bool collapsed);
    void setAllCollapsed(bool collapsed);
    void chooseRows(int row);

    RecordTable &m_table;
};

} // namespace samverkan
