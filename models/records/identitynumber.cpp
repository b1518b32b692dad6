// SPDX-License-Identifier: GPL-3.0-or-later
#include "identitynumber.h"

#include "identityrepair.h"

#include <QtGlobal>

#include <algorithm>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

int number(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits)
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

// What was written, taken apart but not yet believed.
struct Parts
{
    QString date;    // six or eight digits
    QChar separator; // - or +, null if none
    QString last;    // four signs
};

// Fills the parts, or tells why the shape is none.
IdentityVerdict split(const QString &text, Parts &parts)
{
    const qsizetype size = text.size();
    const bool anySign = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c.unicode() > 0x7F; });
    if (size < 10 || size > 13)
        return anySign ? IdentityVerdict::NotANumber : IdentityVerdict::WrongLength;
    const bool separated = size % 2 == 1;
    const qsizetype dateSize = size >= 12 ? 8 : 6;
    parts.date = text.first(dateSize);
    parts.separator = separated ? text.at(dateSize) : QChar();
    parts.last = text.last(4);
    if (!areDigits(parts.date))
        return IdentityVerdict::NotANumber;
    if (separated && isDigit(parts.separator))
        return IdentityVerdict::WrongLength;
    if (separated && parts.separator != u'-' && parts.separator != u'+')
        return IdentityVerdict::WrongSeparator;
    return IdentityVerdict::Valid;
}

bool isPlaceholder(const QString &last)
{
    const QChar sex = last.at(1).toLower();
    return last.at(0).toUpper() == u'T' && (sex == u'f' || sex == u'm') && areDigits(QStringView(last).last(2));
}

bool isInterim(const QString &last)
{
    return u"TRSUWXJKLMN"_s.contains(last.at(0).toUpper()) && areDigits(QStringView(last).last(3));
}

IdentityKind kindOf(const Parts &parts)
{
    if (isPlaceholder(parts.last))
        return IdentityKind::Placeholder;
    if (isInterim(parts.last))
        return IdentityKind::Interim;
    if (!areDigits(parts.last))
        return IdentityKind::None;
    return number(QStringView(parts.date).last(2)) >= 60 ? IdentityKind::Coordination : IdentityKind::Personal;
}

// The date as far as it is known; null if there is none. Co-ordination numbers are not looked up in
// the calendar: they are given with unknown months and days, and with days no month has.
PartialDate birthIn(int year, QStringView monthAndDay, IdentityKind kind)
{
    const int month = number(monthAndDay.first(2));
    const int day = number(monthAndDay.last(2));
    if (kind != IdentityKind::Coordination)
        return month >= 1 && day >= 1 ? PartialDate(year, month, day) : PartialDate();
    if (month > 12 || day > 91)
        return {};
    if (month >= 1 && day > 60 && QDate::isValid(year, month, day - 60))
        return PartialDate(year, month, day - 60);
    return PartialDate(year, month);
}

// The latest year ending so that is not after the reference's; a plus takes it a century back.
int yearFor(int lastTwoDigits, QChar separator, QDate reference)
{
    const int age = (reference.year() - lastTwoDigits) % 100;
    return reference.year() - age - (separator == u'+' ? 100 : 0);
}

// Finds year and birth date; false if there is no such date.
bool findBirth(const Parts &parts, QDate reference, IdentityNumber &result)
{
    const QStringView date(parts.date);
    const bool withCentury = date.size() == 8;
    const int year = withCentury ? number(date.first(4)) : yearFor(number(date.first(2)), parts.separator, reference);
    result.birth = birthIn(year, date.last(4), result.kind);
    if (!withCentury && result.birth.firstDay() > reference) {
        result.birth = birthIn(year - 100, date.last(4), result.kind);
        result.centuryDoubtful = true;
    }
    result.separatorDoubtful = withCentury && parts.separator == u'+' && reference.year() - year < 100;
    return !result.birth.isNull();
}

// The ten signs the check digit is reckoned on; an interim number's letter counts as 1.
QString checkedDigits(const Parts &parts)
{
    QString digits = parts.date.last(6) + parts.last;
    if (!isDigit(digits.at(6)))
        digits[6] = u'1';
    return digits;
}

bool checkDigitFits(QStringView tenDigits)
{
    return luhnCheckDigit(tenDigits.first(9)) == tenDigits.at(9).unicode() - u'0';
}

