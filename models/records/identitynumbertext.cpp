// SPDX-License-Identifier: GPL-3.0-or-later
#include "identitynumber.h"

#include <QtGlobal>

// How identity numbers and what is wrong with them are shown.
namespace samverkan {

using namespace Qt::StringLiterals;

static const char *sourceFor(IdentityVerdict verdict)
{
    switch (verdict) {
    case IdentityVerdict::Valid:
        break;
    case IdentityVerdict::Empty:
        return QT_TRANSLATE_NOOP("Rule", "The identity number is missing.");
    case IdentityVerdict::Repairable:
        return QT_TRANSLATE_NOOP("Rule", "The identity number has been damaged on its way. It is probably %1. Compare with the paper.");
    case IdentityVerdict::DigitsLost:
        return QT_TRANSLATE_NOOP("Rule", "A spreadsheet has cut off the last digits of the identity number. Write it again from the paper.");
    case IdentityVerdict::NotANumber:
        return QT_TRANSLATE_NOOP("Rule", "The identity number holds signs that do not belong there. Write it as YYYYMMDD-NNNN.");
    case IdentityVerdict::WrongLength:
        return QT_TRANSLATE_NOOP("Rule", "An identity number has ten or twelve digits.");
    case IdentityVerdict::OnlyBirthDate:
        return QT_TRANSLATE_NOOP("Rule", "This is only a birth date. Add the last four digits, or write it as the birth date instead.");
    case IdentityVerdict::WrongSeparator:
        return QT_TRANSLATE_NOOP("Rule", "Write a hyphen, or nothing, before the last four digits of the identity number.");
    case IdentityVerdict::NoSuchDate:
        return QT_TRANSLATE_NOOP("Rule", "The identity number begins with a date that does not exist. Compare with the paper.");
    case IdentityVerdict::SerialZero:
        return QT_TRANSLATE_NOOP("Rule", "The identity number has 000 after the birth date. Nobody is given that number.");
    case IdentityVerdict::WrongCheckDigit:
        return QT_TRANSLATE_NOOP("Rule", "The identity number has a wrong check digit. Compare with the paper.");
    case IdentityVerdict::NotBornYet:
        return QT_TRANSLATE_NOOP("Rule", "By this identity number the person is not born yet. Compare with the paper.");
    case IdentityVerdict::Organisation:
        return QT_TRANSLATE_NOOP("Rule", "This is the number of an organisation, not of a person.");
    case IdentityVerdict::InterimNotAccepted:
        return QT_TRANSLATE_NOOP("Rule", "This is an interim number. Write the personal identity number, or only the birth date.");
    case IdentityVerdict::PlaceholderNotAccepted:
        return QT_TRANSLATE_NOOP("Rule", "This is the placeholder for a protected identity, not an identity number.");
    }
    return nullptr;
}

Sentence IdentityNumber::reason() const
{
    if (isValid())
        return {};
    const bool proposed = verdict == IdentityVerdict::Repairable;
    return sentence("Rule", sourceFor(verdict), proposed ? QStringList{number.first(8) + u'-' + number.last(4)} : QStringList());
}

QString maskedIdentityNumber(const QString &number)
{
    return number.size() < 8 ? QString() : number.first(8) + u"-••••"_s;
}

// The sign tells the year somebody turns a hundred, whatever the month.
static QChar separatorFor(const QString &number, QDate reference)
{
    return reference.year() - number.first(4).toInt() >= 100 ? u'+' : u'-';
}

QString identityNumberText(const QString &number, QDate reference)
{
    if (number.size() != 12)
        return number;
    return number.first(8) + separatorFor(number, reference) + number.last(4);
}

QString shortIdentityNumberText(const QString &number, QDate reference)
{
    return number.size() != 12 ? number : identityNumberText(number, reference).sliced(2);
}

} // namespace samverkan
