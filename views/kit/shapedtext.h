// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QString>

class QPaintDevice;
class QPainter;

namespace samverkan {

// Letters of one line, shaped: which glyphs, and where they stand from its left and its base.
struct ShapedText
{
    ShapedText() = default;
    ShapedText(const QFont &font, const QPaintDevice *device, const QString &text);

    // Letter by letter: how many end before a place.
    qsizetype lettersBefore(qreal end) const;
    void draw(QPainter *painter, const QPointF &base) const; // with the painter's pen

    QList<QGlyphRun> runs; // one for each font
    qreal width = 0; // with spaces at the end
    qreal ascent = 0;
    qreal descent = 0;
    bool isByLetter = false; // a glyph for each letter, in their order
};

}
