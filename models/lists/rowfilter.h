// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnset.h"
#include "filter.h"
#include "searchtext.h"

namespace samverkan {

class ListCore;
class ListSource;
class SearchIndex;

// Marks of all living rows that pass the search and every term, but the one on the field `but`
// (a filter's popover counts as if its own filter were not there). By slot.
Marks passing(const ListCore &core, const ColumnSet &columns, const SearchIndex &search, const RecordFilter &filter,
              const QString &but = {});

// How many of the marked rows hold each value of `field`, in the field's order; a row with several
// codes counts for each of them. Values no row holds are left out; "not known" comes last.
QList<ValueCount> countValues(const ListSource &source, const ColumnSet &columns, const QString &field, const Marks &marks);

// Whether a single value passes a term that is not of rows; what marks by code is made of.
bool passes(const Field &field, const QVariant &value, const FilterTerm &term);

} // namespace samverkan
