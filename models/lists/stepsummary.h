// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

namespace samverkan {

class ListCore;

// As far as the entries of a step need be counted to sum it up: some milliseconds.
constexpr qint64 mostCountedEntries = 20'000;

// What one step did, in a few words: "12 participants changed: country" or
// "128 participants added, 3 participants changed: e-mail, phone". Of a very long step only that
// it holds more changes than are counted.
QString stepSummary(const ListCore &core, const LogStep &step);

} // namespace samverkan
