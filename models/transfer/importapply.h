// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importplan.h"
#include "store.h"

namespace samverkan {

// Writes what the plan says in one transaction and one step of undo. Doubtful lines are written as
// decided; undecided and faulty ones are left out. Made for a job's own store.
Store::Result applyImport(Store &store, const ImportPlan &plan, const ImportHooks &hooks = {});

} // namespace samverkan
