// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowhover.h"

#include <QHoverEvent>
#include <QScrollBar>
#include <QTableView>

#include <utility>

namespace samverkan {

RowHover::RowHover(QTableView *table)
    : QObject(table)
    , m_table(table)
{
    table->viewport()->setAttribute(Qt::WA_Hover);
    table->viewport()->installEventFilter(this);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, this, &RowHover::follow);
}

bool RowHover::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove)
        m_y = static_cast<QHoverEvent *>(event)->position().toPoint().y();
    else if (event->type() == QEvent::HoverLeave)
        m_y = -1;
    else
        return false;
    follow();
    return false;
}

void RowHover::follow()
{
    const int before = std::exchange(m_row, m_y < 0 ? -1 : m_table->rowAt(m_y));
    if (before == m_row)
        return;
    for (const int row : {before, m_row}) {
        if (row >= 0)
            m_table->viewport()->update(0, m_table->rowViewportPosition(row), m_table->viewport()->width(), m_table->rowHeight(row));
    }
}

} // namespace samverkan
