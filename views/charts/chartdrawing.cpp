// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartdrawing.h"

#include "chartpaint.h"
#include "chartseries.h"

#include <QChart>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace samverkan {

namespace {

/// One of the two layers of our own, behind or over what Qt Charts paints.
class Layer : public QGraphicsItem
{
public:
    using Paint = void (*)(QPainter &, const ChartContent &);

    Layer(QGraphicsItem *parent, const ChartContent &content, Paint paint)
        : QGraphicsItem(parent), m_content(content), m_paint(paint) { }

    QRectF boundingRect() const override { return m_content.whole(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        m_paint(*painter, m_content);
    }
    void sizeChanges() { prepareGeometryChange(); }

private:
    const ChartContent &m_content;
    Paint m_paint;
};

void strip(QChart &chart)
{
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setDropShadowEnabled(false); // a shadow becomes a bitmap in SVG
    chart.setBackgroundVisible(false);
    chart.setPlotAreaBackgroundVisible(false);
    chart.setMargins(QMargins());
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.legend()->hide();
}

} // namespace

class ChartDrawing::Private
{
public:
    ChartContent content;
    QGraphicsScene scene;
    QChart *chart = nullptr; // in the scene, which owns it
    QAbstractSeries *series = nullptr;
    Layer *behind = nullptr;
    Layer *over = nullptr;

    void layOut(QSizeF size);
};

void ChartDrawing::Private::layOut(QSizeF size)
{
    behind->sizeChanges();
    over->sizeChanges();
    content.frame = chartFrame(content.data, content.look, size);
    scene.setSceneRect(QRectF(QPointF(), size));
    chart->resize(size);
    chart->setPlotArea(content.frame.plot);
    chart->layout()->activate(); // positions are asked of it at once
    content.marks = chartMarks(*chart, series, content.data, content.look, content.frame);
    content.state.currentMark = qMin(content.state.currentMark, content.marks.size() - 1);
}

ChartDrawing::ChartDrawing(const ChartData &data, const ChartLook &look, QSizeF size)
    : d(std::make_unique<Private>())
{
    d->content = {.data = data, .look = look, .frame = chartFrame(data, look, size), .marks = {}, .state = {}};
    d->scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    d->chart = new QChart;
    d->scene.addItem(d->chart);
    strip(*d->chart);
    d->series = addSeries(*d->chart, d->content.data, d->content.look, d->content.frame);
    d->behind = new Layer(d->chart, d->content, paintBehind);
    d->behind->setZValue(-1);
    d->over = new Layer(d->chart, d->content, paintOver);
    d->over->setZValue(1000);
    d->layOut(size);
}

ChartDrawing::~ChartDrawing() = default;

void ChartDrawing::resize(QSizeF size)
{
    d->layOut(size);
}

QSizeF ChartDrawing::size() const
{
    return d->content.whole().size();
}

void ChartDrawing::setState(const ChartState &state)
{
    d->content.state = state;
}

const ChartState &ChartDrawing::state() const
{
    return d->content.state;
}

void ChartDrawing::paint(QPainter &painter)
{
    const QRectF whole(QPointF(), size());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    d->scene.render(&painter, whole, whole);
    painter.restore();
}

const ChartData &ChartDrawing::data() const
{
    return d->content.data;
}

const ChartFrame &ChartDrawing::frame() const
{
    return d->content.frame;
}

const QList<ChartMark> &ChartDrawing::marks() const
{
    return d->content.marks;
}

qsizetype ChartDrawing::markAt(QPointF point) const
{
    const bool points = d->content.data.kind == ChartData::Kind::Line;
    const qreal slack = points ? 4 * d->content.look.unit() : 0; // a point is small to hit
    for (qsizetype i = d->content.marks.size() - 1; i >= 0; --i) {
        if (d->content.marks.at(i).rect.adjusted(-slack, -slack, slack, slack).contains(point))
            return i;
    }
    return -1;
}

qsizetype ChartDrawing::categoryAt(QPointF point) const
{
    const ChartFrame &frame = d->content.frame;
    const bool upright = isUpright(d->content.data.kind);
    const qreal along = upright ? point.x() - frame.plot.left() : point.y() - frame.plot.top();
    const qreal length = upright ? frame.plot.width() : frame.plot.height();
    if (frame.order.isEmpty() || along < 0 || along >= length)
        return -1;
    if (upright && point.y() < frame.plot.top())
        return -1;
    return frame.order.at(qsizetype(along / length * qreal(frame.order.size())));
}

} // namespace samverkan
