// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a Tabulation that finds the rows that count, and counts them.
#include "tabulation.h"

#include "catalogue.h"
#include "codebook.h"
#include "store.h"

using namespace Qt::StringLiterals;

namespace samverkan {

bool Tabulation::binAxes()
{
    std::uint64_t stride = 1;
    // The last axis moves fastest: cells in the order of their numbers are ordered by the first axis.
    for (auto asked = m_axes.rbegin(); asked != m_axes.rend(); ++asked) {
        const Path &path = asked->path;
        const std::size_t targetRows = farCodes(m_columns, path, m_catalogue) - 1;
        asked->binning = binningOf(path, m_columns.column(*path.kind, path.columnIndex()), targetRows, asked->axis,
                                   m_store.codes());
        asked->stride = std::uint32_t(stride);
        stride *= asked->binning.count;
        if (stride > 0xFFFF'FFFFu)
            return false;
    }
    return true;
}

// ---- which rows count -------------------------------------------------------------------------------

static bool matches(const Field &field, const QString &key, const QStringList &values)
{
    if (values.contains(key))
        return true;
    // A day lies in the month or the year that is asked for.
    return field.type == FieldType::Date && !key.isEmpty()
        && std::any_of(values.cbegin(), values.cend(), [&](const QString &value) {
               return !value.isEmpty() && key.startsWith(value + u'-');
           });
}

static bool passes(const Condition &condition, const Field &field, const QStringList &keys)
{
    switch (condition.mode) {
    case Condition::Mode::Empty:
        return keys.isEmpty();
    case Condition::Mode::NotEmpty:
        return !keys.isEmpty();
    case Condition::Mode::OneOf:
    case Condition::Mode::Among: // asked of references only
        break;
    }
    if (keys.isEmpty())
        return condition.values.contains(missingKey(field)) || condition.values.contains(u""_s);
    return std::any_of(keys.cbegin(), keys.cend(), [&](const QString &key) {
        return matches(field, key, condition.values);
    });
}

std::vector<std::uint8_t> Tabulation::passesOf(const AskedCondition &asked)
{
    if (asked.path.field->type == FieldType::Reference)
        return passesOfReference(asked);
    const CodeDictionary &words = m_columns.column(*asked.path.kind, asked.path.columnIndex()).words;
    std::vector<std::uint8_t> pass(words.size() + 1);
    pass[0] = passes(asked.condition, *asked.path.field, {});
    for (std::uint32_t code = 1; code <= words.size(); ++code)
        pass[code] = passes(asked.condition, *asked.path.field, keysOfWord(*asked.path.field, words.text(code)));
    return pass;
}

// The records that a text means: by UUID, else all that are called so.
static QList<RowId> recordsCalled(const Store &store, const Kind &kind, const QString &text)
{
    if (const QUuid uuid = QUuid::fromString(text); !uuid.isNull())
        return {store.findUuid(kind, uuid)};
    const Field *name = kind.title.isEmpty() ? nullptr : kind.field(kind.title.first());
    if (text.isEmpty() || !name || !name->isStored())
        return {};
    return store.find(kind, name->key, text);
}

// By row number + 1. A person is among the records with any of its rows.
std::vector<std::uint8_t> Tabulation::among(const QList<RowId> &ids, const Kind &kind)
{
    const KindColumns &rows = m_columns.kind(kind);
    std::vector<std::uint8_t> pass(rows.rows() + 1, 0);
    for (const RowId id : ids)
        pass[rows.codeOf(id)] = 1;
    pass[0] = 0;
    if (kind.key != u"participant")
        return pass;
    for (const std::vector<std::uint32_t> &group : m_columns.persons().groups()) {
        const bool any = std::any_of(group.cbegin(), group.cend(), [&](std::uint32_t row) { return pass[row + 1]; });
        for (const std::uint32_t row : group)
            pass[row + 1] = any;
    }
    return pass;
}

std::vector<std::uint8_t> Tabulation::passesOfReference(const AskedCondition &asked)
{
    if (asked.condition.mode == Condition::Mode::Among)
        return among(asked.condition.among, m_catalogue.at(asked.path.field->target));
    const Condition &condition = asked.condition;
    const Kind &target = m_catalogue.at(asked.path.field->target);
    const KindColumns &rows = m_columns.kind(target);
    const bool any = condition.mode == Condition::Mode::NotEmpty;
    std::vector<std::uint8_t> pass(rows.rows() + 1, any);
    pass[0] = condition.mode == Condition::Mode::Empty;
    if (condition.mode != Condition::Mode::OneOf)
        return pass;
    for (const QString &value : condition.values) {
        for (RowId id : recordsCalled(m_store, target, value)) {
            if (const std::uint32_t code = rows.codeOf(id))
                pass[code] = 1;
        }
    }
    pass[0] = condition.values.contains(u""_s);
    return pass;
}

RowFilter Tabulation::filterOf(int table)
{
    const Kind &kind = m_catalogue.at(m_plan.kindOf(table));
    RowFilter filter(m_columns, m_catalogue, m_columns.kind(kind).rows());
    for (const AskedCondition &asked : m_conditions) {
        if (asked.path.table == table)
            filter.keep(asked.path, passesOf(asked));
    }
    for (const Condition &condition : m_question.where) {
        if (table == SubjectPlan::Base && condition.mode == Condition::Mode::Among && condition.variable.isEmpty())
            filter.keepRows(among(condition.among, m_base));
    }
    if (m_question.from.isNull() && m_question.to.isNull())
        return filter;
    // The period is asked of the related things where the question speaks of any.
    bool branches = false;
    for (int branch = 0; branch < m_plan.branches.size(); ++branch)
        branches = branches || isUsed(branch);
    if (table == SubjectPlan::Base && branches)
        return filter;
    const RowFilter::Dates dates = datesOf(table);
    if (dates.test == PeriodRule::Test::None) {
        m_periodIgnored = true;
        return filter;
    }
    filter.keepPeriod(dates, m_question.from, m_question.to);
    m_periodUsed = true;
    return filter;
}

// Keeps what has at least one row of the branch that passes.
void Tabulation::keepOwnersOf(int branch, const RowFilter &branchFilter, RowFilter &base)
{
    const Kind &kind = m_catalogue.at(m_plan.kindOf(branch));
    const Codes &owners = m_columns.column(kind, kind.indexOf(m_plan.branches[branch].owner)).codes;
    const bool joins = m_base.key == u"participant" && m_columns.persons().hasJoins();
    std::vector<std::uint8_t> has(base.bytes().size(), 0);
    owners.visit([&](const auto &codes) {
        for (std::size_t row = 0; row < codes.size(); ++row) {
            if (codes[row] != 0 && branchFilter.passes(row))
                has[joins ? m_columns.persons().root(codes[row] - 1u) : codes[row] - 1u] = 1;
        }
    });
    for (std::size_t row = 0; row < has.size(); ++row)
        base.bytes()[row] &= has[row];
}

// Two records of one person in the same activity or exchange are one attendance, one trip.
void Tabulation::dropSecondOfPairs(RowFilter &base)
{
    if (!m_base.isPair() || !m_columns.persons().hasJoins())
        return;
    const int person = m_base.pair.indexOf(u"participant"_s);
    if (person < 0)
        return;
    const Codes &people = m_columns.column(m_base, m_base.indexOf(m_base.pair[person])).codes;
    const Codes &others = m_columns.column(m_base, m_base.indexOf(m_base.pair[1 - person])).codes;
    const Persons &persons = m_columns.persons();
    QSet<std::uint64_t> seen;
    people.visit([&](const auto &codes) {
        for (std::size_t row = 0; row < codes.size(); ++row) {
            const std::uint32_t code = codes[row];
            if (code == 0 || !persons.isJoined(code - 1) || !base.passes(row))
                continue;
            const std::uint64_t pair = std::uint64_t(persons.root(code - 1)) << 32 | others.at(row);
            if (seen.contains(pair))
                base.bytes()[row] = 0;
            seen.insert(pair);
        }
    });
}

// ---- counting ---------------------------------------------------------------------------------------

// The numbers to be added up; rows that add nothing do not count.
Weights Tabulation::weights(RowFilter &base)
{
    if (m_plan.sum.isEmpty())
        return {};
    const CodeColumn &column = m_columns.column(m_base, m_base.indexOf(m_plan.sum));
    Weights weights{&column.codes, std::vector<std::int32_t>(column.words.size() + 1, 0)};
    for (std::uint32_t code = 1; code <= column.words.size(); ++code)
        weights.byCode[code] = column.words.utf8(code).toInt();
    column.codes.visit([&](const auto &codes) {
        for (std::size_t row = 0; row < codes.size(); ++row)
            base.bytes()[row] &= std::uint8_t(weights.byCode[codes[row]] != 0);
    });
    return weights;
}

Parts Tabulation::partsOf(int table, std::size_t rows)
{
    Parts parts(rows);
    for (const AskedAxis &asked : m_axes) {
        if (asked.path.table == table)
            parts.add(lensOf(m_columns, asked.path, m_catalogue), asked.binning, asked.stride);
    }
    return parts;
}

void Tabulation::count(Tally &tally)
{
    RowFilter base = filterOf(SubjectPlan::Base);
    std::vector<std::unique_ptr<RowFilter>> filters; // the branches' must stay where they are
    std::vector<TallyBranch> branches;
    for (int branch = 0; branch < m_plan.branches.size(); ++branch) {
        if (!isUsed(branch))
            continue;
        const Kind &kind = m_catalogue.at(m_plan.kindOf(branch));
        filters.push_back(std::make_unique<RowFilter>(filterOf(branch)));
        if (hasAxis(branch))
            branches.push_back({partsOf(branch, filters.back()->bytes().size()), filters.back().get(),
                                &m_columns.grouping(kind, kind.indexOf(m_plan.branches[branch].owner))});
        else
            keepOwnersOf(branch, *filters.back(), base);
    }
    const Weights weights = this->weights(base);
    if (m_base.key == u"participant")
        base.keepFirstOfPersons(m_columns.persons());
    dropSecondOfPairs(base);
    Parts parts = partsOf(SubjectPlan::Base, base.bytes().size());
    tally.count(std::move(parts), std::move(base), weights, branches);
}

} // namespace samverkan
