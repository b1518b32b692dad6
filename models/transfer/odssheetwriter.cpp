// SPDX-License-Identifier: GPL-3.0-or-later
#include "odssheetwriter.h"

#include "odspackage.h"
#include "odsstyles.h"
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

QString columnName(qsizetype column)
{
    QString name;
    for (qsizetype n = column + 1; n > 0; n = (n - 1) / 26)
        name.prepend(QChar(char16_t(u'A' + (n - 1) % 26)));
    return name;
}

// A cell's value as its attributes state it, beside the text it shows.
struct StoredValue
{
    QString type = u"string"_s;
    QString attribute = {}; // empty: the text says it all
    QString value = {};
    QString style = {};
};

StoredValue storedValue(const Cell &cell)
{
    switch (cell.kind()) {
    case Cell::Kind::Number:
        // A padded number is text: its zeros matter.
        if (std::isfinite(cell.toNumber()) && cell.toText() == Cell::number(cell.toNumber()).toText())
            return {u"float"_s, u"value"_s, QString::number(cell.toNumber(), 'g', QLocale::FloatingPointShortest), {}};
        return {};
    case Cell::Kind::Date: return {u"date"_s, u"date-value"_s, cell.toText(), u"date"_s};
    case Cell::Kind::DateTime: return {u"date"_s, u"date-value"_s, cell.toText().replace(u' ', u'T'), u"moment"_s};
    case Cell::Kind::Duration: return {u"time"_s, u"time-value"_s, isoDuration(cell.toMilliseconds()), u"duration"_s};
    case Cell::Kind::Boolean: return {u"boolean"_s, u"boolean-value"_s, cell.toText(), {}};
    default: return {};
    }
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
    declareOdsStyleNames(m_xml);
    m_xml.writeStartElement(office, u"document-content"_s);
    m_xml.writeAttribute(office, u"version"_s, u"1.2"_s);
    m_xml.writeStartElement(office, u"automatic-styles"_s);
    writeOdsStyles(m_xml);
    m_xml.writeEndElement();
    m_xml.writeStartElement(office, u"body"_s);
    m_xml.writeStartElement(office, u"spreadsheet"_s);
    return true;
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
        m_xml.writeAttribute(tableNs, u"style-name"_s, odsColumnStyle(column.width));
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
    const StoredValue stored = storedValue(cell);
    const QString cellStyle = style == RowStyle::Heading ? u"heading"_s : stored.style;
    m_xml.writeStartElement(tableNs, u"table-cell"_s);
    if (!cellStyle.isEmpty())
        m_xml.writeAttribute(tableNs, u"style-name"_s, cellStyle);
    m_xml.writeAttribute(office, u"value-type"_s, stored.type);
    if (!stored.attribute.isEmpty())
        m_xml.writeAttribute(office, stored.attribute, stored.value);
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
