// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

namespace samverkan {

void Parts::add(const Lens &lens, const Binning &binning, std::uint32_t stride)
{
    if (binning.several)
        return addSeveral(lens, binning, stride);
    std::vector<std::uint32_t> parts = lens.through(binning.binOf);
    for (std::uint32_t &part : parts)
        part *= stride;
    lens.start->visit([&](const auto &codes) {
        if (isSingle()) {
            for (std::size_t row = 0; row < codes.size(); ++row)
                m_first[row] += parts[codes[row]];
            return;
        }
        for (std::size_t row = 0; row < codes.size(); ++row) {
            for (std::size_t i = m_offsets[row]; i < m_offsets[row + 1]; ++i)
                m_values[i] += parts[codes[row]];
        }
    });
}

void Parts::addSeveral(const Lens &lens, const Binning &binning, std::uint32_t stride)
{
    std::vector<std::size_t> offsets{0};
    std::vector<std::uint32_t> values;
    offsets.reserve(m_first.size() + 1);
    lens.start->visit([&](const auto &codes) {
        for (std::size_t row = 0; row < codes.size(); ++row) {
            forEach(row, [&](std::uint32_t part) {
                for (std::uint32_t bin : binning.binsOf[lens.farOf[codes[row]]])
                    values.push_back(part + bin * stride);
            });
            offsets.push_back(values.size());
        }
    });
    m_offsets = std::move(offsets);
    m_values = std::move(values);
}

} // namespace samverkan
