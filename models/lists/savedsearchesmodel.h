// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordactions.h"

#include <QAbstractListModel>
#include <QJsonObject>
#include <memory>

namespace samverkan {

class ChangeSet;
class ListSource;
class RecordTableModel;

// The searches kept in the project, by name, each with how many records it finds now. Counted one at a
// time when nothing else is to be done, so a long list never makes anybody wait; until then a count is
// null.
class SavedSearchesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, // RowId of the saved search
        KindRole, // key of the kind it searches
        CountRole, // int, null while not counted
        StateRole, // QJsonObject for RecordTableModel::setState
    };

    explicit SavedSearchesModel(ListSource &source, QObject *parent = nullptr);
    ~SavedSearchesModel() override;

    int rowOf(RowId id) const; // -1 if there is none
    QStringList names(const QString &kind) const;

    // Keeps what the table shows now: columns, order and filter. A search of that name in the same kind
    // is replaced.
    ActionResult save(const QString &name, const RecordTableModel &table);
    ActionResult rename(int row, const QString &name);
    ActionResult remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void take(const ChangeSet &changes);
    void reload();
    void countNext();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace samverkan
