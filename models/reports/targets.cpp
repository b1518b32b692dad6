// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "catalogue.h"
#include "questiontext.h"
#include "language.h"
#include "referencedata.h"
#include "store.h"
#include "tabulator.h"
#include "variable.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace samverkan {

qint64 TargetFigure::amount() const
{
    return question.of == Subject::Hours ? value / 60 : value;
}

// The conditions that a project begins with are written as a list in JSON, as its template has them.
static QList<Condition> listedConditions(const QString &text)
{
    QList<Condition> conditions;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &each : list) {
        const QString mode = each[u"mode"].toString();
        Condition condition{each[u"variable"].toString()};
        condition.mode = mode == u"empty" ? Condition::Mode::Empty : mode == u"not_empty" ? Condition::Mode::NotEmpty : Condition::Mode::OneOf;
        for (const QJsonValue &value : each[u"values"].toArray())
            condition.values.append(value.toString());
        conditions.append(condition);
    }
    return conditions;
}

TargetFigure targetOf(const Record &indicator, const Store &store, const Countries &countries)
{
    TargetFigure figure;
    figure.id = indicator.id;
    figure.nameSv = indicator.text(u"name"_s);
    figure.nameEn = indicator.text(u"name_en"_s);
    figure.target = indicator.value(u"target"_s).toDouble();
    QuestionText text;
    text.of = indicator.text(u"subject"_s);
    const QString condition = indicator.text(u"condition"_s);
    const bool isList = condition.startsWith(u'[');
    text.where = isList ? QString() : condition;
    text.from = indicator.text(u"period_from"_s);
    text.to = indicator.text(u"period_to"_s);
    const ParsedQuestion parsed = parseQuestion(text, store.catalogue(), store.codes(), countries);
    figure.question = parsed.question;
    if (isList)
        figure.question.where = listedConditions(condition);
    figure.question.withRecords = false;
    figure.fault = parsed.fault.isEmpty() ? faultOf(figure.question, store.catalogue()) : parsed.fault;
    return figure;
}

QList<TargetFigure> targetsOf(const Store &store, const Countries &countries, Tabulator &tabulator)
{
    const Kind &kind = store.catalogue().at(u"indicator");
    QList<TargetFigure> figures;
    for (const Record &record : store.records(kind, store.ids(kind))) {
        TargetFigure figure = targetOf(record, store, countries);
        if (figure.fault.isEmpty()) {
            const CrossTabulation table = tabulator.tabulate(figure.question);
            figure.fault = table.fault;
            figure.value = table.total;
        }
        figures.append(figure);
    }
    return figures;
}

static Condition conditionOf(const TemplateCondition &line)
{
    Condition condition{line.variable, line.values};
    condition.mode = line.mode == u"empty" ? Condition::Mode::Empty : line.mode == u"not_empty" ? Condition::Mode::NotEmpty : Condition::Mode::OneOf;
    return condition;
}

QList<Measure> measures(const ReferenceData &reference)
{
    QList<Measure> all;
    for (const TemplateIndicator &indicator : reference.project().indicators()) {
        QList<Condition> where;
        for (const TemplateCondition &line : indicator.where)
            where.append(conditionOf(line));
        all.append({indicator.code, indicator.nameSv, indicator.nameEn, indicator.subject, conditionsText(where)});
    }
    const Language swedish(u"sv"_s);
    const Language english(u"en"_s);
    for (Subject subject : subjects())
        all.append({u"all_"_s + keyOf(subject), swedish.text(labelOf(subject)), english.text(labelOf(subject)), keyOf(subject)});
    return all;
}

AddedTarget addTarget(Store &store, const Measure &measure)
{
    const Kind &kind = store.catalogue().at(u"indicator");
    const Record project = store.project();
    Values values;
    const auto set = [&](const QString &key, const QVariant &value) {
        if (!value.isNull() && !value.toString().isEmpty())
            values.insert(kind.indexOf(key), value);
    };
    set(u"name"_s, measure.nameSv);
    set(u"name_en"_s, measure.nameEn);
    set(u"code"_s, measure.code);
    set(u"subject"_s, measure.subject);
    set(u"condition"_s, measure.condition);
    set(u"period_from"_s, project.value(u"mobilisation_from"_s));
    set(u"period_to"_s, project.value(u"end_date"_s));
    AddedTarget added;
    const auto stored = store.transact(sentence("Step", QT_TRANSLATE_NOOP("Step", "Add the target %1"), {measure.nameSv}), [&](Change &change) {
        added.id = change.insert(kind, values);
        return added.id ? Outcome::done() : Outcome::failed(change.fault());
    });
    if (!stored)
        added = {0, stored.outcome.fault()};
    return added;
}

} // namespace samverkan
