// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageflow.h"

#include "documentparts.h"

#include <algorithm>

namespace samverkan {

namespace {

constexpr qreal factGap = 16 * pt;

qreal factHeight(const PageFlow &flow, const QStringList &lines)
{
    return flow.style().lineHeight(PaperText::FactLabel)
        + qreal(std::max<qsizetype>(1, lines.size())) * flow.style().lineHeight(PaperText::FactValue) + 7 * pt;
}

void placeFact(PageFlow &flow, const Fact &fact, const QStringList &lines, qreal left, qreal width)
{
    flow.text(left, 0, flow.style().text(PaperText::FactLabel).lines(drawable(fact.label), width, 1).first(),
              PaperText::FactLabel, Ink::Second);
    const qreal top = flow.style().lineHeight(PaperText::FactLabel);
    const qreal step = flow.style().lineHeight(PaperText::FactValue);
    for (qsizetype i = 0; i < lines.size(); ++i)
        flow.text(left, top + qreal(i) * step, lines.at(i), PaperText::FactValue);
    if (fact.value.isEmpty()) // to be written by hand
        flow.line(left, top + step, width, 0.6 * pt, papercolour::middle);
}

} // namespace

void flowFacts(PageFlow &flow, const Facts &facts)
{
    const qsizetype columns = std::clamp<qsizetype>(facts.columns, 1, 6);
    const qreal width = (flow.width() - factGap * qreal(columns - 1)) / qreal(columns);
    for (qsizetype start = 0; start < facts.facts.size(); start += columns) {
        const qsizetype count = std::min(columns, facts.facts.size() - start);
        QList<QStringList> lines;
        qreal height = 0;
        for (qsizetype i = 0; i < count; ++i) {
            const QString text = drawable(cellText(facts.facts.at(start + i).value, Column(), flow.document().locale));
            lines.append(flow.style().text(PaperText::FactValue).lines(text, width));
            height = std::max(height, factHeight(flow, lines.last()));
        }
        flow.need(height);
        for (qsizetype i = 0; i < count; ++i)
            placeFact(flow, facts.facts.at(start + i), lines.at(i), qreal(i) * (width + factGap), width);
        flow.advance(height);
    }
    flow.advance(5 * pt);
}

void flowSignatures(PageFlow &flow, const Signatures &signatures)
{
    const qreal rowHeight = 46 * pt;
    flow.need(std::min(rowHeight * qreal(signatures.who.size()), flow.wholePage()));
    const bool dated = !signatures.date.isEmpty();
    const qreal dateWidth = dated ? 110 * pt : 0;
    const qreal width = flow.width() - (dated ? dateWidth + factGap : 0);
    for (const QString &who : signatures.who) {
        flow.need(rowHeight);
        flow.line(0, 30 * pt, width, 0.6 * pt, papercolour::middle);
        flow.text(0, 32 * pt, drawable(who), PaperText::FactLabel, Ink::Second);
        if (dated) {
            flow.line(width + factGap, 30 * pt, dateWidth, 0.6 * pt, papercolour::middle);
            flow.text(width + factGap, 32 * pt, drawable(signatures.date), PaperText::FactLabel, Ink::Second);
        }
        flow.advance(rowHeight);
    }
}

} // namespace samverkan
