// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "catalogue.h"
#include "questiontext.h"
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

} // namespace samverkan
