// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter.h"

#include <QAbstractListModel>
#include <memory>

namespace samverkan {

class RecordTableModel;

// The popover of a filter: the values of a field with how many rows hold each, to be checked. A
// check changes the table's filter at once. Values that are checked stay in the list even where no
// row is left that holds them. Where some rows hold none, the last two lines are "Known", which is any
// value at all, and "Not known".
class FilterValuesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole + 1, // int
        ValueRole, // null: not known
        KnownRole, // bool: the line that stands for any value
    };

    FilterValuesModel(RecordTableModel &table, const QString &field, QObject *parent = nullptr);
    ~FilterValuesModel() override;

    void setSearch(const QString &words);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void refresh();
    void refreshLater();
    bool checkKnown(bool on);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace samverkan
