// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace samverkan {

class Language;

// What an empty list says: what is missing, and how it comes here.
struct EmptyWords
{
    QString title;
    QString sentence;
};
EmptyWords emptyWordsOf(const Language &language, const Kind &kind);

} // namespace samverkan
