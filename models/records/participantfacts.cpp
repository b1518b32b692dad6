// SPDX-License-Identifier: GPL-3.0-or-later
#include "participantfacts.h"

namespace samverkan {

using namespace Qt::StringLiterals;

std::optional<int> iscedLevel(const QString &code)
{
    const QString prefix = u"isced"_s;
    const bool shape = code.size() == prefix.size() + 1 && code.startsWith(prefix);
    const int level = shape ? code.back().unicode() - u'0' : -1;
    return level >= 0 && level <= 8 ? std::optional(level) : std::nullopt;
}

// Nothing if the first and the last day the period may have begun give different answers.
static std::optional<bool> longerThan(int months, const PartialDate &since, QDate entry)
{
    const bool atLeast = since.lastDay().addMonths(months) < entry;
    const bool atMost = since.firstDay().addMonths(months) < entry;
    return atLeast == atMost ? std::optional(atLeast) : std::nullopt;
}

std::optional<bool> isLongTermUnemployed(const QString &labourStatus, const PartialDate &since, QDate entry, std::optional<int> age)
{
    if (labourStatus.isEmpty())
        return std::nullopt;
    if (labourStatus != u"unemployed"_s)
        return false;
    if (since.isNull() || !entry.isValid())
        return std::nullopt;
    const std::optional<bool> young = longerThan(6, since, entry);
    const std::optional<bool> grown = longerThan(12, since, entry);
    if (age)
        return *age < 25 ? young : grown;
    return young == grown ? young : std::nullopt;
}

} // namespace samverkan
