// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapedtext.h"

#include <QPainter>
#include <QTextLayout>

namespace samverkan {

static QTextOption asItStands()
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    return option;
}

ShapedText::ShapedText(const QFont &font, const QPaintDevice *device, const QString &text)
{
    QTextLayout layout(text, font, device);
    layout.setTextOption(asItStands());
    layout.setCacheEnabled(true);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    runs = line.glyphRuns();
    width = line.naturalTextWidth();
    ascent = line.ascent();
    descent = line.descent();
    for (QGlyphRun &run : runs) {
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions)
            position.ry() -= ascent;
        run.setPositions(positions);
    }
}

// A letter ends where the next one begins.
qsizetype ShapedText::lettersBefore(qreal end) const
{
    qsizetype begun = 0;
    for (const QGlyphRun &run : runs) {
        for (const QPointF &position : run.positions())
            begun += position.x() < end;
    }
    return width < end ? begun : qMax<qsizetype>(0, begun - 1);
}

void ShapedText::draw(QPainter *painter, const QPointF &base) const
{
    for (const QGlyphRun &run : runs)
        painter->drawGlyphRun(base, run);
}

}
