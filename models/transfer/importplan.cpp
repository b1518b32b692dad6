// SPDX-License-Identifier: GPL-3.0-or-later
#include "importplan.h"

#include "importlines.h"
#include "importmatcher.h"
#include "linetitle.h"
#include "rules.h"
#include "store.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

// What lines of a list can hold: the mapped fields, and those an identity number proposes.
QList<int> fieldsGiven(const Kind &kind, const ColumnMapping &mapping)
{
    QSet<int> fields;
    for (int column : mapping.mappedColumns()) {
        const int field = mapping.fieldOf(column);
        if (kind.fields[field].isStored())
            fields.insert(field);
    }
    for (const auto &key : {u"given_name"_s, u"family_name"_s, u"birth_date"_s, u"gender"_s}) {
        if (const Field *field = kind.field(key); field && field->isStored())
            fields.insert(kind.indexOf(key));
    }
    for (int i = 0; i < kind.fields.size(); ++i) {
        if (kind.fields[i].type == FieldType::Reference && kind.fields[i].is(FieldFlag::Required))
            fields.insert(i);
    }
    QList<int> ordered = fields.values();
    std::sort(ordered.begin(), ordered.end());
    return ordered;
}

// Works out what becomes of each line, in the order of the file.
class Planner
{
public:
    Planner(const Store &store, ImportLines &lines, ImportPlan &plan)
        : m_store(store)
        , m_kind(*plan.request.kind)
        , m_lines(lines)
        , m_plan(plan)
        , m_matcher(store, m_kind, plan.mapping, plan.values)
        , m_title(m_kind)
        , m_rules(m_kind)
    {
    }

    void plan(ImportDraft &draft);
    void finish();

private:
    bool check(PlannedLine &line, ImportDraft &draft, const Record &record);
    QList<RuleFinding> findings(const ImportDraft &draft, const Record &record) const;
    void proposeFrom(const RuleFinding &finding, PlannedLine &line, ImportDraft &draft, const Record &record);
    void decide(PlannedLine &line, ImportDraft &draft);
    void compare(PlannedLine &line, ImportDraft &draft, RowId row);
    void sameAsEarlier(PlannedLine &line, ImportDraft &draft, qint64 ref);
    void setDoubt(PlannedLine &line, ImportDraft &draft, const Sentence &doubt);
    void setNew(PlannedLine &line, ImportDraft &draft, const LineKeys &keys);
    void keepAsNew(PlannedLine &line, const ImportDraft &draft);
    void noteMade(PlannedLine &line, const ImportDraft &draft);

    const Store &m_store;
    const Kind &m_kind;
    ImportLines &m_lines;
    ImportPlan &m_plan;
    ImportMatcher m_matcher;
    const LineTitle m_title;
    const RecordRules m_rules;
    QSet<int> m_made; // indexes of made records that some line needs
    KeyIndex m_named; // lines of named people so far
    qint64 m_kept = 0; // where the values are that the line in hand gives
    bool m_isProposed = false; // it has got more since
};

void Planner::plan(ImportDraft &draft)
{
    PlannedLine line;
    line.line = draft.line;
    m_title.write(line, draft);
    Sentence doubt;
    if (draft.faults.isEmpty())
        doubt = m_lines.resolve(draft);
    if (!draft.faults.isEmpty()) {
        line.outcome = LineOutcome::Faulty;
        line.faults = draft.faults;
    } else if (!doubt.isEmpty()) {
        line.outcome = LineOutcome::Doubtful;
        line.doubt = doubt;
    } else {
        m_kept = m_plan.values.keep(draft.own);
        m_isProposed = false;
        decide(line, draft);
        if (line.asNew < 0 && line.asChange < 0)
            m_plan.values.forget(m_kept);
    }
    m_plan.lines.append(std::move(line));
}

