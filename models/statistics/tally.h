// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellrecords.h"
#include "columnstore.h"
#include "parts.h"
#include "rowfilter.h"

#include <QHash>

namespace samverkan {

// One axis of the counting: the cell number is the sum of bin times stride over the axes.
struct TallyAxis
{
    std::uint32_t bins = 1; // "no value" included, which is the last
    std::uint32_t stride = 1;

    std::uint32_t missing() const { return bins - 1; }
};

// What each counted row adds: one, or the number its code stands for.
struct Weights
{
    const Codes *codes = nullptr;
    std::vector<std::int32_t> byCode = {};

    std::int64_t at(std::size_t row) const { return codes ? byCode[codes->at(row)] : 1; }
    // Calls `work` with a function of the row, for loops over many rows.
    template<typename Work>
    void visit(Work &&work) const
    {
        if (codes)
            codes->visit([&](const auto &all) { work([&](std::size_t row) { return std::int64_t(byCode[all[row]]); }); });
        else
            work([](std::size_t) { return std::int64_t(1); });
    }
};

// A table that hangs on what is counted and that an axis speaks of.
struct TallyBranch
{
    Parts parts;
    const RowFilter *filter;
    const Grouping *grouping;
};

// Counts. Each counted row adds its weight once to every cell it falls into, once to every bin and
// once to the total, however many rows of the branches lead there.
class Tally
{
public:
    Tally(std::vector<TallyAxis> axes, bool withRecords);

    // Rows that pass the filter. Keeps what of `base` and `filter` is wanted for the records.
    void count(Parts base, RowFilter filter, const Weights &weights, const std::vector<TallyBranch> &branches);

    // The cells met, ascending by number, as indexes into `values` and `cells`.
    std::vector<std::uint32_t> order() const;
    std::uint32_t binOf(std::size_t cell, std::size_t axis) const { return m_bins[cell * m_axes.size() + axis]; }

    std::vector<std::uint32_t> cells; // numbers of the cells met
    std::vector<std::int64_t> values; // of the same
    MetRows met; // of the same, where records are wanted
    std::vector<std::vector<std::int64_t>> binTotals; // by axis and bin
    std::int64_t total = 0;
    std::int64_t missing = 0;

private:
    void countSimple(Parts base, RowFilter filter, const Weights &weights);
    template<typename WeightOf>
    void countInPlaces(const std::vector<std::uint32_t> &numbers, const std::vector<std::uint8_t> &passes, const WeightOf &weightOf);
    template<typename WeightOf>
    void countOneByOne(std::vector<std::uint32_t> &numbers, const std::vector<std::uint8_t> &passes, const WeightOf &weightOf);
    void totalFromCells();
    void addOwner(std::uint32_t owner, std::int64_t weight, const std::vector<std::uint32_t> &numbers);
    std::uint32_t indexOf(std::uint32_t number)
    {
        std::uint32_t &index = m_indexes.empty() ? m_sparse[number] : m_indexes[number];
        if (index == 0)
            index = addCell(number);
        return index - 1;
    }
    std::uint32_t addCell(std::uint32_t number);

    std::vector<TallyAxis> m_axes;
    bool m_withRecords;
    std::vector<std::uint32_t> m_indexes; // by cell number, counted from 1, while there are not too many
    QHash<std::uint32_t, std::uint32_t> m_sparse; // else
    std::vector<std::uint32_t> m_bins; // of the cells met, all axes of one after another
    std::vector<std::uint32_t> m_stamps; // by cell: the owner that was there last, counted from 1
    std::vector<std::vector<std::uint32_t>> m_binStamps;
};

} // namespace samverkan
