// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnset.h"

#include <vector>

namespace samverkan {

// The orders a person expects. Numbers and dates by size; code lists as their project has ordered
// them; records by their titles; countries, texts and lists of several codes by the alphabet of the
// language (å ä ö last in Swedish) without regard to case; e-mail addresses, telephone and other
// numbers by their signs.
//
// By code: the place of each value of `values`, NoRank for "not known".
std::vector<quint32> rankValues(const ListCore &core, const Field &field, const Dictionary &values);

// A field in an order may stand for several: a full name is ordered by the given name, then by the
// family name. The field alone for all others.
QStringList orderedBy(const Kind &kind, const QString &key);

// One key of an order over slots.
struct RankedKey
{
    const std::vector<Dictionary::Code> *codes; // by slot
    const std::vector<quint32> *ranks; // by code
    bool descending = false;
};

// `base` in the order of the keys, the first counting most; rows the keys do not tell apart stay as
// they were in `base`. What is not known comes last in either direction. Linear.
std::vector<Slot> inOrder(const std::vector<Slot> &base, const QList<RankedKey> &keys);

// By slot: equal for rows that all keys hold equal, growing along `order`.
std::vector<quint32> ranksAlong(const std::vector<Slot> &order, const QList<RankedKey> &keys, size_t slotCount);

} // namespace samverkan
