// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtwriter.h"

#include "documentparts.h"
#include "tablelayout.h"
#include "zippackage.h"

#include <QBuffer>

#include <algorithm>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureDpi = 220;

QString aligned(const QString &style, Column::Align align)
{
    switch (align) {
    case Column::Align::Right:
        return style == u"Table_20_Contents"_s ? u"Table_20_Right"_s : style + u"_20_Right"_s;
    case Column::Align::Centre:
        return style == u"Table_20_Contents"_s ? u"Table_20_Centre"_s : style + u"_20_Centre"_s;
    default:
        return style;
    }
}

QString cellStyle(const Row &row)
{
    switch (row.kind) {
    case Row::Kind::Sum:
        return u"sum"_s;
    case Row::Kind::Total:
        return u"total"_s;
    default:
        return u"body"_s;
    }
}

/// Writes the body; styles of columns come before it, so tables are laid out first.
class OdtContent
{
public:
    OdtContent(const PreparedDocument &prepared, ZipPackage &package);

    QByteArray write();

private:
    void automaticStyles();
    void cellStyleOf(const QString &name, const QString &top, const QString &bottom, const QString &ground);
    void columnStyles(qsizetype table, const TableLayout &layout, qsizetype columns);
    void title();
    void place(const Heading &heading);
    void place(const Paragraph &paragraph);
    void place(const Facts &facts);
    void place(const Table &table);
    void place(const Figure &figure);
    void place(const Signatures &signatures);
    void place(const Spacer &) { m_xml.paragraph(u"Text_20_body"_s, QString()); }
    void place(const PageBreak &) { m_xml.paragraph(u"Break"_s, QString()); }
    void openTable(const QString &name, const QString &columnPrefix, qsizetype columns);
    void groupTitles(const Table &table);
    void columnTitles(const Table &table);
    void row(const Table &table, const Row &row);
    void cell(const QString &style, const QString &paragraph, const QString &text, qsizetype span = 1);

    const PreparedDocument &m_prepared;
    const Document &m_document;
    ZipPackage &m_package;
    PaperSize m_paper;
    QByteArray m_bytes;
    OdtXml m_xml;
    qsizetype m_table = 0;
    qsizetype m_figure = 0;
    qsizetype m_named = 0;
};

OdtContent::OdtContent(const PreparedDocument &prepared, ZipPackage &package)
    : m_prepared(prepared)
    , m_document(prepared.document)
    , m_package(package)
    , m_paper(prepared.landscape ? PaperSize::landscape() : PaperSize::portrait())
    , m_xml(&m_bytes)
{
}

QByteArray OdtContent::write()
{
    m_xml.startDocument(u"office:document-content"_s);
    automaticStyles();
    m_xml.start(u"office:body"_s);
    m_xml.start(u"office:text"_s);
    title();
    for (const Block &block : m_document.blocks)
        std::visit([this](const auto &one) { place(one); }, block);
    m_xml.end();
    m_xml.end();
    m_xml.end();
    m_xml.endDocument();
    return m_bytes;
}

void OdtContent::cellStyleOf(const QString &name, const QString &top, const QString &bottom, const QString &ground)
{
    m_xml.start(u"style:style"_s, {{u"style:name"_s, name}, {u"style:family"_s, u"table-cell"_s}});
    m_xml.empty(u"style:table-cell-properties"_s,
                {{u"fo:padding-top"_s, u"2pt"_s},
                 {u"fo:padding-bottom"_s, u"2pt"_s},
                 {u"fo:padding-left"_s, u"3pt"_s},
                 {u"fo:padding-right"_s, u"3pt"_s},
                 {u"fo:border-left"_s, u"none"_s},
                 {u"fo:border-right"_s, u"none"_s},
                 {u"fo:border-top"_s, top},
                 {u"fo:border-bottom"_s, bottom},
                 {u"fo:background-color"_s, ground}});
    m_xml.end();
}

void OdtContent::columnStyles(qsizetype table, const TableLayout &layout, qsizetype columns)
{
    for (qsizetype column = 0; column < columns; ++column) {
        // The gap between columns on our pages is padding here.
        const qreal right = column + 1 < columns ? layout.left(column + 1) : layout.width();
        m_xml.start(u"style:style"_s,
                    {{u"style:name"_s, u"t%1c%2"_s.arg(table).arg(column)}, {u"style:family"_s, u"table-column"_s}});
        m_xml.empty(u"style:table-column-properties"_s,
                    {{u"style:column-width"_s, pointsText((right - layout.left(column)) / pt)}});
        m_xml.end();
    }
}

