// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellbudget.h"
#include "xmlfeed.h"

#include <QSet>

namespace samverkan {

// The sheets and rows of an OpenDocument spreadsheet's content.xml, wherever that comes from. Repeated
// cells and rows are multiplied only when they hold something.
class OdsContent
{
public:
    OdsContent(XmlFeed &feed, const TableLimits &limits); // the feed must live longer

    bool nextSheet(SheetName &sheet); // to the next sheet, passing over what is left of this one
    bool nextRow(Row &row);           // the sheet's next row with a filled cell; false at its end or on a fault

private:
    bool begin();
    bool readStyles();
    bool readRow();
    bool readCell();
    bool readCellText(QString &text);
    bool putCell(const Cell &cell, qint64 times);
    void give(Row &row);

    XmlFeed &m_feed;
    TableLimits m_limits;
    CellBudget m_budget;
    QSet<QString> m_hiddenStyles;
    std::vector<Cell> m_cells; // of the row being read, or still to be repeated
    qint64 m_filled = 0;
    qint64 m_column = 0;       // of the next cell, with the empty ones that are not in m_cells yet
    qint64 m_line = 0;         // of the row given last, or of the empty ones passed since
    qint64 m_repeats = 0;      // how often m_cells is still to be given
    int m_groups = 0;          // open elements between the sheet and its rows
    bool m_begun = false;
    bool m_inSheet = false;
};

} // namespace samverkan
