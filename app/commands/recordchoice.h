// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandparts.h"

#include <optional>

namespace samverkan {

// The records that --where and --search of a call choose, in id order; nothing after a complaint.
std::optional<QList<RowId>> chosenRecords(const CommandCall &call, Store &store, const Kind &kind, int &exitCode);

} // namespace samverkan
