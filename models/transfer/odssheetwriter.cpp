// SPDX-License-Identifier: GPL-3.0-or-later
#include "odssheetwriter.h"

#include "odspackage.h"
#include "safefile.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

const QString office = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s;
const QString tableNs = u"urn:oasis:names:tc:opendocument:xmlns:table:1.0"_s;
const QString textNs = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s;
const QString styleNs = u"urn:oasis:names:tc:opendocument:xmlns:style:1.0"_s;
const QString fo = u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_s;
const QString numberNs = u"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"_s;

// Columns come in these widths, in characters, so that their styles can be written before the sheets.
constexpr int widestColumn = 60;
constexpr double characterCm = 0.21;

// XML has no place for control characters; line breaks are LF.
QString storable(const QString &text)
{
    QString plain = text;
    plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < plain.size() && plain.at(i + 1).isLowSurrogate();
        if (pair)
            ++i;
        else if (c.isSurrogate() || c.unicode() >= 0xFFFE || (c < u' ' && c != u'\n' && c != u'\t'))
            plain[i] = QChar::ReplacementCharacter;
    }
    return plain;
}

QString isoDuration(qint64 ms)
{
    constexpr QChar zero(u'0');
    const qint64 seconds = std::abs(ms) / 1000;
    const qint64 rest = std::abs(ms) % 1000;
    QString text = u"%1PT%2H%3M%4"_s.arg(ms < 0 ? u"-"_s : QString()).arg(seconds / 3600, 2, 10, zero).arg(seconds / 60 % 60, 2, 10, zero).arg(seconds % 60, 2, 10, zero);
    if (rest != 0)
        text += u".%1"_s.arg(rest, 3, 10, zero);
    return text + u'S';
}

// One part of a date or time format: <number:year number:style="long"/>.
void writePart(QXmlStreamWriter &xml, const QString &name)
{
    xml.writeEmptyElement(numberNs, name);
    xml.writeAttribute(numberNs, u"style"_s, u"long"_s);
}

void writeLiteral(QXmlStreamWriter &xml, const QString &text)
{
    xml.writeTextElement(numberNs, u"text"_s, text);
}

void writeParts(QXmlStreamWriter &xml, const QStringList &parts)
{
    for (const QString &part : parts)
        part.size() > 1 ? writePart(xml, part) : writeLiteral(xml, part);
}

void writeCellStyle(QXmlStreamWriter &xml, const QString &name, const QString &dataStyle)
{
    xml.writeEmptyElement(styleNs, u"style"_s);
    xml.writeAttribute(styleNs, u"name"_s, name);
    xml.writeAttribute(styleNs, u"family"_s, u"table-cell"_s);
    xml.writeAttribute(styleNs, u"data-style-name"_s, dataStyle);
}

QString columnName(qsizetype column)
{
    QString name;
    for (qsizetype n = column + 1; n > 0; n = (n - 1) / 26)
        name.prepend(QChar(char16_t(u'A' + (n - 1) % 26)));
    return name;
}

} // namespace

OdsSheetWriter::OdsSheetWriter(const QString &path, const SheetOptions &options, const CancelToken &cancel, qint64 sheetRows)
    : SheetWriter(cancel, sheetRows), m_path(path), m_options(options)
{
}

bool OdsSheetWriter::beginContent()
{
    m_content.setFileName(m_folder.filePath(u"content.xml"_s));
    if (!m_folder.isValid() || !m_content.open(QIODevice::WriteOnly))
        return stop({FaultCode::CannotWrite, {m_folder.isValid() ? m_content.errorString() : m_folder.errorString()}});
    m_xml.setDevice(&m_content);
    m_xml.writeStartDocument();
    m_xml.writeNamespace(office, u"office"_s);
    m_xml.writeNamespace(tableNs, u"table"_s);
    m_xml.writeNamespace(textNs, u"text"_s);
    m_xml.writeNamespace(styleNs, u"style"_s);
    m_xml.writeNamespace(fo, u"fo"_s);
    m_xml.writeNamespace(numberNs, u"number"_s);
    m_xml.writeStartElement(office, u"document-content"_s);
    m_xml.writeAttribute(office, u"version"_s, u"1.2"_s);
    m_xml.writeStartElement(office, u"automatic-styles"_s);
    writeStyles();
    m_xml.writeEndElement();
    m_xml.writeStartElement(office, u"body"_s);
    m_xml.writeStartElement(office, u"spreadsheet"_s);
    return true;
}

