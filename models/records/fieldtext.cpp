// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldtext.h"

#include "codebook.h"
#include "codelists.h"
#include "countries.h"
#include "datetext.h"
#include "identitynumber.h"
#include "language.h"
#include "numbertext.h"
#include "organisationnumber.h"
#include "textfold.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace samverkan {

static ReadField value(const QVariant &read)
{
    return {read, {}, {}};
}

static ReadField faulty(const Sentence &why)
{
    return {{}, why, {}};
}

static ReadField faulty(const char *source, const QStringList &arguments)
{
    return faulty(sentence("Rule", source, arguments));
}

static ReadField withinLimits(const Field &field, double number, const QVariant &read)
{
    if (number < double(field.minimum) || number > double(field.maximum))
        return faulty(QT_TRANSLATE_NOOP("Rule", "%1 is outside %2 to %3."),
                      {read.toString(), QString::number(field.minimum), QString::number(field.maximum)});
    return value(read);
}

static ReadField readDateField(const Field &field, const DateReading &reading)
{
    if (!reading.isRead())
        return faulty(reading.reason);
    if (!field.is(FieldFlag::MayBePartial) && reading.date.precision() != PartialDate::Precision::Day)
        return faulty(QT_TRANSLATE_NOOP("Rule", "%1 is not a whole date: write year, month and day."), {reading.date.iso()});
    return value(reading.date.iso());
}

static ReadField readYesNo(const QString &text)
{
    static const QStringList yes{u"ja"_s, u"yes"_s, u"j"_s, u"y"_s, u"x"_s, u"1"_s, u"true"_s, u"sant"_s};
    static const QStringList no{u"nej"_s, u"no"_s, u"n"_s, u"0"_s, u"false"_s, u"falskt"_s};
    const QString key = headerKey(text);
    if (yes.contains(key))
        return value(true);
    if (no.contains(key))
        return value(false);
    return faulty(QT_TRANSLATE_NOOP("Rule", "%1 is neither yes nor no."), {text});
}

// The project's own words come before those of the lists it began with.
static ReadField readChoice(const Field &field, const QString &text, const FieldContext &context)
{
    if (const auto code = context.codes.find(field.list, text))
        return value(*code);
    const auto known = context.otherWords ? context.otherWords->find(field.list, text) : std::nullopt;
    if (known && context.codes.contains(field.list, *known))
        return value(*known);
    return faulty(QT_TRANSLATE_NOOP("Rule", "%1 is not a value of this list."), {text});
}

static ReadField readCountry(const QString &text, const Countries &countries)
{
    if (const auto code = countries.find(text))
        return value(*code);
    return faulty(QT_TRANSLATE_NOOP("Rule", "%1 is not a country that is known. Write its name or its code."), {text});
}

// Several codes or countries: separated by comma, semicolon or line break; codes also by blanks.
static ReadField readSeveral(const Field &field, const QString &text, const FieldContext &context)
{
    static const QRegularExpression separators(u"[,;\\n]"_s);
    const auto readOne = [&](const QString &part) {
        return field.type == FieldType::Countries ? readCountry(part, context.countries)
                                                  : readChoice(field, part, context);
    };
    QStringList codes;
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        ReadField one = readOne(part.trimmed());
        if (!one.isFaulty()) {
            codes.append(one.value.toString());
            continue;
        }
        for (const QString &word : part.simplified().split(u' ')) {
            if (readOne(word).isFaulty())
                return one;
            codes.append(readOne(word).value.toString());
        }
    }
    codes.sort();
    codes.removeDuplicates();
    return value(codes.join(u' '));
}

static ReadField readIdentity(const QString &text, const FieldContext &context)
{
    const IdentityNumber read = parseIdentityNumber(text, context.today);
    if (!read.isValid())
        return faulty(read.reason());
    return value(read.number);
}

static ReadField readOrganisationNumber(const QString &text, const FieldContext &context)
{
    const OrganisationNumber read = parseOrganisationNumber(text, context.today);
    return read.isValid() ? value(read.number) : faulty(read.reason());
}

// One @ with something before it, a point in what follows with something on both sides, and nothing
// that separates addresses from each other.
static bool isAddress(QStringView text)
{
    const auto isForeign = [](QChar c) { return QStringView(u",;<> \t\n\v\f\r").contains(c); };
    const qsizetype at = text.indexOf(u'@');
    const QStringView domain = text.sliced(at + 1);
    const qsizetype point = domain.lastIndexOf(u'.');
    return at > 0 && !domain.contains(u'@') && point > 0 && point < domain.size() - 1
        && std::none_of(text.begin(), text.end(), isForeign);
}

