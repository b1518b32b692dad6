// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <array>

namespace samverkan {

using ThemeColors = std::array<QColor, Theme::TokenCount>;
using CategoryColors = std::array<QRgb, Theme::categoryCount>;

ThemeColors lightColors();
ThemeColors darkColors();
// Every token from a palette of high contrast: window, base, text and highlight pairs only, since those
// are the pairs such a palette keeps readable. Grounds are all one: edges tell what is chosen or what
// happened, and icons and words do.
ThemeColors contrastColors(const QPalette &palette);
CategoryColors lightCategories();
CategoryColors darkCategories();

}
