// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importplan.h"
#include "record.h"
#include "sheetwriter.h"

#include <QHash>
#include <QPair>

#include <functional>

namespace samverkan {

// Labels for people, codes for programs.
enum class ExportValues { Labels, Codes };

// A column that no field holds: worked out by whoever asks for the export.
struct ExtraColumn
{
    QString label;
    std::function<Cell(const Record &)> cell;
    std::function<void(const QList<RowId> &)> prepare = {}; // told before cell() is asked for these rows
};

// A list to be written: which records, which fields, in this order.
struct ListExport
{
    const Kind &kind;
    QStringList columns; // keys of fields, or of `extra`
    QList<RowId> ids;
    ExportValues values = ExportValues::Labels;
    QHash<QString, ExtraColumn> extra = {};
    // What the list is: a name and a value a line, on a sheet of its own behind it. Not in CSV files.
    QList<QPair<QString, QString>> about = {};
};

// What an export holds unless columns were chosen: every stored field that is not internal, so that the
// file can be corrected and read in again.
QStringList exportColumns(const Kind &kind);

// Writes the list to XLSX, ODS or CSV by the name's ending, dates and numbers as such. Empty when done,
// else the reason; a failed or cancelled export leaves what was there before.
Sentence exportList(const Store &store, const ListExport &request, const Countries &countries, const Language &language,
                    const QString &path, const ImportHooks &hooks = {});

} // namespace samverkan
