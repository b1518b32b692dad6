// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "record.h"
#include "report.h"

namespace samverkan {

class ListSource;

// The list of those who belong to a record, for a round in the room: when and where, who is expected with
// what was ticked off so far, room for signatures and for those who come unannounced. No identity numbers:
// everybody in the room sees it. `kind` has a marking (kindmarking.h), `at` is the record.
Document attendanceSheet(ListSource &lists, const Kind &kind, RowId at, const ReportBase &base);

} // namespace samverkan
