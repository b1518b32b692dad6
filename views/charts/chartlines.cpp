// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpaint.h"

#include "textwrap.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace samverkan {

namespace {

struct LineName {
    qsizetype series = 0;
    qreal y = 0;
    QPointF end;
};

// The last known point of every line, from the top down.
QList<LineName> lineEnds(const ChartContent &content)
{
    QList<LineName> names;
    for (qsizetype i = 0; i < content.data.series.size(); ++i) {
        const ChartMark *last = nullptr;
        for (const ChartMark &mark : content.marks) {
            if (mark.series == i)
                last = &mark;
        }
        if (last)
            names.append({i, last->rect.center().y(), last->rect.center()});
    }
    std::stable_sort(names.begin(), names.end(), [](const LineName &a, const LineName &b) { return a.y < b.y; });
    return names;
}

// Names must not lie on each other: pushed down from the top, then up from the bottom.
void spread(QList<LineName> &names, qreal least, qreal bottom)
{
    for (qsizetype i = 1; i < names.size(); ++i)
        names[i].y = std::max(names.at(i).y, names.at(i - 1).y + least);
    qreal limit = bottom;
    for (qsizetype i = names.size() - 1; i >= 0; --i) {
        names[i].y = std::min(names.at(i).y, limit);
        limit = names.at(i).y - least;
    }
}

void paintNames(QPainter &painter, const ChartContent &content)
{
    const qreal s = content.look.unit();
    const QFontMetricsF metrics(content.look.legendFont());
    QList<LineName> names = lineEnds(content);
    spread(names, metrics.ascent() + metrics.descent(), content.frame.plot.bottom());
    painter.setFont(content.look.legendFont());
    painter.setPen(content.look.colours.text);
    for (const LineName &name : names) {
        const qreal left = name.end.x() + 12 * s;
        const QString text = metrics.elidedText(drawable(content.data.series.at(name.series).name), Qt::ElideRight,
                                                content.frame.left + content.frame.size.width() - left);
        painter.drawText(QPointF(left, name.y + metrics.capHeight() / 2), text);
    }
}

QPolygonF polygon(QPointF centre, qreal radius, std::initializer_list<QPointF> corners)
{
    QPolygonF result;
    for (const QPointF &corner : corners)
        result.append(centre + corner * radius);
    return result;
}

// 0–3 filled: disc, square, triangle, lozenge; 4 and 5 the first two hollow.
qsizetype formOf(SeriesRole role, qsizetype plain)
{
    switch (role) {
    case SeriesRole::Women:
        return 0;
    case SeriesRole::Men:
        return 1;
    case SeriesRole::Other:
        return 4;
    case SeriesRole::Plain:
        break;
    }
    return plain % 6;
}

} // namespace

void paintMarker(QPainter &painter, QPointF centre, qreal radius, const ChartContent &content, qsizetype series)
{
    const SeriesRole role = content.data.series.at(series).role;
    const qsizetype plain = plainIndex(content.data, series);
    const QColor colour = content.look.colours.thinLine(role, plain);
    const qsizetype form = formOf(role, plain);
    painter.setPen(QPen(colour, content.look.unit() * 1.5));
    painter.setBrush(form < 4 ? QBrush(colour) : QBrush(content.look.colours.paper));
    switch (form % 4) {
    case 0:
        painter.drawEllipse(centre, radius, radius);
        break;
    case 1:
        painter.drawRect(QRectF(centre.x() - radius * 0.9, centre.y() - radius * 0.9, radius * 1.8, radius * 1.8));
        break;
    case 2:
        painter.drawPolygon(polygon(centre, radius * 1.2, {{0, -1}, {1, 0.8}, {-1, 0.8}}));
        break;
    default:
        painter.drawPolygon(polygon(centre, radius * 1.3, {{0, -1}, {1, 0}, {0, 1}, {-1, 0}}));
    }
}

void paintLinePoints(QPainter &painter, const ChartContent &content)
{
    if (content.data.kind != ChartData::Kind::Line || content.marks.isEmpty())
        return;
    const qreal step = content.frame.plot.width() / qreal(content.frame.order.size());
    const qreal radius = std::min(3 * content.look.unit(), step / 3);
    for (const ChartMark &mark : content.marks)
        paintMarker(painter, mark.rect.center(), radius, content, mark.series);
    paintNames(painter, content);
}

} // namespace samverkan