void OdsSheetWriter::writeStyles()
{
    for (int width = 1; width <= widestColumn; ++width) {
        m_xml.writeStartElement(styleNs, u"style"_s);
        m_xml.writeAttribute(styleNs, u"name"_s, u"co%1"_s.arg(width));
        m_xml.writeAttribute(styleNs, u"family"_s, u"table-column"_s);
        m_xml.writeEmptyElement(styleNs, u"table-column-properties"_s);
        m_xml.writeAttribute(styleNs, u"column-width"_s, u"%1cm"_s.arg(width * characterCm, 0, 'f', 2));
        m_xml.writeEndElement();
    }
    const QStringList date{u"year"_s, u"-"_s, u"month"_s, u"-"_s, u"day"_s};
    const QStringList clock{u"hours"_s, u":"_s, u"minutes"_s, u":"_s, u"seconds"_s};
    m_xml.writeStartElement(numberNs, u"date-style"_s);
    m_xml.writeAttribute(styleNs, u"name"_s, u"nDate"_s);
    writeParts(m_xml, date);
    m_xml.writeEndElement();
    m_xml.writeStartElement(numberNs, u"date-style"_s);
    m_xml.writeAttribute(styleNs, u"name"_s, u"nMoment"_s);
    writeParts(m_xml, date + QStringList{u" "_s} + clock);
    m_xml.writeEndElement();
    m_xml.writeStartElement(numberNs, u"time-style"_s);
    m_xml.writeAttribute(styleNs, u"name"_s, u"nDuration"_s);
    m_xml.writeAttribute(numberNs, u"truncate-on-overflow"_s, u"false"_s);
    writeParts(m_xml, clock);
    m_xml.writeEndElement();
    writeCellStyle(m_xml, u"date"_s, u"nDate"_s);
    writeCellStyle(m_xml, u"moment"_s, u"nMoment"_s);
    writeCellStyle(m_xml, u"duration"_s, u"nDuration"_s);
    m_xml.writeStartElement(styleNs, u"style"_s);
    m_xml.writeAttribute(styleNs, u"name"_s, u"heading"_s);
    m_xml.writeAttribute(styleNs, u"family"_s, u"table-cell"_s);
    m_xml.writeEmptyElement(styleNs, u"table-cell-properties"_s);
    m_xml.writeAttribute(fo, u"background-color"_s, u"#e6ecf2"_s);
    m_xml.writeAttribute(fo, u"border-bottom"_s, u"0.5pt solid #000000"_s);
    m_xml.writeAttribute(fo, u"wrap-option"_s, u"wrap"_s);
    m_xml.writeEmptyElement(styleNs, u"text-properties"_s);
    m_xml.writeAttribute(fo, u"font-weight"_s, u"bold"_s);
    m_xml.writeEndElement();
}

bool OdsSheetWriter::startSheet(const Sheet &sheet)
{
    if (m_content.isOpen())
        m_xml.writeEndElement(); // the sheet before
    else if (!beginContent())
        return false;
    m_xml.writeStartElement(tableNs, u"table"_s);
    m_xml.writeAttribute(tableNs, u"name"_s, sheet.name);
    for (const SheetColumn &column : sheet.columns) {
        m_xml.writeEmptyElement(tableNs, u"table-column"_s);
        m_xml.writeAttribute(tableNs, u"style-name"_s, u"co%1"_s.arg(std::clamp(column.width, 1, widestColumn)));
    }
    if (sheet.columns.isEmpty())
        m_xml.writeEmptyElement(tableNs, u"table-column"_s);
    return true;
}

bool OdsSheetWriter::putRow(std::span<const Cell> cells, RowStyle style, qint64 row)
{
    const bool repeatedInPrint = row == 0 && style == RowStyle::Heading;
    if (repeatedInPrint)
        m_xml.writeStartElement(tableNs, u"table-header-rows"_s);
    m_xml.writeStartElement(tableNs, u"table-row"_s);
    int empty = 0;
    for (const Cell &cell : cells) {
        if (cell.isEmpty()) {
            ++empty;
            continue;
        }
        if (empty > 0) {
            m_xml.writeEmptyElement(tableNs, u"table-cell"_s);
            m_xml.writeAttribute(tableNs, u"number-columns-repeated"_s, QString::number(empty));
            empty = 0;
        }
        writeCell(cell, style);
    }
    if (empty > 0 || cells.empty())
        m_xml.writeEmptyElement(tableNs, u"table-cell"_s);
    m_xml.writeEndElement();
    if (repeatedInPrint)
        m_xml.writeEndElement();
    return !m_xml.hasError() || stop({FaultCode::CannotWrite, {m_content.errorString()}});
}

