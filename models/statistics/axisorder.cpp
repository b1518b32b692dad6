// SPDX-License-Identifier: GPL-3.0-or-later
#include "axisorder.h"

#include <algorithm>
#include <numeric>

namespace samverkan {

void sortAxis(CrossTabulation &table, int axis, const std::function<bool(const Bin &, const Bin &)> &before)
{
    QList<Bin> &bins = table.axes[axis].bins;
    QList<int> order(bins.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        if (bins[a].missing != bins[b].missing)
            return bins[b].missing;
        return before(bins[a], bins[b]);
    });
    QList<Bin> sorted;
    QList<int> places(bins.size());
    for (int place = 0; place < order.size(); ++place) {
        sorted.append(bins[order[place]]);
        places[order[place]] = place;
    }
    bins = sorted;
    for (TableCell &cell : table.cells)
        cell.bins[axis] = places[cell.bins[axis]];
    std::sort(table.cells.begin(), table.cells.end(), [](const TableCell &a, const TableCell &b) {
        return std::lexicographical_compare(a.bins.begin(), a.bins.end(), b.bins.begin(), b.bins.end());
    });
}

void sortAxisBySize(CrossTabulation &table, int axis)
{
    sortAxis(table, axis, [](const Bin &a, const Bin &b) { return a.total > b.total; });
}

} // namespace samverkan
