// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "partialdate.h"

#include <QString>

#include <optional>

namespace samverkan {

// What the funds' indicators ask of somebody, as it was at entry. Nothing means not known.
struct ParticipantFacts
{
    QString labourStatus{}; // code of the list labour_status
    std::optional<int> age{};
    std::optional<int> education{}; // ISCED 2011 level
    std::optional<bool> longTermUnemployed{};
};

// The level of a code of the list education_level ("isced3"); nothing for another code.
std::optional<int> iscedLevel(const QString &code);

// More than 6 months without work under the age of 25, else more than 12: annex XXIII of Regulation
// (EC) 1828/2006, and the Commission's guidance since. Nothing where what is known does not decide it.
// Not unemployed is not long-term unemployed.
std::optional<bool> isLongTermUnemployed(const QString &labourStatus, const PartialDate &since, QDate entry, std::optional<int> age);

} // namespace samverkan
