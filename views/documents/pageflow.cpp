// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageflow.h"

#include "emblem.h"

#include <algorithm>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal emblemHeight = 24 * pt;
constexpr qreal headGap = 26 * pt;
constexpr qreal footHeight = 26 * pt;

} // namespace

PageFlow::PageFlow(const PreparedDocument &prepared, const PaperSize &paper, const PaperStyle &style)
    : m_prepared(prepared)
    , m_paper(paper)
    , m_style(style)
{
    newPage();
}

qreal PageFlow::bottom() const
{
    return m_paper.height - m_paper.bottom - footHeight;
}

void PageFlow::newPage()
{
    m_pages.emplace_back();
    m_y = m_paper.top;
    pageHead();
    m_top = m_y;
}

void PageFlow::need(qreal height)
{
    if (!atTop() && m_y + height > bottom())
        newPage();
}

void PageFlow::space(qreal height)
{
    if (!atTop())
        m_y += height;
}

void PageFlow::text(qreal x, qreal dy, const QString &text, PaperText kind, Ink ink)
{
    if (!text.isEmpty()) {
        page().texts.push_back(
            {QPointF(m_paper.side + x, m_y + dy + m_style.text(kind).metrics().ascent()), text, kind, ink});
    }
}

void PageFlow::textRight(qreal right, qreal dy, const QString &shown, PaperText kind, Ink ink)
{
    text(right - m_style.text(kind).width(shown), dy, shown, kind, ink);
}

void PageFlow::rect(const QRectF &rect, QRgb colour)
{
    page().rects.push_back({rect.translated(m_paper.side, m_y), colour});
}

void PageFlow::line(qreal x, qreal dy, qreal length, qreal thickness, QRgb colour)
{
    rect(QRectF(x, dy - thickness / 2, length, thickness), colour);
}

void PageFlow::figure(const QRectF &rect, qsizetype index)
{
    page().figures.push_back({rect.translated(m_paper.side, m_y), index});
}

void PageFlow::link(const QRectF &rect, const QString &key)
{
    if (!key.isEmpty())
        page().links.push_back({rect.translated(m_paper.side, m_y), key});
}

// The emblem with the fund's name to the left, project and reference to the right.
void PageFlow::pageHead()
{
    const Publicity &publicity = document().publicity;
    const DocumentHead &head = document().head;
    qreal x = 0;
    if (publicity.emblem && !publicity.lines.isEmpty()) {
        page().emblems.push_back(QRectF(m_paper.side, m_y, emblemWidth(emblemHeight), emblemHeight));
        x = emblemWidth(emblemHeight) + 6 * pt;
    }
    const qreal step = m_style.lineHeight(PaperText::PageHeadStrong);
    qreal leftY = std::max(0.0, (emblemHeight - step * qreal(publicity.lines.size())) / 2);
    for (qsizetype i = 0; i < publicity.lines.size(); ++i, leftY += step)
        text(x, leftY, drawable(publicity.lines.at(i)), i == 0 ? PaperText::PageHeadStrong : PaperText::PageHead);

    QStringList right{head.project, head.owner};
    if (!head.diaryNumber.isEmpty())
        right << document().words.diaryNumber + u' ' + head.diaryNumber;
    right.removeAll(QString());
    const TextWrap &wrap = m_style.text(PaperText::PageHead);
    qreal rightY = 0;
    for (const QString &one : right) {
        for (const QString &line : wrap.lines(drawable(one), width() / 2, 2)) {
            textRight(width(), rightY, line, PaperText::PageHead, Ink::Second);
            rightY += m_style.lineHeight(PaperText::PageHead);
        }
    }
    const bool empty = publicity.lines.isEmpty() && right.isEmpty();
    advance(empty ? 0 : std::max({emblemHeight, leftY, rightY}) + headGap);
}

void PageFlow::pageFoot(PaperPage &page, qsizetype number, qsizetype count) const
{
    const TextWrap &wrap = m_style.text(PaperText::PageHead);
    const qreal base = m_paper.height - m_paper.bottom;
    QString pages = document().words.pageOf;
    // One pass for both: a title or language with %1 in it must not be filled in.
    pages.replace(u"%1"_s, QString::number(number)).replace(u"%2"_s, QString::number(count));
    const qreal right = m_paper.width - m_paper.side - wrap.width(pages);
    page.texts.push_back({QPointF(right, base), pages, PaperText::PageHead, Ink::Second});
    const QString title =
        wrap.lines(drawable(document().title).replace(u'\n', u' '), right - m_paper.side - 20 * pt, 1).first();
    page.texts.push_back({QPointF(m_paper.side, base), title, PaperText::PageHead, Ink::Second});
}

std::vector<PaperPage> PageFlow::takePages()
{
    for (size_t i = 0; i < m_pages.size(); ++i)
        pageFoot(m_pages[i], qsizetype(i) + 1, qsizetype(m_pages.size()));
    return std::move(m_pages);
}

} // namespace samverkan
