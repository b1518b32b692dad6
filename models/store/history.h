// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "sentence.h"

#include <QDateTime>

namespace samverkan {

class Store;

// One field's change in one entry of the log, values as the log holds them: codes, ISO dates,
// UUIDs for references.
struct LoggedValue
{
    QString field;
    QVariant before;
    QVariant after;
};

// One entry of the change log: what one transaction did to one record.
struct LogEntry
{
    QUuid id;
    qint64 n = 0;
    QString kind;
    QUuid row;
    QString operation; // insert, update, delete, keep, reopen, erase
    QList<QUuid> parents;
    QList<LoggedValue> values;
    QUuid cause;
};

// One transaction of the log: one step of undo and history.
struct LogStep
{
    QUuid id;
    qint64 rowId = 0;
    Sentence name;
    QDateTime time; // UTC
    QString person;
    QString copy; // letter of the copy it was made in
    QString program; // version
    QString sort; // "do", "undo", "redo"; "start": what a new project begins with
    qint64 entries = 0; // how many
};

// Steps, newest first.
QList<LogStep> history(const Store &store, int limit, int offset = 0);
// Entries of one step, in the order they were written.
QList<LogEntry> entriesOf(const Store &store, const LogStep &step, int limit = -1);
// Steps that touched a record, newest first, each with its entries on that record only.
QList<std::pair<LogStep, LogEntry>> historyOf(const Store &store, const QUuid &row);

} // namespace samverkan
