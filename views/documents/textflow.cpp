// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageflow.h"

#include "documentparts.h"

#include <algorithm>

namespace samverkan {

using namespace Qt::StringLiterals;

void flowLines(PageFlow &flow, const QString &text, PaperText kind, Ink ink, qreal indent)
{
    if (text.isEmpty())
        return;
    const QStringList lines = flow.style().text(kind).lines(drawable(text), flow.width() - indent);
    const qreal step = flow.style().lineHeight(kind);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qsizetype rest = lines.size() - i;
        const bool together = i == 0 || rest == 2; // no line alone at the foot or at the top of a page
        flow.need(step * qreal(together ? std::min<qsizetype>(rest, 2) : 1));
        flow.text(indent, 0, lines.at(i), kind, ink);
        flow.advance(step);
    }
}

void flowTitle(PageFlow &flow)
{
    const Document &document = flow.document();
    flowLines(flow, document.title, PaperText::Title);
    if (!document.subtitle.isEmpty()) {
        flow.advance(2 * pt);
        flowLines(flow, document.subtitle, PaperText::Lead);
    }
    const QString line = headLine(document);
    if (!line.isEmpty()) {
        flow.advance(3 * pt);
        flowLines(flow, line, PaperText::HeadLine, Ink::Second);
    }
    flow.advance(12 * pt);
}

void flowHeading(PageFlow &flow, const Heading &heading, qreal keepWith)
{
    constexpr PaperText kinds[] = {PaperText::Heading1, PaperText::Heading2, PaperText::Heading3};
    const PaperText kind = kinds[std::clamp(heading.level, 1, 3) - 1];
    const qsizetype lines = flow.style().text(kind).lines(drawable(heading.text), flow.width()).size();
    const qreal above = heading.level <= 1 ? 14 * pt : 9 * pt;
    const qreal height = above + qreal(lines) * flow.style().lineHeight(kind) + 5 * pt;
    // What cannot stand on one page together need not be kept together.
    flow.need(std::min(height + keepWith, flow.wholePage()));
    flow.space(above);
    flowLines(flow, heading.text, kind);
    flow.advance(5 * pt);
}

// A ground behind lines that may run over pages would have to be torn: warnings are short and whole.
static void flowWarning(PageFlow &flow, const QString &text)
{
    const QStringList lines = flow.style().text(PaperText::Body).lines(drawable(text), flow.width() - 18 * pt);
    const qreal step = flow.style().lineHeight(PaperText::Body);
    const qreal air = (step - flow.style().text(PaperText::Body).lineHeight()) / 2;
    const qreal height = qreal(lines.size()) * step + 10 * pt;
    if (height > flow.wholePage()) {
        flowLines(flow, text, PaperText::Body, Ink::Warning);
        return;
    }
    flow.need(height);
    flow.rect(QRectF(0, 0, flow.width(), height), papercolour::warningGround);
    flow.rect(QRectF(0, 0, 2.5 * pt, height), papercolour::warning);
    for (qsizetype i = 0; i < lines.size(); ++i)
        flow.text(10 * pt, 5 * pt + air + qreal(i) * step, lines.at(i), PaperText::Body, Ink::Warning);
    flow.advance(height + 2 * pt);
}

void flowParagraph(PageFlow &flow, const Paragraph &paragraph)
{
    switch (paragraph.style) {
    case Paragraph::Style::Body:
        flowLines(flow, paragraph.text, PaperText::Body);
        break;
    case Paragraph::Style::Lead:
        flowLines(flow, paragraph.text, PaperText::Lead);
        break;
    case Paragraph::Style::Note:
        flowLines(flow, paragraph.text, PaperText::Note, Ink::Second);
        break;
    case Paragraph::Style::Warning:
        flowWarning(flow, paragraph.text);
        break;
    case Paragraph::Style::Item:
        flow.need(flow.style().lineHeight(PaperText::Body));
        flow.text(2 * pt, 0, u"•"_s, PaperText::Body);
        flowLines(flow, paragraph.text, PaperText::Body, Ink::Text, 12 * pt);
        flow.advance(2 * pt);
        return;
    }
    flow.advance(7 * pt);
}

} // namespace samverkan
