// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens.h"

namespace samverkan {

// Which rows of a table count: one byte each, 0 or 1.
class RowFilter
{
public:
    RowFilter(ColumnStore &columns, const Catalogue &catalogue, std::size_t rows)
        : m_columns(columns), m_catalogue(catalogue), m_passes(rows, 1) { }

    // Keeps rows whose code at the end of `path` passes.
    void keep(const Path &path, const std::vector<std::uint8_t> &passByFarCode);
    // Keeps rows by themselves: `passByCode` by row number + 1.
    void keepRows(const std::vector<std::uint8_t> &passByCode);
    // Keeps rows in a period. `start`, `end` and `instead` as in PeriodRule, where it has them.
    struct Dates
    {
        PeriodRule::Test test;
        std::optional<Path> start;
        std::optional<Path> end;
        std::optional<Path> instead;
    };
    void keepPeriod(const Dates &dates, PartialDate from, PartialDate to);
    // Of a person's rows, one in the period is enough, and only the first row stands for them.
    void keepFirstOfPersons(const Persons &persons);

    bool passes(std::size_t row) const { return m_passes[row]; }
    std::vector<std::uint8_t> &bytes() { return m_passes; }
    const std::vector<std::uint8_t> &bytes() const { return m_passes; }

private:
    ColumnStore &m_columns;
    const Catalogue &m_catalogue;
    std::vector<std::uint8_t> m_passes;
};

} // namespace samverkan
