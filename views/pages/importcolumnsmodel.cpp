// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcolumnsmodel.h"

#include "language.h"

using namespace Qt::StringLiterals;

namespace samverkan {

void ImportColumnsModel::setList(const Kind &kind, const ColumnMapping &mapping, const QList<QStringList> &rows,
                                 const Language &language)
{
    beginResetModel();
    m_kind = &kind;
    m_mapping = mapping;
    m_rows = rows;
    m_language = &language;
    endResetModel();
}

void ImportColumnsModel::setLanguage(const Language &language)
{
    m_language = &language;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QList<int> ImportColumnsModel::fields() const
{
    QList<int> fields;
    for (int i = 0; m_kind && i < m_kind->fields.size(); ++i) {
        if (isImportable(m_kind->fields[i]))
            fields.append(i);
    }
    return fields;
}

// Fields of different kinds may have one name ("Country"): then the group tells them apart.
QString ImportColumnsModel::fieldName(int field) const
{
    if (!m_kind || field < 0)
        return tr("Left out");
    const QString name = m_language->label(m_kind->fields[field]);
    for (int other = 0; other < m_kind->fields.size(); ++other) {
        if (other != field && isImportable(m_kind->fields[other]) && m_language->label(m_kind->fields[other]) == name)
            return name + u" ("_s + m_language->group(m_kind->fields[field]) + u')';
    }
    return name;
}

// The first few that differ, as they stand in the list.
QString ImportColumnsModel::examples(int column) const
{
    QStringList texts;
    for (const QStringList &row : m_rows) {
        const QString text = row.value(column).simplified().left(60);
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
        if (texts.size() == 3)
            break;
    }
    return texts.join(u" · "_s);
}

int ImportColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_mapping.headers().size());
}

int ImportColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int field = m_mapping.fieldOf(index.row());
    if (role == FieldRole || (role == Qt::EditRole && index.column() == FieldColumn))
        return field;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case HeaderColumn: {
        const QString header = m_mapping.headers()[index.row()];
        return header.isEmpty() ? tr("(column %1)").arg(index.row() + 1) : header;
    }
    case ExamplesColumn: return examples(index.row());
    default: return fieldName(field);
    }
}

bool ImportColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || index.column() != FieldColumn)
        return false;
    const int field = value.toInt();
    if (field == m_mapping.fieldOf(index.row()))
        return true;
    m_mapping.set(index.row(), field);
    emit dataChanged(this->index(0, FieldColumn), this->index(rowCount() - 1, FieldColumn));
    emit mappingChanged();
    return true;
}

Qt::ItemFlags ImportColumnsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == FieldColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case HeaderColumn: return tr("Column of the list");
    case ExamplesColumn: return tr("Examples");
    case FieldColumn: return tr("Is read in as");
    default: return {};
    }
}

} // namespace samverkan
