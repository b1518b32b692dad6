// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnmapping.h"

#include <QAbstractTableModel>

namespace samverkan {

// The columns of a list, one a row: its heading, a few of its values, and the field it is read into,
// which can be set.
class ImportColumnsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { HeaderColumn, ExamplesColumn, FieldColumn, ColumnCount };
    enum Role { FieldRole = Qt::UserRole + 1 }; // int, index in the kind's fields; -1: left out

    using QAbstractTableModel::QAbstractTableModel;

    // `rows` are the first of the list.
    void setList(const Kind &kind, const ColumnMapping &mapping, const QList<QStringList> &rows, const Language &language);
    void setLanguage(const Language &language);

    const Kind *kind() const { return m_kind; }
    const ColumnMapping &mapping() const { return m_mapping; }
    // Fields that a list may fill, in the order of the form.
    QList<int> fields() const;
    // What a field is called here; "Left out" for -1.
    QString fieldName(int field) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // FieldColumn takes a field's index; the column that had it is then left out.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    // By setData.
    void mappingChanged();

private:
    QString examples(int column) const;

    const Kind *m_kind = nullptr;
    const Language *m_language = nullptr;
    ColumnMapping m_mapping;
    QList<QStringList> m_rows;
};

} // namespace samverkan
