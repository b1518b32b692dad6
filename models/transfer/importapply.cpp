// SPDX-License-Identifier: GPL-3.0-or-later
#include "importapply.h"

#include "importlines.h"
#include "rules.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

// Writes a plan: first the records that its lines name, kind by kind, then line by line, rows that are
// there as it comes to them, new ones all in one go.
class Writer
{
public:
    Writer(Store &store, Change &change, const ImportPlan &plan, const ImportHooks &hooks)
        : m_change(change)
        , m_kind(*plan.request.kind)
        , m_plan(plan)
        , m_hooks(hooks)
        , m_finder(store, true)
        , m_person(namelessReference())
    {
    }

    Outcome write();

private:
    int namelessReference() const;
    bool nextNew(NewRow &row);
    bool isNew(const PlannedLine &line) const;
    RowId changedRow(const PlannedLine &line) const;
    bool fits(const PlannedLine &line, RowId target) const;
    bool change(const PlannedLine &line, RowId target);
    bool fill(const PlannedLine &line, NewRow &row);
    RowId rowOfMade(qint64 ref);
    RowId rowThere(const MadeRecord &made);
    bool makeNeeded();
    void makeAll(const Kind &kind, const QList<qint64> &refs);
    Values withRows(Values values);
    bool goesOn();

    Change &m_change;
    const Kind &m_kind;
    const ImportPlan &m_plan;
    const ImportHooks &m_hooks;
    ReferenceFinder m_finder;
    const int m_person; // the reference to people that lines need not name, by place in the plan's values; -1 if none
    qsizetype m_line = 0;
    QHash<qint64, RowId> m_madeRows;
    Sentence m_stopped;
};

int Writer::namelessReference() const
{
    const QList<int> &fields = m_plan.values.fields();
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [this](int field) { return makesNameless(m_kind, m_kind.fields[field]); });
    return found == fields.cend() ? -1 : int(found - fields.cbegin());
}

bool Writer::isNew(const PlannedLine &line) const
{
    return line.outcome == LineOutcome::New
        || (line.outcome == LineOutcome::Doubtful && line.decision.what == DoubtDecision::What::AnotherRecord);
}

RowId Writer::changedRow(const PlannedLine &line) const
{
    if (line.outcome == LineOutcome::Changed)
        return line.target;
    if (line.outcome == LineOutcome::Doubtful && line.decision.what == DoubtDecision::What::ThisRecord)
        return line.decision.record;
    return 0;
}

// What a person decided is held against the rules as every other line was when it was planned.
bool Writer::fits(const PlannedLine &line, RowId target) const
{
    Record record = target ? m_change.record(m_kind, target) : Record(m_kind);
    record.apply(m_plan.values.at(line.asChange));
    if (line.nameless >= 0 && record.isEmpty(m_plan.values.fields()[m_person]))
        record.set(m_plan.values.fields()[m_person], -1);
    const QList<RuleFinding> findings = checkRecord(record);
    return std::none_of(findings.cbegin(), findings.cend(), [](const RuleFinding &finding) { return finding.isError(); });
}

// The row of a record that lines call by one name, made with the first of them; unless it has come into
// the project since the list was looked at.
RowId Writer::rowOfMade(qint64 ref)
{
    RowId &row = m_madeRows[ref];
    if (row)
        return row;
    const MadeRecord &made = m_plan.records[int(-ref - 1)];
    row = rowThere(made);
    if (!row)
        row = m_change.insert(*made.kind, made.values);
    return row;
}

RowId Writer::rowThere(const MadeRecord &made)
{
    return made.name.isEmpty() ? 0 : m_finder.find(*made.kind, made.name, made.country, made.values).id;
}

// Beforehand and together, so that long runs of rows of one kind stand in the log, which are also taken
// back together. What only lines in doubt name is made when it comes to them.
bool Writer::makeNeeded()
{
    QMap<QString, QList<qint64>> refs; // by kind
    for (int i = 0; i < m_plan.records.size(); ++i) {
        const MadeRecord &made = m_plan.records[i];
        if (const RowId row = made.isNeeded ? rowThere(made) : 0)
            m_madeRows.insert(-qint64(i) - 1, row);
        else if (made.isNeeded)
            refs[made.kind->key].append(-qint64(i) - 1);
    }
    for (const QList<qint64> &ofKind : std::as_const(refs))
        makeAll(*m_plan.records[int(-ofKind.first() - 1)].kind, ofKind);
    return m_stopped.isEmpty();
}

