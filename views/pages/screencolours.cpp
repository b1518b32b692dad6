// SPDX-License-Identifier: GPL-3.0-or-later
#include "screencolours.h"

#include "theme.h"

namespace samverkan {

ChartColours screenColours(const Theme &theme)
{
    if (!theme.isHighContrast())
        return theme.isDark() ? ChartColours::dark() : ChartColours::light();
    ChartColours colours = ChartColours::on(theme.palette());
    colours.accent = theme.color(Theme::Accent);
    colours.line = theme.color(Theme::Hairline);
    colours.women = theme.color(Theme::Women);
    colours.onWomen = theme.color(Theme::OnWomen);
    colours.womenLine = theme.color(Theme::WomenLine);
    colours.men = theme.color(Theme::Men);
    colours.onMen = theme.color(Theme::OnMen);
    colours.menLine = theme.color(Theme::Men);
    for (int i = 0; i < Theme::categoryCount; ++i) {
        colours.plain[i] = theme.category(i);
        colours.onPlain[i] = theme.onCategory(i);
    }
    return colours;
}

} // namespace samverkan
