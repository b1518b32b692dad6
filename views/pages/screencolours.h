// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartcolours.h"

namespace samverkan {

class Theme;

// The colours of charts on the screen: the set of the theme; in high contrast its palette, with women, men
// and categories as far towards black or white as words on them ask for.
ChartColours screenColours(const Theme &theme);

} // namespace samverkan
