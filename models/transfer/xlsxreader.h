// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xlsxsheet.h"
#include "zipxml.h"

#include <optional>

namespace samverkan {

// One worksheet of an Excel workbook (.xlsx, .xlsm).
class XlsxReader : public TableReader
{
public:
    XlsxReader(std::unique_ptr<ZipArchive> archive, const QString &mainPart, const TableOptions &options, const CancelToken &cancel);

    bool open(); // false: fault() says why
    QList<SheetName> sheets() override;
    bool next(Row &row) override;
    double progress() const override;

private:
    bool take(const Fault &fault); // true if there is none
    const XlsxSheetPart *chosenSheet() const;

    std::unique_ptr<ZipArchive> m_archive;
    QString m_mainPart;
    TableOptions m_options;
    CancelToken m_cancel;
    XlsxWorkbook m_book;
    std::optional<ZipXml> m_xml;
    std::optional<XlsxSheet> m_sheet;
    bool m_rows = false;
};

} // namespace samverkan