void Planner::decide(PlannedLine &line, ImportDraft &draft)
{
    const LineKeys keys = m_matcher.keysOf(draft.own, m_plan.values.from(m_kept), draft.via);
    line.alike = keys.alike;
    if (keys.isNamed()) {
        // A person named twice in one list with the same words is one person; nameless lines are not.
        if (const QList<qint64> earlier = m_named.find(line.alike); !earlier.isEmpty())
            return sameAsEarlier(line, draft, earlier.first());
        m_named.add(line.alike, -(qint64(m_plan.lines.size()) + 1));
    }
    const Match match = m_matcher.match(draft.own, keys);
    if (match.alike) {
        line.outcome = LineOutcome::Unchanged;
        line.target = match.ref;
    } else if (!match.doubt.isEmpty()) {
        line.candidates = match.candidates;
        setDoubt(line, draft, match.doubt);
    } else if (match.ref < 0) {
        sameAsEarlier(line, draft, match.ref);
    } else if (match.ref > 0) {
        compare(line, draft, match.ref);
    } else {
        setNew(line, draft, keys);
    }
}

void Planner::setNew(PlannedLine &line, ImportDraft &draft, const LineKeys &keys)
{
    if (!check(line, draft, draft.own))
        return;
    line.outcome = LineOutcome::New;
    m_matcher.remember(keys, int(m_plan.lines.size()));
    if (m_isProposed)
        m_plan.values.forget(m_kept);
    keepAsNew(line, draft);
    if (line.nameless >= 0) {
        m_made.insert(line.nameless);
        line.makes.append(u"participant"_s);
    }
    noteMade(line, draft);
}

// A line in doubt may be settled as a record of its own only if it would hold as one.
void Planner::setDoubt(PlannedLine &line, ImportDraft &draft, const Sentence &doubt)
{
    line.asChange = m_kept;
    line.mayBeNew = check(line, draft, draft.own);
    line.outcome = LineOutcome::Doubtful;
    line.doubt = doubt;
    keepAsNew(line, draft);
}

void Planner::keepAsNew(PlannedLine &line, const ImportDraft &draft)
{
    line.asNew = m_isProposed ? m_plan.values.keep(draft.own) : m_kept;
    if (m_lines.namelessReference(draft) >= 0)
        line.nameless = m_lines.makeNameless(draft);
}

void Planner::sameAsEarlier(PlannedLine &line, ImportDraft &draft, qint64 ref)
{
    const PlannedLine &earlier = m_plan.lines[-ref - 1];
    const QStringList where{QString::number(earlier.line)};
    if (earlier.alike == line.alike) {
        line.outcome = LineOutcome::Unchanged;
        line.target = earlier.target;
        line.faults.append({{}, {}, sentence("Import", QT_TRANSLATE_NOOP("Import", "The same as line %1."), where)});
        return;
    }
    setDoubt(line, draft, sentence("Import", QT_TRANSLATE_NOOP("Import", "About the same as line %1, with other values."), where));
}

void Planner::compare(PlannedLine &line, ImportDraft &draft, RowId row)
{
    const Record before = m_store.record(m_kind, row);
    Record record = before;
    for (int field : m_plan.values.fields()) {
        if (!draft.own.isEmpty(field))
            record.set(field, draft.own.value(field));
    }
    line.target = row;
    if (!check(line, draft, record))
        return;
    for (int field : m_plan.values.fields()) {
        const QVariant &after = draft.own.value(field);
        if (!after.isNull() && before.value(field) != after)
            line.changes.append({field, before.value(field), after, draft.names.value(field)});
    }
    line.outcome = line.changes.isEmpty() ? LineOutcome::Unchanged : LineOutcome::Changed;
    if (line.outcome == LineOutcome::Changed)
        noteMade(line, draft);
}

// The person who is made with a nameless line counts as named.
QList<RuleFinding> Planner::findings(const ImportDraft &draft, const Record &record) const
{
    const int nameless = m_lines.namelessReference(draft);
    if (nameless < 0 || !record.isEmpty(nameless))
        return m_rules.check(record);
    Record named = record;
    named.set(nameless, -1);
    return m_rules.check(named);
}

