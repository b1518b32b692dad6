// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "binning.h"
#include "lens.h"

namespace samverkan {

// What each row of one table contributes to the number of its cells: the sum over the table's axes of
// bin times stride. One number a row, or several where an axis has several values.
class Parts
{
public:
    explicit Parts(std::size_t rows)
        : m_first(rows, 0) { }

    void add(const Lens &lens, const Binning &binning, std::uint32_t stride);

    bool isSingle() const { return m_offsets.empty(); }
    // By row, while each has one. There are none afterwards.
    std::vector<std::uint32_t> takeSingles() { return std::move(m_first); }
    template<typename Work>
    void forEach(std::size_t row, Work &&work) const
    {
        if (isSingle())
            return work(m_first[row]);
        for (std::size_t i = m_offsets[row]; i < m_offsets[row + 1]; ++i)
            work(m_values[i]);
    }

private:
    void addSeveral(const Lens &lens, const Binning &binning, std::uint32_t stride);

    std::vector<std::uint32_t> m_first;
    std::vector<std::size_t> m_offsets; // of rows in m_values, once there are several
    std::vector<std::uint32_t> m_values;
};

} // namespace samverkan
