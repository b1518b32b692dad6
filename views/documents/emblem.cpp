// SPDX-License-Identifier: GPL-3.0-or-later
#include "emblem.h"

#include <QImage>
#include <QPainter>
#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace samverkan {

namespace {

const QColor reflexBlue(0x003399);
const QColor yellow(0xFFCC00);
constexpr qreal unitHeight = 180; // the stars' circle is then 60, a star's 10

// A five-pointed star, one point upright. Its inner corners lie where the pentagram's lines cross.
QPolygonF star(QPointF centre, qreal radius)
{
    constexpr qreal innerPart = 0.381966; // square of the golden ratio's inverse
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const qreal angle = -std::numbers::pi / 2 + i * std::numbers::pi / 5;
        const qreal reach = i % 2 ? radius * innerPart : radius;
        points.append(centre + reach * QPointF(std::cos(angle), std::sin(angle)));
    }
    return points;
}

QList<QPolygonF> stars()
{
    QList<QPolygonF> all;
    for (int i = 0; i < 12; ++i) {
        const qreal angle = i * std::numbers::pi / 6;
        const QPointF centre(unitHeight * 0.75 + unitHeight / 3 * std::cos(angle),
                             unitHeight / 2 + unitHeight / 3 * std::sin(angle));
        all.append(star(centre, unitHeight / 18));
    }
    return all;
}

} // namespace

void paintEmblem(QPainter &painter, const QRectF &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.height() / unitHeight, rect.height() / unitHeight);
    painter.fillRect(QRectF(0, 0, emblemWidth(unitHeight), unitHeight), reflexBlue);
    painter.setPen(Qt::NoPen);
    painter.setBrush(yellow);
    for (const QPolygonF &one : stars())
        painter.drawPolygon(one);
    painter.restore();
}

QByteArray emblemSvg(int height, const QString &name)
{
    QByteArray svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"emblem\" role=\"img\" viewBox=\"0 0 270 180\" width=\""
        + QByteArray::number(qRound(emblemWidth(height))) + "\" height=\"" + QByteArray::number(height) + "\">";
    svg += "<title>" + name.toHtmlEscaped().toUtf8()
        + "</title><rect width=\"270\" height=\"180\" fill=\"#003399\"/><g fill=\"#FFCC00\">";
    for (const QPolygonF &one : stars()) {
        svg += "<polygon points=\"";
        for (const QPointF &point : one)
            svg += QByteArray::number(point.x(), 'f', 2) + ',' + QByteArray::number(point.y(), 'f', 2) + ' ';
        svg += "\"/>";
    }
    return svg + "</g></svg>";
}

QImage emblemImage(int height)
{
    QImage image(qRound(emblemWidth(height)), height, QImage::Format_RGB32);
    image.fill(reflexBlue);
    QPainter painter(&image);
    paintEmblem(painter, QRectF(0, 0, emblemWidth(height), height));
    return image;
}

} // namespace samverkan
