// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablereader.h"

namespace samverkan {

// A zip file that should be an XLSX or ODS workbook; a fault that says what it is instead.
OpenedTable openWorkbook(const QString &path, const TableOptions &options, const CancelToken &cancel);

} // namespace samverkan
