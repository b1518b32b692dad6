// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpaint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace samverkan {

namespace {

using Kind = ChartData::Kind;

QColor valueColour(const ChartContent &content, qsizetype series)
{
    return content.look.colours.textOn(content.data.series.at(series).role, plainIndex(content.data, series));
}

// Inside its bar: to the left; the last part of 100 % to the right, where its edge is.
qreal insideLeft(const ChartContent &content, const ChartMark &mark, qreal textWidth)
{
    const qreal gap = 6 * content.look.unit();
    if (content.data.kind == Kind::Columns)
        return mark.rect.center().x() - textWidth / 2;
    const bool last = mark.series == content.data.series.size() - 1 && mark.series > 0;
    if (content.data.kind == Kind::Share && last)
        return mark.rect.right() - gap - textWidth;
    return mark.rect.left() + gap;
}

bool fitsInside(const ChartContent &content, const ChartMark &mark, const QFontMetricsF &metrics, qreal textWidth)
{
    const qreal s = content.look.unit();
    const bool hatched = content.data.series.at(mark.series).role == SeriesRole::Other;
    const qreal around = content.data.kind == Kind::Columns ? 4 * s : hatched ? 22 * s : 11 * s;
    return mark.rect.width() >= textWidth + around && mark.rect.height() >= metrics.capHeight() + 4 * s;
}

void paintInside(QPainter &painter, const ChartContent &content, const ChartMark &mark, const QString &text)
{
    const QFontMetricsF metrics(content.look.valueFont());
    const qreal width = metrics.horizontalAdvance(text);
    if (!fitsInside(content, mark, metrics, width))
        return;
    const qreal left = insideLeft(content, mark, width);
    const qreal base = mark.rect.center().y() + metrics.capHeight() / 2;
    const qreal s = content.look.unit();
    if (content.data.series.at(mark.series).role == SeriesRole::Other) { // figures on a hatch cannot be read
        painter.fillRect(QRectF(left - 3 * s, base - metrics.capHeight() - 2 * s, width + 6 * s,
                                metrics.capHeight() + 4 * s), content.look.colours.paper);
    }
    painter.setPen(valueColour(content, mark.series));
    painter.drawText(QPointF(left, base), text);
}

void paintBeside(QPainter &painter, const ChartContent &content, const ChartMark &mark, const QString &text)
{
    const QFontMetricsF metrics(content.look.valueFont());
    painter.setPen(content.look.colours.text);
    painter.drawText(QPointF(mark.rect.right() + 8 * content.look.unit(),
                             mark.rect.center().y() + metrics.capHeight() / 2), text);
}

void paintHatches(QPainter &painter, const ChartContent &content)
{
    const qreal s = content.look.unit();
    for (const ChartMark &mark : content.marks) {
        if (content.data.series.at(mark.series).role != SeriesRole::Other)
            continue;
        const QRectF inner = mark.rect.adjusted(s, s / 2, -s / 2, -s / 2);
        if (inner.width() > 0 && inner.height() > 0)
            paintHatch(painter, inner, content.look.colours.other, s);
    }
}

QRectF wholeBar(const ChartContent &content, qsizetype category)
{
    QRectF all;
    for (const ChartMark &mark : content.marks) {
        if (mark.category == category)
            all = all.isNull() ? mark.rect : all.united(mark.rect);
    }
    return all;
}

void paintTotalAbove(QPainter &painter, const ChartContent &content, const QRectF &bar, const QString &text)
{
    const QFontMetricsF metrics(content.look.axisFont());
    const qreal step = content.frame.plot.width() / qreal(content.frame.order.size());
    const qreal width = metrics.horizontalAdvance(text);
    if (width > step - 2 * content.look.unit())
        return; // too many columns for figures: the axis and the table have them
    painter.setFont(content.look.axisFont());
    painter.drawText(QPointF(bar.center().x() - width / 2, bar.top() - 4 * content.look.unit()), text);
}

} // namespace

void paintHatch(QPainter &painter, const QRectF &rect, const QColor &colour, qreal unit)
{
    painter.setPen(QPen(colour, unit, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
    // Lines x + y = c: each meets the rectangle where x and y both lie in it.
    const qreal step = 4.5 * unit;
    const qreal first = rect.left() + rect.top();
    const qreal last = rect.right() + rect.bottom();
    for (qreal c = (std::floor(first / step) + 1) * step; c < last; c += step) {
        const qreal fromX = std::max(rect.left(), c - rect.bottom());
        const qreal toX = std::min(rect.right(), c - rect.top());
        painter.drawLine(QPointF(fromX, c - fromX), QPointF(toX, c - toX));
    }
}

void paintValues(QPainter &painter, const ChartContent &content)
{
    if (content.data.kind == Kind::Line || content.data.kind == Kind::Matrix)
        return;
    paintHatches(painter, content);
    painter.setFont(content.look.valueFont());
    for (const ChartMark &mark : content.marks) {
        const QString text = valueText(content.data, mark.category, mark.series, content.look.locale);
        if (content.data.kind == Kind::Bars)
            paintBeside(painter, content, mark, text);
        else if (content.data.value(mark.category, mark.series) > 0)
            paintInside(painter, content, mark, text);
    }
}

void paintTotals(QPainter &painter, const ChartContent &content)
{
    if (!hasTotals(content.data) || content.data.kind == Kind::Matrix)
        return;
    const bool ofShares = content.data.kind == Kind::Share; // there the total is what the shares are of
    const QFont font = ofShares ? content.look.legendFont() : content.look.totalFont();
    const QFontMetricsF metrics(font);
    painter.setPen(ofShares ? content.look.colours.secondText : content.look.colours.text);
    for (const qsizetype category : content.frame.order) {
        const QRectF bar = wholeBar(content, category);
        const QString text = totalText(content.data, category, content.look.locale);
        if (content.data.kind == Kind::Columns) {
            paintTotalAbove(painter, content, bar, text);
            continue;
        }
        painter.setFont(font);
        const qreal end = ofShares ? content.frame.plot.right() : bar.right();
        painter.drawText(QPointF(end + 9 * content.look.unit(), bar.center().y() + metrics.capHeight() / 2), text);
    }
}

} // namespace samverkan
