// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicatorset.h"

#include "referencejson.h"

#include <algorithm>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

const QStringList &knownVariables()
{
    static const QStringList names{u"labour_status"_s, u"age"_s, u"education"_s, u"long_term_unemployed"_s, u"organisation_kind"_s};
    return names;
}

const QStringList &knownReasons()
{
    static const QStringList names{u"special_category"_s, u"at_leaving"_s, u"sample"_s, u"project"_s};
    return names;
}

IndicatorCondition readCondition(const QJsonObject &entry, ReferenceJson &reader, const QString &place)
{
    IndicatorCondition condition;
    condition.variable = reader.text(entry, u"variable"_s, place);
    condition.values = ReferenceJson::texts(entry, u"values"_s);
    condition.from = entry.value(u"from"_s).toInt(condition.from);
    condition.to = entry.value(u"to"_s).toInt(condition.to);
    condition.unknown = entry.value(u"unknown"_s).toBool();
    if (!knownVariables().contains(condition.variable))
        reader.fail(place, u"no such variable: "_s + condition.variable);
    return condition;
}

Fulfilment answer(std::optional<bool> known)
{
    return !known ? Fulfilment::NotKnown : *known ? Fulfilment::Yes : Fulfilment::No;
}

std::optional<bool> oneOf(const QStringList &values, const QString &value)
{
    return value.isEmpty() ? std::nullopt : std::optional(values.contains(value));
}

std::optional<bool> between(const IndicatorCondition &condition, std::optional<int> number)
{
    return number ? std::optional(condition.from <= *number && *number <= condition.to) : std::nullopt;
}

std::optional<bool> holdsOf(const IndicatorCondition &condition, const ParticipantFacts &facts)
{
    if (condition.variable == u"labour_status"_s)
        return oneOf(condition.values, facts.labourStatus);
    if (condition.variable == u"age"_s)
        return between(condition, facts.age);
    if (condition.variable == u"education"_s)
        return between(condition, facts.education);
    return condition.variable == u"long_term_unemployed"_s ? facts.longTermUnemployed : std::nullopt;
}

// All lines must hold; one that surely does not outweighs one that is not known.
template <typename Holds>
Fulfilment all(const QList<IndicatorCondition> &rule, Holds holds)
{
    Fulfilment result = Fulfilment::Yes;
    for (const IndicatorCondition &condition : rule) {
        const std::optional<bool> known = holds(condition);
        const Fulfilment line = condition.unknown ? answer(!known.has_value()) : answer(known);
        if (line == Fulfilment::No)
            return Fulfilment::No;
        if (line == Fulfilment::NotKnown)
            result = Fulfilment::NotKnown;
    }
    return result;
}

qint64 sum(const QStringList &codes, const QHash<QString, qint64> &figures)
{
    qint64 total = 0;
    for (const QString &code : codes)
        total += figures.value(code);
    return total;
}

} // namespace

bool IndicatorCheck::holds(const QHash<QString, qint64> &figures) const
{
    const qint64 one = sum(left, figures);
    const qint64 other = sum(right, figures);
    return equal ? one == other : one <= other;
}

Fulfilment fulfils(const SetIndicator &indicator, const ParticipantFacts &facts)
{
    if (indicator.subject != u"participants"_s)
        return Fulfilment::No;
    return all(indicator.rule, [&](const IndicatorCondition &condition) { return holdsOf(condition, facts); });
}

Fulfilment fulfils(const SetIndicator &indicator, const QString &organisationKind)
{
    if (indicator.subject != u"organisations"_s)
        return Fulfilment::No;
    return all(indicator.rule, [&](const IndicatorCondition &condition) { return oneOf(condition.values, organisationKind); });
}

IndicatorSet::IndicatorSet(const QJsonObject &file, ReferenceJson &reader)
    : m_key(reader.text(file, u"key"_s, {}))
    , m_period(reader.text(file, u"period"_s, {}))
    , m_labelSv(reader.text(file, u"sv"_s, {}))
    , m_labelEn(reader.text(file, u"en"_s, {}))
    , m_completeWith(ReferenceJson::texts(file, u"complete"_s))
{
    for (const QJsonObject &entry : reader.objects(file, u"blocks"_s, {}))
        m_blocks.append({reader.text(entry, u"key"_s, u"blocks"_s), reader.text(entry, u"sv"_s, u"blocks"_s), reader.text(entry, u"en"_s, u"blocks"_s)});
    for (const QJsonObject &entry : reader.objects(file, u"indicators"_s, {}))
        add(entry, reader);
    for (const QJsonObject &entry : reader.objects(file, u"checks"_s, {}))
        addCheck(entry, reader);
}

void IndicatorSet::add(const QJsonObject &entry, ReferenceJson &reader)
{
    SetIndicator made;
    made.code = reader.text(entry, u"code"_s, u"indicators"_s);
    made.block = reader.text(entry, u"block"_s, made.code);
    made.labelSv = reader.text(entry, u"sv"_s, made.code);
    made.labelEn = reader.text(entry, u"en"_s, made.code);
    made.partOf = ReferenceJson::textOr(entry, u"part_of"_s);
    made.notCounted = ReferenceJson::textOr(entry, u"not_counted"_s);
    if (made.isCounted()) {
        made.subject = reader.text(entry, u"subject"_s, made.code);
        for (const QJsonObject &line : reader.objects(entry, u"rule"_s, made.code))
            made.rule.append(readCondition(line, reader, made.code));
    } else if (!knownReasons().contains(made.notCounted)) {
        reader.fail(made.code + u".not_counted"_s, u"no such reason"_s);
    }
    const bool blockKnown = std::any_of(m_blocks.begin(), m_blocks.end(), [&](const IndicatorBlock &block) { return block.key == made.block; });
    if (!blockKnown)
        reader.fail(made.code + u".block"_s, u"no such block"_s);
    if (indicator(made.code))
        reader.fail(made.code, u"the indicator is there twice"_s);
    if (!made.partOf.isEmpty() && !indicator(made.partOf))
        reader.fail(made.code + u".part_of"_s, u"no such indicator before it"_s);
    m_indicators.append(made);
}

void IndicatorSet::addCheck(const QJsonObject &entry, ReferenceJson &reader)
{
    const IndicatorCheck check{ReferenceJson::texts(entry, u"left"_s), ReferenceJson::texts(entry, u"right"_s),
                               reader.text(entry, u"relation"_s, u"checks"_s) == u"equals"_s};
    for (const QString &code : check.left + check.right) {
        if (!indicator(code))
            reader.fail(u"checks"_s, u"no such indicator: "_s + code);
    }
    m_checks.append(check);
}

const SetIndicator *IndicatorSet::indicator(QStringView code) const
{
    for (const SetIndicator &indicator : m_indicators) {
        if (indicator.code == code)
            return &indicator;
    }
    return nullptr;
}

} // namespace samverkan
