// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbertext.h"

#include "numberparts.h"
#include "textfold.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <cmath>
#include <optional>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

// More hours than anybody gives one project.
constexpr double MostHours = 100'000;

WholeReading refused(NumberVerdict verdict, const char *source, const QString &text)
{
    return {verdict, 0, sentence("Rule", source, {text})};
}

WholeReading notATime(const QString &text)
{
    return refused(NumberVerdict::NotANumber, QT_TRANSLATE_NOOP("Rule", "%1 is not a length of time. Write it as 3:30 or 3,5."), text);
}

WholeReading ofHours(double hours, const QString &text)
{
    if (hours > MostHours)
        return refused(NumberVerdict::OutOfRange, QT_TRANSLATE_NOOP("Rule", "%1 is too long a time."), text);
    return {NumberVerdict::Read, std::llround(hours * 60)};
}

enum class Unit { None, Hours, Minutes, Days, Unknown };

Unit unitOf(const QString &word)
{
    static const QSet<QString> hours{u"h"_s, u"t"_s, u"tim"_s, u"timme"_s, u"timma"_s, u"timmar"_s, u"hr"_s, u"hrs"_s, u"hour"_s, u"hours"_s};
    static const QSet<QString> minutes{u"m"_s, u"min"_s, u"mins"_s, u"minut"_s, u"minuter"_s, u"minute"_s, u"minutes"_s};
    static const QSet<QString> days{u"d"_s, u"dag"_s, u"dagar"_s, u"day"_s, u"days"_s, u"dygn"_s, u"heldag"_s, u"halvdag"_s};
    if (word.isEmpty())
        return Unit::None;
    return hours.contains(word) ? Unit::Hours : minutes.contains(word) ? Unit::Minutes : days.contains(word) ? Unit::Days : Unit::Unknown;
}

// "3½" as "3,5", "½" as "0,5".
QString withoutFractionSigns(const QString &text)
{
    static const QHash<QChar, QString> decimals{{u'½', u"5"_s}, {u'¼', u"25"_s}, {u'¾', u"75"_s}};
    QString result;
    for (const QChar c : text) {
        const auto found = decimals.constFind(c);
        if (found == decimals.cend()) {
            result += c;
            continue;
        }
        if (result.size() > 1 && result.endsWith(u' ') && result.at(result.size() - 2).isDigit())
            result.chop(1);
        result += (!result.isEmpty() && result.back().isDigit() ? u","_s : u"0,"_s) + *found;
    }
    return result;
}

std::optional<double> amount(const QString &text)
{
    const std::optional<NumberParts> parts = numberParts(text);
    if (!parts || parts->negative || parts->whole.size() + parts->fraction.size() > 15)
        return std::nullopt;
    return (parts->whole + u'.' + parts->fraction + u'0').toDouble();
}

// 3:30, 03:30:00.
std::optional<WholeReading> clock(const QString &text)
{
    static const QRegularExpression shape(u"^([0-9]{1,6}):([0-5][0-9])(?::([0-5][0-9]))?$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double hours = match.captured(1).toDouble();
    return ofHours(hours + match.captured(2).toDouble() / 60 + match.captured(3).toDouble() / 3600, text);
}

// A point before two digits is as often a clock's as a decimal number's; quarters are decimals.
bool readsLikeAClock(const QString &text)
{
    static const QRegularExpression shape(u"^[0-9]{1,2}\\.([0-5][0-9])$"_s);
    const QString part = shape.match(text).captured(1);
    return !part.isEmpty() && part != u"00"_s && part != u"25"_s && part != u"50"_s;
}

struct Span
{
    double hours = 0;
    bool anyHours = false;
    bool anyMinutes = false;
};

// Adds "30 min"; false if it does not follow on what is there. A bare number does after hours: 3h30.
bool add(Span &span, double value, Unit unit)
{
    if (unit == Unit::Hours && !span.anyHours && !span.anyMinutes) {
        span.anyHours = true;
        span.hours += value;
        return true;
    }
    const bool minutes = unit == Unit::Minutes || (unit == Unit::None && span.anyHours && value < 60);
    if (!minutes || span.anyMinutes)
        return false;
    span.anyMinutes = true;
    span.hours += value / 60;
    return true;
}

// Amounts with units, one after the other.
WholeReading spelledOut(const QString &text)
{
    static const QRegularExpression part(u"\\G *(?:och|and|,|&)? *([0-9][0-9.,]*|[.,][0-9]+) *([\\p{L}]*)\\.? *"_s);
    Span span;
    qsizetype at = 0;
    while (at < text.size()) {
        const QRegularExpressionMatch match = part.match(text, at);
        const std::optional<double> value = amount(match.captured(1));
        if (!match.hasMatch() || !value)
            return notATime(text);
        const Unit unit = unitOf(folded(match.captured(2)));
        if (unit == Unit::Days)
            return refused(NumberVerdict::NotANumber, QT_TRANSLATE_NOOP("Rule", "%1: how long is a day? Write the hours."), text);
        if (!add(span, *value, unit))
            return notATime(text);
        at = match.capturedEnd();
    }
    return ofHours(span.hours, text);
}

} // namespace

WholeReading readDuration(const QString &text)
{
    const QString trimmed = text.simplified();
    if (trimmed.isEmpty())
        return {};
    if (const std::optional<WholeReading> reading = clock(trimmed))
        return *reading;
    static const QRegularExpression fromTo(u"^[0-9][0-9.:]* *[-\u2013\u2014] *[0-9]"_s);
    if (fromTo.match(trimmed).hasMatch())
        return refused(NumberVerdict::NotANumber, QT_TRANSLATE_NOOP("Rule", "%1 is from one hour to another. Write how long it took, as 3:30."), trimmed);
    if (readsLikeAClock(trimmed))
        return refused(NumberVerdict::Ambiguous, QT_TRANSLATE_NOOP("Rule", "%1 can be hours and minutes or a decimal number. Write it as 3:30 or 3,5."), trimmed);
    const QString plain = withoutFractionSigns(trimmed);
    // A thousand hours cannot be meant, so 1,333 is not ambiguous here.
    if (const std::optional<double> hours = amount(plain))
        return ofHours(*hours, trimmed);
    return spelledOut(plain);
}

} // namespace samverkan
