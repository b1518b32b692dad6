// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablelayout.h"

#include "documentparts.h"

#include <algorithm>
#include <numeric>

namespace samverkan {

namespace {

constexpr qreal columnGap = 9 * pt;
constexpr qreal longestWordRoom = 110 * pt; // a longer word may be torn
constexpr qreal widestText = 240 * pt;      // a longer text is broken into lines
constexpr qsizetype measuredRows = 2000;    // of longer tables every n-th row is measured

bool isSign(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == QChar::Nbsp || c == u'.' || c == u',' || c == u':' || c == u'%' || c == u'-'
        || c == QChar(0x2212) || c == QChar(0x2013) || c == u'<';
}

qreal sumOf(const QList<qreal> &values)
{
    return std::accumulate(values.cbegin(), values.cend(), 0.0);
}

} // namespace

bool isFigures(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isSign);
}

TableLayout::TableLayout(const Table &table, const QLocale &locale, const PaperStyle &style, qreal width)
    : m_table(table)
    , m_locale(locale)
    , m_style(style)
    , m_width(width)
{
    QList<Wish> wishes;
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        wishes.append(wishOf(column));
    share(wishes);
    qreal left = 0;
    for (const qreal each : std::as_const(m_widths)) {
        m_lefts.append(left);
        left += each + columnGap;
    }
    const TextWrap &heads = style.text(PaperText::TableHead);
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        m_titles.append(heads.lines(drawable(table.columns.at(column).title), m_widths.at(column)));
        m_titleLines = std::max(m_titleLines, m_titles.last().size());
    }
}

PaperText TableLayout::textKind(const Row &row)
{
    return row.kind == Row::Kind::Body ? PaperText::TableBody : PaperText::TableStrong;
}

QString TableLayout::shownText(const Cell &cell, qsizetype column) const
{
    return drawable(cellText(cell, m_table.columns.at(column), m_locale));
}

void TableLayout::wishOfCell(Wish &wish, const Row &row, qsizetype column) const
{
    if (row.kind == Row::Kind::Group || column >= row.cells.size())
        return; // groups run over all columns
    const PaperText kind = textKind(row);
    const QString text = shownText(row.cells.at(column), column);
    const qreal indent = column == 0 ? row.indent * indentStep : 0;
    const TextWrap &wrap = m_style.text(kind);
    if (isFigures(text)) {
        wish.natural = std::max(wish.natural, wrap.width(text) + indent);
        wish.least = std::max(wish.least, wrap.width(text) + indent);
        return;
    }
    wish.natural = std::max(wish.natural, std::min(wrap.width(text), widestText) + indent);
    if (wish.least < longestWordRoom)
        wish.least = std::max(wish.least, std::min(wrap.longestWord(text), longestWordRoom) + indent);
}

TableLayout::Wish TableLayout::wishOf(qsizetype column) const
{
    const TextWrap &heads = m_style.text(PaperText::TableHead);
    const QString title = drawable(m_table.columns.at(column).title);
    Wish wish;
    wish.isText = !isNumber(m_table.columns.at(column).kind);
    wish.least = std::min(heads.longestWord(title), longestWordRoom);
    wish.natural = std::max(wish.least, std::min(heads.width(title), 70 * pt));
    const qsizetype step = std::max<qsizetype>(1, m_table.rows.size() / measuredRows);
    for (qsizetype row = 0; row < m_table.rows.size(); row += step)
        wishOfCell(wish, m_table.rows.at(row), column);
    for (qsizetype row = std::max<qsizetype>(0, m_table.rows.size() - 3); row < m_table.rows.size(); ++row)
        wishOfCell(wish, m_table.rows.at(row), column);
    if (m_table.roomToWrite && wish.isText)
        wish.natural = std::max(wish.natural, 40 * pt);
    wish.natural = std::max(std::ceil(wish.natural) + 1, std::ceil(wish.least) + 1);
    return wish;
}

// Columns with a weight take that part of what those without leave; the others what they wish.
void TableLayout::share(const QList<Wish> &wishes)
{
    const qreal room = m_width - columnGap * std::max<qreal>(0, qreal(wishes.size()) - 1);
    qreal weights = 0;
    qreal weightless = 0;
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        m_widths.append(wishes.at(i).natural);
        weights += m_table.columns.at(i).weight;
        weightless += m_table.columns.at(i).weight > 0 ? 0 : wishes.at(i).natural;
    }
    for (qsizetype i = 0; weights > 0 && i < wishes.size(); ++i) {
        const qreal weight = m_table.columns.at(i).weight;
        if (weight > 0)
            m_widths[i] = std::max(wishes.at(i).least, (room - weightless) * weight / weights);
    }
    const qreal wanted = sumOf(m_widths);
    if (wanted > room)
        shrink(wishes, wanted - room);
    else if (wanted < room)
        spread(wishes, room - wanted);
}

// What is left over goes to the texts, by their width; numbers stay beside each other.
void TableLayout::spread(const QList<Wish> &wishes, qreal extra)
{
    qreal texts = 0;
    for (qsizetype i = 0; i < wishes.size(); ++i)
        texts += wishes.at(i).isText ? m_widths.at(i) : 0;
    for (qsizetype i = 0; texts > 0 && i < wishes.size(); ++i) {
        if (wishes.at(i).isText)
            m_widths[i] += extra * m_widths.at(i) / texts;
    }
}

void TableLayout::shrink(const QList<Wish> &wishes, qreal lacking)
{
    qreal slack = 0;
    for (qsizetype i = 0; i < wishes.size(); ++i)
        slack += std::max(0.0, m_widths.at(i) - wishes.at(i).least);
    m_fits = slack >= lacking;
    if (m_fits) {
        for (qsizetype i = 0; i < wishes.size(); ++i)
            m_widths[i] -= std::max(0.0, m_widths.at(i) - wishes.at(i).least) * lacking / slack;
        return;
    }
    qreal least = 0;
    for (const Wish &wish : wishes)
        least += wish.least;
    const qreal room = std::max(1.0, m_width - columnGap * (qreal(wishes.size()) - 1));
    for (qsizetype i = 0; i < wishes.size(); ++i)
        m_widths[i] = wishes.at(i).least * room / std::max(least, 1.0);
}

RowLines TableLayout::lines(const Row &row) const
{
    const TextWrap &wrap = m_style.text(textKind(row));
    RowLines result;
    const qsizetype count = row.kind == Row::Kind::Group ? std::min<qsizetype>(1, row.cells.size())
                                                         : std::min(row.cells.size(), m_table.columns.size());
    for (qsizetype column = 0; column < count; ++column) {
        const QString text = shownText(row.cells.at(column), column);
        const qreal indent = column == 0 ? row.indent * indentStep : 0;
        const qreal room = (row.kind == Row::Kind::Group ? m_width : m_widths.at(column)) - indent;
        result.cells.append(wrap.lines(text, room));
        result.most = std::max(result.most, result.cells.last().size());
    }
    return result;
}

} // namespace samverkan
