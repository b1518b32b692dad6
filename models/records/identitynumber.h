// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "partialdate.h"
#include "sentence.h"

#include <QFlags>
#include <QString>

namespace samverkan {

enum class IdentityKind {
    None,
    Personal,     // personnummer
    Coordination, // samordningsnummer: day + 60
    Interim,      // T-number: a letter in place of the first serial digit
    Placeholder,  // what SCB has projects write for protected identities: 19850512Tf29
};

enum class IdentityVerdict {
    Valid,
    Empty,
    Repairable,          // damaged on the way, and how it was is plain: proposed, never taken silently
    DigitsLost,          // 1,97E+11: a spreadsheet has thrown digits away
    NotANumber,          // other signs than an identity number has
    WrongLength,
    OnlyBirthDate,       // eight or six digits that are a date
    WrongSeparator,
    NoSuchDate,
    SerialZero,          // 000 is never given to anybody
    WrongCheckDigit,
    NotBornYet,
    Organisation,        // an organisation number in the place of a person's
    InterimNotAccepted,
    PlaceholderNotAccepted,
};

// Legal sex by the number. A person may have told another gender: that is a field of its own.
enum class NumberGender { Unknown, Woman, Man };

enum class IdentityRepair {
    LeadingZeros = 1, // 2292399 for 0002292399
    Separator = 2,    // en dash, blank or the like for the hyphen
    Blanks = 4,       // blanks between the digits
    Decimals = 8,     // 195704289999.0
    Exponent = 16,    // 1.95704289999E+11, no digit lost
    Apostrophe = 32,  // '195704289999, Excel's mark of a text
};
Q_DECLARE_FLAGS(IdentityRepairs, IdentityRepair)

struct IdentityOptions
{
    bool acceptInterim = false;
    bool acceptPlaceholder = true;
};

struct IdentityNumber
{
    IdentityKind kind = IdentityKind::None;
    IdentityVerdict verdict = IdentityVerdict::Empty;
    // Twelve signs, as registers store it. Filled if valid, and as the proposal if repairable.
    QString number{};
    // As far as the number tells it: co-ordination numbers may know only the year. Birth dates can
    // differ from the number's (days run out of numbers), so this only fills an empty field.
    PartialDate birth{};
    NumberGender gender = NumberGender::Unknown;
    IdentityRepairs repairs{};
    // The century was guessed a hundred years back, as the date lay in the future: an old list.
    bool centuryDoubtful = false;
    // A plus for somebody under a hundred: the number stands, but somebody should look.
    bool separatorDoubtful = false;

    bool isValid() const { return verdict == IdentityVerdict::Valid; }
    // What is wrong and what to do; empty if valid.
    Sentence reason() const;
};

// Reads what somebody typed or a list holds. `reference` is the day of entry: it decides the century
// of a number without one, and nobody is born after it. Blanks around the number are nobody's fault;
// anything else that had to be mended makes it Repairable.
// Sources: Skatteverket, Rättslig vägledning 2020.9 (330245) on personnummer; folkbokföringslagen
// (1991:481) 18 a § and lag (2022:1697) on samordningsnummer; the published test numbers show that
// co-ordination numbers also have month 00, day 60 and days no month has.
IdentityNumber parseIdentityNumber(const QString &text, QDate reference, IdentityOptions options = {});

// For screens and lists, from the twelve stored signs: "19850512-••••".
QString maskedIdentityNumber(const QString &number);
// "19850512-1234", with a plus from the year somebody turns a hundred.
QString identityNumberText(const QString &number, QDate reference);
// "850512-1234", the same.
QString shortIdentityNumberText(const QString &number, QDate reference);

// The check digit that belongs after `digits` (modulus 10, weights 2 1 2 … from the left of nine).
int luhnCheckDigit(QStringView nineDigits);

} // namespace samverkan

Q_DECLARE_OPERATORS_FOR_FLAGS(samverkan::IdentityRepairs)
