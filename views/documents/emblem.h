// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>

class QImage;
class QPainter;

namespace samverkan {

/// The emblem of the European Union by its geometry: a blue field 3:2, twelve upright golden stars on a
/// circle of a third of its height, each in a circle of an eighteenth of it (Annex I of the graphical
/// specifications; Reflex Blue #003399, Yellow #FFCC00). Drawn as vectors, within `rect`'s height.
void paintEmblem(QPainter &painter, const QRectF &rect);

/// @return the width of the emblem for a height
constexpr qreal emblemWidth(qreal height)
{
    return height * 1.5;
}

/// As an SVG element for a page, with its accessible name. @param height in CSS pixels
QByteArray emblemSvg(int height, const QString &name);

QImage emblemImage(int height);

} // namespace samverkan
