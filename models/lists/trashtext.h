// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sentence.h"
#include "trash.h"

namespace samverkan {

class ListCore;

// What a restoring brings along, leaves empty or leaves behind, in few sentences: what is alike is
// counted together.
QList<Sentence> restoreNotes(const ListCore &core, const RestorePlan &plan);
// "12 attendances, 1 note": what comes back beside the chosen ones.
QString hangingText(const ListCore &core, const QList<std::pair<const Kind *, int>> &hanging);

} // namespace samverkan
