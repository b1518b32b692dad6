// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxworkbook.h"

#include "xlsxtext.h"
#include "zipxml.h"

#include <QHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

struct Relationship
{
    QString type; // the last word of its URI: worksheet, styles, ...
    QString part;
};

QString attribute(const XmlFeed &feed, QStringView localName)
{
    for (const QXmlStreamAttribute &attribute : feed.xml().attributes()) {
        if (attribute.name() == localName)
            return attribute.value().toString();
    }
    return {};
}

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

// A target is absolute within the package or relative to the part that names it.
QString resolved(const QString &folder, const QString &target)
{
    const QString decoded = QUrl::fromPercentEncoding(target.toUtf8()).replace(u'\\', u'/');
    const QString path = decoded.startsWith(u'/') ? decoded : folder + decoded;
    QStringList steps;
    for (const QString &step : path.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u".."_s && !steps.isEmpty())
            steps.removeLast();
        else if (step != u"."_s && step != u".."_s)
            steps.append(step);
    }
    return steps.join(u'/');
}

QHash<QString, Relationship> readRelationships(ZipArchive &archive, const QString &part, const TableLimits &limits, const CancelToken &cancel)
{
    QHash<QString, Relationship> relationships;
    const QString folder = folderOf(part);
    const QString name = folder + u"_rels/"_s + part.sliced(folder.size()) + u".rels"_s;
    if (!archive.contains(name))
        return relationships;
    ZipXml xml(archive, name, limits, cancel);
    if (!xml.feed().enterRoot(u"Relationships"))
        return relationships;
    while (xml.feed().nextChild()) {
        const QString type = attribute(xml.feed(), u"Type");
        if (attribute(xml.feed(), u"TargetMode") != u"External"_s) {
            relationships.insert(attribute(xml.feed(), u"Id"),
                                 {type.sliced(type.lastIndexOf(u'/') + 1), resolved(folder, attribute(xml.feed(), u"Target"))});
        }
        if (!xml.feed().skip())
            break;
    }
    return relationships;
}

bool isOn(const QString &value)
{
    return value == u"1"_s || value == u"true"_s || value == u"on"_s;
}

void readSheetList(XmlFeed &feed, const QHash<QString, Relationship> &relationships, XlsxWorkbook &book)
{
    while (feed.nextChild()) {
        XlsxSheetPart sheet;
        QString id;
        for (const QXmlStreamAttribute &attribute : feed.xml().attributes()) {
            if (attribute.name() == u"name")
                sheet.sheet.name = attribute.value().toString();
            else if (attribute.name() == u"state")
                sheet.sheet.hidden = attribute.value() != u"visible";
            else if (attribute.name() == u"id") // r:id; sheetId has another name
                id = attribute.value().toString();
        }
        const Relationship target = relationships.value(id);
        sheet.part = target.part;
        if (target.type == u"worksheet"_s)
            book.sheets.append(sheet);
        if (!feed.skip())
            return;
    }
}

} // namespace

QString xlsxMainPart(ZipArchive &archive, const TableLimits &limits, const CancelToken &cancel)
{
    for (const Relationship &relationship : readRelationships(archive, QString(), limits, cancel)) {
        if (relationship.type == u"officeDocument"_s)
            return relationship.part;
    }
    const QString usual = u"xl/workbook.xml"_s;
    return archive.contains(usual) ? usual : QString();
}

Fault readXlsxParts(ZipArchive &archive, const QString &mainPart, const TableLimits &limits, const CancelToken &cancel, XlsxWorkbook &book)
{
    const auto relationships = readRelationships(archive, mainPart, limits, cancel);
    for (const Relationship &relationship : relationships) {
        if (relationship.type == u"sharedStrings"_s && archive.contains(relationship.part))
            book.stringsPart = relationship.part;
        else if (relationship.type == u"styles"_s && archive.contains(relationship.part))
            book.stylesPart = relationship.part;
    }
    ZipXml xml(archive, mainPart, limits, cancel);
    XmlFeed &feed = xml.feed();
    if (!feed.enterRoot(u"workbook"))
        return xml.fault();
    while (feed.nextChild()) {
        if (feed.name() == u"sheets") {
            readSheetList(feed, relationships, book);
            continue;
        }
        if (feed.name() == u"workbookPr")
            book.date1904 = isOn(attribute(feed, u"date1904"));
        if (!feed.skip())
            break;
    }
    return xml.fault();
}

Fault readXlsxStrings(ZipArchive &archive, const TableLimits &limits, const CancelToken &cancel, XlsxWorkbook &book)
{
    if (book.stringsPart.isEmpty())
        return {};
    ZipXml xml(archive, book.stringsPart, limits, cancel);
    XmlFeed &feed = xml.feed();
    if (!feed.enterRoot(u"sst"))
        return xml.fault();
    while (feed.nextChild()) {
        QString text;
        if (!(feed.name() == u"si" ? readXlsxText(feed, text) : feed.skip()))
            break;
        book.strings.push_back(text);
    }
    return xml.fault();
}

Fault readXlsxFormats(ZipArchive &archive, const TableLimits &limits, const CancelToken &cancel, XlsxWorkbook &book)
{
    if (book.stylesPart.isEmpty())
        return {};
    ZipXml xml(archive, book.stylesPart, limits, cancel);
    XmlFeed &feed = xml.feed();
    if (!feed.enterRoot(u"styleSheet"))
        return xml.fault();
    QHash<int, NumberFormat> custom;
    std::vector<int> ids;
    while (feed.nextChild()) {
        const bool formats = feed.name() == u"numFmts";
        if (!formats && feed.name() != u"cellXfs") {
            if (!feed.skip())
                break;
            continue;
        }
        while (feed.nextChild()) {
            const int id = attribute(feed, u"numFmtId").toInt();
            if (formats)
                custom.insert(id, parseNumberFormat(attribute(feed, u"formatCode")));
            else
                ids.push_back(id);
            if (!feed.skip())
                break;
        }
    }
    for (int id : ids)
        book.formats.push_back(custom.contains(id) ? custom.value(id) : builtinNumberFormat(id));
    return xml.fault();
}

} // namespace samverkan
