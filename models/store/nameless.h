// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

namespace samverkan {

class Language;

// What a record is called that has no name: "Participant 0456". Lists come without names, and the row's number
// tells them apart.
QString nameless(const Kind &kind, RowId id, const Language &language);

} // namespace samverkan