bool isOrganisation(const Parts &parts)
{
    if (!areDigits(parts.last) || (parts.date.size() == 8 && !parts.date.startsWith(u"16"_s)))
        return false;
    const QString ten = parts.date.last(6) + parts.last;
    return ten.at(2) >= u'2' && checkDigitFits(ten);
}

NumberGender genderOf(const Parts &parts, IdentityKind kind)
{
    if (kind == IdentityKind::Placeholder)
        return parts.last.at(1).toLower() == u'f' ? NumberGender::Woman : NumberGender::Man;
    return (parts.last.at(2).unicode() - u'0') % 2 == 1 ? NumberGender::Man : NumberGender::Woman;
}

QString registered(const Parts &parts, const IdentityNumber &result)
{
    QString last = parts.last.toUpper();
    if (result.kind == IdentityKind::Placeholder)
        last[1] = last.at(1).toLower();
    return QString::number(result.birth.year()) + parts.date.last(4) + last;
}

IdentityVerdict verdictOn(const Parts &parts, QDate reference, IdentityOptions options, IdentityNumber &result)
{
    if (isOrganisation(parts))
        return IdentityVerdict::Organisation;
    result.kind = kindOf(parts);
    if (result.kind == IdentityKind::None)
        return IdentityVerdict::NotANumber;
    if (!findBirth(parts, reference, result))
        return IdentityVerdict::NoSuchDate;
    const bool reckoned = result.kind != IdentityKind::Placeholder;
    if (reckoned && checkedDigits(parts).mid(6, 3) == u"000"_s)
        return IdentityVerdict::SerialZero;
    if (reckoned && !checkDigitFits(checkedDigits(parts)))
        return IdentityVerdict::WrongCheckDigit;
    if (result.birth.firstDay() > reference)
        return IdentityVerdict::NotBornYet;
    if (result.kind == IdentityKind::Interim && !options.acceptInterim)
        return IdentityVerdict::InterimNotAccepted;
    if (result.kind == IdentityKind::Placeholder && !options.acceptPlaceholder)
        return IdentityVerdict::PlaceholderNotAccepted;
    result.gender = genderOf(parts, result.kind);
    result.number = registered(parts, result);
    return IdentityVerdict::Valid;
}

IdentityNumber parseAsWritten(const QString &text, QDate reference, IdentityOptions options)
{
    IdentityNumber result;
    Parts parts;
    result.verdict = split(text, parts);
    if (result.isValid())
        result.verdict = verdictOn(parts, reference, options, result);
    return result;
}

bool isOnlyDate(const QString &text)
{
    if (!areDigits(text) || (text.size() != 8 && text.size() != 6))
        return false;
    // Any leap year will do where the century is missing: 29 February must pass.
    const int year = text.size() == 8 ? number(QStringView(text).first(4)) : 2000;
    return !birthIn(year, QStringView(text).last(4), IdentityKind::Personal).isNull();
}

} // namespace

int luhnCheckDigit(QStringView nineDigits)
{
    int sum = 0;
    for (qsizetype i = 0; i < nineDigits.size(); ++i) {
        const int product = (nineDigits.at(i).unicode() - u'0') * (i % 2 == 0 ? 2 : 1);
        sum += product / 10 + product % 10;
    }
    return (10 - sum % 10) % 10;
}

IdentityNumber parseIdentityNumber(const QString &text, QDate reference, IdentityOptions options)
{
    Q_ASSERT(reference.isValid());
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    IdentityNumber asWritten = parseAsWritten(trimmed, reference, options);
    if (asWritten.isValid())
        return asWritten;
    if (isOnlyDate(trimmed))
        return {.verdict = IdentityVerdict::OnlyBirthDate};

    const MendedText mended = mendIdentityText(trimmed);
    if (mended.digitsLost)
        return {.verdict = IdentityVerdict::DigitsLost};
    if (!mended.repairs)
        return asWritten;
    IdentityNumber repaired = parseAsWritten(mended.text, reference, options);
    if (!repaired.isValid()) {
        // Padding with zeros was only a guess: if it led nowhere, the length is what is wrong.
        return mended.repairs.testFlag(IdentityRepair::LeadingZeros) ? asWritten : repaired;
    }
    repaired.verdict = IdentityVerdict::Repairable;
    repaired.repairs = mended.repairs;
    return repaired;
}

} // namespace samverkan
