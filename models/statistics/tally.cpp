// SPDX-License-Identifier: GPL-3.0-or-later
#include "tally.h"

#include <algorithm>
#include <numeric>

namespace samverkan {

Tally::Tally(std::vector<TallyAxis> axes, bool withRecords)
    : m_axes(std::move(axes))
    , m_withRecords(withRecords)
{
    static constexpr std::uint64_t dense = 1u << 22; // cells with a place of their own: 16 MB
    std::uint64_t numbers = 1;
    for (const TallyAxis &axis : m_axes) {
        numbers *= axis.bins;
        binTotals.emplace_back(axis.bins, 0);
        m_binStamps.emplace_back(axis.bins, 0);
    }
    if (numbers <= dense)
        m_indexes.resize(numbers, 0);
}

std::uint32_t Tally::addCell(std::uint32_t number)
{
    cells.push_back(number);
    values.push_back(0);
    m_stamps.push_back(0);
    for (const TallyAxis &axis : m_axes)
        m_bins.push_back(number / axis.stride % axis.bins);
    return std::uint32_t(cells.size());
}

void Tally::count(Parts base, RowFilter filter, const Weights &weights, const std::vector<TallyBranch> &branches)
{
    if (branches.empty() && base.isSingle())
        return countSimple(std::move(base), std::move(filter), weights);
    std::vector<std::uint32_t> numbers;
    std::vector<std::uint32_t> further;
    for (std::uint32_t owner = 0; owner < filter.bytes().size(); ++owner) {
        if (!filter.passes(owner))
            continue;
        numbers.clear();
        base.forEach(owner, [&](std::uint32_t part) { numbers.push_back(part); });
        for (const TallyBranch &branch : branches) {
            further.clear();
            for (std::uint32_t i = branch.grouping->offsets[owner]; i < branch.grouping->offsets[owner + 1]; ++i) {
                const std::uint32_t row = branch.grouping->rows[i];
                if (!branch.filter->passes(row))
                    continue;
                branch.parts.forEach(row, [&](std::uint32_t part) {
                    for (std::uint32_t number : numbers)
                        further.push_back(number + part);
                });
            }
            if (branches.size() > 1) {
                std::sort(further.begin(), further.end());
                further.erase(std::unique(further.begin(), further.end()), further.end());
            }
            numbers.swap(further);
        }
        if (!numbers.empty())
            addOwner(owner, weights.at(owner), numbers);
    }
}

void Tally::addOwner(std::uint32_t owner, std::int64_t weight, const std::vector<std::uint32_t> &numbers)
{
    const std::uint32_t stamp = owner + 1;
    bool lacks = false;
    for (std::uint32_t number : numbers) {
        const std::uint32_t cell = indexOf(number);
        if (m_stamps[cell] == stamp)
            continue;
        m_stamps[cell] = stamp;
        values[cell] += weight;
        if (m_withRecords) {
            met.cells.push_back(cell);
            met.rows.push_back(owner);
        }
        for (std::size_t i = 0; i < m_axes.size(); ++i) {
            const std::uint32_t bin = binOf(cell, i);
            lacks = lacks || bin == m_axes[i].missing();
            if (m_binStamps[i][bin] == stamp)
                continue;
            m_binStamps[i][bin] = stamp;
            binTotals[i][bin] += weight;
        }
    }
    total += weight;
    missing += lacks ? weight : 0;
}

// Each row is in one cell: nothing can be met twice.
void Tally::countSimple(Parts base, RowFilter filter, const Weights &weights)
{
    static constexpr std::size_t few = 1u << 20; // numbers: 8 MB of sums
    const bool inPlaces = !m_indexes.empty() && m_indexes.size() <= few;
    std::vector<std::uint32_t> numbers = base.takeSingles();
    weights.visit([&](const auto &weightOf) {
        if (inPlaces)
            countInPlaces(numbers, filter.bytes(), weightOf);
        else
            countOneByOne(numbers, filter.bytes(), weightOf);
    });
    totalFromCells();
    if (m_withRecords)
        met = {std::move(numbers), std::move(filter.bytes()), inPlaces ? m_indexes : std::vector<std::uint32_t>(), {}, {}};
}

// A sum for every number there might be, and no branch in a loop over a million rows: which rows pass cannot be
// foretold. A cell whose rows add up to nothing is none; what is added is never negative (the fields' limits).
template<typename WeightOf>
void Tally::countInPlaces(const std::vector<std::uint32_t> &numbers, const std::vector<std::uint8_t> &passes, const WeightOf &weightOf)
{
    std::vector<std::int64_t> sums(m_indexes.size(), 0);
    for (std::size_t row = 0; row < numbers.size(); ++row)
        sums[numbers[row]] += passes[row] * weightOf(row);
    for (std::uint32_t number = 0; number < sums.size(); ++number) {
        if (sums[number] != 0)
            values[indexOf(number)] = sums[number];
    }
}

// Leaves the row's cell where its number was.
template<typename WeightOf>
void Tally::countOneByOne(std::vector<std::uint32_t> &numbers, const std::vector<std::uint8_t> &passes, const WeightOf &weightOf)
{
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (!passes[row])
            continue;
        numbers[row] = indexOf(numbers[row]);
        values[numbers[row]] += weightOf(row);
    }
}

void Tally::totalFromCells()
{
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        bool lacks = false;
        for (std::size_t i = 0; i < m_axes.size(); ++i) {
            const std::uint32_t bin = binOf(cell, i);
            binTotals[i][bin] += values[cell];
            lacks = lacks || bin == m_axes[i].missing();
        }
        total += values[cell];
        missing += lacks ? values[cell] : 0;
    }
}

std::vector<std::uint32_t> Tally::order() const
{
    std::vector<std::uint32_t> order;
    order.reserve(cells.size());
    if (!m_indexes.empty()) {
        for (std::uint32_t index : m_indexes) {
            if (index != 0)
                order.push_back(index - 1);
        }
        return order;
    }
    order.resize(cells.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) { return cells[a] < cells[b]; });
    return order;
}

} // namespace samverkan
