// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paperstyle.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace samverkan {

/// What is drawn on a page, in the order of painting within each kind. Places are in tenths of a point
/// from the page's upper left corner.
struct PageText {
    QPointF base; ///< left end of the base line
    QString text;
    PaperText kind = PaperText::Body;
    Ink ink = Ink::Text;
};

struct PageRect {
    QRectF rect;
    QRgb colour = 0;
};

struct PageFigure {
    QRectF rect;
    qsizetype figure = 0; ///< index among the document's figures
};

/// A place that leads to the records behind it.
struct PageLink {
    QRectF rect;
    QString key;
};

struct PaperPage {
    std::vector<PageRect> rects; ///< grounds and lines
    std::vector<PageText> texts;
    std::vector<PageFigure> figures;
    std::vector<PageLink> links;
    std::vector<QRectF> emblems;
};

} // namespace samverkan
