// SPDX-License-Identifier: GPL-3.0-or-later
#include "questiontext.h"

#include "catalogue.h"
#include "codebook.h"
#include "countries.h"
#include "variable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {
// What values are read with.
struct Words
{
    const Catalogue &catalogue;
    const CodeBook &codes;
    const Countries &countries;
};
}

static std::optional<QString> readYesNo(const QString &text)
{
    static const QStringList yes{u"yes"_s, u"ja"_s, u"true"_s, u"1"_s};
    static const QStringList no{u"no"_s, u"nej"_s, u"false"_s, u"0"_s};
    const QString word = text.toLower();
    return yes.contains(word) ? std::optional(u"yes"_s) : no.contains(word) ? std::optional(u"no"_s) : std::nullopt;
}

static std::optional<QString> readDateOf(const QString &text, PartialDate::Precision precision)
{
    const PartialDate date = PartialDate::fromIso(text);
    return date.precision() == precision ? std::optional(text) : std::nullopt;
}

// The key that a text means for a variable; nothing if it cannot be one.
static std::optional<QString> readValue(const Variable &variable, const QString &text, const Words &words)
{
    switch (variable.kind) {
    case BinKind::Codes:
        return words.codes.find(variable.list, text);
    case BinKind::Countries:
        return words.countries.find(text);
    case BinKind::Months:
        return readDateOf(text, PartialDate::Precision::Month);
    case BinKind::Years:
        return readDateOf(text, PartialDate::Precision::Year);
    case BinKind::YesNo:
        return readYesNo(text);
    case BinKind::Numbers: {
        bool isNumber = false;
        text.toDouble(&isNumber);
        return isNumber ? std::optional(text) : std::nullopt;
    }
    case BinKind::References:
    case BinKind::Texts:
        break;
    }
    if (variable.field->type == FieldType::Date && PartialDate::fromIso(text).isNull())
        return std::nullopt;
    return text;
}

static Condition &conditionOn(QList<Condition> &conditions, const QString &variable)
{
    for (Condition &condition : conditions) {
        if (condition.variable == variable)
            return condition;
    }
    return conditions.emplaceBack(Condition{variable, {}, Condition::Mode::OneOf});
}

static Sentence parseCondition(const QString &text, Subject of, const Words &words, QList<Condition> &into)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        return sentence("Statistics", QT_TRANSLATE_NOOP("Statistics", "“%1” is not a filter: write field=value."), {text});
    const QString key = text.first(equals).trimmed();
    const QString values = text.sliced(equals + 1).trimmed();
    const auto variable = findFilter(of, key, words.catalogue);
    if (!variable)
        return sentence("Statistics", QT_TRANSLATE_NOOP("Statistics", "%1 cannot be filtered by “%2”."), {keyOf(of), key});
    Condition &condition = conditionOn(into, key);
    if (values == u"*") {
        condition.mode = Condition::Mode::NotEmpty;
        return {};
    }
    for (const QString &value : values.split(u'|')) {
        if (value.trimmed().isEmpty()) {
            condition.values.append(QString());
            continue;
        }
        const auto read = readValue(*variable, value.trimmed(), words);
        if (!read)
            return sentence("Statistics", QT_TRANSLATE_NOOP("Statistics", "“%1” is not a value of “%2”."), {value.trimmed(), key});
        condition.values.append(*read);
    }
    return {};
}

Sentence parseConditions(const QString &where, Subject of, const Catalogue &catalogue, const CodeBook &codes,
                         const Countries &countries, QList<Condition> &into)
{
    for (const QString &part : where.split(u';', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        if (const Sentence fault = parseCondition(part.trimmed(), of, {catalogue, codes, countries}, into); !fault.isEmpty())
            return fault;
    }
    for (Condition &condition : into) {
        if (condition.mode == Condition::Mode::OneOf && condition.values == QStringList{QString()})
            condition = {condition.variable, {}, Condition::Mode::Empty};
    }
    return {};
}

QString conditionsText(const QList<Condition> &conditions)
{
    QStringList parts;
    for (const Condition &condition : conditions) {
        if (condition.mode == Condition::Mode::Among)
            continue; // records have no names that are theirs for ever
        const QString values = condition.mode == Condition::Mode::NotEmpty ? u"*"_s : condition.values.join(u'|');
        parts.append(condition.variable + u'=' + values);
    }
    return parts.join(u';');
}

static Sentence parsePeriod(const QuestionText &text, Question &question)
{
    for (const auto &[written, date] : {std::pair(text.from, &question.from), std::pair(text.to, &question.to)}) {
        *date = PartialDate::fromIso(written.trimmed());
        if (date->isNull() && !written.trimmed().isEmpty())
            return sentence("Statistics", QT_TRANSLATE_NOOP("Statistics", "“%1” is not a date: write 2013-05-14, 2013-05 or 2013."), {written});
    }
    return {};
}

ParsedQuestion parseQuestion(const QuestionText &text, const Catalogue &catalogue, const CodeBook &codes,
                             const Countries &countries)
{
    ParsedQuestion parsed;
    Question &question = parsed.question;
    const auto subject = subjectFromKey(text.of.trimmed());
    if (!subject) {
        QStringList keys;
        for (Subject known : subjects())
            keys.append(keyOf(known));
        parsed.fault = sentence("Statistics", QT_TRANSLATE_NOOP("Statistics", "“%1” cannot be counted. What can: %2."), {text.of, keys.join(u", "_s)});
        return parsed;
    }
    question.of = *subject;
    for (const QString &key : text.by.split(u',', Qt::SkipEmptyParts))
        question.by.append(key.trimmed());
    parsed.fault = parseConditions(text.where, question.of, catalogue, codes, countries, question.where);
    if (parsed.fault.isEmpty())
        parsed.fault = parsePeriod(text, question);
    if (parsed.fault.isEmpty())
        parsed.fault = faultOf(question, catalogue);
    return parsed;
}

} // namespace samverkan
