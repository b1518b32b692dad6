// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identitynumber.h"

namespace samverkan {

// What spreadsheets and word processors do to an identity number, undone as far as it can be. It is
// a proposal: whether the outcome is a number at all, parseIdentityNumber() finds out.
struct MendedText
{
    QString text{};
    IdentityRepairs repairs{};
    // Digits are gone for good (1,97E+11).
    bool digitsLost = false;
};

MendedText mendIdentityText(const QString &trimmed);

} // namespace samverkan
