// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace samverkan {

// How a name answers what was typed, the worst first. Folded (textfold.h), so that "ost" is in "Östersjön";
// several words may be in the name in any order.
enum class NameMatch { None, Within, Beginning, Whole };
NameMatch nameMatch(const QString &name, const QString &typed);

enum class JumpTarget { Page, Command, Record };

// Where something found stands among all that "Go to" found, the least first: pages and commands that
// are called what was typed from the start, since few are and they are typed by name; then records, one
// that is called just that before the others; last pages and commands that merely hold the words.
struct JumpPlace
{
    int section = 0; // equal for what stands under one heading
    int within = 0;

    auto operator<=>(const JumpPlace &) const = default;
};
JumpPlace jumpPlace(JumpTarget target, NameMatch match);

} // namespace samverkan
