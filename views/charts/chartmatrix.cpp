// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpaint.h"

#include "textwrap.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace samverkan {

namespace {

QColor mixed(const QColor &from, const QColor &to, double part)
{
    const auto mix = [part](int a, int b) { return int(std::lround(a + (b - a) * part)); };
    return QColor(mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue()));
}

// WCAG relative luminance, enough to choose the readable one of two text colours.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor readableOn(const QColor &ground, const ChartColours &colours)
{
    return contrast(ground, colours.text) >= contrast(ground, colours.paper) ? colours.text : colours.paper;
}

void drawCentred(QPainter &painter, const QRectF &rect, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    painter.drawText(QPointF(rect.center().x() - metrics.horizontalAdvance(text) / 2,
                             rect.center().y() + metrics.capHeight() / 2), text);
}

// Darker = more; the root keeps small numbers apart from none. Without tints the figure says it alone.
void paintField(QPainter &painter, const ChartContent &content, const ChartMark &mark, double largest)
{
    const ChartColours &colours = content.look.colours;
    const qreal s = content.look.unit();
    const double value = content.data.value(mark.category, mark.series);
    const double part = largest > 0 ? std::sqrt(std::max(0.0, value) / largest) : 0;
    const QColor ground = value > 0 && colours.tints ? mixed(colours.chosen, colours.accent, part) : colours.paper;
    const QRectF field = mark.rect.adjusted(s / 2, s / 2, -s / 2, -s / 2);
    painter.fillRect(field, ground);
    painter.setPen(value > 0 ? readableOn(ground, colours) : colours.axis);
    drawCentred(painter, field, value > 0 ? valueText(content.data, mark.category, mark.series, content.look.locale)
                                          : QStringLiteral("·"));
}

void paintColumnTitle(QPainter &painter, const ChartContent &content, const QRectF &column, const QString &title)
{
    const TextWrap wrap(content.look.axisFont());
    const qreal s = content.look.unit();
    if (!content.frame.turnedHeaders) {
        const QStringList lines = wrap.lines(title, column.width() - 6 * s, 3);
        qreal base = column.bottom() - 6 * s - qreal(lines.size() - 1) * wrap.lineHeight();
        for (const QString &line : lines) {
            painter.drawText(QPointF(column.center().x() - wrap.width(line) / 2, base), line);
            base += wrap.lineHeight();
        }
        return;
    }
    painter.save();
    painter.translate(column.center().x() + wrap.metrics().capHeight() / 2, column.bottom() - 6 * s);
    painter.rotate(-90);
    painter.drawText(QPointF(0, 0), wrap.metrics().elidedText(title, Qt::ElideRight, column.height() - 8 * s));
    painter.restore();
}

QString totalTitle(const ChartContent &content)
{
    return content.data.totalTitle.isEmpty() ? QStringLiteral("Σ") : content.data.totalTitle;
}

void paintHeads(QPainter &painter, const ChartContent &content, qreal columnWidth)
{
    painter.setFont(content.look.axisFont());
    painter.setPen(content.look.colours.secondText);
    const QRectF &plot = content.frame.plot;
    const qreal top = content.frame.legend.isEmpty() ? 0 : content.frame.legend.last().swatch.bottom();
    const qsizetype columns = content.data.series.size() + (hasTotals(content.data) ? 1 : 0);
    for (qsizetype i = 0; i < columns; ++i) {
        const bool isTotal = i == content.data.series.size();
        const QString title = isTotal ? totalTitle(content) : drawable(content.data.series.at(i).name);
        paintColumnTitle(painter, content,
                         QRectF(plot.left() + qreal(i) * columnWidth, top, columnWidth, plot.top() - top), title);
    }
}

void paintSums(QPainter &painter, const ChartContent &content, qreal columnWidth, qreal rowHeight)
{
    const QRectF &plot = content.frame.plot;
    const auto text = [&](double value) {
        return figureText(value, content.data.unit, content.look.locale, content.data.decimals);
    };
    painter.setFont(content.look.totalFont());
    painter.setPen(content.look.colours.text);
    for (qsizetype row = 0; row < content.frame.order.size(); ++row) {
        drawCentred(painter, QRectF(plot.right(), plot.top() + qreal(row) * rowHeight, columnWidth, rowHeight),
                    text(content.data.shownTotal(content.frame.order.at(row))));
    }
    for (qsizetype i = 0; i < content.data.series.size(); ++i) {
        drawCentred(painter, QRectF(plot.left() + qreal(i) * columnWidth, plot.bottom(), columnWidth, rowHeight),
                    text(content.data.series.at(i).shownSum()));
    }
    drawCentred(painter, QRectF(plot.right(), plot.bottom(), columnWidth, rowHeight), text(content.data.shownGrandTotal()));
    const qreal base = plot.bottom() + rowHeight / 2 + QFontMetricsF(painter.font()).capHeight() / 2;
    painter.drawText(QPointF(content.frame.left, base), totalTitle(content));
}

} // namespace

void paintMatrix(QPainter &painter, const ChartContent &content)
{
    if (content.data.kind != ChartData::Kind::Matrix || content.marks.isEmpty())
        return;
    const qreal columnWidth = content.frame.plot.width() / qreal(content.data.series.size());
    const qreal rowHeight = content.frame.plot.height() / qreal(content.frame.order.size());
    const double largest = content.data.largestValue();
    painter.setFont(content.look.valueFont());
    for (const ChartMark &mark : content.marks)
        paintField(painter, content, mark, largest);
    paintHeads(painter, content, columnWidth);
    if (hasTotals(content.data))
        paintSums(painter, content, columnWidth, rowHeight);
}

} // namespace samverkan
