// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupheadings.h"

#include "language.h"
#include "listsource.h"
#include "paint.h"
#include "recordtable.h"
#include "recordtablemodel.h"
#include "rowpainter.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

GroupHeadings::GroupHeadings(RecordTable &table)
    : m_table(table)
{
}

int GroupHeadings::height() const
{
    return themeOf(&m_table).px(HeightAt100);
}

// The header is kept silent meanwhile: each change would have it find all places anew.
bool GroupHeadings::place()
{
    const QList<int> starts = m_table.records()->groupStarts();
    if (starts.isEmpty() && !m_areThere)
        return false;
    QHeaderView *rows = m_table.verticalHeader();
    const QSignalBlocker silent(rows);
    const bool updates = rows->updatesEnabled();
    rows->setUpdatesEnabled(false);
    const int plain = rows->defaultSectionSize();
    bool isOther = false;
    auto start = starts.cbegin();
    for (int row = 0; row < rows->count(); ++row) {
        const bool first = start != starts.cend() && *start == row;
        start += first;
        const int wanted = first ? plain + height() : plain;
        if (rows->sectionSize(row) == wanted)
            continue;
        rows->resizeSection(row, wanted);
        isOther = true;
    }
    rows->setUpdatesEnabled(updates);
    m_areThere = !starts.isEmpty();
    return isOther;
}

void GroupHeadings::paintOne(QPainter *painter, const QRect &box, int row, const Theme &theme) const
{
    painter->fillRect(box, theme.color(Theme::Base));
    drawHairline(painter, box, Qt::BottomEdge, theme.color(Theme::Outline));
    const RecordTableModel &records = *m_table.records();
    const QModelIndex index = records.index(row, 0);
    const QString count = records.source().language().number(index.data(RecordTableModel::GroupCountRole).value<qint64>());
    QRect words = box.adjusted(theme.px(cellPadding), theme.px(6), -theme.px(cellPadding), 0);
    const QFont plain = theme.font(Theme::SecondType);
    const int room = words.width() - QFontMetrics(plain).horizontalAdvance(count) - theme.px(8);
    painter->setFont(theme.font(Theme::StrongType));
    painter->setPen(theme.color(Theme::Text));
    const QString name = painter->fontMetrics().elidedText(index.data(RecordTableModel::GroupRole).toString(), Qt::ElideRight, room);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
    words.setLeft(words.left() + painter->fontMetrics().horizontalAdvance(name) + theme.px(8));
    painter->setFont(plain);
    painter->setPen(theme.color(Theme::Text2));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, count);
}

void GroupHeadings::paint(QPainter *painter, const QRect &exposed) const
{
    if (!m_areThere)
        return;
    const Theme theme = themeOf(&m_table);
    const int width = m_table.viewport()->width();
    for (int row = qMax(0, m_table.rowAt(exposed.top())); row < m_table.records()->rowCount(); ++row) {
        const int top = m_table.rowViewportPosition(row);
        if (top > exposed.bottom())
            break;
        if (m_table.records()->index(row, 0).data(RecordTableModel::GroupStartRole).toBool())
            paintOne(painter, QRect(0, top, width, height()), row, theme);
    }
}

int GroupHeadings::rowAt(const QPoint &position) const
{
    const int row = m_areThere ? m_table.rowAt(position.y()) : -1;
    if (row < 0 || !m_table.records()->index(row, 0).data(RecordTableModel::GroupStartRole).toBool())
        return -1;
    return position.y() < m_table.rowViewportPosition(row) + height() ? row : -1;
}

int GroupHeadings::step(int row, int groups) const
{
    const QList<int> starts = m_table.records()->groupStarts();
    const auto after = std::upper_bound(starts.cbegin(), starts.cend(), row);
    const qsizetype own = after - starts.cbegin() - 1;
    return starts.value(own + groups, -1);
}

} // namespace samverkan
