// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migrations.h"

namespace samverkan {

// The mapper of a version's entries, empty if that version leaves the log as it is.
LogMapper logMapperOf(int version);

// Runs every entry of the log through `mapper`, inside the open transaction. False with the
// database's fault set.
bool mapLog(Database &database, const LogMapper &mapper);

// The id of the part of an entry that was split off into the row `row`; also of its parents' parts.
QUuid splitEntryId(const QUuid &entry, const QUuid &row);

} // namespace samverkan
