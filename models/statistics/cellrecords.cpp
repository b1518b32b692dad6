// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellrecords.h"

#include <numeric>

namespace samverkan {

CellRecords::CellRecords(MetRows met, std::size_t cells, std::shared_ptr<const std::vector<RowId>> ids)
    : m_met(std::move(met))
    , m_ids(std::move(ids))
    , m_begins(cells + 1, 0)
{
}

std::span<const RowId> CellRecords::of(std::uint32_t cell) const
{
    std::call_once(m_sorted, [this] { sort(); });
    return std::span(m_records).subspan(m_begins[cell], m_begins[cell + 1] - m_begins[cell]);
}

// A counting sort: rows were met in ascending order, and are so in each cell.
void CellRecords::sort() const
{
    m_met.forEach([this](std::uint32_t cell, std::uint32_t) { ++m_begins[cell + 1]; });
    std::partial_sum(m_begins.cbegin(), m_begins.cend(), m_begins.begin());
    m_records.resize(m_begins.back());
    std::vector<std::uint32_t> next(m_begins.cbegin(), m_begins.cend() - 1);
    m_met.forEach([&](std::uint32_t cell, std::uint32_t row) { m_records[next[cell]++] = (*m_ids)[row]; });
    m_met = {};
    m_ids.reset();
}

} // namespace samverkan
