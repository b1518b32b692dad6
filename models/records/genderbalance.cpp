// SPDX-License-Identifier: GPL-3.0-or-later
#include "genderbalance.h"

#include <QCoreApplication>

namespace samverkan {

// The fewest to add to `few` for few ≥ 40 % of all: 5(few + k) ≥ 2(few + k + many), rounded up.
static qint64 wanting(qint64 few, qint64 many)
{
    const qint64 lacking = 2 * many - 3 * few;
    return lacking <= 0 ? 0 : (lacking + 2) / 3;
}

static GenderVerdict verdictOf(const GenderCount &count, const GenderBalance &balance)
{
    if (count.base() == 0)
        return GenderVerdict::NoData;
    if (count.base() < SmallGenderBase)
        return GenderVerdict::SmallBase;
    if (balance.menWanting > 0)
        return GenderVerdict::WomenDominated;
    return balance.womenWanting > 0 ? GenderVerdict::MenDominated : GenderVerdict::Balanced;
}

// Half a per cent goes up. Only the fewer are rounded; the others get the rest of the hundred.
static int roundedPercent(qint64 part, qint64 whole)
{
    return int((200 * part + whole) / (2 * whole));
}

GenderBalance balanceOf(const GenderCount &count)
{
    GenderBalance balance;
    balance.womenWanting = wanting(count.women, count.men);
    balance.menWanting = wanting(count.men, count.women);
    balance.verdict = verdictOf(count, balance);
    if (balance.verdict == GenderVerdict::NoData)
        return balance;
    const bool fewerWomen = count.women <= count.men;
    const int fewer = roundedPercent(qMin(count.women, count.men), count.base());
    balance.womenPercent = fewerWomen ? fewer : 100 - fewer;
    balance.menPercent = 100 - balance.womenPercent;
    return balance;
}

Sentence GenderBalance::label() const
{
    switch (verdict) {
    case GenderVerdict::Balanced:
        return sentence("Balance", QT_TRANSLATE_NOOP("Balance", "Balanced"));
    case GenderVerdict::WomenDominated:
        return sentence("Balance", QT_TRANSLATE_NOOP("Balance", "Dominated by women"));
    case GenderVerdict::MenDominated:
        return sentence("Balance", QT_TRANSLATE_NOOP("Balance", "Dominated by men"));
    case GenderVerdict::SmallBase:
        return sentence("Balance", QT_TRANSLATE_NOOP("Balance", "Small base"));
    case GenderVerdict::NoData:
        break;
    }
    return sentence("Balance", QT_TRANSLATE_NOOP("Balance", "No data"));
}

Sentence GenderBalance::advice() const
{
    if (womenWanting > 0)
        return sentence("Balance", QT_TRANSLATE_N_NOOP("Balance", "%n more women would give an even balance."), {}, int(womenWanting));
    if (menWanting > 0)
        return sentence("Balance", QT_TRANSLATE_N_NOOP("Balance", "%n more men would give an even balance."), {}, int(menWanting));
    return {};
}

} // namespace samverkan
