// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbertext.h"

#include "numberparts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostDigits = 15; // what a double holds to the digit

NumberReading refusedNumber(NumberVerdict verdict, const char *source, const QString &text)
{
    return {verdict, 0, sentence("Rule", source, {text})};
}

double valueOf(const NumberParts &parts)
{
    const double value = (parts.whole + u'.' + parts.fraction + u'0').toDouble();
    return parts.negative ? -value : value;
}

} // namespace

NumberReading readNumber(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    const std::optional<NumberParts> parts = numberParts(trimmed);
    if (!parts)
        return refusedNumber(NumberVerdict::NotANumber, QT_TRANSLATE_NOOP("Rule", "%1 is not a number."), trimmed);
    if (parts->ambiguous)
        return refusedNumber(NumberVerdict::Ambiguous,
                             QT_TRANSLATE_NOOP("Rule", "%1 can mean thousands or decimals. Write it without the comma or point, or with other decimals."), trimmed);
    if (parts->whole.size() + parts->fraction.size() > MostDigits)
        return refusedNumber(NumberVerdict::OutOfRange, QT_TRANSLATE_NOOP("Rule", "%1 has too many digits."), trimmed);
    return {NumberVerdict::Read, valueOf(*parts)};
}

WholeReading readWholeNumber(const QString &text)
{
    const NumberReading reading = readNumber(text);
    if (!reading.isRead())
        return {reading.verdict, 0, reading.reason};
    if (reading.value != std::floor(reading.value))
        return {NumberVerdict::NotWhole, 0, sentence("Rule", QT_TRANSLATE_NOOP("Rule", "%1 is not a whole number."), {text.trimmed()})};
    return {NumberVerdict::Read, qint64(reading.value)};
}

qint64 minutesOfDayFraction(double days)
{
    return std::llround(days * 24 * 60);
}

} // namespace samverkan
