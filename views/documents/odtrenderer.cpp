// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderers.h"

#include "emblem.h"
#include "odtwriter.h"
#include "zippackage.h"

#include <QBuffer>
#include <QImage>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

constexpr char textType[] = "application/vnd.oasis.opendocument.text";

QByteArray manifest(qsizetype charts, bool emblem)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s);
    xml.writeAttribute(u"manifest:version"_s, u"1.2"_s);
    const auto entry = [&](const QString &path, const QString &type) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        xml.writeAttribute(u"manifest:media-type"_s, type);
    };
    entry(u"/"_s, QLatin1String(textType));
    for (const QString &member : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        entry(member, u"text/xml"_s);
    for (qsizetype i = 1; i <= charts; ++i)
        entry(u"Pictures/chart%1.png"_s.arg(i), u"image/png"_s);
    if (emblem)
        entry(u"Pictures/emblem.png"_s, u"image/png"_s);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray emblemPng()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    emblemImage(240).save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

// Not by QTextDocumentWriter: its texts have no page head, no page numbers, no title, no language, and
// no words for those who cannot see a picture.
bool writeOdt(const PreparedDocument &prepared, QIODevice *device, QString *error)
{
    const Publicity &publicity = prepared.document.publicity;
    const bool emblem = publicity.emblem && !publicity.lines.isEmpty();
    ZipPackage package;
    package.add("mimetype", textType, true); // first and stored: files are known by it
    package.add("META-INF/manifest.xml", manifest(prepared.charts.size(), emblem));
    package.add("meta.xml", odtMeta(prepared.document));
    package.add("styles.xml", odtStyles(prepared));
    if (emblem)
        package.add("Pictures/emblem.png", emblemPng(), true);
    package.add("content.xml", odtContent(prepared, package));
    const QByteArray bytes = package.bytes(error);
    if (bytes.isEmpty())
        return false;
    if (device->write(bytes) == bytes.size())
        return true;
    if (error)
        *error = device->errorString();
    return false;
}

} // namespace samverkan
