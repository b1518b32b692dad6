// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpaint.h"

#include <QPainter>

#include <cmath>

namespace samverkan {

namespace {

// A hair line stays sharp on the screen when it lies in the middle of a pixel.
qreal sharp(qreal position)
{
    return std::floor(position) + 0.5;
}

void paintBand(QPainter &painter, const ChartContent &content)
{
    if (!content.data.band || content.data.kind == ChartData::Kind::Matrix)
        return;
    const QRectF &plot = content.frame.plot;
    const qreal from = valuePosition(content, content.data.band->from);
    const qreal to = valuePosition(content, content.data.band->to);
    const bool upright = isUpright(content.data.kind);
    const QRectF band = upright ? QRectF(QPointF(plot.left(), to), QPointF(plot.right(), from))
                                : QRectF(QPointF(from, plot.top()), QPointF(to, plot.bottom()));
    painter.fillRect(band, content.look.colours.band);
}

void paintLines(QPainter &painter, const ChartContent &content)
{
    const QRectF &plot = content.frame.plot;
    const qreal width = content.look.unit();
    for (const double tick : content.frame.scale.ticks) {
        const qreal at = sharp(valuePosition(content, tick));
        painter.setPen(QPen(tick == 0 ? content.look.colours.axis : content.look.colours.line, width));
        if (isUpright(content.data.kind))
            painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
        else
            painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
    }
}

void paintFrame(QPainter &painter, const QRectF &rect, const ChartContent &content)
{
    const qreal s = content.look.unit();
    painter.setPen(QPen(content.look.colours.accent, 2 * s, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(s, s, -s, -s));
}

void paintChosen(QPainter &painter, const ChartContent &content)
{
    const qsizetype place = content.frame.order.indexOf(content.state.selectedCategory);
    if (content.state.selectedCategory < 0 || place < 0)
        return;
    const QRectF &plot = content.frame.plot;
    const qreal count = qreal(content.frame.order.size());
    const bool upright = isUpright(content.data.kind);
    const qreal step = (upright ? plot.width() : plot.height()) / count;
    const QRectF chosen = upright
        ? QRectF(plot.left() + qreal(place) * step, plot.top(), step, content.frame.size.height() - plot.top())
        : QRectF(0, plot.top() + qreal(place) * step, content.frame.size.width() + 2 * content.frame.left, step);
    painter.fillRect(chosen, content.look.colours.chosen);
    if (!content.look.colours.tints)
        paintFrame(painter, chosen, content);
    if (!upright && content.frame.left > 0)
        painter.fillRect(QRectF(chosen.topLeft(), QSizeF(3 * content.look.unit(), step)), content.look.colours.accent);
}

} // namespace

qreal valuePosition(const ChartContent &content, double value)
{
    const QRectF &plot = content.frame.plot;
    const double part = value / content.frame.scale.top;
    return isUpright(content.data.kind) ? plot.bottom() - part * plot.height() : plot.left() + part * plot.width();
}

void paintBehind(QPainter &painter, const ChartContent &content)
{
    paintChosen(painter, content);
    if (content.data.kind == ChartData::Kind::Matrix || content.data.isEmpty())
        return;
    paintBand(painter, content);
    paintLines(painter, content);
}

} // namespace samverkan
