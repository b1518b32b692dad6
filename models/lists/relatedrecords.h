// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QList>

namespace samverkan {

class Catalogue;
class ListSource;

// A way from records of one kind to those of another: from an exchange over its mobilities to the
// people on it, from an organisation to its people.
struct RelatedKind
{
    const Kind *kind = nullptr; // where it leads
    const Kind *through = nullptr; // the rows that point to the records: the pair's kind, or `kind` itself
    QString from; // reference of `through` to the records one starts at
    QString to; // reference of `through` to `kind`; empty when they are the same
};

// All ways there are from a kind, in catalogue order, to the kinds named in `listed`; one for each kind.
QList<RelatedKind> relatedKinds(const Catalogue &catalogue, const Kind &kind, const QStringList &listed);

// Those that hang on any of the records, each once, ascending. Costs as much as there are such rows.
QList<RowId> relatedRecords(ListSource &source, const RelatedKind &related, const QList<RowId> &ids);

} // namespace samverkan
