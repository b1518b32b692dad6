// SPDX-License-Identifier: GPL-3.0-or-later
#include "jumporder.h"

#include "textfold.h"

#include <QStringList>

#include <algorithm>

namespace samverkan {

NameMatch nameMatch(const QString &name, const QString &typed)
{
    const QString words = folded(typed).simplified();
    const QString text = folded(name).simplified();
    if (text == words)
        return NameMatch::Whole;
    if (text.startsWith(words))
        return NameMatch::Beginning;
    const QStringList each = words.split(u' ');
    const bool hasAll = std::all_of(each.cbegin(), each.cend(), [&](const QString &word) { return text.contains(word); });
    return hasAll ? NameMatch::Within : NameMatch::None;
}

JumpPlace jumpPlace(JumpTarget target, NameMatch match)
{
    enum Section { NamedPages, NamedCommands, ExactRecords, Records, OtherPages, OtherCommands };
    const int within = int(NameMatch::Whole) - int(match);
    if (target == JumpTarget::Record) // what its search found counts, wherever in the record it was
        return {match == NameMatch::Whole ? ExactRecords : Records, 0};
    const bool isPage = target == JumpTarget::Page;
    if (match >= NameMatch::Beginning)
        return {isPage ? NamedPages : NamedCommands, within};
    return {isPage ? OtherPages : OtherCommands, within};
}

} // namespace samverkan
