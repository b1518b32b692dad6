// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellbudget.h"
#include "xlsxworkbook.h"
#include "xmlfeed.h"

namespace samverkan {

// The rows of one worksheet's XML, wherever that comes from.
class XlsxSheet
{
public:
    // All must live longer.
    XlsxSheet(XmlFeed &feed, const XlsxWorkbook &book, const TableLimits &limits);

    bool begin();        // to the rows; false if there are none, or on a fault
    bool next(Row &row); // the next row with a filled cell; false at the end or on a fault

private:
    struct CellHead
    {
        qint64 column = 0;
        int style = -1;
        char type = 'n'; // n number, s shared, i inline, t text of a formula, b, e, d
    };

    bool readRow(Row &row);
    bool readRowNumber();
    bool readHead(CellHead &head, qint64 previous);
    bool readCell(const CellHead &head, Cell &cell);
    bool takeValue(const CellHead &head, Cell &cell);
    bool tooLong(const QString &text);

    XmlFeed &m_feed;
    const XlsxWorkbook &m_book;
    TableLimits m_limits;
    CellBudget m_budget;
    QString m_text;
    qint64 m_line = 0;
};

} // namespace samverkan
