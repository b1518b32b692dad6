// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuescale.h"

#include <algorithm>
#include <cmath>

namespace samverkan {

namespace {

constexpr int mostSteps = 5;

double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (factor == 2.5 && power < 10)
            continue; // 2.5 people do not exist; 25 do
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

// The least step that the unit knows: one person, one tenth, one per cent.
double smallestStep(FigureKind unit, int decimals)
{
    if (unit == FigureKind::Percent)
        return std::pow(10, -2 - decimals);
    return std::pow(10, -decimals);
}

} // namespace

ValueScale ValueScale::upTo(double largest, FigureKind unit, int decimals)
{
    const double scale = unit == FigureKind::Hours ? 60 : 1; // round hours, not round minutes
    const double wanted = std::max(largest, 0.0) / scale;
    ValueScale result;
    result.step = smallestStep(unit, decimals);
    if (wanted > mostSteps * result.step)
        result.step = roundStep(wanted / mostSteps);
    const int steps = std::max(1, int(std::ceil(wanted / result.step - 1e-9)));
    result.step *= scale;
    result.top = steps * result.step;
    for (int i = 0; i <= steps; ++i)
        result.ticks.append(i * result.step);
    return result;
}

ValueScale ValueScale::ofShares(bool withBand, double from, double to)
{
    ValueScale result{.top = 1, .step = 0.2};
    if (withBand)
        result.ticks = {0, from, to, 1};
    else
        result.ticks = {0, 0.2, 0.4, 0.6, 0.8, 1};
    return result;
}

QString ValueScale::text(double tick, FigureKind unit, int decimals, const QLocale &locale) const
{
    if (unit == FigureKind::Hours && std::fmod(step, 60) == 0)
        return countText(std::llround(tick / 60), locale);
    return figureText(tick, unit, locale, decimals);
}

} // namespace samverkan
