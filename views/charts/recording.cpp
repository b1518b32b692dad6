// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <limits>

namespace samverkan {

/// Receives what a painter draws.
class RecordingEngine : public QPaintEngine
{
public:
    RecordingEngine() : QPaintEngine(AllFeatures) { }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState &state) override
    {
        const DirtyFlags flags = state.state();
        if (flags & DirtyTransform)
            m_now.transform = state.transform();
        if (flags & DirtyPen)
            m_now.pen = state.pen();
        if (flags & DirtyBrush)
            m_now.brush = state.brush();
    }

    void drawPath(const QPainterPath &path) override { add(path, m_now.brush); }
    void drawEllipse(const QRectF &rect) override
    {
        QPainterPath path;
        path.addEllipse(rect);
        add(path, m_now.brush);
    }
    void drawRects(const QRectF *rects, int count) override
    {
        for (int i = 0; i < count; ++i) {
            QPainterPath path;
            path.addRect(rects[i]);
            add(path, m_now.brush);
        }
    }
    void drawLines(const QLineF *lines, int count) override
    {
        for (int i = 0; i < count; ++i) {
            QPainterPath path(lines[i].p1());
            path.lineTo(lines[i].p2());
            add(path, Qt::NoBrush);
        }
    }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        if (count < 1)
            return;
        QPainterPath path(points[0]);
        for (int i = 1; i < count; ++i)
            path.lineTo(points[i]);
        if (mode != PolylineMode)
            path.closeSubpath();
        add(path, mode == PolylineMode ? QBrush(Qt::NoBrush) : m_now.brush);
    }
    void drawTextItem(const QPointF &base, const QTextItem &item) override
    {
        m_now.path = {};
        m_now.text = item.text();
        m_now.base = base;
        m_now.font = item.font();
        m_steps.push_back(m_now);
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }

    std::vector<Recording::Step> take() { return std::move(m_steps); }

private:
    void add(const QPainterPath &path, const QBrush &brush)
    {
        Recording::Step step = m_now;
        step.path = path;
        step.brush = brush;
        step.text.clear();
        m_steps.push_back(std::move(step));
    }

    Recording::Step m_now;
    std::vector<Recording::Step> m_steps;
};

namespace {

/// Large, and with a resolution that fonts in pixels never ask for.
class RecordingDevice : public QPaintDevice
{
public:
    explicit RecordingDevice(QPaintEngine *engine) : m_engine(engine) { }
    QPaintEngine *paintEngine() const override { return m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 1 << 16;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmWidthMM:
        case PdmHeightMM:
            return 17340; // of as many dots at 96 to an inch
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return std::numeric_limits<int>::max();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    QPaintEngine *m_engine;
};

} // namespace

Recording Recording::of(const std::function<void(QPainter &)> &paint)
{
    RecordingEngine engine;
    RecordingDevice device(&engine);
    {
        QPainter painter(&device);
        paint(painter);
    }
    Recording recording;
    recording.m_steps = std::make_shared<const std::vector<Step>>(engine.take());
    return recording;
}

void Recording::play(QPainter &painter) const
{
    if (!m_steps)
        return;
    const QTransform base = painter.transform();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Step &step : *m_steps) {
        painter.setTransform(step.transform * base);
        painter.setPen(step.pen);
        painter.setBrush(step.brush);
        if (step.text.isEmpty()) {
            painter.drawPath(step.path);
        } else {
            painter.setFont(step.font);
            painter.drawText(step.base, step.text);
        }
    }
    painter.restore();
}

} // namespace samverkan
