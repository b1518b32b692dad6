// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmarks.h"

#include <QList>
#include <QPointF>

class QAbstractSeries;
class QChart;

namespace samverkan {

/// The Qt Charts half of a chart: series and axes without any text, as labels are painted by us.
/// The chart owns what is made.
/// @return the series that positions can be asked of; null for a matrix or a chart without values
QAbstractSeries *addSeries(QChart &chart, const ChartData &data, const ChartLook &look, const ChartFrame &frame);

/// Rectangles of all values in drawing order, asked of the chart after its layout.
QList<ChartMark> chartMarks(QChart &chart, QAbstractSeries *series, const ChartData &data,
                            const ChartLook &look, const ChartFrame &frame);

} // namespace samverkan
