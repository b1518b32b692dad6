// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens.h"

#include "catalogue.h"

#include <numeric>

namespace samverkan {

std::size_t farCodes(ColumnStore &columns, const Path &path, const Catalogue &catalogue)
{
    const Field &field = path.kind->fields[path.columnIndex()];
    if (field.type == FieldType::Reference)
        return columns.kind(catalogue.at(field.target)).rows() + 1;
    return columns.column(*path.kind, path.columnIndex()).words.size() + 1;
}

// The code of each row, counted from 1, put through `farOf` (which knows 0 too).
static std::vector<std::uint32_t> follow(const Codes &codes, const std::vector<std::uint32_t> &farOf)
{
    std::vector<std::uint32_t> result;
    result.reserve(codes.size() + 1);
    result.push_back(farOf[0]);
    codes.visit([&](const auto &all) {
        for (const auto code : all)
            result.push_back(farOf[code]);
    });
    return result;
}

Lens lensOf(ColumnStore &columns, const Path &path, const Catalogue &catalogue, bool asRead)
{
    const auto codesOf = [&](const Kind &kind, int field) -> const Codes & {
        return asRead ? columns.column(kind, field).codes : columns.codes(kind, field);
    };
    Lens lens;
    lens.farOf.resize(farCodes(columns, path, catalogue));
    std::iota(lens.farOf.begin(), lens.farOf.end(), 0u);
    lens.start = &codesOf(*path.kind, path.columnIndex());
    for (auto hop = path.hops.crbegin(); hop != path.hops.crend(); ++hop) {
        lens.farOf = follow(*lens.start, lens.farOf);
        lens.start = &codesOf(*hop->kind, hop->field);
    }
    return lens;
}

} // namespace samverkan