static ReadField readEmail(const QString &text)
{
    return isAddress(text) ? value(text) : faulty(QT_TRANSLATE_NOOP("Rule", "%1 is not an e-mail address."), {text});
}

static ReadField readWhole(const Field &field, const WholeReading &reading)
{
    return reading.isRead() ? withinLimits(field, double(reading.value), QVariant::fromValue(reading.value))
                            : faulty(reading.reason);
}

ReadField readField(const Field &field, const QString &raw, const FieldContext &context)
{
    const QString text = cleanText(raw);
    if (text.isEmpty())
        return {};
    switch (field.type) {
    case FieldType::Integer:
        return readWhole(field, readWholeNumber(text));
    case FieldType::Duration:
        return readWhole(field, readDuration(text));
    case FieldType::Decimal: {
        const NumberReading reading = readNumber(text);
        return reading.isRead() ? withinLimits(field, reading.value, reading.value) : faulty(reading.reason);
    }
    case FieldType::YesNo:
        return readYesNo(text);
    case FieldType::Date:
        if (PartialDate::fromIso(text).precision() == PartialDate::Precision::Day)
            return value(text); // as nearly all lists have it: nothing to find out
        return readDateField(field, readDate(text, context.today));
    case FieldType::Choice:
        return readChoice(field, text, context);
    case FieldType::Country:
        return readCountry(text, context.countries);
    case FieldType::Choices:
    case FieldType::Countries:
        return readSeveral(field, text, context);
    case FieldType::IdentityNumber:
        return readIdentity(text, context);
    case FieldType::OrganisationNumber:
        return readOrganisationNumber(text, context);
    case FieldType::Email:
        return readEmail(text);
    default:
        return value(text);
    }
}

ReadField readFieldNumber(const Field &field, double number, const FieldContext &context)
{
    switch (field.type) {
    case FieldType::Date:
        return readDateField(field, readDateNumber(number, SpreadsheetCalendar::From1900));
    case FieldType::Duration:
        return withinLimits(field, number * 60, QVariant::fromValue<qint64>(std::llround(number * 60)));
    case FieldType::Decimal:
        return withinLimits(field, number, number);
    case FieldType::Integer:
        if (number != std::floor(number))
            return faulty(QT_TRANSLATE_NOOP("Rule", "%1 is not a whole number."), {QString::number(number)});
        return withinLimits(field, number, QVariant::fromValue<qint64>(qint64(number)));
    default:
        return readField(field, QString::number(number, 'f', QLocale::FloatingPointShortest), context);
    }
}

static QString countryNames(const QString &codes, const Countries &countries, const Language &language)
{
    QStringList names;
    for (const QString &code : codes.split(u' ', Qt::SkipEmptyParts))
        names.append(countries.name(code, language.code()));
    return names.join(u", "_s);
}

static QString choiceText(const Field &field, const QString &codes, const Language &language, const CodeBook &book)
{
    return field.type == FieldType::Choices ? book.labels(field.list, codes, language.code())
                                            : book.label(field.list, codes, language.code());
}

QString fieldText(const Field &field, const QVariant &value, const Language &language, const FieldContext &context)
{
    if (value.isNull())
        return {};
    const QString text = value.toString();
    switch (field.type) {
    case FieldType::Integer:
        return language.number(value.toLongLong());
    case FieldType::Decimal:
        return language.locale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case FieldType::Duration:
        return language.duration(value.toLongLong());
    case FieldType::YesNo:
        return value.toBool() ? language.text("Value", QT_TRANSLATE_NOOP("Value", "Yes"))
                              : language.text("Value", QT_TRANSLATE_NOOP("Value", "No"));
    case FieldType::Date:
        return language.date(text);
    case FieldType::Choice:
    case FieldType::Choices:
        return choiceText(field, text, language, context.codes);
    case FieldType::Country:
    case FieldType::Countries:
        return countryNames(text, context.countries, language);
    case FieldType::IdentityNumber:
        return identityNumberText(text, context.today);
    case FieldType::OrganisationNumber:
        return organisationNumberText(text);
    case FieldType::Data:
        return {};
    default:
        return text;
    }
}

QString editText(const Field &field, const QVariant &value, const Language &language, const FieldContext &context)
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Integer:
        return QString::number(value.toLongLong());
    case FieldType::Date:
        return value.toString();
    default:
        return fieldText(field, value, language, context);
    }
}

QString codeText(const Field &field, const QVariant &value)
{
    if (value.isNull() || field.type == FieldType::Data)
        return {};
    if (field.type == FieldType::YesNo)
        return value.toBool() ? u"true"_s : u"false"_s;
    if (field.type == FieldType::Decimal)
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    return value.toString();
}

} // namespace samverkan