void OdtContent::automaticStyles()
{
    m_xml.start(u"office:automatic-styles"_s);
    m_xml.start(u"style:style"_s, {{u"style:name"_s, u"table"_s}, {u"style:family"_s, u"table"_s}});
    m_xml.empty(u"style:table-properties"_s,
                {{u"style:width"_s, pointsText(m_paper.textWidth() / pt)}, {u"table:align"_s, u"left"_s}});
    m_xml.end();
    m_xml.start(u"style:style"_s, {{u"style:name"_s, u"row"_s}, {u"style:family"_s, u"table-row"_s}});
    m_xml.empty(u"style:table-row-properties"_s, {{u"fo:keep-together"_s, u"always"_s}});
    m_xml.end();
    m_xml.start(u"style:style"_s, {{u"style:name"_s, u"writingrow"_s}, {u"style:family"_s, u"table-row"_s}});
    m_xml.empty(u"style:table-row-properties"_s,
                {{u"fo:keep-together"_s, u"always"_s}, {u"style:min-row-height"_s, u"24pt"_s}});
    m_xml.end();
    cellStyleOf(u"title"_s, u"none"_s, u"0.9pt solid #1c2124"_s, u"transparent"_s);
    cellStyleOf(u"grouptitle"_s, u"none"_s, u"0.5pt solid #d3d9db"_s, u"transparent"_s);
    cellStyleOf(u"plain"_s, u"none"_s, u"none"_s, u"transparent"_s);
    cellStyleOf(u"body"_s, u"none"_s, u"0.5pt solid #d3d9db"_s, u"transparent"_s);
    cellStyleOf(u"sum"_s, u"0.6pt solid #7b8489"_s, u"0.5pt solid #d3d9db"_s, u"transparent"_s);
    cellStyleOf(u"total"_s, u"0.9pt solid #1c2124"_s, u"0.5pt solid #d3d9db"_s, u"#f7f8f8"_s);
    m_xml.start(u"text:list-style"_s, {{u"style:name"_s, u"list"_s}});
    m_xml.start(u"text:list-level-style-bullet"_s, {{u"text:level"_s, u"1"_s}, {u"text:bullet-char"_s, u"•"_s}});
    m_xml.empty(u"style:list-level-properties"_s,
                {{u"text:space-before"_s, u"4pt"_s}, {u"text:min-label-width"_s, u"10pt"_s}});
    m_xml.end();
    m_xml.end();
    const PaperStyle style;
    qsizetype index = 0;
    for (const Block &block : m_document.blocks) {
        if (const Table *table = std::get_if<Table>(&block))
            columnStyles(index++, TableLayout(*table, m_document.locale, style, m_paper.textWidth()),
                         table->columns.size());
    }
    m_xml.end();
}

void OdtContent::title()
{
    m_xml.start(u"text:h"_s, {{u"text:style-name"_s, u"Title"_s}, {u"text:outline-level"_s, u"1"_s}});
    m_xml.characters(m_document.title);
    m_xml.end();
    if (!m_document.subtitle.isEmpty())
        m_xml.paragraph(u"Subtitle"_s, m_document.subtitle);
    const QString about = headLine(m_document);
    if (!about.isEmpty())
        m_xml.paragraph(u"About"_s, about);
}

void OdtContent::place(const Heading &heading)
{
    const int level = std::clamp(heading.level, 1, 3);
    m_xml.start(u"text:h"_s,
                {{u"text:style-name"_s, u"Heading_20_%1"_s.arg(level)},
                 {u"text:outline-level"_s, QString::number(level + 1)}});
    m_xml.characters(heading.text);
    m_xml.end();
}

void OdtContent::place(const Paragraph &paragraph)
{
    switch (paragraph.style) {
    case Paragraph::Style::Lead:
        return m_xml.paragraph(u"Lead"_s, paragraph.text);
    case Paragraph::Style::Note:
        return m_xml.paragraph(u"Note"_s, paragraph.text);
    case Paragraph::Style::Warning:
        return m_xml.paragraph(u"Warning"_s, paragraph.text);
    case Paragraph::Style::Body:
        return m_xml.paragraph(u"Text_20_body"_s, paragraph.text);
    case Paragraph::Style::Item:
        m_xml.start(u"text:list"_s, {{u"text:style-name"_s, u"list"_s}, {u"text:continue-numbering"_s, u"true"_s}});
        m_xml.start(u"text:list-item"_s);
        m_xml.paragraph(u"Item"_s, paragraph.text);
        m_xml.end();
        m_xml.end();
    }
}

void OdtContent::openTable(const QString &name, const QString &columnPrefix, qsizetype columns)
{
    m_xml.start(u"table:table"_s, {{u"table:name"_s, name}, {u"table:style-name"_s, u"table"_s}});
    for (qsizetype column = 0; column < columns; ++column) {
        if (columnPrefix.isEmpty())
            m_xml.empty(u"table:table-column"_s);
        else
            m_xml.empty(u"table:table-column"_s, {{u"table:style-name"_s, columnPrefix + QString::number(column)}});
    }
}

void OdtContent::cell(const QString &style, const QString &paragraph, const QString &text, qsizetype span)
{
    m_xml.start(u"table:table-cell"_s, {{u"office:value-type"_s, u"string"_s}, {u"table:style-name"_s, style},
                                        {u"table:number-columns-spanned"_s, QString::number(span)}});
    m_xml.paragraph(paragraph, text);
    m_xml.end();
    for (qsizetype i = 1; i < span; ++i)
        m_xml.empty(u"table:covered-table-cell"_s);
}

