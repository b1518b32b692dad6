// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shapedletters.h"

class QRect;

namespace samverkan {

// A line of text, cut off with an ellipsis where it is wider than allowed.
// Letters are found once, to be measured and drawn.
class ElidedLine
{
public:
    ElidedLine(ShapedLetters &letters, const QPaintDevice *device, const QString &text, int mostWidth);

    const QString &text() const { return m_text; } // as it is shown
    qreal width() const { return m_shaped.width; }
    // With the painter's pen, from the left, in the middle of the box's height.
    void draw(QPainter *painter, const QRect &box) const;

private:
    void cut(ShapedLetters &letters, const QPaintDevice *device, int mostWidth);

    QString m_text;
    ShapedText m_shaped;
};

}
