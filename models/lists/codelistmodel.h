// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

namespace samverkan {

class ChangeSet;
class ListSource;

// The values of one code list of the project, in its order, with how many records hold each.
class CodeListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SwedishColumn, EnglishColumn, UsedColumn, StateColumn, ColumnCount };

    explicit CodeListModel(ListSource &source, QObject *parent = nullptr);

    void setList(const QString &list);
    QString list() const { return m_list; }
    // Counted by a job (codeUsage()); nothing is shown until then.
    void setUsage(const std::optional<QHash<QString, qint64>> &usage);
    // Nothing: not counted yet.
    std::optional<qint64> usageOf(RowId id) const;

    RowId idAt(int row) const { return row >= 0 && row < m_values.size() ? m_values[row].id : 0; }
    int rowOf(RowId id) const; // -1
    bool isRetired(RowId id) const;
    QString codeOf(RowId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    // Values were read anew: rows may be others.
    void reloaded();

private:
    void take(const ChangeSet &changes);
    void reload();
    QString text(const Record &value, int column) const;

    ListSource &m_source;
    QString m_list;
    QList<Record> m_values;
    std::optional<QHash<QString, qint64>> m_usage;
};

} // namespace samverkan
