// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include <QAbstractTableModel>

namespace samverkan {

// The rows of a document's table as an item model; a cell's text is made when it is asked for, since a table may
// have a row for each of thousands of organisations.
class FigureTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        NumberRole = Qt::UserRole + 1, // bool: written digit below digit
        RowKindRole,   // doc::Row::Kind
        ToneRole,      // doc::Cell::Tone
        KeyRole,       // of the row
        ColumnKeyRole, // of the cell; empty if nothing stands behind it
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const doc::Table &table, const QLocale &locale);
    const doc::Table &table() const { return m_table; }
    // -1 if no row has the key.
    int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;
    QString spoken(int row, int column) const;

    doc::Table m_table;
    QLocale m_locale;
};

} // namespace samverkan
