// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisationnumber.h"

#include "identityrepair.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace samverkan {

using namespace Qt::StringLiterals;
using Verdict = OrganisationNumberVerdict;

namespace {

// The digits of a form that is taken as written; empty if it is none.
QString digitsAsWritten(const QString &text)
{
    static const QRegularExpression vat(u"^SE([0-9]{10})01$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(u"^((?:[0-9]{2})?[0-9]{6})[-+]?([0-9]{4})$"_s);
    if (const QRegularExpressionMatch match = vat.match(text); match.hasMatch())
        return match.captured(1);
    const QRegularExpressionMatch match = plain.match(text);
    return match.captured(1) + match.captured(2);
}

// What a number speaks for. State, municipality, region and their federations share the first digit
// 2 and part at the fourth; the other forms part at the first.
QString kindFor(const QString &tenDigits)
{
    static const struct { QStringView beginning; const char *kind; } kinds[] = {
        {u"2021", "national_authority"}, {u"2120", "local_authority"}, {u"2220", "local_authority"},
        {u"2321", "regional_authority"}, {u"5", "sme"}, {u"7", "social_economy"}, {u"8", "interest_group"},
        {u"9", "sme"},
    };
    for (const auto &entry : kinds) {
        if (tenDigits.startsWith(entry.beginning))
            return QString::fromLatin1(entry.kind);
    }
    return {};
}

Verdict shapeless(const QString &text)
{
    const bool onlyDigits = std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'-'; });
    return onlyDigits ? Verdict::WrongLength : Verdict::NotANumber;
}

OrganisationNumber soleTrader(const QString &digits, QDate reference)
{
    const IdentityNumber person = parseIdentityNumber(digits, reference);
    OrganisationNumber result;
    result.verdict = person.isValid()                          ? Verdict::Valid
        : person.verdict == IdentityVerdict::WrongCheckDigit ? Verdict::WrongCheckDigit
                                                               : Verdict::NotAnOrganisation;
    result.isPersonal = person.isValid();
    result.number = person.isValid() ? person.number.last(10) : QString();
    result.suggestedKind = person.isValid() ? u"sme"_s : QString();
    return result;
}

OrganisationNumber parseAsWritten(const QString &text, QDate reference)
{
    OrganisationNumber result;
    const QString digits = digitsAsWritten(text);
    if (digits.isEmpty()) {
        result.verdict = shapeless(text);
        return result;
    }
    const QString ten = digits.last(10);
    if (ten.at(2) < u'2' || (digits.size() == 12 && !digits.startsWith(u"16"_s)))
        return soleTrader(digits, reference);
    if (luhnCheckDigit(QStringView(ten).first(9)) != ten.at(9).unicode() - u'0') {
        result.verdict = Verdict::WrongCheckDigit;
        return result;
    }
    result.verdict = Verdict::Valid;
    result.number = ten;
    result.suggestedKind = kindFor(ten);
    return result;
}

const char *sourceFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid:
        break;
    case Verdict::Empty:
        return QT_TRANSLATE_NOOP("Rule", "The organisation number is missing.");
    case Verdict::Repairable:
        return QT_TRANSLATE_NOOP("Rule", "The organisation number has been damaged on its way. It is probably %1.");
    case Verdict::DigitsLost:
        return QT_TRANSLATE_NOOP("Rule", "A spreadsheet has cut off the last digits of the organisation number. Write it again.");
    case Verdict::NotANumber:
        return QT_TRANSLATE_NOOP("Rule", "This is not a Swedish organisation number. Write it as NNNNNN-NNNN.");
    case Verdict::WrongLength:
        return QT_TRANSLATE_NOOP("Rule", "An organisation number has ten digits.");
    case Verdict::WrongCheckDigit:
        return QT_TRANSLATE_NOOP("Rule", "The organisation number has a wrong check digit.");
    case Verdict::NotAnOrganisation:
        return QT_TRANSLATE_NOOP("Rule", "No organisation has a number like this: its third digit is at least 2.");
    }
    return nullptr;
}

} // namespace

OrganisationNumber parseOrganisationNumber(const QString &text, QDate reference)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    OrganisationNumber asWritten = parseAsWritten(trimmed, reference);
    if (asWritten.isValid())
        return asWritten;
    const MendedText mended = mendIdentityText(trimmed);
    if (mended.digitsLost)
        return {.verdict = Verdict::DigitsLost};
    // No organisation's number begins with a zero, so none was lost.
    if (!mended.repairs || mended.repairs.testFlag(IdentityRepair::LeadingZeros))
        return asWritten;
    OrganisationNumber repaired = parseAsWritten(mended.text, reference);
    if (repaired.isValid()) {
        repaired.verdict = Verdict::Repairable;
        repaired.repairs = mended.repairs;
    }
    return repaired;
}

Sentence OrganisationNumber::reason() const
{
    if (isValid())
        return {};
    const bool proposed = verdict == Verdict::Repairable;
    return sentence("Rule", sourceFor(verdict), proposed ? QStringList{organisationNumberText(number)} : QStringList());
}

QString organisationNumberText(const QString &number)
{
    return number.size() != 10 ? number : number.first(6) + u'-' + number.last(4);
}

QString vatNumber(const QString &number)
{
    return number.size() != 10 ? QString() : u"SE"_s + number + u"01"_s;
}

} // namespace samverkan
