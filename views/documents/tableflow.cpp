// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageflow.h"

#include "documentparts.h"
#include "tablelayout.h"

#include <algorithm>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal rowPadding = 3 * pt; // above and below the lines of a row
constexpr qreal writingRow = 24 * pt;
constexpr qreal groupSpace = 5 * pt;

qreal shiftOf(Column::Align align, qreal room)
{
    switch (align) {
    case Column::Align::Right:
        return room;
    case Column::Align::Centre:
        return room / 2;
    default:
        return 0;
    }
}

/// One table on its way over the pages.
class TableFlow
{
public:
    TableFlow(PageFlow &flow, const Table &table)
        : m_flow(flow), m_table(table), m_layout(table, flow.document().locale, flow.style(), flow.width()) { }

    void run();

private:
    qreal step(const Row &row) const { return m_flow.style().lineHeight(TableLayout::textKind(row)); }
    qreal rowHeight(const Row &row, const RowLines &lines) const;
    qreal heightWithNext(qsizetype index, const RowLines &lines) const;
    void caption(bool continued);
    void header();
    QRectF spanOf(const ColumnGroup &group) const;
    void groupTitles();
    void columnTitles();
    void columnTitle(qsizetype column, qreal step);
    void row(qsizetype index);
    void slice(const Row &row, const RowLines &lines, qsizetype from, qsizetype to);
    void ground(const Row &row, qreal height);
    qreal topOf(const Row &row, qsizetype lines) const;
    void cell(const Row &row, qsizetype column, const QStringList &lines, qsizetype from, qsizetype to);
    void writingLines(qreal height);
    void nextPage();

    PageFlow &m_flow;
    const Table &m_table;
    TableLayout m_layout;
};

void TableFlow::run()
{
    m_flow.need(std::min(tableStartHeight(m_flow, m_table), m_flow.wholePage()));
    caption(false);
    if (m_table.rows.isEmpty()) {
        flowLines(m_flow, m_flow.document().words.noRows, PaperText::Body, Ink::Second);
        m_flow.advance(7 * pt);
        return;
    }
    header();
    for (qsizetype i = 0; i < m_table.rows.size(); ++i)
        row(i);
    m_flow.advance(5 * pt);
    flowLines(m_flow, m_table.note, PaperText::Note, Ink::Second);
    m_flow.advance(9 * pt);
}

void TableFlow::nextPage()
{
    m_flow.newPage();
    caption(true);
    header();
}

void TableFlow::caption(bool continued)
{
    if (m_table.caption.isEmpty())
        return;
    const QString &words = m_flow.document().words.continued;
    flowLines(m_flow, continued ? m_table.caption + u" ("_s + words + u')' : m_table.caption, PaperText::Caption);
    m_flow.advance(3 * pt);
}

QRectF TableFlow::spanOf(const ColumnGroup &group) const
{
    const qsizetype last = group.first + group.count - 1;
    const qreal left = m_layout.left(group.first);
    return QRectF(left, 0, m_layout.left(last) + m_layout.columnWidth(last) - left, 0);
}

void TableFlow::groupTitles()
{
    if (!hasColumnGroups(m_table))
        return;
    const TextWrap &wrap = m_flow.style().text(PaperText::TableHead);
    const qreal step = m_flow.style().lineHeight(PaperText::TableHead);
    const QList<ColumnGroup> groups = columnGroups(m_table);
    qsizetype most = 1;
    for (const ColumnGroup &group : groups)
        most = std::max(most, wrap.lines(drawable(group.title), spanOf(group).width()).size());
    for (const ColumnGroup &group : groups) {
        if (group.title.isEmpty())
            continue;
        const QRectF span = spanOf(group);
        const QStringList lines = wrap.lines(drawable(group.title), span.width());
        qreal dy = qreal(most - lines.size()) * step;
        for (const QString &line : lines) {
            m_flow.text(span.center().x() - wrap.width(line) / 2, dy, line, PaperText::TableHead, Ink::Second);
            dy += step;
        }
        m_flow.line(span.left(), qreal(most) * step + 1.5 * pt, span.width(), 0.5 * pt, papercolour::hairline);
    }
    m_flow.advance(qreal(most) * step + 3 * pt);
}

void TableFlow::columnTitle(qsizetype column, qreal step)
{
    const QStringList &lines = m_layout.titles().at(column);
    const Column::Align align = alignmentOf(m_table.columns.at(column));
    const qreal left = m_layout.left(column);
    const qreal width = m_layout.columnWidth(column);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qreal dy = qreal(m_layout.titleLines() - lines.size() + i) * step;
        const qreal wide = m_flow.style().text(PaperText::TableHead).width(lines.at(i));
        m_flow.text(left + shiftOf(align, width - wide), dy, lines.at(i), PaperText::TableHead, Ink::Second);
    }
}

void TableFlow::columnTitles()
{
    const qreal step = m_flow.style().lineHeight(PaperText::TableHead);
    for (qsizetype column = 0; column < m_table.columns.size(); ++column)
        columnTitle(column, step);
    m_flow.advance(qreal(m_layout.titleLines()) * step + 3 * pt);
    m_flow.line(0, 0, m_flow.width(), 0.9 * pt, papercolour::strong);
}

void TableFlow::header()
{
    groupTitles();
    columnTitles();
}

qreal TableFlow::rowHeight(const Row &row, const RowLines &lines) const
{
    qreal height = qreal(lines.most) * step(row) + 2 * rowPadding;
    if (m_table.roomToWrite)
        height = std::max(height, writingRow);
    return row.kind == Row::Kind::Group ? height + groupSpace : height;
}