void OdsSheetWriter::writeCell(const Cell &cell, RowStyle style)
{
    m_xml.writeStartElement(tableNs, u"table-cell"_s);
    QString type = u"string"_s, name, value, cellStyle;
    switch (cell.kind()) {
    case Cell::Kind::Number:
        if (std::isfinite(cell.toNumber()) && cell.toText() == Cell::number(cell.toNumber()).toText()) {
            type = u"float"_s;
            name = u"value"_s;
            value = QString::number(cell.toNumber(), 'g', QLocale::FloatingPointShortest);
        }
        break;
    case Cell::Kind::Date:
        type = cellStyle = u"date"_s;
        name = u"date-value"_s;
        value = cell.toText();
        break;
    case Cell::Kind::DateTime:
        type = u"date"_s;
        cellStyle = u"moment"_s;
        name = u"date-value"_s;
        value = cell.toText().replace(u' ', u'T');
        break;
    case Cell::Kind::Duration:
        type = u"time"_s;
        cellStyle = u"duration"_s;
        name = u"time-value"_s;
        value = isoDuration(cell.toMilliseconds());
        break;
    case Cell::Kind::Boolean:
        type = u"boolean"_s;
        name = u"boolean-value"_s;
        value = cell.toText();
        break;
    default:
        break;
    }
    if (style == RowStyle::Heading)
        cellStyle = u"heading"_s;
    if (!cellStyle.isEmpty())
        m_xml.writeAttribute(tableNs, u"style-name"_s, cellStyle);
    m_xml.writeAttribute(office, u"value-type"_s, type);
    if (!name.isEmpty())
        m_xml.writeAttribute(office, name, value);
    writeParagraphs(storable(fitted(cell.toText())));
    m_xml.writeEndElement();
}

void OdsSheetWriter::writeParagraphs(const QString &text)
{
    for (const QString &paragraph : text.split(u'\n')) {
        m_xml.writeStartElement(textNs, u"p"_s);
        writeParagraph(paragraph);
        m_xml.writeEndElement();
    }
}

// Blanks that the rules for white space would swallow, and tabs, are elements.
void OdsSheetWriter::writeParagraph(const QString &text)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype run = 0;
        while (i + run < text.size() && text.at(i + run) == u' ')
            ++run;
        const bool edge = run > 0 && (i == 0 || i + run == text.size());
        if (text.at(i) == u'\t') {
            m_xml.writeCharacters(text.mid(from, i - from));
            m_xml.writeEmptyElement(textNs, u"tab"_s);
            from = ++i;
        } else if (edge || run > 1) {
            m_xml.writeCharacters(text.mid(from, i - from + (edge ? 0 : 1)));
            m_xml.writeEmptyElement(textNs, u"s"_s);
            m_xml.writeAttribute(textNs, u"c"_s, QString::number(edge ? run : run - 1));
            from = i += run;
        } else {
            i += std::max<qsizetype>(run, 1);
        }
    }
    m_xml.writeCharacters(text.mid(from));
}

void OdsSheetWriter::writeFilters()
{
    m_xml.writeStartElement(tableNs, u"database-ranges"_s);
    int n = 0;
    for (const Sheet &sheet : sheets()) {
        if (!sheet.heading)
            continue;
        const QString name = u'\'' + QString(sheet.name).replace(u'\'', u"''"_s) + u'\'';
        const QString last = columnName(std::max<qsizetype>(sheet.columns.size() - 1, 0)) + QString::number(sheet.rows);
        m_xml.writeEmptyElement(tableNs, u"database-range"_s);
        m_xml.writeAttribute(tableNs, u"name"_s, u"list%1"_s.arg(++n));
        m_xml.writeAttribute(tableNs, u"target-range-address"_s, u"%1.A1:%1.%2"_s.arg(name, last));
        m_xml.writeAttribute(tableNs, u"display-filter-buttons"_s, u"true"_s);
    }
    m_xml.writeEndElement();
}

bool OdsSheetWriter::putInPlace()
{
    if (sheets().isEmpty())
        return stop({FaultCode::NoSheet, {}});
    m_xml.writeEndElement();
    writeFilters();
    m_xml.writeEndDocument();
    if (m_xml.hasError() || !m_content.flush())
        return stop({FaultCode::CannotWrite, {m_content.errorString()}});
    m_content.close();
    QStringList frozen;
    for (const Sheet &sheet : sheets()) {
        if (sheet.heading)
            frozen << sheet.name;
    }
    const QString made = m_folder.filePath(u"book.ods"_s);
    if (const Fault fault = packOds({made, m_content.fileName(), m_options.title, frozen}, cancelToken()))
        return stop(fault);
    SafeFile target(m_path);
    if (!target.open())
        return stop(target.fault());
    if (!appendFile(target, made, cancelToken()))
        return stop(cancelToken().isCancelled() ? Fault{FaultCode::Cancelled, {}} : target.fault() ? target.fault() : Fault{FaultCode::IncompleteOutput, {}});
    return target.commit() || stop(target.fault());
}

} // namespace samverkan
