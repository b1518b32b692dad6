// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholerows.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace samverkan {

WholeRows::WholeRows(QTableView *table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
{
    table->setParent(this);
    // The bar takes a row's room when it comes, so the number of whole rows is another one then.
    connect(table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &WholeRows::place, Qt::QueuedConnection);
}

void WholeRows::setSides(int left, int right)
{
    m_left = left;
    m_right = right;
    place();
}

void WholeRows::place()
{
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const QScrollBar *bar = m_table->horizontalScrollBar();
    const int around = m_table->horizontalHeader()->height() + (bar->maximum() > 0 ? bar->sizeHint().height() : 0)
        + 2 * m_table->frameWidth();
    const int rows = row > 0 ? (height() - around) / row : 0;
    m_table->setGeometry(m_left, 0, width() - m_left - m_right, rows > 0 ? around + rows * row : height());
}

void WholeRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

bool WholeRows::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::event(event);
}

} // namespace samverkan
