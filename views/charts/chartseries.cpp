// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartseries.h"

#include <QAbstractBarSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QHorizontalPercentBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QPen>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <cmath>
#include <memory>

namespace samverkan {

namespace {

using Kind = ChartData::Kind;

std::unique_ptr<QAbstractBarSeries> newBars(Kind kind)
{
    switch (kind) {
    case Kind::Bars:
        return std::make_unique<QHorizontalBarSeries>();
    case Kind::Share:
        return std::make_unique<QHorizontalPercentBarSeries>();
    case Kind::Columns:
        return std::make_unique<QStackedBarSeries>();
    default:
        return std::make_unique<QHorizontalStackedBarSeries>();
    }
}

// Qt puts the first category, and the first of grouped bars, at the bottom; we read from the top.
qsizetype position(qsizetype row, qsizetype count, Kind kind)
{
    return kind == Kind::Columns ? row : count - 1 - row;
}

qsizetype seriesAt(qsizetype place, qsizetype count, Kind kind)
{
    return kind == Kind::Bars ? count - 1 - place : place;
}

std::unique_ptr<QBarSet> newSet(const ChartData &data, const ChartFrame &frame, qsizetype series)
{
    auto set = std::make_unique<QBarSet>(QString());
    const qsizetype count = frame.order.size();
    for (qsizetype place = 0; place < count; ++place)
        set->append(data.value(frame.order.at(position(place, count, data.kind)), series));
    return set;
}

// Colours come after the set is in its series: adding it gives it the theme's.
void colour(QBarSet &set, const ChartData &data, const ChartLook &look, qsizetype series)
{
    const SeriesRole role = data.series.at(series).role;
    if (role == SeriesRole::Other) { // the layer above hatches it
        set.setBrush(Qt::NoBrush);
        set.setPen(Qt::NoPen);
        return;
    }
    set.setBrush(look.colours.fill(role, plainIndex(data, series)));
    set.setPen(QPen(look.colours.tints ? look.colours.paper : look.colours.text, look.unit(), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
}

void addValueAxis(QChart &chart, QAbstractSeries &series, double top, Qt::Alignment side)
{
    auto axis = std::make_unique<QValueAxis>();
    axis->setRange(0, top);
    axis->setVisible(false); // lines and labels are ours
    chart.addAxis(axis.get(), side);
    series.attachAxis(axis.release());
}

void addCategoryAxis(QChart &chart, QAbstractSeries &series, qsizetype count, Qt::Alignment side)
{
    auto axis = std::make_unique<QBarCategoryAxis>();
    QStringList unique; // two categories of one name would become one
    for (qsizetype i = 0; i < count; ++i)
        unique.append(QString::number(i));
    axis->append(unique);
    axis->setVisible(false);
    chart.addAxis(axis.get(), side);
    series.attachAxis(axis.release());
}

QAbstractSeries *addBars(QChart &chart, const ChartData &data, const ChartLook &look, const ChartFrame &frame)
{
    QAbstractBarSeries *bars = newBars(data.kind).release();
    const qsizetype count = data.series.size();
    for (qsizetype place = 0; place < count; ++place)
        bars->append(newSet(data, frame, seriesAt(place, count, data.kind)).release());
    bars->setBarWidth(frame.barShare);
    chart.addSeries(bars);
    for (qsizetype place = 0; place < count; ++place)
        colour(*bars->barSets().at(place), data, look, seriesAt(place, count, data.kind));

    const bool upright = data.kind == Kind::Columns;
    addCategoryAxis(chart, *bars, frame.order.size(), upright ? Qt::AlignBottom : Qt::AlignLeft);
    const double top = data.kind == Kind::Share ? 100 : frame.scale.top;
    addValueAxis(chart, *bars, top, upright ? Qt::AlignLeft : Qt::AlignBottom);
    return bars;
}

bool isKnown(const ChartSeries &series, qsizetype category)
{
    return category < series.values.size() && std::isfinite(series.values.at(category));
}

// Qt drops missing points and closes the gap silently: every unbroken run is a line of its own.
QList<QList<QPointF>> runs(const ChartSeries &series, const ChartFrame &frame)
{
    QList<QList<QPointF>> result;
    bool open = false;
    for (qsizetype place = 0; place < frame.order.size(); ++place) {
        const qsizetype category = frame.order.at(place);
        if (!isKnown(series, category)) {
            open = false;
            continue;
        }
        if (!open)
            result.append(QList<QPointF>());
        open = true;
        result.last().append(QPointF(qreal(place), series.values.at(category)));
    }
    return result;
}

QPen linePen(const ChartData &data, const ChartLook &look, qsizetype series)
{
    const SeriesRole role = data.series.at(series).role;
    QPen pen(look.colours.thinLine(role, plainIndex(data, series)), 2 * look.unit());
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (role == SeriesRole::Other)
        pen.setStyle(Qt::DashLine);
    return pen;
}

QAbstractSeries *addLines(QChart &chart, const ChartData &data, const ChartLook &look, const ChartFrame &frame)
{
    auto across = std::make_unique<QValueAxis>();
    across->setRange(-0.5, qreal(frame.order.size()) - 0.5);
    across->setVisible(false);
    auto upwards = std::make_unique<QValueAxis>();
    upwards->setRange(0, frame.scale.top);
    upwards->setVisible(false);
    QValueAxis *x = across.get();
    QValueAxis *y = upwards.get();
    chart.addAxis(across.release(), Qt::AlignBottom);
    chart.addAxis(upwards.release(), Qt::AlignLeft);

    QAbstractSeries *any = nullptr;
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        for (const QList<QPointF> &run : runs(data.series.at(i), frame)) {
            auto *line = new QLineSeries; // taken over by the chart
            line->replace(run);
            chart.addSeries(line);
            line->setPen(linePen(data, look, i));
            line->attachAxis(x);
            line->attachAxis(y);
            any = line;
        }
    }
    return any;
}

// A part of a stack or of 100 %, lying or standing; `from` and `to` on the value axis.
QRectF barRect(QChart &chart, QAbstractSeries *series, bool upright, qsizetype place,
               double from, double to, qreal thickness)
{
    const QPointF a = chart.mapToPosition(upright ? QPointF(qreal(place), from) : QPointF(from, qreal(place)), series);
    const QPointF b = chart.mapToPosition(upright ? QPointF(qreal(place), to) : QPointF(to, qreal(place)), series);
    if (upright)
        return QRectF(QPointF(a.x() - thickness / 2, b.y()), QPointF(a.x() + thickness / 2, a.y()));
    return QRectF(QPointF(a.x(), a.y() - thickness / 2), QPointF(b.x(), a.y() + thickness / 2));
}

QList<ChartMark> stackMarks(QChart &chart, QAbstractSeries *series, const ChartData &data,
                            const ChartFrame &frame, qsizetype row)
{
    const bool upright = data.kind == Kind::Columns;
    const qsizetype count = frame.order.size();
    const qsizetype category = frame.order.at(row);
    const qsizetype place = position(row, count, data.kind);
    const qreal along = upright ? frame.plot.width() : frame.plot.height();
    const qreal thickness = along / qreal(count) * frame.barShare;
    const double scale = data.kind == Kind::Share ? 100 / std::max(data.total(category), 1e-12) : 1;
    QList<ChartMark> marks;
    double start = 0;
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        const double value = data.value(category, i) * scale;
        marks.append({category, i, barRect(chart, series, upright, place, start, start + value, thickness)});
        start += value;
    }
    return marks;
}

QList<ChartMark> groupMarks(QChart &chart, QAbstractSeries *series, const ChartData &data,
                            const ChartFrame &frame, qsizetype row)
{
    const qsizetype count = frame.order.size();
    const qsizetype category = frame.order.at(row);
    const qreal all = frame.plot.height() / qreal(count) * frame.barShare;
    const qreal thickness = all / qreal(data.series.size());
    QList<ChartMark> marks;
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        QRectF rect =
            barRect(chart, series, false, position(row, count, data.kind), 0, data.value(category, i), thickness);
        rect.translate(0, (qreal(i) + 0.5) * thickness - all / 2);
        marks.append({category, i, rect});
    }
    return marks;
}

QList<ChartMark> pointMarks(QChart &chart, QAbstractSeries *series, const ChartData &data,
                            const ChartLook &look, const ChartFrame &frame, qsizetype place)
{
    const qsizetype category = frame.order.at(place);
    const qreal reach = 4 * look.unit();
    QList<ChartMark> marks;
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        if (!isKnown(data.series.at(i), category))
            continue;
        const QPointF centre = chart.mapToPosition(QPointF(qreal(place), data.value(category, i)), series);
        marks.append({category, i, QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)});
    }
    return marks;
}

