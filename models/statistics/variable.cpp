// SPDX-License-Identifier: GPL-3.0-or-later
#include "variable.h"

#include "catalogue.h"
#include "language.h"
#include "path.h"

#include <QCoreApplication>
#include <QSet>
#include <functional>

using namespace Qt::StringLiterals;

namespace samverkan {

static BinKind binKindOf(const Field &field)
{
    if (field.derivation == Derivation::Month)
        return BinKind::Months;
    if (field.derivation == Derivation::Year)
        return BinKind::Years;
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Choices:
        return BinKind::Codes;
    case FieldType::Country:
    case FieldType::Countries:
        return BinKind::Countries;
    case FieldType::Reference:
        return BinKind::References;
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Duration:
        return BinKind::Numbers;
    case FieldType::YesNo:
        return BinKind::YesNo;
    default:
        return BinKind::Texts;
    }
}

static Variable made(const QString &key, const Path &path, bool own)
{
    Variable variable;
    variable.key = key;
    variable.label = sentence("Field", path.named->label);
    variable.kind = binKindOf(*path.field);
    variable.list = path.field->list;
    variable.target = path.field->target;
    variable.field = path.field;
    variable.several = path.field->type == FieldType::Choices || path.field->type == FieldType::Countries;
    if (!own)
        variable.thing = sentence("Kind", path.kind->singular);
    return variable;
}

static bool canFilter(const Field &field)
{
    if (field.derivation == Derivation::FullName || field.is(FieldFlag::Sensitive))
        return false;
    return field.type != FieldType::LongText && field.type != FieldType::Data;
}

static std::optional<Variable> find(Subject subject, QStringView key, const Catalogue &catalogue,
                                    const std::function<bool(const Path &)> &allowed)
{
    const auto path = findPath(planOf(subject), catalogue, key);
    if (!path || !allowed(*path))
        return std::nullopt;
    const bool own = path->table == planOf(subject).own && !key.contains(u'.');
    return made(key.toString(), *path, own);
}

std::optional<Variable> findVariable(Subject subject, QStringView key, const Catalogue &catalogue)
{
    return find(subject, key, catalogue, [](const Path &path) { return path.named->is(FieldFlag::Groupable); });
}

std::optional<Variable> findFilter(Subject subject, QStringView key, const Catalogue &catalogue)
{
    return find(subject, key, catalogue, [](const Path &path) { return canFilter(*path.field); });
}

namespace {
// Collects variables, each way to a value once: attendance.kind is activity.kind.
class Collector
{
public:
    Collector(Subject subject, const Catalogue &catalogue)
        : m_subject(subject), m_catalogue(catalogue) { }

    void add(const QString &prefix, const Kind &kind)
    {
        for (const Field &field : kind.fields) {
            const QString key = prefix + field.key;
            if (!field.is(FieldFlag::Groupable) || isKnown(key))
                continue;
            if (const auto variable = findVariable(m_subject, key, m_catalogue))
                found.append(*variable);
        }
    }

    QList<Variable> found;

private:
    bool isKnown(const QString &key)
    {
        const auto path = findPath(planOf(m_subject), m_catalogue, key);
        if (!path)
            return true;
        QStringList way{QString::number(path->table)};
        for (const Hop &hop : path->hops)
            way.append(hop.kind->fields[hop.field].key);
        way.append(path->field->key);
        const QString text = way.join(u'/');
        if (m_ways.contains(text))
            return true;
        m_ways.insert(text);
        return false;
    }

    Subject m_subject;
    const Catalogue &m_catalogue;
    QSet<QString> m_ways;
};
}

// Where a reference of a table leads, for names with a dot that need no alias.
static void addReferences(Collector &collector, const QString &prefix, const Kind &kind, const Catalogue &catalogue)
{
    for (const Field &field : kind.fields) {
        if (field.type == FieldType::Reference && !field.is(FieldFlag::Internal))
            collector.add(prefix + field.key + u'.', catalogue.at(catalogue.origin(kind, field).target));
    }
}

QList<Variable> variablesOf(Subject subject, const Catalogue &catalogue)
{
    const SubjectPlan &plan = planOf(subject);
    Collector collector(subject, catalogue);
    const Kind &own = catalogue.at(plan.kindOf(plan.own));
    collector.add({}, own);
    addReferences(collector, {}, own, catalogue);
    for (const Alias &alias : plan.aliases) {
        const Kind *kind = &catalogue.at(plan.kindOf(alias.table));
        for (const QString &reference : alias.references)
            kind = &catalogue.at(kind->field(reference)->target);
        collector.add(alias.name + u'.', *kind);
    }
    return collector.found;
}

std::optional<QString> wayTo(Subject subject, const QString &kind, const Catalogue &catalogue)
{
    const SubjectPlan &plan = planOf(subject);
    if (plan.base == kind)
        return QString();
    const auto leads = [&](const QString &key) {
        const auto path = findPath(plan, catalogue, key);
        return path && path->field->type == FieldType::Reference && path->field->target == kind;
    };
    if (leads(kind))
        return kind;
    for (const Variable &variable : variablesOf(subject, catalogue)) {
        if (variable.target == kind)
            return variable.key;
    }
    for (const Alias &alias : plan.aliases) {
        if (leads(alias.name + u'.' + kind))
            return alias.name + u'.' + kind;
    }
    return std::nullopt;
}

static bool isOwnRecords(const Condition &condition)
{
    return condition.mode == Condition::Mode::Among && condition.variable.isEmpty();
}

Sentence faultOf(const Question &question, const Catalogue &catalogue)
{
    for (const QString &key : question.by) {
        if (!findVariable(question.of, key, catalogue))
            return sentence("Statistics", QT_TRANSLATE_NOOP("Statistics", "%1 cannot be split by “%2”."), {keyOf(question.of), key});
    }
    for (const Condition &condition : question.where) {
        if (!isOwnRecords(condition) && !findFilter(question.of, condition.variable, catalogue))
            return sentence("Statistics", QT_TRANSLATE_NOOP("Statistics", "%1 cannot be filtered by “%2”."), {keyOf(question.of), condition.variable});
    }
    if (!question.from.isNull() && !question.to.isNull() && question.to.lastDay() < question.from.firstDay())
        return sentence("Statistics", QT_TRANSLATE_NOOP("Statistics", "The period ends before it begins."));
    return {};
}

static QString title(const Sentence &label, const Sentence &thing, const Language &language)
{
    const QString text = language.text(label);
    return thing.isEmpty() ? text : language.text(thing) + u": "_s + text;
}

QString titleOf(const Variable &variable, const Language &language)
{
    return title(variable.label, variable.thing, language);
}

QString titleOf(const Axis &axis, const Language &language)
{
    return title(axis.title, axis.thing, language);
}

} // namespace samverkan
