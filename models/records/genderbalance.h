// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sentence.h"

#include <QtGlobal>

// Gender balance as official statistics judge it: balanced is at least 40 per cent women and at least
// 40 per cent men (SCB, På tal om kvinnor och män). All in whole numbers: exactly 40 and exactly 60
// are balanced. Pure functions.
namespace samverkan {

// How many of each; never negative. Women first, then men, then the others: SCB's order.
struct GenderCount
{
    qint64 women = 0;
    qint64 men = 0;
    qint64 other = 0;
    qint64 unknown = 0;

    // Only these are in the denominator of a share.
    qint64 base() const { return women + men; }
    qint64 total() const { return women + men + other + unknown; }
    bool operator==(const GenderCount &) const = default;
};

enum class GenderVerdict {
    Balanced,
    WomenDominated,
    MenDominated,
    SmallBase, // fewer than ten women and men: shares say little
    NoData,    // neither women nor men
};

constexpr qint64 SmallGenderBase = 10;

struct GenderBalance
{
    GenderVerdict verdict = GenderVerdict::NoData;
    // Whole per cent of women and men together; they always add up to 100. -1 without data.
    int womenPercent = -1;
    int menPercent = -1;
    // How many more women, or men, would bring both to 40 per cent; at most one is above 0. Told for
    // a small base as well.
    qint64 womenWanting = 0;
    qint64 menWanting = 0;

    // "Balanced", "Women in majority" …, for a column.
    Sentence label() const;
    // "%n more men would give an even balance."; empty if nobody is wanting.
    Sentence advice() const;
};

GenderBalance balanceOf(const GenderCount &count);

} // namespace samverkan
