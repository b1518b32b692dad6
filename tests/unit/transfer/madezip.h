// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfersupport.h"

#include <zip.h>

#include <deque>
#include <utility>

namespace samverkan::transfertest {

using ZipParts = QList<std::pair<QString, QByteArray>>;

// A zip file with these members.
inline QString makeZip(MadeFiles &files, const ZipParts &parts, const QString &name = QStringLiteral("made.zip"))
{
    const QString path = files.path(name);
    QFile::remove(path);
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto &[member, bytes] : parts) {
        zip_source_t *source = zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        if (zip_file_add(zip, member.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8 | ZIP_FL_OVERWRITE) < 0)
            qFatal("the test cannot make its zip file");
    }
    if (zip_close(zip) != 0)
        qFatal("the test cannot write its zip file");
    return path;
}

constexpr char transitionalMain[] = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr char transitionalRelations[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr char strictMain[] = "http://purl.oclc.org/ooxml/spreadsheetml/main";
constexpr char strictRelations[] = "http://purl.oclc.org/ooxml/officeDocument/relationships";

// The smallest workbook around one sheet's rows; parts of it can be given otherwise.
struct MadeXlsx
{
    QByteArray sheetData;     // what stands in <sheetData>
    QByteArray strings;       // what stands in <sst>
    QByteArray formats;       // what stands in <styleSheet>
    QByteArray workbookPr = "<workbookPr/>";
    QByteArray sheetTarget = "worksheets/sheet1.xml";
    QByteArray main = transitionalMain;
    QByteArray relations = transitionalRelations;
    QByteArray sheetXml;      // all of it, instead of sheetData

    ZipParts parts() const
    {
        const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
        return {
            {QStringLiteral("_rels/.rels"), "<Relationships xmlns='" + package + "'><Relationship Id='a' Type='" + relations + "/officeDocument' Target='xl/workbook.xml'/></Relationships>"},
            {QStringLiteral("xl/workbook.xml"), "<workbook xmlns='" + main + "' xmlns:r='" + relations + "'>" + workbookPr + "<sheets><sheet name='Deltagare' sheetId='1' r:id='s'/></sheets></workbook>"},
            {QStringLiteral("xl/_rels/workbook.xml.rels"), "<Relationships xmlns='" + package + "'><Relationship Id='s' Type='" + relations + "/worksheet' Target='" + sheetTarget + "'/><Relationship Id='t' Type='" + relations + "/sharedStrings' Target='sharedStrings.xml'/><Relationship Id='u' Type='" + relations + "/styles' Target='/xl/styles.xml'/></Relationships>"},
            {QStringLiteral("xl/sharedStrings.xml"), "<sst xmlns='" + main + "'>" + strings + "</sst>"},
            {QStringLiteral("xl/styles.xml"), "<styleSheet xmlns='" + main + "'>" + formats + "</styleSheet>"},
            {QStringLiteral("xl/worksheets/sheet1.xml"), sheetXml.isEmpty() ? "<?xml version='1.0' encoding='UTF-8'?><worksheet xmlns='" + main + "'><sheetData>" + sheetData + "</sheetData></worksheet>" : sheetXml},
        };
    }
};

// The smallest OpenDocument spreadsheet around what stands in <office:spreadsheet>.
inline ZipParts odsParts(const QByteArray &spreadsheet, const QByteArray &styles = {})
{
    const QByteArray names = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
                             "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' "
                             "xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'";
    return {
        {QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
        {QStringLiteral("content.xml"), "<office:document-content " + names + "><office:automatic-styles>" + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + spreadsheet + "</office:spreadsheet></office:body></office:document-content>"},
    };
}

} // namespace samverkan::transfertest
