// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crosstabulation.h"

#include <functional>

namespace samverkan {

// Puts the bins of an axis into another order; "no value" stays last. Bins that are equal to `before`
// keep their order.
void sortAxis(CrossTabulation &table, int axis, const std::function<bool(const Bin &, const Bin &)> &before);
// Largest first.
void sortAxisBySize(CrossTabulation &table, int axis);

} // namespace samverkan
