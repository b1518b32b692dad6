// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace samverkan {

// Which rows of the kind participant are one person, by the verdicts "same" of the project. A person
// is represented by the first row. Without any verdict all this is empty and costs nothing.
class Persons
{
public:
    // `pairs`: row numbers that are the same person.
    void join(std::size_t rows, const std::vector<std::pair<std::uint32_t, std::uint32_t>> &pairs);

    bool hasJoins() const { return !m_groups.empty(); }
    std::uint32_t root(std::uint32_t row) const { return m_roots.empty() ? row : m_roots[row]; }
    bool isJoined(std::uint32_t row) const { return !m_roots.empty() && m_joined[row]; }
    // The rows of each person who has several, ascending.
    const std::vector<std::vector<std::uint32_t>> &groups() const { return m_groups; }

private:
    std::vector<std::uint32_t> m_roots; // by row
    std::vector<bool> m_joined;
    std::vector<std::vector<std::uint32_t>> m_groups;
};

} // namespace samverkan
