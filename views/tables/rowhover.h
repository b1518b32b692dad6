// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace samverkan {

// Knows which row of a table the pointer is over, so that all of it can be drawn so: Qt tells the cell under the
// pointer only. The table's child, like it in the window's thread.
class RowHover : public QObject
{
    Q_OBJECT
public:
    explicit RowHover(QTableView *table);

    int row() const { return m_row; } // -1: none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(); // after the pointer or the rows have moved

    QTableView *m_table;
    int m_y = -1; // of the pointer in the viewport, -1 when it is elsewhere
    int m_row = -1;
};

} // namespace samverkan
