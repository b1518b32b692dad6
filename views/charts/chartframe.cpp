// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartframe.h"

#include "textwrap.h"

#include <algorithm>
#include <cmath>

namespace samverkan {

namespace {

using Kind = ChartData::Kind;

// Lengths at 100 %; all are multiplied by the unit of the look.
constexpr qreal rowStep = 27;
constexpr qreal groupedBar = 17;
constexpr qreal groupGap = 12;
constexpr qreal matrixRow = 28;
constexpr qreal uprightPlot = 200;
constexpr qreal axisRoom = 26;
constexpr qreal labelGap = 16;
constexpr qreal legendRow = 24;
constexpr qreal legendGap = 8;
constexpr qreal swatchSize = 14;
constexpr qreal topRoom = 4;
constexpr qreal widestLabels = 0.36; // part of the width that row labels may take
constexpr int mostLabelLines = 4;

bool hasLegend(const ChartData &data, const ChartLook &look)
{
    const bool explainsItself = data.kind == Kind::Line || data.kind == Kind::Matrix;
    return look.legend && !explainsItself && data.series.size() > 1;
}

QString legendText(const ChartData &data, const ChartSeries &series, const QLocale &locale)
{
    // Shares compare groups that may overlap ("all", "men's groups"): their sums would count people twice.
    const bool canSum = data.showSums && data.unit != FigureKind::Percent && data.kind != Kind::Share;
    if (!canSum)
        return drawable(series.name);
    return drawable(series.name) + u' ' + figureText(series.shownSum(), data.unit, locale, data.decimals);
}

// Entries after each other, in as many lines as they need. @return height used
qreal placeLegend(ChartFrame &frame, const ChartData &data, const ChartLook &look, qreal width)
{
    if (!hasLegend(data, look))
        return 0;
    const qreal s = look.unit();
    const QFontMetricsF metrics(look.legendFont());
    qreal x = 0;
    qreal y = 0;
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        const QString text = metrics.elidedText(legendText(data, data.series.at(i), look.locale),
                                                Qt::ElideRight, width - 22 * s);
        const qreal needed = 20 * s + metrics.horizontalAdvance(text);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += legendRow * s;
        }
        const qreal middle = y + legendRow * s / 2;
        frame.legend.append({i, text, QRectF(x, middle - swatchSize * s / 2, swatchSize * s, swatchSize * s),
                             QPointF(x + 20 * s, middle + metrics.capHeight() / 2)});
        x += needed + 20 * s;
    }
    return y + (legendRow + legendGap) * s;
}

qreal labelColumnWidth(const ChartData &data, const TextWrap &wrap, qreal width)
{
    qreal widest = 0;
    for (const ChartCategory &category : data.categories)
        widest = std::max(widest, wrap.width(drawable(category.label)));
    return std::min(std::ceil(widest) + 1, width * widestLabels);
}

qsizetype mostLines(const ChartData &data, const TextWrap &wrap, qreal labelWidth)
{
    qsizetype most = 1;
    for (const ChartCategory &category : data.categories)
        most = std::max(most, wrap.lines(drawable(category.label), labelWidth, mostLabelLines).size());
    return most;
}

qreal naturalRow(const ChartData &data, const TextWrap &wrap, const ChartLook &look, qreal labelWidth)
{
    const qreal s = look.unit();
    qreal row = data.kind == Kind::Matrix ? matrixRow * s : rowStep * s;
    if (data.kind == Kind::Bars)
        row = std::max(row, (qreal(data.series.size()) * groupedBar + groupGap) * s);
    return std::max(row, qreal(mostLines(data, wrap, labelWidth)) * wrap.lineHeight() + 6 * s);
}

void placeLabels(ChartFrame &frame, const ChartData &data, const TextWrap &wrap, qreal labelWidth, qreal row)
{
    const int fitting = std::max(1, int(row / wrap.lineHeight()));
    for (const qsizetype category : frame.order) {
        const QString text = drawable(data.categories.at(category).label);
        const QStringList all = wrap.lines(text, labelWidth);
        const int most = std::min(fitting, mostLabelLines);
        frame.shortened.append(all.size() > most);
        frame.labels.append(wrap.lines(text, labelWidth, most));
    }
}

