// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <memory>

namespace samverkan {

class ListSource;

// The steps of the project, or those that touched one record, newest first; read on as one scrolls.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TimeRole = Qt::UserRole + 1, // QDateTime, local
        PersonRole,
        SortRole, // "do", "undo", "redo"
        CountRole, // int, records touched (project; as far as mostCountedEntries and one more) or fields changed (record)
        ChangesRole, // QStringList: "E-mail: a@example.org → b@example.org"; of a record only
        SummaryRole, // QString, of the project only: "12 participants changed: country"
        MomentRole, // QString: when, as people write it
        CopyRole, // QString: the letter of the copy it came from; empty if it was made in this one
        TakenBackRole, // bool: undone meanwhile
        StepRole, // qint64, for StepChangesModel
        UndoableRole, // int: how many steps to take back until this one is; 0 if it cannot be
        UndoableCountRole, // int: how many changes of records they are
    };

    // Of the project.
    explicit HistoryModel(ListSource &source, QObject *parent = nullptr);
    ~HistoryModel() override;
    // Of one record; a null ref goes back to the project.
    void setRecord(const RecordRef &record);

    bool isReadOnly() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void reload();
    void takeNew();
    void tellAll();
    void markTargets(int newSteps);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace samverkan
