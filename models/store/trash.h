// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "sentence.h"
#include "store.h"

#include <QDateTime>
#include <QHash>

namespace samverkan {

// How long what was removed can be fetched back from the trash. A month covers a reporting month and a
// holiday; a project with other habits would need a setting in its file, which nobody has asked for.
// Only the list ends here: the log keeps what it holds.
constexpr int trashDays = 30;

// A row that was removed and is not there now, as its newest removal in the log tells it. What undo took
// away is no removal: taking back an addition removes nothing, and taking back a restoring leaves the
// removal before it.
struct RemovedRow
{
    const Kind *kind = nullptr;
    QUuid row;
    QUuid entry; // the removal
    qint64 step = 0; // its step, by row id of the log
    QHash<QString, QVariant> values; // what it held, as the log has it: links as hexadecimal UUIDs
};

// What somebody removed, with what went along because it could not be without it.
struct RemovedRecord
{
    RemovedRow removed;
    QDateTime time; // UTC
    QString person;
    QList<std::pair<const Kind *, int>> hanging; // how many rows went along, in catalogue order
};

// What was removed since then and can be restored, newest first. What went along with a row that has
// come back meanwhile, but did not come back itself, stands for itself.
QList<RemovedRecord> removedRecords(const Store &store, const QDateTime &since);

// The newest removal of a row; its kind is null if the row was never removed.
RemovedRow newestRemoval(const Store &store, const QUuid &row);

// What restoring would do.
struct RestorePlan
{
    // A link that leads nowhere: what it pointed to has been removed too.
    struct Gap
    {
        RemovedRow row;
        QString field;
        const Kind *targetKind = nullptr;
        QUuid target;
    };
    // A link of a record that is there, emptied by the removal: it leads there again.
    struct Link
    {
        const Kind *kind = nullptr;
        QUuid row;
        QString field;
        QUuid target;
    };

    QList<RemovedRow> rows; // what comes back, the chosen ones first
    QList<RemovedRow> along; // of these: not chosen, but a chosen one cannot be without it
    QList<Gap> emptied; // comes back with this link empty
    QList<Gap> left; // does not come back: it cannot be without what is gone
    QList<Link> links;
};

// Whether what was removed in that step went with so much else that planning and restoring are for a job.
bool isLargeRemoval(const Store &store, qint64 step);

// `rows` are UUIDs of removed rows; what is there again already is passed over.
RestorePlan planRestore(const Store &store, const QList<QUuid> &rows);

// Does it in one step of that name: the rows with the UUIDs they had, and the links that led to them.
// `plan`, if given, gets what was done.
Store::Result restoreRemoved(Store &store, const QList<QUuid> &rows, const Sentence &name, RestorePlan *plan = nullptr);

} // namespace samverkan
