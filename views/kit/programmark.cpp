// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmark.h"

#include "theme.h"

#include <QPainter>
#include <QPixmap>

namespace samverkan {

void paintProgramMark(QPainter *painter, const QRectF &box)
{
    const Theme light(Theme::Scheme::Light);
    const qreal side = qMin(box.width(), box.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(light.color(Theme::Accent));
    painter->drawRoundedRect(QRectF(box.topLeft(), QSizeF(side, side)), side * 0.2, side * 0.2);
    painter->setPen(QPen(light.color(Theme::OnAccent), side * 0.066));
    painter->setBrush(Qt::NoBrush);
    const qreal radius = side * 0.19;
    const QPointF centre = box.topLeft() + QPointF(side / 2, side / 2);
    for (const qreal shift : {-0.125, 0.125})
        painter->drawEllipse(centre + QPointF(shift * side, 0), radius, radius);
    painter->restore();
}

QIcon programIcon()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintProgramMark(&painter, QRectF(0, 0, side, side));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace samverkan
