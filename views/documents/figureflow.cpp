// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageflow.h"

#include "documentparts.h"

#include <algorithm>

namespace samverkan {

namespace {

qreal linesHeight(const PageFlow &flow, const QString &text, PaperText kind)
{
    if (text.isEmpty())
        return 0;
    return qreal(flow.style().text(kind).lines(drawable(text), flow.width()).size()) * flow.style().lineHeight(kind);
}

// The picture's size: its own, but never more than a page has.
QSizeF pictureSize(const PageFlow &flow, const Figure &figure, qsizetype index)
{
    const QSizeF natural = flow.prepared().charts.at(index).pointSize() * pt;
    const qreal words = linesHeight(flow, figure.sentence, PaperText::Caption)
        + linesHeight(flow, figure.note, PaperText::Note) + 20 * pt;
    const qreal room = std::max(flow.wholePage() - words, 50 * pt);
    const qreal factor = std::min({1.0, flow.width() / natural.width(), room / natural.height()});
    return natural * factor;
}

} // namespace

qreal figureHeight(const PageFlow &flow, const Figure &figure, qsizetype index)
{
    return linesHeight(flow, figure.sentence, PaperText::Caption) + pictureSize(flow, figure, index).height()
        + linesHeight(flow, figure.note, PaperText::Note) + 20 * pt;
}

void flowFigure(PageFlow &flow, const Figure &figure, qsizetype index)
{
    flow.need(figureHeight(flow, figure, index));
    flow.space(4 * pt);
    flowLines(flow, figure.sentence, PaperText::Caption);
    flow.advance(5 * pt);
    const QSizeF size = pictureSize(flow, figure, index);
    flow.figure(QRectF(QPointF(), size), index);
    flow.advance(size.height() + 3 * pt);
    flowLines(flow, figure.note, PaperText::Note, Ink::Second);
    flow.advance(8 * pt);
}

} // namespace samverkan
