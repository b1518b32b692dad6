// SPDX-License-Identifier: GPL-3.0-or-later
#include "importplan.h"

#include "derived.h"
#include "importlines.h"
#include "importmatcher.h"
#include "rules.h"
#include "store.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

// Works out what becomes of each line, in the order of the file.
class Planner
{
public:
    Planner(const Store &store, ImportLines &lines, ImportPlan &plan)
        : m_store(store)
        , m_kind(*plan.request.kind)
        , m_lines(lines)
        , m_plan(plan)
        , m_matcher(store, m_kind, plan.mapping)
    {
    }

    void plan(ImportDraft &draft);
    void countMade();

private:
    void entitle(PlannedLine &line, const ImportDraft &draft) const;
    bool check(PlannedLine &line, ImportDraft &draft, Record &record) const;
    void proposeFrom(const RuleFinding &finding, PlannedLine &line, ImportDraft &draft, const Record &record) const;
    void decide(PlannedLine &line, ImportDraft &draft);
    void compare(PlannedLine &line, ImportDraft &draft, RowId row);
    void sameAsEarlier(PlannedLine &line, ImportDraft &draft, qint64 ref);
    void setDoubt(PlannedLine &line, ImportDraft &draft, const Sentence &doubt) const;
    bool isNamed(const ImportDraft &draft) const;
    void noteMade(PlannedLine &line, const ImportDraft &draft);

    const Store &m_store;
    const Kind &m_kind;
    ImportLines &m_lines;
    ImportPlan &m_plan;
    ImportMatcher m_matcher;
    QSet<int> m_made; // indexes of made records that some line needs
    qint64 m_nameless = 0;
    QHash<quint64, int> m_named; // prints of named lines so far
};

void Planner::entitle(PlannedLine &line, const ImportDraft &draft) const
{
    QStringList parts;
    for (const QString &key : m_kind.title) {
        const Field *field = m_kind.field(key);
        const QString part = field->derivation == Derivation::FullName
            ? fullName(draft.own.value(m_kind.indexOf(u"given_name"_s)).toString(),
                       draft.own.value(m_kind.indexOf(u"family_name"_s)).toString())
            : ImportLines::nameIn(m_kind, draft, key);
        if (!part.isEmpty())
            parts.append(part);
    }
    line.title = parts.join(u", "_s);
    for (const auto &key : {u"organisation"_s, u"exchange"_s, u"place"_s, u"country"_s}) {
        if (!line.second.isEmpty() || m_kind.indexOf(key) < 0 || m_kind.title.contains(key))
            continue;
        line.second = ImportLines::nameIn(m_kind, draft, key);
        line.secondField = line.second.isEmpty() ? -1 : m_kind.indexOf(key);
    }
}

bool Planner::isNamed(const ImportDraft &draft) const
{
    return m_kind.field(u"given_name"_s)
        && (draft.own.contains(m_kind.indexOf(u"given_name"_s)) || draft.own.contains(m_kind.indexOf(u"family_name"_s)));
}

void Planner::plan(ImportDraft &draft)
{
    PlannedLine line;
    line.line = draft.line;
    entitle(line, draft);
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
        decide(line, draft);
    }
    m_plan.lines.append(line);
}

void Planner::decide(PlannedLine &line, ImportDraft &draft)
{
    line.alike = m_matcher.alikeOf(draft.own, draft.via);
    if (isNamed(draft)) {
        // A person named twice in one list with the same words is one person; nameless lines are not.
        if (const auto earlier = m_named.constFind(line.alike.a); earlier != m_named.cend())
            return sameAsEarlier(line, draft, -(qint64(*earlier) + 1));
        m_named.insert(line.alike.a, int(m_plan.lines.size()));
    }
    const Match match = m_matcher.match(draft.own, draft.via, line.alike);
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
        Record record(m_kind);
        if (!check(line, draft, record))
            return;
        line.outcome = LineOutcome::New;
        m_matcher.remember(draft.own, int(m_plan.lines.size()));
        if (m_lines.namelessReference(draft) >= 0) {
            ++m_nameless;
            line.makes.append(u"participant"_s);
        }
        noteMade(line, draft);
    }
}

// A line in doubt may be settled as a record of its own only if it would hold as one.
void Planner::setDoubt(PlannedLine &line, ImportDraft &draft, const Sentence &doubt) const
{
    Record record(m_kind);
    line.mayBeNew = check(line, draft, record);
    line.outcome = LineOutcome::Doubtful;
    line.doubt = doubt;
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
    Record record = m_store.record(m_kind, row);
    const Record before = record;
    line.target = row;
    if (!check(line, draft, record))
        return;
    for (auto it = draft.own.cbegin(); it != draft.own.cend(); ++it) {
        if (before.value(it.key()) != it.value())
            line.changes.append({it.key(), before.value(it.key()), it.value(), draft.names.value(it.key())});
    }
    line.outcome = line.changes.isEmpty() ? LineOutcome::Unchanged : LineOutcome::Changed;
    if (line.outcome == LineOutcome::Changed)
        noteMade(line, draft);
}

bool Planner::check(PlannedLine &line, ImportDraft &draft, Record &record) const
{
    record.apply(draft.own);
    if (const int nameless = m_lines.namelessReference(draft); nameless >= 0 && record.isEmpty(nameless))
        record.set(nameless, -1);
    for (const RuleFinding &finding : checkRecord(record)) {
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
void Planner::proposeFrom(const RuleFinding &finding, PlannedLine &line, ImportDraft &draft, const Record &record) const
{
    const int field = m_kind.indexOf(finding.field);
    if (record.isEmpty(field) && !finding.proposal.isNull())
        draft.own.insert(field, finding.proposal);
    else
        line.faults.append({{}, record.text(finding.field), finding.sentence});
}

// A record that several lines name is made because of the first of them.
void Planner::noteMade(PlannedLine &line, const ImportDraft &draft)
{
    for (auto it = draft.own.cbegin(); it != draft.own.cend(); ++it) {
        if (m_kind.fields[it.key()].type != FieldType::Reference || it.value().toLongLong() >= 0)
            continue;
        const int made = int(-it.value().toLongLong() - 1);
        if (m_made.contains(made))
            continue;
        m_made.insert(made);
        line.makes.append(m_lines.made()[made].kind->key);
    }
}

void Planner::countMade()
{
    for (int made : std::as_const(m_made))
        ++m_plan.made[m_lines.made()[made].kind->key];
    if (m_nameless)
        m_plan.made[u"participant"_s] += m_nameless;
}

} // namespace

ImportPlan planImport(const Store &store, const Countries &countries, const ImportRequest &request,
                      const ImportHooks &hooks)
{
    ImportPlan plan;
    plan.request = request;
    plan.fingerprint = fingerprintOf(request.path);
    ImportLines lines(store, countries, request, hooks.cancel);
    plan.fault = lines.fault();
    if (!plan.fault.isEmpty())
        return plan;
    plan.info = lines.info();
    plan.mapping = lines.mapping();
    Planner planner(store, lines, plan);
    ImportDraft draft;
    while (lines.next(draft)) {
        planner.plan(draft);
        if (hooks.progress && plan.lines.size() % 512 == 0)
            hooks.progress(lines.progress());
    }
    plan.cancelled = hooks.cancel.isCancelled();
    plan.fault = plan.cancelled ? Sentence() : lines.fault();
    planner.countMade();
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