void Writer::makeAll(const Kind &kind, const QList<qint64> &refs)
{
    QSet<int> fields;
    for (qint64 ref : refs) {
        for (auto it = m_plan.records[int(-ref - 1)].values.keyBegin(); it != m_plan.records[int(-ref - 1)].values.keyEnd(); ++it)
            fields.insert(*it);
    }
    const QList<int> given = fields.values();
    qsizetype at = 0;
    const RowId first = m_change.insertMany(kind, given, [&](QVariantList &row) {
        if (at == refs.size())
            return false;
        const MadeRecord &made = m_plan.records[int(-refs[at++] - 1)];
        for (int i = 0; i < given.size(); ++i)
            row[i] = made.values.value(given[i]);
        return true;
    });
    if (!first)
        m_stopped = m_change.fault();
    for (qsizetype i = 0; first && i < refs.size(); ++i)
        m_madeRows.insert(refs[i], first + i); // ids follow each other
}

// The values with rows in place of what is made; without the value where that fails.
Values Writer::withRows(Values values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (m_kind.fields[it.key()].type == FieldType::Reference && it->toLongLong() < 0)
            *it = QVariant::fromValue(rowOfMade(it->toLongLong()));
    }
    return values;
}

bool Writer::change(const PlannedLine &line, RowId target)
{
    if (line.outcome == LineOutcome::Doubtful)
        return m_change.update(m_kind, target, withRows(m_plan.values.at(line.asChange)));
    Values values;
    for (const PlannedChange &changed : line.changes)
        values.insert(changed.field, changed.after);
    return m_change.update(m_kind, target, withRows(values));
}

bool Writer::fill(const PlannedLine &line, NewRow &row)
{
    if (!m_plan.values.fill(line.asNew, row, [this](qint64 ref) { return rowOfMade(ref); }))
        return false;
    if (line.nameless < 0)
        return true;
    const RowId person = rowOfMade(-qint64(line.nameless) - 1);
    row.set(m_person, QVariant::fromValue(person));
    return person != 0;
}

bool Writer::goesOn()
{
    if (m_line % 512 == 0) {
        if (m_hooks.cancel.isCancelled())
            return false;
        if (m_hooks.progress)
            m_hooks.progress(double(m_line) / double(m_plan.lines.size()));
    }
    return m_stopped.isEmpty() && m_line < m_plan.lines.size();
}

bool Writer::nextNew(NewRow &row)
{
    while (goesOn()) {
        const PlannedLine &line = m_plan.lines[m_line++];
        const bool isFresh = isNew(line);
        const RowId target = changedRow(line);
        if ((!isFresh && !target) || (line.outcome == LineOutcome::Doubtful && line.asChange < 0))
            continue;
        if (line.outcome == LineOutcome::Doubtful && !fits(line, target))
            m_stopped = sentence("Import", QT_TRANSLATE_NOOP("Import", "Line %1 does not fit the record that was chosen for it. Choose another answer."),
                                 {QString::number(line.line)});
        else if (isFresh ? !fill(line, row) : !change(line, target))
            m_stopped = m_change.fault();
        else if (isFresh)
            return true;
    }
    return false;
}

Outcome Writer::write()
{
    if (makeNeeded())
        m_change.insertRows(m_kind, m_plan.values.fields(), [this](NewRow &row) { return nextNew(row); });
    if (m_hooks.cancel.isCancelled() || m_change.isCancelled())
        return Outcome::cancelled();
    return m_stopped.isEmpty() ? Outcome::done() : Outcome::failed(m_stopped);
}

} // namespace

Store::Result applyImport(Store &store, const ImportPlan &plan, const ImportHooks &hooks)
{
    const Sentence name = sentence("Step", QT_TRANSLATE_N_NOOP("Step", "Read %n rows from %1"),
                                   {QFileInfo(plan.request.path).fileName()}, int(plan.toWrite()));
    if (fingerprintOf(plan.request.path) != plan.fingerprint)
        return {Outcome::failed(sentence("Import", QT_TRANSLATE_NOOP("Import", "The list has changed since it was looked at. Look at it again."))), {}};
    return store.transact(name, [&](Change &change) { return Writer(store, change, plan, hooks).write(); });
}

} // namespace samverkan
