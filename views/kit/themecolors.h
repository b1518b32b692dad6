// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <array>

namespace samverkan {

using ThemeColors = std::array<QColor, Theme::TokenCount>;
using CategoryColors = std::array<QRgb, Theme::categoryCount>;

ThemeColors lightColors();
ThemeColors darkColors();
// Every token from a palette that is not ours: window, base, text and highlight pairs only, since
// those are the pairs a high-contrast palette keeps readable.
ThemeColors systemColors(const QPalette &palette);
CategoryColors lightCategories();
CategoryColors darkCategories();

}
