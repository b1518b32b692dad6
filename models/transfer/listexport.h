// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importplan.h"
#include "sheetwriter.h"

namespace samverkan {

// Labels for people, codes for programs.
enum class ExportValues { Labels, Codes };

// A list to be written: which records, which fields, in this order.
struct ListExport
{
    const Kind &kind;
    QStringList columns;
    QList<RowId> ids;
    ExportValues values = ExportValues::Labels;
};

// What an export holds unless columns were chosen: every stored field that is not internal, so that the
// file can be corrected and read in again.
QStringList exportColumns(const Kind &kind);

// Writes the list to XLSX, ODS or CSV by the name's ending, dates and numbers as such. Empty when done,
// else the reason; a failed or cancelled export leaves what was there before.
Sentence exportList(const Store &store, const ListExport &request, const Countries &countries, const Language &language,
                    const QString &path, const ImportHooks &hooks = {});

} // namespace samverkan