void OdtContent::place(const Facts &facts)
{
    const qsizetype columns = std::clamp<qsizetype>(facts.columns, 1, 6);
    openTable(u"Facts%1"_s.arg(++m_named), QString(), columns);
    for (qsizetype start = 0; start < facts.facts.size(); start += columns) {
        m_xml.start(u"table:table-row"_s, {{u"table:style-name"_s, u"row"_s}});
        for (qsizetype i = start; i < start + columns; ++i) {
            const Fact fact = facts.facts.value(i);
            const bool blank = i < facts.facts.size() && fact.value.isEmpty(); // to be written by hand
            m_xml.start(
                u"table:table-cell"_s,
                {{u"office:value-type"_s, u"string"_s}, {u"table:style-name"_s, blank ? u"body"_s : u"plain"_s}});
            m_xml.paragraph(u"Label"_s, fact.label);
            m_xml.paragraph(u"Text_20_body"_s, cellText(fact.value, Column(), m_document.locale));
            m_xml.end();
        }
        m_xml.end();
    }
    m_xml.end();
}

void OdtContent::groupTitles(const Table &table)
{
    if (!hasColumnGroups(table))
        return;
    m_xml.start(u"table:table-row"_s, {{u"table:style-name"_s, u"row"_s}});
    for (const ColumnGroup &group : columnGroups(table)) {
        cell(group.title.isEmpty() ? u"plain"_s : u"grouptitle"_s, u"Table_20_Heading_20_Centre"_s, group.title,
             group.count);
    }
    m_xml.end();
}

void OdtContent::columnTitles(const Table &table)
{
    m_xml.start(u"table:table-row"_s, {{u"table:style-name"_s, u"row"_s}});
    for (const Column &column : table.columns)
        cell(u"title"_s, aligned(u"Table_20_Heading"_s, alignmentOf(column)), column.title);
    m_xml.end();
}

void OdtContent::row(const Table &table, const Row &row)
{
    m_xml.start(u"table:table-row"_s, {{u"table:style-name"_s, table.roomToWrite ? u"writingrow"_s : u"row"_s}});
    const QString style = cellStyle(row);
    const QString text = row.kind == Row::Kind::Body ? u"Table_20_Contents"_s : u"Table_20_Strong"_s;
    if (row.kind == Row::Kind::Group) {
        cell(style, text, cellText(row.cells.value(0), Column(), m_document.locale), table.columns.size());
    } else {
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const QString indent = i == 0 ? QString(row.indent * 3, QChar::Nbsp) : QString();
            cell(style, aligned(text, alignmentOf(table.columns.at(i))),
                 indent + cellText(row.cells.value(i), table.columns.at(i), m_document.locale));
        }
    }
    m_xml.end();
}

void OdtContent::place(const Table &table)
{
    const qsizetype index = m_table++;
    if (!table.caption.isEmpty())
        m_xml.paragraph(u"Caption"_s, table.caption);
    if (table.rows.isEmpty() || table.columns.isEmpty())
        return m_xml.paragraph(u"Note"_s, m_document.words.noRows);
    openTable(u"Table%1"_s.arg(index + 1), u"t%1c"_s.arg(index), table.columns.size());
    m_xml.start(u"table:table-header-rows"_s);
    groupTitles(table);
    columnTitles(table);
    m_xml.end();
    for (const Row &one : table.rows)
        row(table, one);
    m_xml.end();
    m_xml.paragraph(u"Note"_s, table.note);
}

void OdtContent::place(const Figure &figure)
{
    const ChartPicture &chart = m_prepared.charts.at(m_figure++);
    const QString name = u"chart%1.png"_s.arg(m_figure);
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    chartImage(chart, pictureDpi).save(&png, "PNG");
    m_package.add("Pictures/" + name.toLatin1(), png.data(), true);
    if (!figure.sentence.isEmpty())
        m_xml.paragraph(u"Caption"_s, figure.sentence);
    m_xml.start(u"text:p"_s, {{u"text:style-name"_s, u"Picture"_s}});
    m_xml.picture(name, chart.pointSize(), alternativeText(figure, m_document.words));
    m_xml.end();
    if (!figure.note.isEmpty())
        m_xml.paragraph(u"Note"_s, figure.note);
}

void OdtContent::place(const Signatures &signatures)
{
    for (const QString &who : signatures.who) {
        m_xml.start(u"text:p"_s, {{u"text:style-name"_s, u"Signature"_s}});
        m_xml.characters(who);
        if (!signatures.date.isEmpty()) {
            m_xml.empty(u"text:tab"_s);
            m_xml.characters(signatures.date);
        }
        m_xml.end();
    }
}

} // namespace

QByteArray odtContent(const PreparedDocument &prepared, ZipPackage &package)
{
    return OdtContent(prepared, package).write();
}

} // namespace samverkan
