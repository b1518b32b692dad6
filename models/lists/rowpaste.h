// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordactions.h"

namespace samverkan {

// Texts of one row of a spreadsheet into the fields of a record, `columns[i]` taking `cells[i]`: read as
// if they were typed, stored in one step, all or nothing. An empty text leaves its field as it is.
// Columns that are worked out take no text, but a whole name becomes given and family name.
ActionResult pasteRow(ListSource &source, const Kind &kind, RowId id, const QStringList &columns, const QStringList &cells);

// The value that a text means for a column of the kind, which must be one field that is typed: for one
// cell pasted into many rows. A fault says why it is none.
struct PastedValue
{
    int field = -1;
    QVariant value;
    Sentence fault;
};
PastedValue pastedValue(ListSource &source, const Kind &kind, const QString &column, const QString &text);

// "Hours is worked out and cannot be written." Empty for a field that is typed.
Sentence notTyped(const ListSource &source, const Kind &kind, const QString &column);

} // namespace samverkan
