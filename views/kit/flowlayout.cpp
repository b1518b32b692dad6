// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlayout.h"

namespace samverkan {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::setLineHeight(int height)
{
    if (m_lineHeight == height)
        return;
    m_lineHeight = height;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

void FlowLayout::placeLine(const QList<QLayoutItem *> &line, const QRect &rect, int top, int height) const
{
    int left = rect.left();
    for (QLayoutItem *item : line) {
        const QSize size(qMin(item->sizeHint().width(), rect.width()), item->sizeHint().height());
        item->setGeometry(QRect(QPoint(left, top + (height - size.height()) / 2), size));
        left += size.width() + spacing();
    }
}

int FlowLayout::flow(const QRect &rect, bool place) const
{
    QList<QLayoutItem *> line;
    int width = 0;
    int height = m_lineHeight;
    int top = rect.top();
    const auto endLine = [&] {
        if (place)
            placeLine(line, rect, top, height);
        top += height;
        line.clear();
        width = 0;
        height = m_lineHeight;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue; // hidden
        const int wanted = qMin(item->sizeHint().width(), rect.width());
        if (!line.isEmpty() && width + wanted > rect.width()) {
            endLine();
            top += spacing() / 2;
        }
        line.append(item);
        width += wanted + spacing();
        height = qMax(height, item->sizeHint().height());
    }
    endLine();
    return top - rect.top();
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return flow(QRect(0, 0, width - margins.left() - margins.right(), 0), false) + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + spacing();
    return {qMax(0, width - spacing()), qMax(m_lineHeight, minimumSize().height())};
}

QSize FlowLayout::minimumSize() const
{
    QSize least(0, m_lineHeight);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    flow(contentsRect(), true);
}

}
