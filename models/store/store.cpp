// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeprivate.h"

#include "catalogue.h"
#include "door.h"
#include "rowvalues.h"
#include "undo.h"
#include "uuids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

Store::Store(std::unique_ptr<Private> p)
    : d(std::move(p))
{
    d->loadCodes();
}

Store::~Store() = default;

const Catalogue &Store::catalogue() const
{
    return d->catalogue;
}

QString Store::path() const
{
    return d->database->path();
}

bool Store::isReadOnly() const
{
    return d->readOnly;
}

const CodeBook &Store::codes() const
{
    return d->codes;
}

Database &Store::database() const
{
    return *d->database;
}

Record Store::record(const Kind &kind, RowId id) const
{
    const QList<Record> found = d->reader.read(kind, {id});
    return found.isEmpty() ? Record(kind) : found.first();
}

QList<Record> Store::records(const Kind &kind, const QList<RowId> &ids) const
{
    return d->reader.read(kind, ids);
}

// The index of UUIDs is a small part of its table, and in it rows come in the order they were made, which
// is that of their ids; but for pairs, whose UUIDs are derived, and rows taken over from a copy.
QList<RowId> Store::ids(const Kind &kind) const
{
    Statement select(*d->database, u"SELECT id FROM %1"_s.arg(kind.key) + (kind.isPair() ? u" ORDER BY id"_s : QString()));
    QList<RowId> ids;
    while (select.step())
        ids.append(select.integer(0));
    if (!std::is_sorted(ids.cbegin(), ids.cend()))
        std::sort(ids.begin(), ids.end());
    return ids;
}

qint64 Store::count(const Kind &kind) const
{
    return d->database->single(u"SELECT COUNT(*) FROM "_s + kind.key).toLongLong();
}

bool Store::hasMoreThan(const Kind &kind, qint64 rows) const
{
    Statement select(*d->database, u"SELECT 1 FROM %1 LIMIT 1 OFFSET ?"_s.arg(kind.key));
    select.bindInteger(0, rows);
    return select.step();
}

QList<RowId> Store::find(const Kind &kind, const QString &field, const QVariant &value) const
{
    return findRows(*d->database, kind, field, value);
}

RowId Store::findUuid(const Kind &kind, const QUuid &uuid) const
{
    return findRows(*d->database, kind, u"uuid"_s, toBytes(uuid)).value(0);
}

QUuid Store::uuidOf(const Kind &kind, RowId id) const
{
    Statement select(*d->database, u"SELECT uuid FROM %1 WHERE id = ?"_s.arg(kind.key));
    select.bindInteger(0, id);
    return select.step() ? uuidFromBytes(select.blob(0)) : QUuid();
}

Record Store::project() const
{
    const Kind &kind = d->catalogue.at(u"project");
    return record(kind, ids(kind).value(0));
}

Store::Result Store::transact(const Sentence &name, const Body &body)
{
    return d->run(*this, {toJson(name).toUtf8(), d->person, u"do"_s, {}}, name,
                  [&](Door &door) { return body(door); });
}

Store::Result Store::start(const Sentence &name, const Body &body)
{
    return d->run(*this, {toJson(name).toUtf8(), d->person, u"start"_s, {}}, name,
                  [&](Door &door) { return body(door); });
}

UndoState Store::undoState() const
{
    const StepRef undo = undoableStep(*d->database);
    const StepRef redo = redoableStep(*d->database);
    return {undo.name, redo.name, hasMoreEntries(*d->database, undo, manyEntries), hasMoreEntries(*d->database, redo, manyEntries)};
}

Store::Result Store::undo(int steps)
{
    const StepRef newest = undoableStep(*d->database);
    if (!newest.id)
        return {Outcome::done(), {}};
    return d->runSteps(*this, newest.name, [&](ChangeSet &changes) {
        for (int i = 0; i < steps; ++i) {
            const StepRef step = undoableStep(*d->database);
            if (!step.id)
                break;
            const Outcome outcome = d->runStep({toJson(step.name).toUtf8(), d->person, u"undo"_s, step.uuid},
                                               [&](Door &door) { return takeBack(door, *d->database, d->catalogue, step.id); }, changes);
            if (!outcome)
                return outcome;
        }
        return Outcome::done();
    });
}

// Doing again is taking back the undoing: the same path, the other way round.
Store::Result Store::redo()
{
    const StepRef step = redoableStep(*d->database);
    if (!step.id)
        return {Outcome::done(), {}};
    return d->run(*this, {toJson(step.name).toUtf8(), d->person, u"redo"_s, step.target}, step.name,
                  [&](Door &door) { return takeBack(door, *d->database, d->catalogue, step.id); });
}

void Store::setOccupied(const Sentence &why)
{
    d->occupied = why;
}

void Store::announce(const ChangeSet &changes)
{
    if (changes.isEmpty())
        return;
    if (changes.touches(u"code_value"_s))
        d->loadCodes();
    emit changed(changes);
}

void Store::setCancelFlag(std::atomic_bool *flag)
{
    d->database->setCancelFlag(flag);
}

void Store::setProgress(std::function<void(double)> progress)
{
    d->progress = std::move(progress);
}

} // namespace samverkan
