// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

namespace samverkan {

class RecordTableModel;

// A list as it is shown – its rows in their order, its columns, what it is filtered by – for paper. In
// the language of the base; everything in it, so for a list somebody will read, not for 200 000 rows.
Document listDocument(const RecordTableModel &list, const ReportBase &base);

// "Search: anna; Country: Latvia", as the head of a document says it; empty if all are shown.
QString filterText(const RecordTableModel &list);

} // namespace samverkan
