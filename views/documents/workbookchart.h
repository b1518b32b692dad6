// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbooksheets.h"

namespace samverkan {

/// A chart of Excel's own beside the numbers it is bound to: it can be changed and copied there, and
/// follows the numbers. A matrix gets none: its numbers are coloured instead.
void addWorkbookChart(lxw_workbook *workbook, lxw_worksheet *sheet, const doc::Figure &figure, const DocumentWords &words,
                      const WorkbookRange &range);

} // namespace samverkan
