// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figuretext.h"

#include <QList>

namespace samverkan {

/// The value axis: from 0, with at most six lines at round values.
struct ValueScale {
    double top = 1; ///< end of the axis, at or above the largest value
    double step = 1;
    QList<double> ticks = {};

    static ValueScale upTo(double largest, FigureKind unit, int decimals);
    /// 0–100 %; where a band is marked, only its edges are
    static ValueScale ofShares(bool withBand, double from, double to);

    QString text(double tick, FigureKind unit, int decimals, const QLocale &locale) const;
};

} // namespace samverkan
