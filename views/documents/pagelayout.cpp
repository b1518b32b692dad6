// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelayout.h"

#include "documentparts.h"
#include "emblem.h"
#include "pageflow.h"
#include "tablelayout.h"
#include "textpainter.h"

#include <QPainter>

namespace samverkan {

namespace {

// Tables that tear words even so are set smaller, down to what can still be read.
qreal tableScaleFor(const Document &document, const PaperSize &paper)
{
    for (const qreal scale : {1.0, 0.9, 0.8}) {
        const PaperStyle style(scale);
        bool fits = true;
        for (const Block &block : document.blocks) {
            const Table *table = std::get_if<Table>(&block);
            fits = fits && (!table || TableLayout(*table, document.locale, style, paper.textWidth()).fits());
        }
        if (fits)
            return scale;
    }
    return 0.7;
}

/// Goes through the blocks of a document.
class Flowing
{
public:
    explicit Flowing(PageFlow &flow) : m_flow(flow), m_blocks(flow.document().blocks) { }

    void run()
    {
        flowTitle(m_flow);
        for (m_index = 0; m_index < m_blocks.size(); ++m_index)
            std::visit([this](const auto &block) { place(block); }, m_blocks.at(m_index));
    }

private:
    // Height of what follows a heading closely, headings below it included.
    qreal keptWith(qsizetype index, qsizetype figure) const
    {
        if (index >= m_blocks.size())
            return 0;
        const Block &block = m_blocks.at(index);
        if (const Table *table = std::get_if<Table>(&block))
            return tableStartHeight(m_flow, *table);
        if (const Figure *chart = std::get_if<Figure>(&block))
            return figureHeight(m_flow, *chart, figure);
        if (std::holds_alternative<Heading>(block))
            return 30 * pt + keptWith(index + 1, figure);
        return 40 * pt;
    }

    void place(const Heading &heading) { flowHeading(m_flow, heading, keptWith(m_index + 1, m_figure)); }
    void place(const Paragraph &paragraph) { flowParagraph(m_flow, paragraph); }
    void place(const Facts &facts) { flowFacts(m_flow, facts); }
    void place(const Table &table) { flowTable(m_flow, table); }
    void place(const Figure &figure) { flowFigure(m_flow, figure, m_figure++); }
    void place(const Signatures &signatures) { flowSignatures(m_flow, signatures); }
    void place(const Spacer &spacer) { m_flow.space(spacer.lines * m_flow.style().lineHeight(PaperText::Body)); }
    void place(const PageBreak &)
    {
        if (!m_flow.atTop())
            m_flow.newPage();
    }

    PageFlow &m_flow;
    const QList<Block> &m_blocks;
    qsizetype m_index = 0;
    qsizetype m_figure = 0;
};

} // namespace

PageLayout::PageLayout(const PreparedDocument &prepared)
    : m_prepared(prepared)
    , m_paper(prepared.landscape ? PaperSize::landscape() : PaperSize::portrait())
{
    m_styles.emplace_back(tableScaleFor(m_prepared.document, m_paper));
    PageFlow flow(m_prepared, m_paper, m_styles.front());
    Flowing(flow).run();
    m_pages = flow.takePages();
}

void PageLayout::paintPage(QPainter &painter, qsizetype index) const
{
    const PaperPage &page = m_pages[size_t(index)];
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const PageRect &rect : page.rects)
        painter.fillRect(rect.rect, QColor(rect.colour));
    for (const QRectF &emblem : page.emblems)
        paintEmblem(painter, emblem);
    for (const PageFigure &figure : page.figures)
        paintChart(painter, figure.rect, m_prepared.charts.at(figure.figure));
    TextPainter texts(painter, m_styles.front());
    for (const PageText &text : page.texts)
        texts.draw(text);
    painter.restore();
}

QString PageLayout::keyAt(qsizetype index, QPointF point) const
{
    if (index < 0 || index >= pageCount())
        return {};
    for (const PageLink &link : page(index).links) { // cells come before their rows
        if (link.rect.contains(point))
            return link.key;
    }
    return {};
}

} // namespace samverkan
