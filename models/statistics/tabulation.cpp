// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabulation.h"

#include "catalogue.h"
#include "store.h"
#include "variable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

Tabulation::Tabulation(const Store &store, ColumnStore &columns, const Question &question)
    : m_store(store)
    , m_catalogue(store.catalogue())
    , m_columns(columns)
    , m_question(question)
    , m_plan(planOf(question.of))
    , m_base(m_catalogue.at(m_plan.base))
{
}

CrossTabulation Tabulation::answer()
{
    CrossTabulation answer;
    answer.question = m_question;
    answer.recordKind = recordKindOf(m_question.of);
    answer.fault = faultOf(m_question, m_catalogue);
    if (!answer.fault.isEmpty())
        return answer;
    findPaths();
    if (!m_columns.load(needs())) {
        answer.fault = sentence("Statistics", QT_TRANSLATE_NOOP("Statistics", "The figures could not be read from the file."));
        return answer;
    }
    if (!binAxes()) {
        answer.fault = sentence("Statistics", QT_TRANSLATE_NOOP("Statistics", "Too many combinations of values: leave out a variable."));
        return answer;
    }
    std::vector<TallyAxis> axes;
    for (const AskedAxis &asked : m_axes)
        axes.push_back({asked.binning.count, asked.stride});
    Tally tally(std::move(axes), m_question.withRecords);
    count(tally);
    return table(tally);
}

void Tabulation::findPaths()
{
    for (const QString &key : m_question.by) {
        const Variable variable = *findVariable(m_question.of, key, m_catalogue);
        AskedAxis asked;
        asked.axis = {key, variable.label, variable.thing, variable.kind, variable.list, variable.target, {}};
        asked.path = *findPath(m_plan, m_catalogue, key);
        m_axes.push_back(std::move(asked));
    }
    for (const Condition &condition : m_question.where) {
        if (!condition.variable.isEmpty())
            m_conditions.push_back({condition, *findPath(m_plan, m_catalogue, condition.variable)});
    }
    addDefaults(SubjectPlan::Base);
    for (int branch = 0; branch < m_plan.branches.size(); ++branch) {
        if (isUsed(branch))
            addDefaults(branch);
    }
}

void Tabulation::addDefaults(int table)
{
    for (const DefaultCondition &condition : m_plan.defaultsOf(table)) {
        if (!speaksOf(table, condition.field))
            m_conditions.push_back({{condition.field, condition.values, Condition::Mode::OneOf},
                                    *pathFrom(m_plan, m_catalogue, table, {condition.field})});
    }
}

bool Tabulation::speaksOf(int table, const QString &field) const
{
    const auto isIt = [&](const Path &path) {
        return path.table == table && path.hops.isEmpty() && path.field->key == field;
    };
    return std::any_of(m_axes.cbegin(), m_axes.cend(), [&](const AskedAxis &asked) { return isIt(asked.path); })
        || std::any_of(m_conditions.cbegin(), m_conditions.cend(), [&](const AskedCondition &asked) { return isIt(asked.path); });
}

bool Tabulation::hasAxis(int table) const
{
    return std::any_of(m_axes.cbegin(), m_axes.cend(), [&](const AskedAxis &asked) { return asked.path.table == table; });
}

bool Tabulation::isUsed(int table) const
{
    if (table != SubjectPlan::Base && m_plan.branches[table].always)
        return true;
    return hasAxis(table) || std::any_of(m_conditions.cbegin(), m_conditions.cend(), [&](const AskedCondition &asked) {
        return asked.path.table == table;
    });
}

RowFilter::Dates Tabulation::datesOf(int table) const
{
    const PeriodRule &rule = m_plan.periodOf(table);
    const auto path = [&](const QString &fields) {
        return fields.isEmpty() ? std::nullopt : pathFrom(m_plan, m_catalogue, table, fields.split(u'.'));
    };
    return {rule.test, path(rule.start), path(rule.end), path(rule.instead)};
}

void Tabulation::need(ColumnStore::Needs &needs, const Path &path)
{
    for (const Hop &hop : path.hops)
        needs[hop.kind].insert(hop.field);
    needs[path.kind].insert(path.columnIndex());
}

ColumnStore::Needs Tabulation::needs() const
{
    ColumnStore::Needs needs;
    needs[&m_base];
    for (const AskedAxis &asked : m_axes)
        need(needs, asked.path);
    for (const AskedCondition &asked : m_conditions)
        need(needs, asked.path);
    const bool hasPeriod = !m_question.from.isNull() || !m_question.to.isNull();
    for (int table = SubjectPlan::Base; table < m_plan.branches.size(); ++table) {
        if (table != SubjectPlan::Base && !isUsed(table))
            continue;
        if (table != SubjectPlan::Base) {
            const Kind &kind = m_catalogue.at(m_plan.kindOf(table));
            needs[&kind].insert(kind.indexOf(m_plan.branches[table].owner));
        }
        const RowFilter::Dates dates = datesOf(table);
        for (const std::optional<Path> &path : {dates.start, dates.end, dates.instead}) {
            if (hasPeriod && path)
                need(needs, *path);
        }
    }
    if (!m_plan.sum.isEmpty())
        needs[&m_base].insert(m_base.indexOf(m_plan.sum));
    for (const QString &field : m_base.pair)
        needs[&m_base].insert(m_base.indexOf(field));
    return needs;
}

} // namespace samverkan
