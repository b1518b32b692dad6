// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sentence.h"

namespace samverkan {

// What a file that is no database most likely is, by its first bytes, said so that the person who
// picked it knows what to do instead. `start` is at most the first 4 KB.
Sentence describeForeignFile(const QByteArray &start);

} // namespace samverkan
