// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartlook.h"
#include "valuescale.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QStringList>

namespace samverkan {

struct ChartLegendEntry {
    qsizetype series = 0;
    QString text;
    QRectF swatch;
    QPointF base; ///< left end of the text's base line
};

/// Where the parts of a chart stand: all that can be known before the bars are drawn.
struct ChartFrame {
    QSizeF size;                ///< without the inset
    qreal left = 0;             ///< where the labels begin: the inset
    QList<ChartLegendEntry> legend;
    QRectF plot;                ///< what the axes span
    QList<qsizetype> order;     ///< category of every row (or column), in drawing order
    QList<QStringList> labels;  ///< of every row, in lines
    QList<bool> shortened;      ///< whether a label had to be cut: then it needs a tool tip
    qsizetype labelStep = 1;    ///< upright kinds: every n-th label has room
    bool turnedHeaders = false; ///< matrix: column titles stand on end
    ValueScale scale;
    qreal barShare = 2.0 / 3;   ///< part of a row that its bars fill
};

/// @return the height at which every label has all its lines and every bar its full size
qreal naturalChartHeight(const ChartData &data, const ChartLook &look, qreal width);

ChartFrame chartFrame(const ChartData &data, const ChartLook &look, QSizeF size);

bool isUpright(ChartData::Kind kind);

/// Text of a single value and of a category's total, as it stands in the chart.
QString valueText(const ChartData &data, qsizetype category, qsizetype series, const QLocale &locale);
QString totalText(const ChartData &data, qsizetype category, const QLocale &locale);

/// @return index among the series without a role of their own, by which they are coloured
qsizetype plainIndex(const ChartData &data, qsizetype series);

/// Whether a category ends with the sum of its series.
bool hasTotals(const ChartData &data);

} // namespace samverkan
