// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

namespace samverkan {

// The short names of a document's parts, for reports and renderers: they speak of nothing else.
using namespace doc;

} // namespace samverkan
