// SPDX-License-Identifier: GPL-3.0-or-later
#include "importapply.h"

#include "importlines.h"
#include "rules.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

// Goes through the file a second time, beside the plan, and writes line by line.
class Writer
{
public:
    Writer(Change &change, ImportLines &lines, const ImportPlan &plan, const ImportHooks &hooks)
        : m_change(change)
        , m_kind(*plan.request.kind)
        , m_lines(lines)
        , m_plan(plan)
        , m_hooks(hooks)
        , m_fields(fieldsToWrite())
    {
    }

    Outcome write();

private:
    QList<int> fieldsToWrite() const;
    bool nextNew(QVariantList &row);
    bool isNew(const PlannedLine &line) const;
    RowId changedRow(const PlannedLine &line) const;
    bool fits(const ImportDraft &draft, RowId target) const;
    void complete(ImportDraft &draft);
    bool makeReferences(ImportDraft &draft);
    bool makeNameless(ImportDraft &draft);
    void stop(const Sentence &why);

    Change &m_change;
    const Kind &m_kind;
    ImportLines &m_lines;
    const ImportPlan &m_plan;
    const ImportHooks &m_hooks;
    QList<int> m_fields;
    qsizetype m_line = 0;
    QHash<int, RowId> m_madeRows;
    std::optional<Sentence> m_stopped;
};

// What lines of this list can hold: the mapped fields, and those an identity number proposes.
QList<int> Writer::fieldsToWrite() const
{
    QSet<int> fields;
    for (int column : m_plan.mapping.mappedColumns()) {
        const int field = m_plan.mapping.fieldOf(column);
        if (m_kind.fields[field].isStored())
            fields.insert(field);
    }
    for (const auto &key : {u"given_name"_s, u"family_name"_s, u"birth_date"_s, u"gender"_s}) {
        if (const Field *field = m_kind.field(key); field && field->isStored())
            fields.insert(m_kind.indexOf(key));
    }
    for (int i = 0; i < m_kind.fields.size(); ++i) {
        if (m_kind.fields[i].type == FieldType::Reference && m_kind.fields[i].is(FieldFlag::Required))
            fields.insert(i);
    }
    QList<int> ordered = fields.values();
    std::sort(ordered.begin(), ordered.end());
    return ordered;
}

