// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderers.h"

#include "documentparts.h"
#include "emblem.h"
#include "textwrap.h"

#include <QFile>
#include <QIODevice>

#include <algorithm>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

// The page loads nothing: style and pictures are in it. Colours and sizes are those of paper.
constexpr char styleSheet[] = R"(
:root { color: #1c2124; background: #fff; font: 16px/1.45 Inter, "Noto Sans", "Segoe UI", system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1.5rem; }
header { display: flex; justify-content: space-between; gap: 1rem; margin-bottom: 2rem; font-size: .85rem; }
.lockup { display: flex; align-items: center; gap: .6rem; line-height: 1.25; }
.lockup b, .project span { display: block; } .lockup span { display: block; }
.project { text-align: right; color: #586167; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; } h2 { font-size: 1.35rem; margin: 2rem 0 .6rem; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .4rem; } h4 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
.about, .note { color: #586167; font-size: .85rem; } .lead { font-size: 1.1rem; font-weight: 500; }
.warning { border-left: 4px solid #8a5300; background: #fff4e0; color: #8a5300; padding: .5rem .8rem; }
figure { margin: 1.5rem 0; } figcaption { font-weight: 600; margin-bottom: .5rem; }
figure svg { max-width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; margin: 1.5rem 0 .5rem; font-size: .9rem; }
caption { text-align: left; font-weight: 600; padding-bottom: .4rem; }
th, td { padding: .3rem .5rem; text-align: left; vertical-align: top; font-weight: 400; }
thead th { color: #586167; font-weight: 500; vertical-align: bottom; }
thead tr:last-child th { border-bottom: 1.5px solid #1c2124; }
thead th[colspan] { text-align: center; border-bottom: 1px solid #d3d9db; }
tbody tr { border-bottom: 1px solid #e3e7e8; }
.r { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; } .c { text-align: center; }
.group th, .sum th, .sum td, .total th, .total td { font-weight: 600; } .group th { padding-top: .8rem; }
.sum { border-top: 1px solid #7b8489; } .total { border-top: 1.5px solid #1c2124; background: #f7f8f8; }
.muted { color: #586167; } .tone-warning { color: #8a5300; }
.write td, .write th { height: 2.2rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: .6rem 1.5rem; }
dt { color: #586167; font-size: .85rem; } dd { margin: 0; font-weight: 500; min-height: 1.4rem; }
dd.empty { border-bottom: 1px solid #7b8489; }
.signature { display: flex; gap: 1.5rem; margin-top: 3rem; color: #586167; font-size: .85rem; }
.signature span { border-top: 1px solid #7b8489; padding-top: .2rem; flex: 3; } .signature span + span { flex: 1; }
@media print {
  body { margin: 0; max-width: none; } thead { display: table-header-group; } .break { break-before: page; }
  tr, figure { break-inside: avoid; } h2, h3, h4 { break-after: avoid; }
}
)";

QString escaped(const QString &text)
{
    return drawable(text).toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

QString attribute(const QString &text)
{
    return drawable(text).replace(u'\n', u' ').toHtmlEscaped();
}

/// Writes one page. It is well-formed as XML too, so that it can be checked.
class HtmlWriter
{
public:
    HtmlWriter(const PreparedDocument &prepared, QIODevice *device)
        : m_prepared(prepared), m_document(prepared.document), m_device(device) { }

    void run();

private:
    void put(const QString &text) { m_device->write(text.toUtf8()); }
    void head();
    void lockup();
    void title();
    void place(const Heading &heading);
    void place(const Paragraph &paragraph);
    void place(const Facts &facts);
    void place(const Table &table);
    void place(const Figure &figure);
    void place(const Signatures &signatures);
    void place(const Spacer &) { }
    void place(const PageBreak &) { put(u"<div class=\"break\"></div>\n"_s); }
    void groupTitles(const Table &table);
    void columnTitles(const Table &table);
    void row(const Table &table, const Row &row);
    void cell(const Table &table, const Row &row, qsizetype column);
    void closeList();

    const PreparedDocument &m_prepared;
    const Document &m_document;
    QIODevice *m_device;
    qsizetype m_figure = 0;
    bool m_inList = false;
};

void HtmlWriter::run()
{
    head();
    lockup();
    put(u"<main>\n"_s);
    title();
    for (const Block &block : m_document.blocks) {
        const Paragraph *paragraph = std::get_if<Paragraph>(&block);
        if (!paragraph || paragraph->style != Paragraph::Style::Item)
            closeList();
        std::visit([this](const auto &one) { place(one); }, block);
    }
    closeList();
    put(u"</main>\n</body>\n</html>\n"_s);
}

void HtmlWriter::head()
{
    const QString language = attribute(m_document.language);
    put(u"<!DOCTYPE html>\n<html lang=\"%1\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<meta charset=\"utf-8\"/>\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
        "<meta name=\"generator\" content=\"Samverkan\"/>\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"_s
            .arg(language));
    put(u"<title>"_s + attribute(m_document.title) + u"</title>\n<style>"_s + QString::fromLatin1(styleSheet)
        + u"</style>\n</head>\n<body>\n"_s);
}

void HtmlWriter::lockup()
{
    const Publicity &publicity = m_document.publicity;
    put(u"<header>\n<div class=\"lockup\">"_s);
    if (publicity.emblem && !publicity.lines.isEmpty())
        m_device->write(emblemSvg(40, publicity.lines.first()));
    put(u"<div>"_s);
    for (qsizetype i = 0; i < publicity.lines.size(); ++i)
        put((i == 0 ? u"<b>%1</b>"_s : u"<span>%1</span>"_s).arg(escaped(publicity.lines.at(i))));
    put(u"</div></div>\n<div class=\"project\">"_s);
    const DocumentHead &about = m_document.head;
    QStringList lines{about.project, about.owner};
    if (!about.diaryNumber.isEmpty())
        lines << m_document.words.diaryNumber + u' ' + about.diaryNumber;
    for (const QString &line : lines) {
        if (!line.isEmpty())
            put(u"<span>"_s + escaped(line) + u"</span>"_s);
    }
    put(u"</div>\n</header>\n"_s);
}

void HtmlWriter::title()
{
    put(u"<h1>"_s + escaped(m_document.title) + u"</h1>\n"_s);
    if (!m_document.subtitle.isEmpty())
        put(u"<p class=\"lead\">"_s + escaped(m_document.subtitle) + u"</p>\n"_s);
    const QString about = headLine(m_document);
    if (!about.isEmpty())
        put(u"<p class=\"about\">"_s + escaped(about) + u"</p>\n"_s);
}

void HtmlWriter::closeList()
{
    if (m_inList)
        put(u"</ul>\n"_s);
    m_inList = false;
}

void HtmlWriter::place(const Heading &heading)
{
    const int level = std::clamp(heading.level, 1, 3) + 1; // h1 is the title of the document
    put(u"<h%1>"_s.arg(level) + escaped(heading.text) + u"</h%1>\n"_s.arg(level));
}

void HtmlWriter::place(const Paragraph &paragraph)
{
    const QString text = escaped(paragraph.text);
    switch (paragraph.style) {
    case Paragraph::Style::Item:
        put((m_inList ? QString() : u"<ul>\n"_s) + u"<li>"_s + text + u"</li>\n"_s);
        m_inList = true;
        return;
    case Paragraph::Style::Lead:
        return put(u"<p class=\"lead\">"_s + text + u"</p>\n"_s);
    case Paragraph::Style::Note:
        return put(u"<p class=\"note\">"_s + text + u"</p>\n"_s);
    case Paragraph::Style::Warning:
        return put(u"<p class=\"warning\">"_s + text + u"</p>\n"_s);
    case Paragraph::Style::Body:
        return put(u"<p>"_s + text + u"</p>\n"_s);
    }
}

void HtmlWriter::place(const Facts &facts)
{
    put(u"<dl class=\"facts\">\n"_s);
    for (const Fact &fact : facts.facts) {
        const QString value = escaped(cellText(fact.value, Column(), m_document.locale));
        put(u"<div><dt>"_s + escaped(fact.label) + u"</dt><dd"_s
            + (value.isEmpty() ? u" class=\"empty\""_s : QString()) + u'>' + value + u"</dd></div>\n"_s);
    }
    put(u"</dl>\n"_s);
}

void HtmlWriter::place(const Figure &figure)
{
    QByteArray svg = m_prepared.chartSvgs.at(m_figure++);
    svg.remove(0, svg.indexOf("<svg")); // the declaration belongs to a file of its own
    put(u"<figure role=\"img\" aria-label=\"%1\">\n"_s.arg(attribute(alternativeText(figure, m_document.words))));
    if (!figure.sentence.isEmpty())
        put(u"<figcaption>"_s + escaped(figure.sentence) + u"</figcaption>\n"_s);
    m_device->write(svg);
    if (!figure.note.isEmpty())
        put(u"<p class=\"note\">"_s + escaped(figure.note) + u"</p>\n"_s);
    put(u"</figure>\n"_s);
}

void HtmlWriter::place(const Signatures &signatures)
{
    for (const QString &who : signatures.who) {
        put(u"<div class=\"signature\"><span>"_s + escaped(who) + u"</span>"_s);
        if (!signatures.date.isEmpty())
            put(u"<span>"_s + escaped(signatures.date) + u"</span>"_s);
        put(u"</div>\n"_s);
    }
}

QString classOf(const Column &column)
{
    switch (alignmentOf(column)) {
    case Column::Align::Right:
        return u"r"_s;
    case Column::Align::Centre:
        return u"c"_s;
    default:
        return {};
    }
}

QString withClass(const QStringList &names)
{
    QStringList given = names;
    given.removeAll(QString());
    return given.isEmpty() ? QString() : u" class=\""_s + given.join(u' ') + u'"';
}

void HtmlWriter::groupTitles(const Table &table)
{
    if (!hasColumnGroups(table))
        return;
    put(u"<tr>"_s);
    for (const ColumnGroup &group : columnGroups(table)) {
        if (group.title.isEmpty())
            put(u"<td></td>"_s);
        else
            put(u"<th scope=\"colgroup\" colspan=\"%1\">"_s.arg(group.count) + escaped(group.title) + u"</th>"_s);
    }
    put(u"</tr>\n"_s);
}

void HtmlWriter::columnTitles(const Table &table)
{
    put(u"<tr>"_s);
    for (const Column &column : table.columns)
        put(u"<th scope=\"col\""_s + withClass({classOf(column)}) + u'>' + escaped(column.title) + u"</th>"_s);
    put(u"</tr>\n"_s);
}

QString toneClass(const Cell &cell)
{
    if (cell.tone == Cell::Tone::Muted)
        return u"muted"_s;
    return cell.tone == Cell::Tone::Warning ? u"tone-warning"_s : QString();
}

void HtmlWriter::cell(const Table &table, const Row &row, qsizetype column)
{
    const Cell cell = row.cells.value(column);
    const QString text = escaped(cellText(cell, table.columns.at(column), m_document.locale));
    const bool names = column == 0 && table.firstColumnNames;
    const QString indent =
        column == 0 && row.indent > 0 ? u" style=\"padding-left: %1rem\""_s.arg(0.5 + row.indent) : QString();
    put((names ? u"<th scope=\"row\""_s : u"<td"_s) + withClass({classOf(table.columns.at(column)), toneClass(cell)})
        + indent + u'>' + text + (names ? u"</th>"_s : u"</td>"_s));
}

void HtmlWriter::row(const Table &table, const Row &row)
{
    switch (row.kind) {
    case Row::Kind::Group:
        put(u"<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"%1\">"_s.arg(table.columns.size())
            + escaped(cellText(row.cells.value(0), Column(), m_document.locale)) + u"</th></tr>\n"_s);
        return;
    case Row::Kind::Sum:
        put(u"<tr class=\"sum\">"_s);
        break;
    case Row::Kind::Total:
        put(u"<tr class=\"total\">"_s);
        break;
    case Row::Kind::Body:
        put(u"<tr>"_s);
    }
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        cell(table, row, column);
    put(u"</tr>\n"_s);
}

void HtmlWriter::place(const Table &table)
{
    put(u"<table"_s + withClass({table.roomToWrite ? u"write"_s : QString()}) + u">\n"_s);
    if (!table.caption.isEmpty())
        put(u"<caption>"_s + escaped(table.caption) + u"</caption>\n"_s);
    put(u"<thead>\n"_s);
    groupTitles(table);
    columnTitles(table);
    put(u"</thead>\n<tbody>\n"_s);
    for (const Row &one : table.rows)
        row(table, one);
    if (table.rows.isEmpty())
        put(u"<tr><td colspan=\"%1\">"_s.arg(table.columns.size()) + escaped(m_document.words.noRows)
            + u"</td></tr>\n"_s);
    put(u"</tbody>\n</table>\n"_s);
    if (!table.note.isEmpty())
        put(u"<p class=\"note\">"_s + escaped(table.note) + u"</p>\n"_s);
}

} // namespace

bool writeHtml(const PreparedDocument &prepared, QIODevice *device, QString *)
{
    HtmlWriter(prepared, device).run();
    return true;
}

} // namespace samverkan
