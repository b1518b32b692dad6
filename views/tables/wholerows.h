// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTableView;

namespace samverkan {

// The room of a table that makes it as high as whole rows allow, so that no row is cut in the middle.
// The table becomes a child of the room; all its rows have one height.
class WholeRows : public QWidget
{
    Q_OBJECT
public:
    explicit WholeRows(QTableView *table, QWidget *parent = nullptr);

    // Free room left and right of the table, in pixels.
    void setSides(int left, int right);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();

    QTableView *m_table;
    int m_left = 0;
    int m_right = 0;
};

} // namespace samverkan
