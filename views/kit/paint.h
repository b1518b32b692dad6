// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QRectF>

class QPainter;
class QStyleOption;

namespace samverkan {

// The few strokes every part is made of. Edges lie inside the rectangle; hairlines are one logical
// pixel at every text size, everything else is scaled by the caller.

void fillRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &color);
void strokeRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &color, qreal width = 1.0);
// A hairline along an edge of rect, on whole pixels.
void drawHairline(QPainter *painter, const QRect &rect, Qt::Edge edge, const QColor &color);

// The ground and edge of a control: hairline all round with a strong bottom edge.
struct ControlFrame
{
    QColor fill;
    QColor edge;
    QColor bottom; // invalid: as edge
};
void drawControlFrame(QPainter *painter, const QRectF &rect, qreal radius, const ControlFrame &frame, const Theme &theme);
// 2 px accent just inside rect, 3 px in high contrast.
void drawFocusRing(QPainter *painter, const QRectF &rect, qreal radius, const Theme &theme);
// In high contrast, where there are no tints: the frame that says of rect that it is chosen, pressed or
// holds. Nothing in other themes.
void drawContrastFrame(QPainter *painter, const QRectF &rect, qreal radius, const Theme &theme, Theme::Token edge = Theme::Accent);
// What a bar grows in: a ground of this colour, in high contrast an outline.
void drawTrack(QPainter *painter, const QRectF &rect, const Theme &theme, Theme::Token ground);
// How a surface looks under the pointer, or pressed: a step towards the text colour.
QColor hoverOver(const QColor &surface, const Theme &theme);
QColor pressedOver(const QColor &surface, const Theme &theme);
// The same as a veil to lay over whatever surface is there.
QColor hoverVeil(const Theme &theme);
QColor pressedVeil(const Theme &theme);

// A soft shadow around rect, for what floats over the page (popover, palette).
void drawShadow(QPainter *painter, const QRectF &rect, qreal radius, qreal blur, const Theme &theme);

}
