// SPDX-License-Identifier: GPL-3.0-or-later
#include "persons.h"

#include <map>
#include <numeric>

namespace samverkan {

static std::uint32_t rootOf(std::vector<std::uint32_t> &parents, std::uint32_t row)
{
    while (parents[row] != row) {
        parents[row] = parents[parents[row]];
        row = parents[row];
    }
    return row;
}

void Persons::join(std::size_t rows, const std::vector<std::pair<std::uint32_t, std::uint32_t>> &pairs)
{
    *this = {};
    if (pairs.empty())
        return;
    m_roots.resize(rows);
    std::iota(m_roots.begin(), m_roots.end(), 0u);
    for (const auto &[first, second] : pairs) {
        const std::uint32_t a = rootOf(m_roots, first);
        const std::uint32_t b = rootOf(m_roots, second);
        m_roots[std::max(a, b)] = std::min(a, b);
    }
    std::map<std::uint32_t, std::vector<std::uint32_t>> groups;
    for (std::uint32_t row = 0; row < rows; ++row) {
        m_roots[row] = rootOf(m_roots, row);
        if (m_roots[row] != row)
            groups[m_roots[row]].push_back(row);
    }
    m_joined.resize(rows, false);
    for (auto &[root, others] : groups) {
        others.insert(others.begin(), root);
        for (std::uint32_t row : others)
            m_joined[row] = true;
        m_groups.push_back(std::move(others));
    }
}

} // namespace samverkan
