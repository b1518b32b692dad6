// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include "database.h"
#include "fieldsjson.h"
#include "statement.h"
#include "store.h"
#include "uuids.h"

using namespace Qt::StringLiterals;

namespace samverkan {

// A step stands when the last that happened to it was not an undo.
static const QString isTakenBack = u"COALESCE((SELECT t.sort FROM log_step t WHERE t.target = s.uuid "
                                   "ORDER BY t.id DESC LIMIT 1), 'redo') = 'undo'"_s;
static const QString stepColumns = u"s.id, s.uuid, s.name, s.time, s.person, s.copy, s.program, s.sort, s.target, "_s + isTakenBack;
static constexpr int stepColumnCount = 10;
static const QString entryColumns = u"e.uuid, e.n, e.kind, e.row, e.operation, e.parents, e.fields, e.cause"_s;

static LogStep stepAt(const Statement &select)
{
    LogStep step;
    step.rowId = select.integer(0);
    step.id = uuidFromBytes(select.blob(1));
    step.name = sentenceFromJson(select.text(2));
    step.time = QDateTime::fromString(select.text(3), Qt::ISODateWithMs);
    step.person = select.text(4);
    step.copy = select.text(5);
    step.program = select.text(6);
    step.sort = select.text(7);
    step.target = uuidFromBytes(select.blob(8));
    step.isTakenBack = select.integer(9) != 0;
    return step;
}

static LogEntry entryAt(const Statement &select, int first)
{
    LogEntry entry;
    entry.id = uuidFromBytes(select.blob(first));
    entry.n = select.integer(first + 1);
    entry.kind = select.text(first + 2);
    entry.row = uuidFromBytes(select.blob(first + 3));
    entry.operation = select.text(first + 4);
    const QByteArray parents = select.blob(first + 5);
    for (qsizetype at = 0; at + 16 <= parents.size(); at += 16)
        entry.parents.append(uuidFromBytes(parents.sliced(at, 16)));
    entry.values = readFieldsJson(select.text(first + 6).toUtf8());
    entry.cause = uuidFromBytes(select.blob(first + 7));
    return entry;
}

QList<LogStep> history(const Store &store, int limit, int offset, qint64 counted)
{
    Statement select(store.database(), u"SELECT %1, (SELECT COUNT(*) FROM (SELECT 1 FROM log_entry e WHERE e.step = s.id LIMIT ?)) "
                                       "FROM log_step s ORDER BY s.id DESC LIMIT ? OFFSET ?"_s.arg(stepColumns));
    select.bindInteger(0, counted);
    select.bindInteger(1, limit);
    select.bindInteger(2, offset);
    QList<LogStep> steps;
    while (select.step()) {
        steps.append(stepAt(select));
        steps.last().entries = select.integer(stepColumnCount);
    }
    return steps;
}

QList<LogEntry> entriesOf(const Store &store, const LogStep &step, int limit, int offset)
{
    Statement select(store.database(), u"SELECT %1 FROM log_entry e WHERE e.step = ? ORDER BY e.id LIMIT ? OFFSET ?"_s
                                           .arg(entryColumns));
    select.bindInteger(0, step.rowId);
    select.bindInteger(1, limit);
    select.bindInteger(2, offset);
    QList<LogEntry> entries;
    while (select.step())
        entries.append(entryAt(select, 0));
    return entries;
}

QList<std::pair<LogStep, LogEntry>> historyOf(const Store &store, const QUuid &row)
{
    Statement select(store.database(), u"SELECT %1, %2, (SELECT COUNT(*) FROM (SELECT 1 FROM log_entry c WHERE c.step = s.id LIMIT 2)) "
                                       "FROM log_entry e JOIN log_step s ON s.id = e.step "
                                       "WHERE e.row = ? ORDER BY e.id DESC"_s.arg(stepColumns, entryColumns));
    select.bindBlob(0, toBytes(row));
    QList<std::pair<LogStep, LogEntry>> history;
    while (select.step()) {
        history.append({stepAt(select), entryAt(select, stepColumnCount)});
        history.last().first.entries = select.integer(stepColumnCount + 8);
    }
    return history;
}

QList<EntryCount> entryCounts(const Store &store, const LogStep &step)
{
    Statement select(store.database(), u"SELECT kind, operation, COUNT(*) FROM log_entry WHERE step = ? "
                                       "GROUP BY kind, operation ORDER BY COUNT(*) DESC, MIN(id)"_s);
    select.bindInteger(0, step.rowId);
    QList<EntryCount> counts;
    while (select.step())
        counts.append({select.text(0), select.text(1), select.integer(2)});
    return counts;
}

QHash<QString, QVariant> lastValuesOf(const Store &store, const QUuid &row)
{
    Statement select(store.database(), u"SELECT fields FROM log_entry WHERE row = ? AND operation = 'delete' "
                                       "ORDER BY n DESC, uuid DESC LIMIT 1"_s);
    select.bindBlob(0, toBytes(row));
    QHash<QString, QVariant> values;
    if (select.step()) {
        for (const LoggedValue &value : readFieldsJson(select.text(0).toUtf8()))
            values.insert(value.field, value.before);
    }
    return values;
}

QString copyLetter(const Store &store)
{
    return store.database().single(u"SELECT value FROM file_fact WHERE key = 'copy'"_s).toString();
}

UndoSpan undoSpan(const Store &store, const LogStep &step)
{
    if (step.sort != u"do" || step.isTakenBack || step.copy != copyLetter(store))
        return {};
    Statement select(store.database(), u"SELECT COUNT(*), SUM((SELECT COUNT(*) FROM log_entry e WHERE e.step = s.id)) "
                                       "FROM log_step s WHERE s.id >= ? AND s.sort = 'do' AND NOT %1 "
                                       "AND s.copy IS (SELECT value FROM file_fact WHERE key = 'copy')"_s.arg(isTakenBack));
    select.bindInteger(0, step.rowId);
    return select.step() ? UndoSpan{int(select.integer(0)), select.integer(1)} : UndoSpan{};
}

} // namespace samverkan
