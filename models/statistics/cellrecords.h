// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace samverkan {

// Which rows were met in which cell, as they were counted: rows ascending.
struct MetRows
{
    // Where no row can be in two cells: by row, the number of its cell and whether it counts; by number, the
    // cell, counted from 1. Brought together only when somebody asks.
    std::vector<std::uint32_t> numbers;
    std::vector<std::uint8_t> passes;
    std::vector<std::uint32_t> cellOf; // empty: the numbers are the cells
    // Else one entry for each row in each cell.
    std::vector<std::uint32_t> cells;
    std::vector<std::uint32_t> rows;

    template<typename Work>
    void forEach(Work &&work) const
    {
        for (std::uint32_t row = 0; row < numbers.size(); ++row) {
            if (!passes[row])
                continue;
            if (cellOf.empty())
                work(numbers[row], row);
            else if (const std::uint32_t cell = cellOf[numbers[row]])
                work(cell - 1, row);
        }
        for (std::size_t i = 0; i < cells.size(); ++i)
            work(cells[i], rows[i]);
    }
};

// The records behind the cells of a table. Sorted by cell when somebody asks for the first time: most
// tables are looked at and nothing in them is opened. May be asked in several threads.
class CellRecords
{
public:
    // `ids`: of all rows that might have been met, by row.
    CellRecords(MetRows met, std::size_t cells, std::shared_ptr<const std::vector<RowId>> ids);

    // Ascending.
    std::span<const RowId> of(std::uint32_t cell) const;

private:
    void sort() const;

    mutable std::once_flag m_sorted;
    mutable MetRows m_met; // until it is sorted
    mutable std::shared_ptr<const std::vector<RowId>> m_ids;
    mutable std::vector<std::uint32_t> m_begins; // by cell, and the end of the last
    mutable std::vector<RowId> m_records;
};

} // namespace samverkan
