// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartframe.h"

#include <QRectF>

namespace samverkan {

/// One value as it stands in the chart: a bar, a part of one, a point or a field of a matrix.
struct ChartMark {
    qsizetype category = -1;
    qsizetype series = -1;
    QRectF rect;

    bool isOf(const ChartData &data) const
    {
        return category >= 0 && category < data.categories.size() && series >= 0 && series < data.series.size();
    }
};

/// What the screen adds to a chart; paper has none of it.
struct ChartState {
    qsizetype selectedCategory = -1;
    qsizetype currentMark = -1; ///< where the keyboard stands, drawn when `focus`
    qsizetype hoveredMark = -1;
    bool focus = false;
};

} // namespace samverkan
