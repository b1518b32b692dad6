// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "samplegenerator.h"

namespace samverkan {

// A few ordinary steps after the sample's beginning, named as the program names them when a person
// does them: so that history, undo and the list of reports issued have something to show.
Outcome writeSampleHistory(Store &store, const SampleOptions &options);

} // namespace samverkan