QList<ChartMark> fieldMarks(const ChartData &data, const ChartFrame &frame, qsizetype row)
{
    const qreal height = frame.plot.height() / qreal(frame.order.size());
    const qreal width = frame.plot.width() / qreal(data.series.size());
    QList<ChartMark> marks;
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        marks.append({frame.order.at(row), i, QRectF(frame.plot.left() + qreal(i) * width,
                                                     frame.plot.top() + qreal(row) * height, width, height)});
    }
    return marks;
}

} // namespace

QAbstractSeries *addSeries(QChart &chart, const ChartData &data, const ChartLook &look, const ChartFrame &frame)
{
    if (data.isEmpty() || data.kind == Kind::Matrix)
        return nullptr;
    return data.kind == Kind::Line ? addLines(chart, data, look, frame) : addBars(chart, data, look, frame);
}

QList<ChartMark> chartMarks(QChart &chart, QAbstractSeries *series, const ChartData &data,
                            const ChartLook &look, const ChartFrame &frame)
{
    QList<ChartMark> marks;
    if (data.isEmpty() || (!series && data.kind != Kind::Matrix))
        return marks;
    for (qsizetype row = 0; row < frame.order.size(); ++row) {
        switch (data.kind) {
        case Kind::Matrix:
            marks += fieldMarks(data, frame, row);
            break;
        case Kind::Line:
            marks += pointMarks(chart, series, data, look, frame, row);
            break;
        case Kind::Bars:
            marks += groupMarks(chart, series, data, frame, row);
            break;
        default:
            marks += stackMarks(chart, series, data, frame, row);
        }
    }
    return marks;
}

} // namespace samverkan
