// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    std::uint32_t binOf(std::uint32_t cell) const { return cell / stride % bins; }
    std::uint32_t missing() const { return bins - 1; }
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

    // Rows that pass the filter. `weights` empty: each row counts one.
    void count(const Parts &base, const RowFilter &filter, const std::vector<std::int32_t> &weights,
               const std::vector<TallyBranch> &branches);

    // The cells met, ascending by number, as indexes into `values` and `cells`.
    std::vector<std::uint32_t> order() const;
    // The records behind the cells in the order of order(): all in one, and where each cell's begin.
    void recordsByCell(const std::vector<std::uint32_t> &order, const KindColumns &counted, QList<RowId> &records,
                       std::vector<std::size_t> &begins) const;

    std::vector<std::uint32_t> cells; // numbers of the cells met
    std::vector<std::int64_t> values; // of the same
    std::vector<std::vector<std::int64_t>> binTotals; // by axis and bin
    std::int64_t total = 0;
    std::int64_t missing = 0;

private:
    void countSimple(const Parts &base, const RowFilter &filter, const std::vector<std::int32_t> &weights);
    void totalFromCells();
    void addOwner(std::uint32_t owner, std::int64_t weight, const std::vector<std::uint32_t> &numbers);
    std::uint32_t indexOf(std::uint32_t number);

    std::vector<TallyAxis> m_axes;
    bool m_withRecords;
    std::vector<std::uint32_t> m_indexes; // by cell number, counted from 1, while there are not too many
    QHash<std::uint32_t, std::uint32_t> m_sparse; // else
    std::vector<std::uint32_t> m_stamps; // by cell: the owner that was there last, counted from 1
    std::vector<std::vector<std::uint32_t>> m_binStamps;
    std::vector<std::uint32_t> m_metCells; // one entry for each owner in each cell
    std::vector<std::uint32_t> m_metOwners;
};

} // namespace samverkan
