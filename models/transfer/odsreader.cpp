// SPDX-License-Identifier: GPL-3.0-or-later
#include "odsreader.h"

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

// An encrypted package says so in its manifest, which is never encrypted itself.
bool isEncrypted(ZipArchive &archive, const TableLimits &limits, const CancelToken &cancel)
{
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (!archive.contains(manifest))
        return false;
    ZipXml xml(archive, manifest, limits, cancel);
    while (xml.feed().next()) {
        if (xml.feed().isStart() && xml.feed().name() == u"encryption-data")
            return true;
    }
    return false;
}

} // namespace

OdsReader::OdsReader(const QString &path, std::unique_ptr<ZipArchive> archive, const TableOptions &options, const CancelToken &cancel)
    : m_path(path), m_archive(std::move(archive)), m_options(options), m_cancel(cancel)
{
    m_info.format = TableFormat::Ods;
}

bool OdsReader::take(const Fault &fault)
{
    return !fault || stop(fault.code, fault.arguments);
}

bool OdsReader::start()
{
    m_content.reset();
    m_xml.reset();
    m_xml.emplace(*m_archive, u"content.xml"_s, m_options.limits, m_cancel);
    m_content.emplace(m_xml->feed(), m_options.limits);
    return true;
}

bool OdsReader::open()
{
    if (isEncrypted(*m_archive, m_options.limits, m_cancel))
        return stop(FaultCode::PasswordProtected);
    return start() && findSheet();
}

bool OdsReader::findSheet()
{
    SheetName sheet, first;
    bool any = false;
    while (m_content->nextSheet(sheet)) {
        if (!any)
            first = sheet;
        any = true;
        if (m_options.sheet.isEmpty() ? !sheet.hidden : sheet.name == m_options.sheet) {
            m_info.sheet = sheet.name;
            return m_rows = true;
        }
    }
    if (!take(m_xml->fault()))
        return false;
    if (!any)
        return stop(FaultCode::NoSheet);
    if (!m_options.sheet.isEmpty())
        return stop(FaultCode::UnknownSheet, {m_options.sheet});
    m_info.sheet = first.name; // all hidden: better than nothing
    start();
    m_rows = m_content->nextSheet(first);
    return take(m_xml->fault());
}

QList<SheetName> OdsReader::sheets()
{
    if (m_sheets)
        return *m_sheets;
    m_sheets.emplace();
    ZipArchive archive;
    if (archive.open(m_path, m_options.limits))
        return *m_sheets;
    ZipXml xml(archive, u"content.xml"_s, m_options.limits, m_cancel);
    OdsContent content(xml.feed(), m_options.limits);
    SheetName sheet;
    while (content.nextSheet(sheet))
        m_sheets->append(sheet);
    return *m_sheets;
}

bool OdsReader::next(Row &row)
{
    row.fault = {};
    if (!m_rows || m_fault)
        return false;
    if (m_content->nextRow(row))
        return true;
    m_rows = false;
    if (!m_xml->fault())
        m_xml->feed().drain();
    return take(m_xml->fault()) && false;
}

double OdsReader::progress() const
{
    return m_rows && m_xml ? m_xml->progress() : 1.0;
}

} // namespace samverkan