// The widest plot that leaves every total its place after its bar.
qreal plotWidth(const ChartData &data, const ChartLook &look, const ValueScale &scale, qreal room)
{
    const qreal s = look.unit();
    const QFontMetricsF totals(look.totalFont());
    const QString last = scale.text(scale.top, data.kind == Kind::Share ? FigureKind::Percent : data.unit,
                                    data.decimals, look.locale);
    qreal width = room - QFontMetricsF(look.axisFont()).horizontalAdvance(last) / 2;
    const auto leaveRoom = [&](double value, const QString &text) {
        const double part = std::min(1.0, value / scale.top);
        if (part > 0)
            width = std::min(width, (room - 10 * s - totals.horizontalAdvance(text)) / part);
    };
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        if (data.kind == Kind::Bars) {
            for (qsizetype series = 0; series < data.series.size(); ++series)
                leaveRoom(data.value(i, series), valueText(data, i, series, look.locale));
        } else if (hasTotals(data)) {
            leaveRoom(data.kind == Kind::Share ? 1 : data.total(i), totalText(data, i, look.locale));
        }
    }
    return std::max(width, 20 * s);
}

ValueScale scaleFor(const ChartData &data)
{
    switch (data.kind) {
    case Kind::Share: {
        const ChartBand band = data.band.value_or(ChartBand());
        return ValueScale::ofShares(data.band.has_value(), band.from, band.to);
    }
    case Kind::Bars:
    case Kind::Line:
        return ValueScale::upTo(data.largestValue(), data.unit, data.decimals);
    default:
        return ValueScale::upTo(data.largestTotal(), data.unit, data.decimals);
    }
}

void placeHorizontal(ChartFrame &frame, const ChartData &data, const ChartLook &look, qreal top)
{
    const qreal s = look.unit();
    const TextWrap wrap(look.font);
    const qreal labels = labelColumnWidth(data, wrap, frame.size.width());
    const qreal left = labels + labelGap * s;
    const qreal bottom = frame.size.height() - axisRoom * s;
    frame.plot = QRectF(left, top, plotWidth(data, look, frame.scale, frame.size.width() - left), bottom - top);
    const qreal row = frame.plot.height() / std::max<qreal>(1, qreal(frame.order.size()));
    placeLabels(frame, data, wrap, labels, row);
    if (data.kind == Kind::Bars && data.series.size() > 1)
        frame.barShare = std::clamp((row - groupGap * s) / row, 0.5, 0.9);
}

// Line names stand at the ends of their lines, so they need room to the right.
qreal lineNameRoom(const ChartData &data, const ChartLook &look)
{
    if (data.kind != Kind::Line)
        return 8 * look.unit();
    const QFontMetricsF metrics(look.legendFont());
    qreal widest = 0;
    for (const ChartSeries &series : data.series)
        widest = std::max(widest, metrics.horizontalAdvance(drawable(series.name)));
    return widest + 18 * look.unit();
}

void placeUpright(ChartFrame &frame, const ChartData &data, const ChartLook &look, qreal top)
{
    const qreal s = look.unit();
    const TextWrap wrap(look.axisFont());
    qreal ticks = 0;
    for (const double tick : frame.scale.ticks)
        ticks = std::max(ticks, wrap.width(frame.scale.text(tick, data.unit, data.decimals, look.locale)));
    const qreal left = ticks + 8 * s;
    const qreal right = std::min(lineNameRoom(data, look), frame.size.width() / 3);
    const qreal above = data.kind == Kind::Columns ? 16 * s : 8 * s;
    frame.plot = QRectF(QPointF(left, top + above),
                        QPointF(frame.size.width() - right, frame.size.height() - axisRoom * s));
    qreal widest = 1;
    for (const qsizetype category : frame.order) {
        const QString label = drawable(data.categories.at(category).label);
        widest = std::max(widest, wrap.width(label) + 10 * s);
        frame.labels.append({label});
        frame.shortened.append(false);
    }
    const qreal step = frame.plot.width() / std::max<qreal>(1, qreal(frame.order.size()));
    for (const qsizetype each : {1, 2, 3, 4, 6, 12, 24, 60, 120}) {
        frame.labelStep = each;
        if (qreal(each) * step >= widest)
            break;
    }
}

