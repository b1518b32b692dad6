// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnmapping.h"

namespace samverkan {

// Which of `kinds` a list with these headers is most likely about: the one that knows the most of
// them, and of equals the one that is named first. Null if none knows any.
const Kind *guessKind(const QList<const Kind *> &kinds, const QStringList &headers, const QList<const Language *> &languages);

} // namespace samverkan
