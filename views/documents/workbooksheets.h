// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbookformats.h"

namespace samverkan {

/// Where a table's numbers stand in its sheet; charts are bound to them.
struct WorkbookRange {
    QString sheet;
    lxw_row_t titles = 0;
    lxw_row_t first = 0;
    lxw_row_t last = 0;
};

/// Sheets of one workbook: names that Excel takes, cells with their types.
class WorkbookSheets
{
public:
    WorkbookSheets(lxw_workbook *workbook, const Document &document);

    /// A sheet that says what the report is, with its texts.
    void addAbout();
    /// A table on a sheet of its own, below lines that say which report, period and selection it is of.
    /// @return null in `sheet` when Excel has no room for the table
    WorkbookRange addTable(const doc::Table &table, const QString &wantedName, lxw_worksheet **sheet);

    QString error() const { return m_error; }

private:
    lxw_worksheet *addSheet(const QString &wantedName);
    QString freeName(const QString &wanted);
    lxw_row_t writeTop(lxw_worksheet *sheet, const doc::Table &table);
    void writeGroups(lxw_worksheet *sheet, const doc::Table &table, lxw_row_t row);
    void writeTitles(lxw_worksheet *sheet, const doc::Table &table, lxw_row_t row);
    void writeRow(lxw_worksheet *sheet, const doc::Table &table, const doc::Row &row, lxw_row_t at);
    void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const doc::Cell &cell, lxw_format *format);
    void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format);
    void setUpPage(lxw_worksheet *sheet, const doc::Table &table, lxw_row_t titles);

    lxw_workbook *m_workbook;
    const Document &m_document;
    WorkbookFormats m_formats;
    QStringList m_names; // in lower case: Excel does not tell them apart by case
    QString m_error;
    int m_tables = 0;
};

} // namespace samverkan
