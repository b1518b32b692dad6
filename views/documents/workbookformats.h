// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include <QHash>

#include <xlsxwriter.h>

namespace samverkan {

/// The cell formats of a workbook. Each is made once; a workbook has a limit, and so has memory.
class WorkbookFormats
{
public:
    enum class Part { Body, Group, Sum, Total, ColumnTitle, GroupTitle, SheetTitle, Muted, Wrapped, Label };

    explicit WorkbookFormats(lxw_workbook *workbook) : m_workbook(workbook) { }

    lxw_format *of(Part part, FigureKind kind = FigureKind::Text, int decimals = 0,
                   doc::Column::Align align = doc::Column::Align::Automatic, int indent = 0);

private:
    lxw_format *make(Part part, FigureKind kind, int decimals, doc::Column::Align align, int indent);

    lxw_workbook *m_workbook;
    QHash<quint32, lxw_format *> m_known; // owned by the workbook
};

WorkbookFormats::Part partOf(const doc::Row &row);

} // namespace samverkan