void placeMatrix(ChartFrame &frame, const ChartData &data, const ChartLook &look, qreal top)
{
    const qreal s = look.unit();
    const TextWrap wrap(look.font);
    const TextWrap heads(look.axisFont());
    const qreal labels = labelColumnWidth(data, wrap, frame.size.width());
    const qreal left = labels + labelGap * s;
    const qreal columns = qreal(data.series.size() + (hasTotals(data) ? 1 : 0));
    const qreal column = std::min((frame.size.width() - left) / std::max<qreal>(1, columns), 90 * s);
    qreal word = 0;
    qreal lines = 1;
    for (const ChartSeries &series : data.series)
        word = std::max(word, heads.longestWord(drawable(series.name)));
    frame.turnedHeaders = word + 6 * s > column;
    for (const ChartSeries &series : data.series)
        lines = std::max(lines, qreal(heads.lines(drawable(series.name), column - 6 * s, 3).size()));
    const qreal head = frame.turnedHeaders ? std::min(word, 110 * s) + 10 * s : lines * heads.lineHeight() + 8 * s;
    const qreal rows = qreal(data.categories.size());
    const qreal allRows = rows + (hasTotals(data) ? 1 : 0);
    const qreal row = std::max<qreal>(1, (frame.size.height() - top - head) / std::max<qreal>(1, allRows));
    frame.plot = QRectF(left, top + head, column * qreal(data.series.size()), row * rows);
    placeLabels(frame, data, wrap, labels, row);
}

void moveIn(ChartFrame &frame, qreal inset)
{
    frame.left = inset;
    frame.plot.translate(inset, 0);
    for (ChartLegendEntry &entry : frame.legend) {
        entry.swatch.translate(inset, 0);
        entry.base.rx() += inset;
    }
}

} // namespace

bool isUpright(Kind kind)
{
    return kind == Kind::Columns || kind == Kind::Line;
}

bool hasTotals(const ChartData &data)
{
    const bool summable = data.unit != FigureKind::Percent && data.kind != Kind::Bars && data.kind != Kind::Line;
    return data.showTotals && summable;
}

QString valueText(const ChartData &data, qsizetype category, qsizetype series, const QLocale &locale)
{
    if (data.kind == Kind::Share) {
        QList<double> parts;
        for (qsizetype i = 0; i < data.series.size(); ++i)
            parts.append(data.value(category, i));
        return percentText(roundedShares(parts).value(series), locale);
    }
    return figureText(data.value(category, series), data.unit, locale, data.decimals);
}

QString totalText(const ChartData &data, qsizetype category, const QLocale &locale)
{
    return figureText(data.shownTotal(category), data.unit, locale, data.decimals);
}

qsizetype plainIndex(const ChartData &data, qsizetype series)
{
    qsizetype index = 0;
    for (qsizetype i = 0; i < series; ++i)
        index += data.series.at(i).role == SeriesRole::Plain ? 1 : 0;
    return index;
}

qreal naturalChartHeight(const ChartData &data, const ChartLook &look, qreal outerWidth)
{
    const qreal s = look.unit();
    const qreal width = std::max(0.0, outerWidth - 2 * look.inset * s);
    ChartFrame frame;
    const qreal top = placeLegend(frame, data, look, width) + topRoom * s;
    if (isUpright(data.kind))
        return top + (uprightPlot + axisRoom) * s;
    const TextWrap wrap(look.font);
    const qreal row = naturalRow(data, wrap, look, labelColumnWidth(data, wrap, width));
    const qreal rows = row * qreal(std::max<qsizetype>(1, data.categories.size()));
    if (data.kind != Kind::Matrix)
        return top + rows + axisRoom * s;
    // The head's height depends on the width alone: ask the frame with any height.
    const ChartFrame placed = chartFrame(data, look, QSizeF(outerWidth, 1000 * s));
    return placed.plot.top() + rows + (hasTotals(data) ? row : 0);
}

ChartFrame chartFrame(const ChartData &data, const ChartLook &look, QSizeF outer)
{
    const qreal inset = look.inset * look.unit();
    const QSizeF size(std::max(0.0, outer.width() - 2 * inset), outer.height());
    ChartFrame frame;
    frame.size = size;
    frame.order = drawingOrder(data);
    frame.scale = scaleFor(data);
    const qreal top = placeLegend(frame, data, look, size.width()) + topRoom * look.unit();
    if (data.kind == Kind::Matrix)
        placeMatrix(frame, data, look, top);
    else if (isUpright(data.kind))
        placeUpright(frame, data, look, top);
    else
        placeHorizontal(frame, data, look, top);
    moveIn(frame, inset);
    return frame;
}

} // namespace samverkan
