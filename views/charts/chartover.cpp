// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpaint.h"

#include <QPainter>

namespace samverkan {

namespace {

void paintBandEdges(QPainter &painter, const ChartContent &content)
{
    if (!content.data.band || content.data.kind != ChartData::Kind::Share)
        return;
    QColor edge = content.look.colours.paper;
    edge.setAlphaF(0.8f);
    painter.setPen(QPen(edge, content.look.unit(), Qt::SolidLine, Qt::FlatCap));
    for (const double at : {content.data.band->from, content.data.band->to}) {
        const qreal x = valuePosition(content, at);
        painter.drawLine(QPointF(x, content.frame.plot.top()), QPointF(x, content.frame.plot.bottom()));
    }
}

void outline(QPainter &painter, const QRectF &rect, const QColor &colour, qreal width)
{
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
}

// Two rings, so that one of them stands out from any bar.
void paintCurrent(QPainter &painter, const ChartContent &content, const QRectF &rect)
{
    const qreal s = content.look.unit();
    outline(painter, rect.adjusted(2 * s, 2 * s, -2 * s, -2 * s), content.look.colours.paper, 2 * s);
    outline(painter, rect, content.look.colours.accent, 2 * s);
}

} // namespace

void paintState(QPainter &painter, const ChartContent &content)
{
    const ChartState &state = content.state;
    const qreal s = content.look.unit();
    if (state.hoveredMark >= 0 && state.hoveredMark < content.marks.size())
        outline(painter, content.marks.at(state.hoveredMark).rect, content.look.colours.text, s);
    if (!state.focus)
        return;
    if (state.currentMark >= 0 && state.currentMark < content.marks.size())
        paintCurrent(painter, content, content.marks.at(state.currentMark).rect);
    else
        outline(painter, content.whole().adjusted(s, s, -s, -s), content.look.colours.accent, 2 * s);
}

void paintOver(QPainter &painter, const ChartContent &content)
{
    if (content.data.isEmpty())
        return;
    paintBandEdges(painter, content);
    paintLegend(painter, content);
    paintRowLabels(painter, content);
    paintAxis(painter, content);
    paintValues(painter, content);
    paintTotals(painter, content);
    paintLinePoints(painter, content);
    paintMatrix(painter, content);
    paintState(painter, content);
}

} // namespace samverkan
