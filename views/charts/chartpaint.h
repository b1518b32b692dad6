// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmarks.h"

class QPainter;

namespace samverkan {

/// Everything a layer needs to paint itself.
struct ChartContent {
    ChartData data;
    ChartLook look;
    ChartFrame frame;
    QList<ChartMark> marks;
    ChartState state;

    QRectF whole() const { return QRectF(0, 0, frame.size.width() + 2 * frame.left, frame.size.height()); }
};

/// Behind the bars: lines of the value axis, the band, the chosen category.
void paintBehind(QPainter &painter, const ChartContent &content);

/// Over the bars: legend, labels, axis, hatch, values, totals, and what the keyboard and mouse point at.
void paintOver(QPainter &painter, const ChartContent &content);

// ---- the pieces of paintOver, each in a file of its own subject ----
void paintLegend(QPainter &painter, const ChartContent &content);
void paintRowLabels(QPainter &painter, const ChartContent &content);
void paintAxis(QPainter &painter, const ChartContent &content);
void paintValues(QPainter &painter, const ChartContent &content);
void paintTotals(QPainter &painter, const ChartContent &content);
void paintLinePoints(QPainter &painter, const ChartContent &content);
void paintMatrix(QPainter &painter, const ChartContent &content);
void paintState(QPainter &painter, const ChartContent &content);

/// Diagonal lines inside a rectangle, cut to it by calculation: SVG from Qt has no clip.
void paintHatch(QPainter &painter, const QRectF &rect, const QColor &colour, qreal unit);

/// A sign for a series that is told by its form: disc, square, ring …
void paintMarker(QPainter &painter, QPointF centre, qreal radius, const ChartContent &content, qsizetype series);

/// Position on the value axis, in the painter's coordinates.
qreal valuePosition(const ChartContent &content, double value);

} // namespace samverkan
