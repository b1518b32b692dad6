// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter.h"

#include <QUuid>

namespace samverkan {

class ListSource;

// A search kept in the project, as others than lists need it.
struct StoredSearch
{
    QUuid uuid;
    QString name;
    QString kind; // of the records it searches
    RecordFilter filter;
};

// By name.
QList<StoredSearch> storedSearches(const ListSource &source);
// The records a filter finds now, ascending.
QList<RowId> rowsFound(const ListSource &source, const Kind &kind, const RecordFilter &filter);

} // namespace samverkan
