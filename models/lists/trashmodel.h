// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordactions.h"

#include <QAbstractListModel>
#include <QUuid>
#include <memory>

namespace samverkan {

class ChangeSet;
class ListSource;
class Outcome;
struct RestorePlan;

// What fetching back did, or would do.
struct RestoreResult : ActionResult
{
    // What could not come back as it was, and what came along: "The field Organisation stays empty:
    // Föreningen Mall has been removed too."
    QList<Sentence> notes;
};

// What was removed during the last trashDays days, newest first. Read when first looked at, and again
// when a change was made since.
class TrashModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SecondRole = Qt::UserRole + 1, // QString: kind, and what hung on it: "Participant · with 12 attendances"
        IconRole, // QString, the kind's icon
        TimeRole, // QString, as people write it
        PersonRole, // QString
        RowRole, // QUuid
        KindRole, // QString, the kind's key
        HangingRole, // QString: "12 attendances, 1 note"; empty if nothing hung on it
    };

    explicit TrashModel(ListSource &source, QObject *parent = nullptr);
    ~TrashModel() override;

    // Off while nobody looks: then a change only says that there is something to read.
    void setWatching(bool watching);
    bool isReadOnly() const;

    // What fetching this one back would bring along, leave empty or leave behind.
    QStringList notesOf(const QUuid &row) const;
    // One step of undo for all of them.
    RestoreResult restore(const QList<QUuid> &rows);
    // Removed with so much else that it is not for the window's thread: then a job writes them by
    // restoreRemoved() on a store of its own, under that name, and what it did is said here.
    bool isLarge(const QList<QUuid> &rows) const;
    Sentence restoreName(const QList<QUuid> &rows) const;
    RestoreResult told(const QList<QUuid> &rows, const RestorePlan &plan, const Outcome &outcome, const ChangeSet &changes) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void reload();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace samverkan
