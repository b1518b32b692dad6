// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpaint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace samverkan {

namespace {

void paintSwatch(QPainter &painter, const ChartContent &content, const ChartLegendEntry &entry)
{
    const ChartSeries &series = content.data.series.at(entry.series);
    const qreal s = content.look.unit();
    if (series.role == SeriesRole::Other) {
        paintHatch(painter, entry.swatch.adjusted(s / 2, s / 2, -s / 2, -s / 2), content.look.colours.other, s);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(content.look.colours.fill(series.role, plainIndex(content.data, entry.series)));
    painter.drawRoundedRect(entry.swatch, 3 * s, 3 * s);
}

void paintUprightLabels(QPainter &painter, const ChartContent &content)
{
    const QFontMetricsF metrics(content.look.axisFont());
    const QRectF &plot = content.frame.plot;
    const qreal step = plot.width() / qreal(content.frame.order.size());
    const qreal base = plot.bottom() + 8 * content.look.unit() + metrics.ascent();
    painter.setFont(content.look.axisFont());
    painter.setPen(content.look.colours.secondText);
    for (qsizetype place = 0; place < content.frame.order.size(); place += content.frame.labelStep) {
        const QString text = content.frame.labels.at(place).value(0);
        const qreal width = metrics.horizontalAdvance(text);
        const qreal centre = plot.left() + (qreal(place) + 0.5) * step;
        const qreal left = std::clamp(centre - width / 2, content.frame.left,
                                      content.frame.left + std::max(0.0, content.frame.size.width() - width));
        painter.drawText(QPointF(left, base), text);
    }
}

void paintSideLabels(QPainter &painter, const ChartContent &content)
{
    const QFontMetricsF metrics(content.look.font);
    const qreal lineHeight = metrics.ascent() + metrics.descent();
    const QRectF &plot = content.frame.plot;
    const qreal step = plot.height() / qreal(content.frame.order.size());
    painter.setFont(content.look.font);
    painter.setPen(content.look.colours.text);
    for (qsizetype row = 0; row < content.frame.labels.size(); ++row) {
        const QStringList &lines = content.frame.labels.at(row);
        const qreal middle = plot.top() + (qreal(row) + 0.5) * step;
        qreal base = middle + metrics.capHeight() / 2 - qreal(lines.size() - 1) * lineHeight / 2;
        for (const QString &line : lines) {
            painter.drawText(QPointF(content.frame.left, base), line);
            base += lineHeight;
        }
    }
}

void paintUprightAxis(QPainter &painter, const ChartContent &content, const QFontMetricsF &metrics)
{
    for (const double tick : content.frame.scale.ticks) {
        const QString text =
            content.frame.scale.text(tick, content.data.unit, content.data.decimals, content.look.locale);
        const qreal right = content.frame.plot.left() - 8 * content.look.unit();
        painter.drawText(QPointF(right - metrics.horizontalAdvance(text),
                                 valuePosition(content, tick) + metrics.capHeight() / 2), text);
    }
}

void paintLyingAxis(QPainter &painter, const ChartContent &content, const QFontMetricsF &metrics)
{
    const FigureKind unit = content.data.kind == ChartData::Kind::Share ? FigureKind::Percent : content.data.unit;
    const qreal base = content.frame.plot.bottom() + 8 * content.look.unit() + metrics.ascent();
    for (const double tick : content.frame.scale.ticks) {
        const QString text = content.frame.scale.text(tick, unit, content.data.decimals, content.look.locale);
        painter.drawText(QPointF(valuePosition(content, tick) - metrics.horizontalAdvance(text) / 2, base), text);
    }
    if (content.data.valueTitle.isEmpty())
        return;
    const qreal room = content.frame.plot.left() - content.frame.left - 16 * content.look.unit();
    painter.drawText(QPointF(content.frame.left, base),
                     metrics.elidedText(content.data.valueTitle, Qt::ElideRight, room));
}

} // namespace

void paintLegend(QPainter &painter, const ChartContent &content)
{
    for (const ChartLegendEntry &entry : content.frame.legend) {
        paintSwatch(painter, content, entry);
        painter.setFont(content.look.legendFont());
        painter.setPen(content.look.colours.text);
        painter.drawText(entry.base, entry.text);
    }
}

void paintRowLabels(QPainter &painter, const ChartContent &content)
{
    if (isUpright(content.data.kind))
        paintUprightLabels(painter, content);
    else
        paintSideLabels(painter, content);
}

void paintAxis(QPainter &painter, const ChartContent &content)
{
    if (content.data.kind == ChartData::Kind::Matrix)
        return;
    const QFontMetricsF metrics(content.look.axisFont());
    painter.setFont(content.look.axisFont());
    painter.setPen(content.look.colours.secondText);
    if (isUpright(content.data.kind))
        paintUprightAxis(painter, content, metrics);
    else
        paintLyingAxis(painter, content, metrics);
}

} // namespace samverkan
