// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QIcon>
#include <QStringList>

class QPainter;
class QRectF;

namespace samverkan {

// Our own drawings on a 20 x 20 grid, kept as SVG in resources/icons. An icon is drawn in the colour
// the theme has for the token at the moment of painting, at any size and pixel ratio.
// An unknown name gives a null icon (and a warning), never a wrong drawing.
QIcon icon(const QString &name, Theme::Token token = Theme::Text2);
QStringList iconNames();

// Draws into rect (square, in logical pixels) in a given colour; vector on printers and in PDF.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color);
// Draws any QIcon: ours in the given colour, another as it is (Disabled when not enabled).
void paintIcon(QPainter *painter, const QRectF &rect, const QIcon &icon, const QColor &color, bool enabled);

}
