// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordactions.h"

#include <QAbstractListModel>
#include <memory>

namespace samverkan {

class ListSource;

// What was done to one record, newest first: for each step a heading (when, who, out of what), and under
// it a row for each field with what it held before and after. Sensitive values are masked.
class RecordHistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, // bool: a step; neither enabled nor selectable
        SecondRole, // QString: "anna@example.org → anna.exempel@example.org"
        IconRole, // QString
        BeforeRole, // QString, of a field; null of a row that is no change of one field
        AfterRole, // QString
        ReasonRole, // QString: why the value before cannot be taken back; empty if it can
    };

    explicit RecordHistoryModel(ListSource &source, QObject *parent = nullptr);
    ~RecordHistoryModel() override;
    // Null, or one that is not stored yet: nothing.
    void setRecord(const RecordRef &record);
    // Off while nobody looks: then changes are read when somebody does.
    void setWatching(bool watching);

    // Puts back what the field held before this row's change, with the fields of its unit: one step of
    // undo, by the same rules as typing it.
    ActionResult takeBack(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void reload();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace samverkan
