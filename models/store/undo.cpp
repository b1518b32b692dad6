// SPDX-License-Identifier: GPL-3.0-or-later
#include "undo.h"

#include "catalogue.h"
#include "door.h"
#include "fieldsjson.h"
#include "insertedruns.h"
#include "statement.h"
#include "uuids.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

static StepRef stepOf(Statement &select)
{
    if (!select.step())
        return {};
    return {select.integer(0), uuidFromBytes(select.blob(1)), sentenceFromJson(select.text(2)),
            uuidFromBytes(select.blob(3))};
}

// A step stands when the last that happened to it was not an undo. What came from other copies is
// not this copy's to take back step by step.
StepRef undoableStep(Database &database)
{
    Statement select(database, u"SELECT s.id, s.uuid, s.name, s.target FROM log_step s "
                               "WHERE s.sort = 'do' AND s.copy IS (SELECT value FROM file_fact WHERE key = 'copy') "
                               "AND COALESCE((SELECT t.sort FROM log_step t WHERE t.target = s.uuid "
                               "ORDER BY t.id DESC LIMIT 1), 'redo') = 'redo' ORDER BY s.id DESC LIMIT 1"_s);
    return stepOf(select);
}

// The undoings after the last new step, less those done again, are a stack whose top is asked for.
// "Done again" is seen at the step they both aim at: its last word is an undo.
StepRef redoableStep(Database &database)
{
    Statement select(database, u"SELECT s.id, s.uuid, s.name, s.target FROM log_step s "
                               "WHERE s.sort = 'undo' AND s.copy IS (SELECT value FROM file_fact WHERE key = 'copy') "
                               "AND s.id > COALESCE((SELECT MAX(id) FROM log_step WHERE sort = 'do' "
                               "AND copy IS (SELECT value FROM file_fact WHERE key = 'copy')), 0) "
                               "AND s.id = (SELECT MAX(t.id) FROM log_step t WHERE t.target = s.target) "
                               "ORDER BY s.id DESC LIMIT 1"_s);
    return stepOf(select);
}

bool hasMoreEntries(Database &database, const StepRef &step, int entries)
{
    return step.id
        && database.single(u"SELECT COUNT(*) FROM (SELECT 1 FROM log_entry WHERE step = %1 LIMIT %2)"_s.arg(step.id).arg(entries + 1))
               .toInt() > entries;
}

static Values valuesOf(Door &door, const Kind &kind, const QList<LoggedValue> &logged)
{
    Values values;
    for (const LoggedValue &value : logged) {
        const int field = kind.indexOf(value.field);
        if (field >= 0)
            values.insert(field, door.linkFromLog(kind.fields[field], value.before));
    }
    return values;
}

static bool takeBackEntry(Door &door, const Kind &kind, const QUuid &row, const QString &operation,
                          const QByteArray &fields)
{
    const RowId id = door.rowOf(kind, row);
    if (operation == u"insert")
        return !id || door.remove(kind, id);
    const Values values = valuesOf(door, kind, readFieldsJson(fields));
    if (operation == u"delete")
        return id || door.insert(kind, values, row);
    return !id || door.update(kind, id, values);
}

// The entries of a step from the first to the last.
static Stretch wholeOf(Database &database, qint64 step)
{
    Statement select(database, u"SELECT MIN(id), MAX(id), COUNT(*) FROM log_entry WHERE step = ?"_s);
    select.bindInteger(0, step);
    return select.step() ? Stretch{step, select.integer(0), select.integer(1), select.integer(2), nullptr} : Stretch();
}

// Of these, last first, the stretches: long ones that only insert rows of one kind, and what lies between.
static QList<Stretch> stretchesOf(Database &database, const Catalogue &catalogue, const Stretch &whole, qint64 longRunFrom)
{
    const qint64 step = whole.step;
    QList<Stretch> stretches;
    // One after the other, not by the index of steps.
    Statement select(database, u"SELECT id, kind, operation FROM log_entry WHERE +step = ? AND id BETWEEN ? AND ? ORDER BY id DESC"_s);
    select.bindInteger(0, step);
    select.bindInteger(1, whole.first);
    select.bindInteger(2, whole.last);
    QByteArray kind; // of the entry before
    while (select.step()) {
        const bool inserts = select.utf8(2) == "insert";
        const Kind *inserted = nullptr;
        if (inserts && !stretches.isEmpty() && stretches.last().inserted && select.utf8(1) == kind)
            inserted = stretches.last().inserted;
        else if (inserts)
            inserted = catalogue.kind(select.text(1));
        if (stretches.isEmpty() || inserted != stretches.last().inserted)
            stretches.append({step, 0, select.integer(0), 0, inserted});
        stretches.last().first = select.integer(0);
        ++stretches.last().entries;
        if (kind != select.utf8(1))
            kind = select.utf8(1).toByteArray();
    }
    for (Stretch &stretch : stretches) {
        if (stretch.inserted && (stretch.entries < longRunFrom || !InsertedRun::fits(catalogue, *stretch.inserted)))
            stretch.inserted = nullptr;
    }
    return stretches;
}

static Outcome takeBackEach(Door &door, Database &database, const Catalogue &catalogue, const Stretch &stretch,
                            const std::function<void()> &told)
{
    Statement select(database, u"SELECT kind, row, operation, fields FROM log_entry "
                               "WHERE step = ? AND id BETWEEN ? AND ? ORDER BY id DESC"_s);
    select.bindInteger(0, stretch.step);
    select.bindInteger(1, stretch.first);
    select.bindInteger(2, stretch.last);
    while (select.step()) {
        const Kind *kind = catalogue.kind(select.text(0));
        if (!kind)
            continue;
        if (door.isCancelled())
            return Outcome::cancelled();
        if (!takeBackEntry(door, *kind, uuidFromBytes(select.blob(1)), select.text(2), select.blob(3)))
            return Outcome::failed(door.fault());
        told();
    }
    return select.failed() ? Outcome::failed(database.lastFault()) : Outcome::done();
}

Outcome takeBack(Door &door, Database &database, const Catalogue &catalogue, qint64 step, qint64 longRunFrom)
{
    const Stretch whole = wholeOf(database, step);
    qint64 done = 0;
    const auto told = [&] {
        if (++done % 256 == 0)
            door.progress(double(done) / double(whole.entries));
    };
    for (const Stretch &stretch : stretchesOf(database, catalogue, whole, longRunFrom)) {
        const Outcome outcome = stretch.inserted ? InsertedRun(door, database, catalogue, stretch).takeBack(told)
                                                 : takeBackEach(door, database, catalogue, stretch, told);
        if (!outcome)
            return outcome;
    }
    return Outcome::done();
}

} // namespace samverkan