// A group needs its first row below it, a sum its last row above it.
qreal TableFlow::heightWithNext(qsizetype index, const RowLines &lines) const
{
    const Row &row = m_table.rows.at(index);
    qreal height = rowHeight(row, lines);
    if (index + 1 >= m_table.rows.size())
        return height;
    const Row &next = m_table.rows.at(index + 1);
    const bool sum = next.kind == Row::Kind::Sum || next.kind == Row::Kind::Total;
    if (row.kind == Row::Kind::Group || (sum && row.kind == Row::Kind::Body))
        height += rowHeight(next, m_layout.lines(next));
    return height;
}

void TableFlow::row(qsizetype index)
{
    const Row &row = m_table.rows.at(index);
    const RowLines lines = m_layout.lines(row);
    if (heightWithNext(index, lines) > m_flow.room() && !m_flow.atTop())
        nextPage();
    if (rowHeight(row, lines) <= m_flow.room()) {
        slice(row, lines, 0, lines.most);
        return;
    }
    // A row taller than a page goes on over the next ones, line by line.
    for (qsizetype from = 0; from < lines.most;) {
        const qsizetype fitting = std::max<qsizetype>(1, qsizetype((m_flow.room() - 2 * rowPadding) / step(row)));
        const qsizetype to = std::min(lines.most, from + fitting);
        slice(row, lines, from, to);
        from = to;
        if (from < lines.most)
            nextPage();
    }
}

void TableFlow::ground(const Row &row, qreal height)
{
    if (row.kind == Row::Kind::Total) {
        m_flow.rect(QRectF(0, 0, m_flow.width(), height), papercolour::totalGround);
        m_flow.line(0, 0, m_flow.width(), 0.9 * pt, papercolour::strong);
    } else if (row.kind == Row::Kind::Sum) {
        m_flow.line(0, 0, m_flow.width(), 0.6 * pt, papercolour::middle);
    }
}

void TableFlow::writingLines(qreal height)
{
    for (qsizetype column = 1; column < m_table.columns.size(); ++column)
        m_flow.rect(QRectF(m_layout.left(column) - 5 * pt, 0, 0.5 * pt, height), papercolour::hairline);
}

static Ink inkOf(const Row &row, qsizetype column)
{
    if (column >= row.cells.size())
        return Ink::Text;
    switch (row.cells.at(column).tone) {
    case Cell::Tone::Muted:
        return Ink::Second;
    case Cell::Tone::Warning:
        return Ink::Warning;
    default:
        return Ink::Text;
    }
}

// In rows to write in, short texts stand in the middle.
qreal TableFlow::topOf(const Row &row, qsizetype lines) const
{
    const qreal top = rowPadding + (row.kind == Row::Kind::Group ? groupSpace : 0);
    if (!m_table.roomToWrite)
        return top;
    return std::max(top, (writingRow - qreal(lines) * step(row)) / 2);
}

void TableFlow::cell(const Row &row, qsizetype column, const QStringList &lines, qsizetype from, qsizetype to)
{
    const PaperText kind = TableLayout::textKind(row);
    const qreal indent = column == 0 ? row.indent * indentStep : 0;
    const bool group = row.kind == Row::Kind::Group;
    const Column::Align align = group ? Column::Align::Left : alignmentOf(m_table.columns.at(column));
    const qreal left = m_layout.left(column) + indent;
    const qreal width = m_layout.columnWidth(column) - indent;
    const qreal top = topOf(row, lines.size());
    for (qsizetype i = from; i < std::min(to, lines.size()); ++i) {
        const QString &text = lines.at(i);
        const qreal dy = top + qreal(i - from) * step(row);
        const qreal wide = align == Column::Align::Left ? 0 : m_flow.style().text(kind).width(text);
        m_flow.text(left + shiftOf(align, width - wide), dy, text, kind, inkOf(row, column));
    }
}

void TableFlow::slice(const Row &row, const RowLines &lines, qsizetype from, qsizetype to)
{
    RowLines part = lines;
    part.most = to - from;
    const qreal height = rowHeight(row, part);
    ground(row, height);
    if (m_table.roomToWrite)
        writingLines(height);
    for (qsizetype column = 0; column < lines.cells.size(); ++column) {
        cell(row, column, lines.cells.at(column), from, to);
        m_flow.link(QRectF(m_layout.left(column), 0, m_layout.columnWidth(column), height), row.cells.at(column).key);
    }
    m_flow.link(QRectF(0, 0, m_flow.width(), height), row.key);
    m_flow.advance(height);
    m_flow.line(0, 0, m_flow.width(), 0.5 * pt, papercolour::hairline);
}

} // namespace

qreal tableStartHeight(const PageFlow &flow, const Table &table)
{
    const PaperStyle &style = flow.style();
    qreal height = table.caption.isEmpty() ? 0 : style.lineHeight(PaperText::Caption) + 3 * pt;
    height += 3 * style.lineHeight(PaperText::TableHead) + 6 * pt; // titles, groups, second lines
    const qreal row = table.roomToWrite ? writingRow : style.lineHeight(PaperText::TableBody) + 2 * rowPadding;
    return height + row * qreal(std::min<qsizetype>(3, table.rows.size()));
}

void flowTable(PageFlow &flow, const Table &table)
{
    TableFlow(flow, table).run();
}

} // namespace samverkan