bool Planner::check(PlannedLine &line, ImportDraft &draft, const Record &record)
{
    for (const RuleFinding &finding : findings(draft, record)) {
        if (finding.isError())
            line.faults.append({finding.field, record.text(finding.field), finding.sentence});
        else
            proposeFrom(finding, line, draft, record);
    }
    const bool faulty = std::any_of(line.faults.cbegin(), line.faults.cend(), [](const LineFault &fault) { return !fault.field.isEmpty(); });
    if (faulty)
        line.outcome = LineOutcome::Faulty;
    return !faulty;
}

// What an identity number tells fills an empty field; where it says otherwise, the list's word stands
// and the difference is told.
void Planner::proposeFrom(const RuleFinding &finding, PlannedLine &line, ImportDraft &draft, const Record &record)
{
    const int field = m_kind.indexOf(finding.field);
    if (record.isEmpty(field) && !finding.proposal.isNull()) {
        draft.give(field, finding.proposal);
        m_isProposed = true;
    } else {
        line.faults.append({{}, record.text(finding.field), finding.sentence});
    }
}

// A record that several lines name is made because of the first of them.
void Planner::noteMade(PlannedLine &line, const ImportDraft &draft)
{
    for (auto it = draft.names.cbegin(); it != draft.names.cend(); ++it) {
        const qint64 ref = draft.own.value(it.key()).toLongLong();
        if (ref >= 0)
            continue;
        const int made = int(-ref - 1);
        if (m_made.contains(made))
            continue;
        m_made.insert(made);
        line.makes.append(m_lines.made()[made].kind->key);
    }
}

void Planner::finish()
{
    m_plan.records = m_lines.made();
    for (int made : std::as_const(m_made)) {
        ++m_plan.made[m_lines.made()[made].kind->key];
        m_plan.records[made].isNeeded = true;
    }
}

} // namespace

ImportPlan planImport(const Store &store, const ReferenceData &reference, const ImportRequest &request,
                      const ImportHooks &hooks)
{
    ImportPlan plan;
    plan.request = request;
    plan.fingerprint = fingerprintOf(request.path);
    ImportLines lines(store, reference, request, hooks.cancel);
    plan.fault = lines.fault();
    if (!plan.fault.isEmpty())
        return plan;
    plan.info = lines.info();
    plan.mapping = lines.mapping();
    plan.values = KeptValues(*request.kind, fieldsGiven(*request.kind, plan.mapping));
    Planner planner(store, lines, plan);
    ImportDraft draft(*request.kind);
    while (lines.next(draft)) {
        planner.plan(draft);
        if (hooks.progress && plan.lines.size() % 512 == 0)
            hooks.progress(lines.progress());
    }
    plan.cancelled = hooks.cancel.isCancelled();
    plan.fault = plan.cancelled ? Sentence() : lines.fault();
    planner.finish();
    return plan;
}

ImportCounts ImportPlan::counts() const
{
    ImportCounts counts;
    counts.read = lines.size();
    counts.made = made;
    for (const PlannedLine &line : lines) {
        switch (line.outcome) {
        case LineOutcome::New: ++counts.fresh; break;
        case LineOutcome::Changed: ++counts.changed; break;
        case LineOutcome::Unchanged: ++counts.unchanged; break;
        case LineOutcome::Doubtful: ++counts.doubtful; break;
        case LineOutcome::Faulty: ++counts.faulty; break;
        }
    }
    return counts;
}

qint64 ImportPlan::toWrite() const
{
    return std::count_if(lines.cbegin(), lines.cend(), [](const PlannedLine &line) {
        return line.outcome == LineOutcome::New || line.outcome == LineOutcome::Changed
            || (line.outcome == LineOutcome::Doubtful && line.decision.what != DoubtDecision::What::Later);
    });
}

} // namespace samverkan
