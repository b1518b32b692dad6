// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QFont>
#include <QPainterPath>
#include <QPen>
#include <QTransform>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace samverkan {

/// Shapes and texts as they were painted, to be painted again anywhere: what QPicture is for. QPicture
/// itself enlarges by the ratio of resolutions, rounds base lines to whole units, and changes while it is
/// played, so that threads cannot share it. A recording is never changed once made.
class Recording
{
public:
    /// Calls `paint` with a painter that draws nothing and remembers all. GUI thread when what it paints
    /// needs that. Bitmaps are not kept: there are none in a chart.
    static Recording of(const std::function<void(QPainter &)> &paint);

    void play(QPainter &painter) const;
    bool isEmpty() const { return !m_steps || m_steps->empty(); }

private:
    friend class RecordingEngine;

    struct Step {
        QTransform transform;
        QPen pen;
        QBrush brush;
        QPainterPath path; ///< empty for a text
        QString text;
        QPointF base;
        QFont font;
    };

    std::shared_ptr<const std::vector<Step>> m_steps;
};

} // namespace samverkan
