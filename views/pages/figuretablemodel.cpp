// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuretablemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

void FigureTableModel::setTable(const doc::Table &table, const QLocale &locale)
{
    beginResetModel();
    m_table = table;
    m_locale = locale;
    endResetModel();
}

int FigureTableModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_table.rows.cbegin(), m_table.rows.cend(), [&](const doc::Row &row) { return row.key == key; });
    return key.isEmpty() || found == m_table.rows.cend() ? -1 : int(found - m_table.rows.cbegin());
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QString FigureTableModel::text(int row, int column) const
{
    return cellText(m_table.rows[row].cells.value(column), m_table.columns[column], m_locale);
}

// A figure alone says nothing: whose it is, and of what.
QString FigureTableModel::spoken(int row, int column) const
{
    const QString figure = text(row, column);
    const QString name = text(row, 0);
    if (column == 0 || figure.isEmpty() || name.isEmpty())
        return figure;
    return name + u", "_s + m_table.columns[column].title + u": "_s + figure;
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const doc::Row &row = m_table.rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return spoken(index.row(), index.column());
    case NumberRole:
        return isNumber(m_table.columns[index.column()].kind);
    case RowKindRole:
        return int(row.kind);
    case ToneRole:
        return int(row.cells.value(index.column()).tone);
    case KeyRole:
        return row.key;
    case ColumnKeyRole:
        return row.cells.value(index.column()).key;
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.columns.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    const doc::Column &column = m_table.columns[section];
    if (role == Qt::DisplayRole)
        return column.group.isEmpty() ? column.title : column.group + u" · "_s + column.title;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(column.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace samverkan
