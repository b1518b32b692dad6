// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paperpage.h"
#include "prepareddocument.h"

namespace samverkan {

/// Fills pages from top to bottom. The blocks place their parts by it; it makes new pages, with the head
/// that every page bears.
class PageFlow
{
public:
    PageFlow(const PreparedDocument &prepared, const PaperSize &paper, const PaperStyle &style);

    const PaperStyle &style() const { return m_style; }
    const Document &document() const { return m_prepared.document; }
    const PreparedDocument &prepared() const { return m_prepared; }
    qreal left() const { return m_paper.side; }
    qreal width() const { return m_paper.textWidth(); }
    qreal y() const { return m_y; }
    qreal room() const { return bottom() - m_y; }
    qreal wholePage() const { return bottom() - m_top; } ///< room on a fresh page
    bool atTop() const { return m_y <= m_top + 0.5; }

    void newPage();
    void need(qreal height); ///< goes to a new page when there is not so much room; never twice
    void advance(qreal height) { m_y += height; }
    void space(qreal height); ///< as advance, but not at the top of a page

    // All at the present y plus `dy`, measured from the left edge of the text.
    void text(qreal x, qreal dy, const QString &text, PaperText kind, Ink ink = Ink::Text);
    void textRight(qreal right, qreal dy, const QString &text, PaperText kind, Ink ink = Ink::Text);
    void rect(const QRectF &rect, QRgb colour);
    void line(qreal x, qreal dy, qreal length, qreal thickness, QRgb colour);
    void figure(const QRectF &rect, qsizetype index);
    void link(const QRectF &rect, const QString &key);

    std::vector<PaperPage> takePages(); ///< with page numbers, as their count is now known

private:
    qreal bottom() const;
    void pageHead();
    void pageFoot(PaperPage &page, qsizetype number, qsizetype count) const;
    PaperPage &page() { return m_pages.back(); }

    const PreparedDocument &m_prepared;
    const PaperSize &m_paper;
    const PaperStyle &m_style;
    std::vector<PaperPage> m_pages;
    qreal m_top = 0;
    qreal m_y = 0;
};

// ---- the blocks ----
void flowTitle(PageFlow &flow);
void flowHeading(PageFlow &flow, const doc::Heading &heading, qreal keepWith);
void flowParagraph(PageFlow &flow, const doc::Paragraph &paragraph);
void flowFacts(PageFlow &flow, const doc::Facts &facts);
void flowTable(PageFlow &flow, const doc::Table &table);
void flowFigure(PageFlow &flow, const doc::Figure &figure, qsizetype index);
void flowSignatures(PageFlow &flow, const doc::Signatures &signatures);

/// Height of what must not be torn from a heading above it.
qreal tableStartHeight(const PageFlow &flow, const doc::Table &table);
qreal figureHeight(const PageFlow &flow, const doc::Figure &figure, qsizetype index);

/// Lines of a text under each other, broken over pages but never with one line alone.
void flowLines(PageFlow &flow, const QString &text, PaperText kind, Ink ink = Ink::Text, qreal indent = 0);

} // namespace samverkan
