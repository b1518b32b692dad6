// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identitynumber.h"

namespace samverkan {

enum class OrganisationNumberVerdict {
    Valid,
    Empty,
    Repairable, // as for identity numbers: proposed, never taken silently
    DigitsLost,
    NotANumber,
    WrongLength,
    WrongCheckDigit,
    NotAnOrganisation, // third digit below 2, and no person's number either
};

struct OrganisationNumber
{
    OrganisationNumberVerdict verdict = OrganisationNumberVerdict::Empty;
    // Ten digits. Filled if valid, and as the proposal if repairable.
    QString number{};
    // A sole trader's number is the person's own: it is personal data, and masked as such.
    bool isPersonal = false;
    // Key of the code list organisation_kind that the number speaks for; empty if for none.
    QString suggestedKind{};
    IdentityRepairs repairs{};

    bool isValid() const { return verdict == OrganisationNumberVerdict::Valid; }
    Sentence reason() const;
};

// Reads NNNNNN-NNNN, NNNNNNNNNN, the twelve-digit form (16 before, or the century of a sole trader)
// and the VAT number SE…01. `reference` as in parseIdentityNumber(), for sole traders.
// Sources: lag (1974:174) om identitetsbeteckning för juridiska personer m.fl.; third digit at least
// 2, modulus 10, first digit the legal form.
OrganisationNumber parseOrganisationNumber(const QString &text, QDate reference);

// "556016-0680" of ten digits.
QString organisationNumberText(const QString &number);
// "SE556016068001".
QString vatNumber(const QString &number);

} // namespace samverkan
