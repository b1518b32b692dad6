// SPDX-License-Identifier: GPL-3.0-or-later
#include "odsstyles.h"

#include <QStringList>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

const QString styleNs = u"urn:oasis:names:tc:opendocument:xmlns:style:1.0"_s;
const QString fo = u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_s;
const QString numberNs = u"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"_s;

constexpr int widestColumn = 60; // in characters
constexpr double characterCm = 0.21;

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

void writeColumnStyles(QXmlStreamWriter &xml)
{
    for (int width = 1; width <= widestColumn; ++width) {
        xml.writeStartElement(styleNs, u"style"_s);
        xml.writeAttribute(styleNs, u"name"_s, odsColumnStyle(width));
        xml.writeAttribute(styleNs, u"family"_s, u"table-column"_s);
        xml.writeEmptyElement(styleNs, u"table-column-properties"_s);
        xml.writeAttribute(styleNs, u"column-width"_s, u"%1cm"_s.arg(width * characterCm, 0, 'f', 2));
        xml.writeEndElement();
    }
}

void writeFormats(QXmlStreamWriter &xml)
{
    const QStringList date{u"year"_s, u"-"_s, u"month"_s, u"-"_s, u"day"_s};
    const QStringList clock{u"hours"_s, u":"_s, u"minutes"_s, u":"_s, u"seconds"_s};
    xml.writeStartElement(numberNs, u"date-style"_s);
    xml.writeAttribute(styleNs, u"name"_s, u"nDate"_s);
    writeParts(xml, date);
    xml.writeEndElement();
    xml.writeStartElement(numberNs, u"date-style"_s);
    xml.writeAttribute(styleNs, u"name"_s, u"nMoment"_s);
    writeParts(xml, date + QStringList{u" "_s} + clock);
    xml.writeEndElement();
    xml.writeStartElement(numberNs, u"time-style"_s);
    xml.writeAttribute(styleNs, u"name"_s, u"nDuration"_s);
    xml.writeAttribute(numberNs, u"truncate-on-overflow"_s, u"false"_s);
    writeParts(xml, clock);
    xml.writeEndElement();
}

void writeHeadingStyle(QXmlStreamWriter &xml)
{
    xml.writeStartElement(styleNs, u"style"_s);
    xml.writeAttribute(styleNs, u"name"_s, u"heading"_s);
    xml.writeAttribute(styleNs, u"family"_s, u"table-cell"_s);
    xml.writeEmptyElement(styleNs, u"table-cell-properties"_s);
    xml.writeAttribute(fo, u"background-color"_s, u"#e6ecf2"_s);
    xml.writeAttribute(fo, u"border-bottom"_s, u"0.5pt solid #000000"_s);
    xml.writeAttribute(fo, u"wrap-option"_s, u"wrap"_s);
    xml.writeEmptyElement(styleNs, u"text-properties"_s);
    xml.writeAttribute(fo, u"font-weight"_s, u"bold"_s);
    xml.writeEndElement();
}

} // namespace

void declareOdsStyleNames(QXmlStreamWriter &xml)
{
    xml.writeNamespace(styleNs, u"style"_s);
    xml.writeNamespace(fo, u"fo"_s);
    xml.writeNamespace(numberNs, u"number"_s);
}

void writeOdsStyles(QXmlStreamWriter &xml)
{
    writeColumnStyles(xml);
    writeFormats(xml);
    writeCellStyle(xml, u"date"_s, u"nDate"_s);
    writeCellStyle(xml, u"moment"_s, u"nMoment"_s);
    writeCellStyle(xml, u"duration"_s, u"nDuration"_s);
    writeHeadingStyle(xml);
}

QString odsColumnStyle(int characters)
{
    return u"co%1"_s.arg(std::clamp(characters, 1, widestColumn));
}

} // namespace samverkan
