// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordform.h"

namespace samverkan {

class ListCore;

// Records of the same kind that may be the same thing: equal, without regard to case and accents, in
// all the fields of one of the kind's matches (identity number; e-mail; names and birth date). Those
// a person has said are others or the same already are left out. At most a few, strongest first.
QList<LikelySame> findLikelySame(const ListCore &core, const Record &record);

// Whether the field is part of a match: a reason to look again.
bool isMatched(const Kind &kind, int field);

} // namespace samverkan
