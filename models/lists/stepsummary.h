// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

namespace samverkan {

class ListCore;

// What one step did, in a few words: "12 participants changed: country" or
// "128 participants added, 3 participants changed: e-mail, phone". Of a very long step only how many
// changes it holds.
QString stepSummary(const ListCore &core, const LogStep &step);

} // namespace samverkan
