// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxreader.h"

namespace samverkan {

XlsxReader::XlsxReader(std::unique_ptr<ZipArchive> archive, const QString &mainPart, const TableOptions &options, const CancelToken &cancel)
    : m_archive(std::move(archive)), m_mainPart(mainPart), m_options(options), m_cancel(cancel)
{
    m_info.format = TableFormat::Xlsx;
}

bool XlsxReader::take(const Fault &fault)
{
    return !fault || stop(fault.code, fault.arguments);
}

const XlsxSheetPart *XlsxReader::chosenSheet() const
{
    const XlsxSheetPart *first = nullptr;
    for (const XlsxSheetPart &sheet : m_book.sheets) {
        if (m_options.sheet.isEmpty() ? !sheet.sheet.hidden : sheet.sheet.name == m_options.sheet)
            return &sheet;
        if (!first)
            first = &sheet;
    }
    return m_options.sheet.isEmpty() ? first : nullptr; // all hidden: better than nothing
}

bool XlsxReader::open()
{
    const TableLimits &limits = m_options.limits;
    if (!take(readXlsxParts(*m_archive, m_mainPart, limits, m_cancel, m_book)))
        return false;
    if (m_book.sheets.isEmpty())
        return stop(FaultCode::NoSheet);
    const XlsxSheetPart *sheet = chosenSheet();
    if (!sheet)
        return stop(FaultCode::UnknownSheet, {m_options.sheet});
    m_info.sheet = sheet->sheet.name;
    if (!take(readXlsxStrings(*m_archive, limits, m_cancel, m_book)) || !take(readXlsxFormats(*m_archive, limits, m_cancel, m_book)))
        return false;
    m_xml.emplace(*m_archive, sheet->part, limits, m_cancel);
    m_sheet.emplace(m_xml->feed(), m_book, limits);
    m_rows = m_sheet->begin();
    return take(m_xml->fault());
}

QList<SheetName> XlsxReader::sheets()
{
    QList<SheetName> names;
    for (const XlsxSheetPart &sheet : m_book.sheets)
        names.append(sheet.sheet);
    return names;
}

bool XlsxReader::next(Row &row)
{
    row.fault = {};
    if (!m_rows || m_fault)
        return false;
    if (m_sheet->next(row))
        return true;
    m_rows = false;
    m_xml->feed().drain();
    return take(m_xml->fault()) && false;
}

double XlsxReader::progress() const
{
    return m_rows && m_xml ? m_xml->progress() : 1.0;
}

} // namespace samverkan
