// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doubtcard.h"
#include "session.h"

namespace samverkan {

// What tells records of one kind apart: title and number, where they belong, when a person was born,
// how much hangs on them.
QList<CandidateText> candidateTexts(Session &session, const Kind &kind, const QList<RowId> &ids);

} // namespace samverkan
