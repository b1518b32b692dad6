// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmarks.h"

#include <memory>

class QPainter;

namespace samverkan {

/// A chart laid out at one size, ready to be painted on anything. GUI thread only (it holds a graphics
/// scene); what recordChart() gives may be painted anywhere.
class ChartDrawing
{
public:
    ChartDrawing(const ChartData &data, const ChartLook &look, QSizeF size);
    ~ChartDrawing();
    ChartDrawing(const ChartDrawing &) = delete;
    ChartDrawing &operator=(const ChartDrawing &) = delete;

    void resize(QSizeF size);
    QSizeF size() const;

    void setState(const ChartState &state);
    const ChartState &state() const;

    /// Paints from the painter's origin, one unit of the look a unit of the painter.
    void paint(QPainter &painter);

    const ChartData &data() const;
    const ChartFrame &frame() const;
    const QList<ChartMark> &marks() const; ///< in drawing order: row by row, series by series
    qsizetype markAt(QPointF point) const; ///< -1 for none
    /// @return the category whose row or column holds the point, its label included; -1 for none
    qsizetype categoryAt(QPointF point) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace samverkan
