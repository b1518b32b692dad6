// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canceltoken.h"
#include "numberformat.h"
#include "tablereader.h"

#include <vector>

namespace samverkan {

class ZipArchive;

struct XlsxSheetPart
{
    SheetName sheet;
    QString part; // member of the zip file
};

// What a workbook's sheets need to be understood. Source: ECMA-376 part 1, chapter 18, and part 2
// (relationships); strict and transitional alike.
struct XlsxWorkbook
{
    QList<XlsxSheetPart> sheets; // worksheets only: no charts, dialogs or macros
    QString stringsPart;         // empty: there are none
    QString stylesPart;
    bool date1904 = false;

    std::vector<QString> strings;
    std::vector<NumberFormat> formats; // by the cells' style number
};

// The member that holds the workbook, as the package names it; empty if the package holds no workbook.
QString xlsxMainPart(ZipArchive &archive, const TableLimits &limits, const CancelToken &cancel);

// The sheets' names and parts: quick.
Fault readXlsxParts(ZipArchive &archive, const QString &mainPart, const TableLimits &limits, const CancelToken &cancel, XlsxWorkbook &book);

// The shared strings and number formats: as long as the strings are many.
Fault readXlsxStrings(ZipArchive &archive, const TableLimits &limits, const CancelToken &cancel, XlsxWorkbook &book);
Fault readXlsxFormats(ZipArchive &archive, const TableLimits &limits, const CancelToken &cancel, XlsxWorkbook &book);

} // namespace samverkan
