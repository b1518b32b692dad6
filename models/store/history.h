// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "sentence.h"

#include <QDateTime>
#include <QHash>

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
    qint64 entries = 0; // how many, as far as they were counted
    QUuid target; // undo, redo: the step taken back or done again
    bool isTakenBack = false; // the last that happened to it was an undo
};

// Steps, newest first. The entries of each are counted as far as `counted`, by default all: a million take a
// tenth of a second.
QList<LogStep> history(const Store &store, int limit, int offset = 0, qint64 counted = -1);
// Entries of one step, in the order they were written, from the `offset`-th on.
QList<LogEntry> entriesOf(const Store &store, const LogStep &step, int limit = -1, int offset = 0);
// How many entries of a step did what to which kind, the most first. Reads the whole step.
struct EntryCount
{
    QString kind;
    QString operation;
    qint64 count = 0;
};
QList<EntryCount> entryCounts(const Store &store, const LogStep &step);
// Steps that touched a record, newest first, each with its entries on that record only.
QList<std::pair<LogStep, LogEntry>> historyOf(const Store &store, const QUuid &row);
// What a row held when it was last taken away, whoever did it; empty if it never was.
QHash<QString, QVariant> lastValuesOf(const Store &store, const QUuid &row);

// What would be taken back until the step itself is: its own and all later steps of this copy that
// stand. No steps: it cannot be undone (it is taken back already, came from elsewhere, or began the
// project).
struct UndoSpan
{
    int steps = 0;
    qint64 entries = 0;
};
UndoSpan undoSpan(const Store &store, const LogStep &step);
// The letter of this copy of the project.
QString copyLetter(const Store &store);

} // namespace samverkan
