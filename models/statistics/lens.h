// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnstore.h"
#include "path.h"

namespace samverkan {

// A path made ready for many rows: one column of the table it starts from, and for each of its codes
// the code at the far end. References in between are followed once for each value, not for each row.
struct Lens
{
    const Codes *start = nullptr;
    std::vector<std::uint32_t> farOf; // by code of `start`

    // The same with something asked of each far code, for a loop over all rows.
    template<typename T>
    std::vector<T> through(const std::vector<T> &byFarCode) const
    {
        std::vector<T> byCode(farOf.size());
        for (std::size_t code = 0; code < farOf.size(); ++code)
            byCode[code] = byFarCode[farOf[code]];
        return byCode;
    }
};

// How many codes the column at the end of a path has, 0 ("no value") included.
std::size_t farCodes(ColumnStore &columns, const Path &path, const Catalogue &catalogue);

// `asRead`: without joining persons.
Lens lensOf(ColumnStore &columns, const Path &path, const Catalogue &catalogue, bool asRead = false);

} // namespace samverkan
