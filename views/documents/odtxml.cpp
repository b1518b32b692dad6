// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtwriter.h"

namespace samverkan {

using namespace Qt::StringLiterals;

QString pointsText(qreal points)
{
    return QString::number(points, 'f', 2) + u"pt"_s;
}

void OdtXml::startDocument(const QString &root)
{
    m_xml.writeStartDocument();
    m_xml.writeStartElement(root);
    static const std::pair<const char *, const char *> spaces[] = {
        {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
        {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
        {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
        {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
        {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
        {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
        {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
        {"xlink", "http://www.w3.org/1999/xlink"},
        {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
        {"dc", "http://purl.org/dc/elements/1.1/"}};
    for (const auto &[prefix, uri] : spaces)
        m_xml.writeAttribute(u"xmlns:"_s + QLatin1String(prefix), QLatin1String(uri));
    m_xml.writeAttribute(u"office:version"_s, u"1.2"_s);
}

void OdtXml::start(const QString &name, std::initializer_list<std::pair<QString, QString>> attributes)
{
    m_xml.writeStartElement(name);
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(key, value);
}

void OdtXml::empty(const QString &name, std::initializer_list<std::pair<QString, QString>> attributes)
{
    m_xml.writeEmptyElement(name);
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(key, value);
}

void OdtXml::element(const QString &name, const QString &text)
{
    m_xml.writeTextElement(name, drawable(text));
}

void OdtXml::characters(const QString &text)
{
    QString piece;
    const auto flush = [&] {
        if (!piece.isEmpty())
            m_xml.writeCharacters(piece);
        piece.clear();
    };
    for (const QChar c : drawable(text)) {
        if (c == u'\n') {
            flush();
            m_xml.writeEmptyElement(u"text:line-break"_s);
        } else if (c == u' ' && (piece.isEmpty() || piece.endsWith(u' '))) { // readers drop blanks after blanks
            flush();
            m_xml.writeEmptyElement(u"text:s"_s);
        } else {
            piece.append(c);
        }
    }
    flush();
}

void OdtXml::paragraph(const QString &style, const QString &text)
{
    start(u"text:p"_s, {{u"text:style-name"_s, style}});
    characters(text);
    end();
}

void OdtXml::picture(const QString &name, QSizeF points, const QString &alternative)
{
    start(u"draw:frame"_s,
          {{u"draw:name"_s, name},
           {u"text:anchor-type"_s, u"as-char"_s},
           {u"svg:width"_s, pointsText(points.width())},
           {u"svg:height"_s, pointsText(points.height())}});
    empty(u"draw:image"_s, {{u"xlink:href"_s, u"Pictures/"_s + name}, {u"xlink:type"_s, u"simple"_s},
                            {u"xlink:show"_s, u"embed"_s}, {u"xlink:actuate"_s, u"onLoad"_s}});
    element(u"svg:desc"_s, alternative);
    end();
}

QByteArray odtMeta(const Document &document)
{
    QByteArray bytes;
    OdtXml xml(&bytes);
    xml.startDocument(u"office:document-meta"_s);
    xml.start(u"office:meta"_s);
    xml.element(u"meta:generator"_s, u"Samverkan"_s);
    xml.element(u"dc:title"_s, document.title);
    xml.element(u"dc:subject"_s, headLine(document));
    xml.element(u"dc:language"_s, document.language);
    xml.end();
    xml.end();
    xml.endDocument();
    return bytes;
}

} // namespace samverkan
