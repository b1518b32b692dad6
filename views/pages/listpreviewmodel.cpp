// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpreviewmodel.h"

namespace samverkan {

// More columns than anybody can look through are not shown; the next step has them all.
static constexpr int mostColumns = 200;

void ListPreviewModel::setRows(const QStringList &headers, const QList<QStringList> &rows)
{
    beginResetModel();
    m_headers = headers;
    m_rows = rows;
    qsizetype columns = headers.size();
    for (const QStringList &row : rows)
        columns = qMax(columns, row.size());
    m_columns = int(qMin<qsizetype>(columns, mostColumns));
    endResetModel();
}

int ListPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ListPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant ListPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString text = m_rows[index.row()].value(index.column());
    return role == Qt::DisplayRole ? text.simplified().left(200) : text.left(2000);
}

QVariant ListPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return m_headers.value(section).simplified();
}

} // namespace samverkan
