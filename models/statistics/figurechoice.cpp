// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurechoice.h"

#include "variable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <array>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {
struct FormWords
{
    QLatin1StringView key;
    const char *label;
};
}

// In the order of FigureForm.
static const std::array<FormWords, 5> &words()
{
    static const std::array<FormWords, 5> all{{
        {"bars"_L1, QT_TRANSLATE_NOOP("Statistics", "Bars")},
        {"stacked"_L1, QT_TRANSLATE_NOOP("Statistics", "Stacked")},
        {"share"_L1, QT_TRANSLATE_NOOP("Statistics", "100 %")},
        {"line"_L1, QT_TRANSLATE_NOOP("Statistics", "Line")},
        {"matrix"_L1, QT_TRANSLATE_NOOP("Statistics", "Matrix")},
    }};
    return all;
}

QString keyOf(FigureForm form)
{
    return words()[size_t(form)].key;
}

Sentence labelOf(FigureForm form)
{
    return sentence("Statistics", words()[size_t(form)].label);
}

QList<FigureForm> figureForms()
{
    return {FigureForm::Bars, FigureForm::Stacked, FigureForm::Share, FigureForm::Line, FigureForm::Matrix};
}

std::optional<FigureForm> formFromKey(QStringView key)
{
    for (const FigureForm form : figureForms()) {
        if (keyOf(form) == key)
            return form;
    }
    return std::nullopt;
}

static QJsonObject jsonOf(const Condition &condition)
{
    QJsonObject json{{u"variable"_s, condition.variable}};
    if (condition.mode == Condition::Mode::OneOf)
        json.insert(u"values"_s, QJsonArray::fromStringList(condition.values));
    else
        json.insert(u"empty"_s, condition.mode == Condition::Mode::Empty);
    return json;
}

static Condition conditionFrom(const QJsonObject &json)
{
    Condition condition{json[u"variable"_s].toString()};
    for (const QJsonValue &value : json[u"values"_s].toArray())
        condition.values.append(value.toString());
    if (json.contains(u"empty"_s))
        condition.mode = json[u"empty"_s].toBool() ? Condition::Mode::Empty : Condition::Mode::NotEmpty;
    return condition;
}

QJsonObject FigureChoice::toJson() const
{
    QJsonObject json{{u"of"_s, keyOf(of)}, {u"rows"_s, rows}, {u"form"_s, keyOf(form)}, {u"period"_s, period}};
    if (!columns.isEmpty())
        json.insert(u"columns"_s, columns);
    for (const auto &[key, date] : {std::pair(u"from"_s, from), std::pair(u"to"_s, to)}) {
        if (!date.isNull())
            json.insert(key, date.iso());
    }
    QJsonArray conditions;
    for (const Condition &condition : where)
        conditions.append(jsonOf(condition));
    if (!conditions.isEmpty())
        json.insert(u"where"_s, conditions);
    if (!search.isNull())
        json.insert(u"search"_s, search.toString(QUuid::WithoutBraces));
    return json;
}

std::optional<FigureChoice> FigureChoice::fromJson(const QJsonObject &json, const Catalogue &catalogue)
{
    const auto subject = subjectFromKey(json[u"of"_s].toString());
    if (!subject)
        return std::nullopt;
    FigureChoice choice;
    choice.of = *subject;
    choice.rows = json[u"rows"_s].toString();
    choice.columns = json[u"columns"_s].toString();
    choice.form = formFromKey(json[u"form"_s].toString()).value_or(FigureForm::Bars);
    choice.period = json[u"period"_s].toString(u"all"_s);
    choice.from = PartialDate::fromIso(json[u"from"_s].toString());
    choice.to = PartialDate::fromIso(json[u"to"_s].toString());
    for (const QJsonValue &condition : json[u"where"_s].toArray())
        choice.where.append(conditionFrom(condition.toObject()));
    choice.search = QUuid::fromString(json[u"search"_s].toString());
    return madeFit(choice, catalogue);
}

// Values that follow each other: a line between them means something.
static bool isOrdered(const Variable &variable)
{
    return variable.kind == BinKind::Months || variable.kind == BinKind::Years || variable.kind == BinKind::Numbers
        || variable.list == u"age_band";
}

bool suits(FigureForm form, const FigureChoice &choice, const Catalogue &catalogue)
{
    switch (form) {
    case FigureForm::Bars:
        return true;
    case FigureForm::Line: {
        const auto rows = findVariable(choice.of, choice.rows, catalogue);
        return rows && isOrdered(*rows);
    }
    case FigureForm::Stacked:
    case FigureForm::Share:
    case FigureForm::Matrix:
        break;
    }
    return !choice.columns.isEmpty();
}

FigureChoice madeFit(FigureChoice choice, const Catalogue &catalogue)
{
    if (!findVariable(choice.of, choice.rows, catalogue)) {
        const QList<Variable> all = variablesOf(choice.of, catalogue);
        choice.rows = all.isEmpty() ? QString() : all.first().key;
    }
    if (choice.columns == choice.rows || !findVariable(choice.of, choice.columns, catalogue))
        choice.columns.clear();
    choice.where.removeIf([&](const Condition &condition) { return !findFilter(choice.of, condition.variable, catalogue); });
    if (!suits(choice.form, choice, catalogue))
        choice.form = FigureForm::Bars;
    return choice;
}

Question questionOf(const FigureChoice &choice, PartialDate from, PartialDate to)
{
    Question question;
    question.of = choice.of;
    question.by = {choice.rows};
    if (!choice.columns.isEmpty())
        question.by.append(choice.columns);
    question.from = from;
    question.to = to;
    question.where = choice.where;
    return question;
}

} // namespace samverkan
