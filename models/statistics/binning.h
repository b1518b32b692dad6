// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnstore.h"
#include "crosstabulation.h"
#include "path.h"

namespace samverkan {

class CodeBook;

// The keys of a stored text as a variable sees it: of a date its month, of several choices each.
// Empty if it tells no value.
QStringList keysOfWord(const Field &field, const QString &word);
// The key of "no value": empty, but "unknown" for age bands, which have no other.
QString missingKey(const Field &field);

// The bins of a variable: all its values in their order, and "no value" as the last.
struct Binning
{
    bool several = false; // a code may belong to more than one bin
    std::vector<std::uint32_t> binOf; // by code
    std::vector<std::vector<std::uint32_t>> binsOf; // by code, if several
    std::uint32_t count = 0;
    QList<Bin> bins; // empty for references, whose bins are the rows of the target

    std::uint32_t missing() const { return count - 1; }
};

Binning binningOf(const Path &path, const CodeColumn &column, std::size_t targetRows, const Axis &axis,
                  const CodeBook &codes);

} // namespace samverkan