void Writer::stop(const Sentence &why)
{
    m_stopped = why;
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
bool Writer::fits(const ImportDraft &draft, RowId target) const
{
    Record record = target ? m_change.record(m_kind, target) : Record(m_kind);
    record.apply(draft.own);
    if (const int nameless = m_lines.namelessReference(draft); nameless >= 0 && record.isEmpty(nameless))
        record.set(nameless, -1);
    const QList<RuleFinding> findings = checkRecord(record);
    return std::none_of(findings.cbegin(), findings.cend(), [](const RuleFinding &finding) { return finding.isError(); });
}

// Fills empty fields with what the rules propose, as the plan did.
void Writer::complete(ImportDraft &draft)
{
    if (!m_kind.field(u"identity_number"_s) || !draft.own.contains(m_kind.indexOf(u"identity_number"_s)))
        return;
    Record record(m_kind);
    record.apply(draft.own);
    for (const RuleFinding &finding : checkRecord(record)) {
        const int field = m_kind.indexOf(finding.field);
        if (!finding.isError() && !finding.proposal.isNull() && record.isEmpty(field))
            draft.own.insert(field, finding.proposal);
    }
}

bool Writer::makeReferences(ImportDraft &draft)
{
    for (auto it = draft.own.begin(); it != draft.own.end(); ++it) {
        if (m_kind.fields[it.key()].type != FieldType::Reference || it->toLongLong() >= 0)
            continue;
        const int made = int(-it->toLongLong() - 1);
        RowId &row = m_madeRows[made];
        if (!row)
            row = m_change.insert(*m_lines.made()[made].kind, m_lines.made()[made].values);
        if (!row)
            return false;
        *it = QVariant::fromValue(row);
    }
    return true;
}

bool Writer::makeNameless(ImportDraft &draft)
{
    const int reference = m_lines.namelessReference(draft);
    if (reference < 0 || draft.own.contains(reference))
        return true;
    // The person behind a nameless line: only what the line says of somebody.
    const Kind &kind = *m_plan.request.kind;
    const Kind *person = m_lines.kindOf(kind.fields[reference].target);
    const RowId row = m_change.insert(*person, draft.via.value(reference));
    draft.own.insert(reference, QVariant::fromValue(row));
    return row != 0;
}

bool Writer::nextNew(QVariantList &row)
{
    ImportDraft draft;
    while (!m_stopped && m_lines.next(draft)) {
        if (m_line >= m_plan.lines.size() || m_plan.lines[m_line].line != draft.line) {
            stop(sentence("Import", QT_TRANSLATE_NOOP("Import", "The list has changed since it was looked at. Look at it again.")));
            return false;
        }
        const PlannedLine &line = m_plan.lines[m_line++];
        if (m_line % 512 == 0) {
            if (m_hooks.cancel.isCancelled())
                return false;
            if (m_hooks.progress)
                m_hooks.progress(m_lines.progress());
        }
        // Faulty lines name nothing; every other line is resolved, so that made records get the
        // numbers they had in the plan.
        if (!draft.faults.isEmpty())
            continue;
        if (!m_lines.resolve(draft).isEmpty())
            continue; // nobody can decide which record is named
        const bool fresh = isNew(line);
        const RowId target = changedRow(line);
        if (!fresh && !target)
            continue;
        if (line.outcome == LineOutcome::Doubtful && !fits(draft, target)) {
            stop(sentence("Import", QT_TRANSLATE_NOOP("Import", "Line %1 does not fit the record that was chosen for it. Choose another answer."),
                          {QString::number(line.line)}));
            return false;
        }
        if (!makeReferences(draft) || (fresh && !makeNameless(draft))) {
            stop(m_change.fault());
            return false;
        }
        if (target) {
            Values values;
            for (const PlannedChange &changed : line.changes)
                values.insert(changed.field, draft.own.value(changed.field, changed.after));
            if (!m_change.update(m_kind, target, line.outcome == LineOutcome::Doubtful ? draft.own : values)) {
                stop(m_change.fault());
                return false;
            }
            continue;
        }
        complete(draft);
        for (int i = 0; i < m_fields.size(); ++i)
            row[i] = draft.own.value(m_fields[i]);
        return true;
    }
    return false;
}

Outcome Writer::write()
{
    m_change.insertMany(m_kind, m_fields, [this](QVariantList &row) { return nextNew(row); });
    if (m_hooks.cancel.isCancelled() || m_change.isCancelled())
        return Outcome::cancelled();
    if (m_stopped)
        return Outcome::failed(*m_stopped);
    if (!m_lines.fault().isEmpty())
        return Outcome::failed(m_lines.fault());
    return Outcome::done();
}

} // namespace

Store::Result applyImport(Store &store, const Countries &countries, const ImportPlan &plan, const ImportHooks &hooks)
{
    const Sentence name = sentence("Step", QT_TRANSLATE_N_NOOP("Step", "Read %n rows from %1"),
                                   {QFileInfo(plan.request.path).fileName()}, int(plan.toWrite()));
    if (fingerprintOf(plan.request.path) != plan.fingerprint)
        return {Outcome::failed(sentence("Import", QT_TRANSLATE_NOOP("Import", "The list has changed since it was looked at. Look at it again."))), {}};
    return store.transact(name, [&](Change &change) {
        ImportLines lines(store, countries, plan.request, hooks.cancel);
        if (!lines.fault().isEmpty())
            return Outcome::failed(lines.fault());
        return Writer(change, lines, plan, hooks).write();
    });
}

} // namespace samverkan
