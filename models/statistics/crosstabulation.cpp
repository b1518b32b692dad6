// SPDX-License-Identifier: GPL-3.0-or-later
#include "crosstabulation.h"

#include <algorithm>

namespace samverkan {

int Axis::indexOf(QStringView key) const
{
    for (int i = 0; i < bins.size(); ++i) {
        if (bins[i].key == key)
            return i;
    }
    return -1;
}

qint64 Axis::totalOf(QStringView key) const
{
    const int i = indexOf(key);
    return i < 0 ? 0 : bins[i].total;
}

const TableCell *CrossTabulation::cellAt(std::span<const int> bins) const
{
    const auto before = [](const TableCell &cell, std::span<const int> wanted) {
        return std::lexicographical_compare(cell.bins.begin(), cell.bins.end(), wanted.begin(), wanted.end());
    };
    const auto found = std::lower_bound(cells.cbegin(), cells.cend(), bins, before);
    if (found == cells.cend() || !std::equal(found->bins.begin(), found->bins.end(), bins.begin(), bins.end()))
        return nullptr;
    return &*found;
}

qint64 CrossTabulation::valueAt(std::span<const int> bins) const
{
    const TableCell *cell = cellAt(bins);
    return cell ? cell->value : 0;
}

static QVarLengthArray<int, 2> binsOf(const QList<Axis> &axes, const QStringList &keys)
{
    QVarLengthArray<int, 2> bins;
    for (qsizetype i = 0; i < axes.size() && i < keys.size(); ++i)
        bins.append(axes[i].indexOf(keys[i]));
    return bins;
}

qint64 CrossTabulation::value(const QStringList &keys) const
{
    return valueAt(binsOf(axes, keys));
}

QStringList CrossTabulation::keysOf(const TableCell &cell) const
{
    QStringList keys;
    for (qsizetype i = 0; i < cell.bins.size(); ++i)
        keys.append(axes[i].bins[cell.bins[i]].key);
    return keys;
}

std::span<const RowId> CrossTabulation::recordsOf(const TableCell &cell) const
{
    return records ? records->of(cell.met) : std::span<const RowId>();
}

static QList<RowId> eachOnce(QList<RowId> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

QList<RowId> CrossTabulation::recordsAt(const QStringList &keys) const
{
    const TableCell *cell = cellAt(binsOf(axes, keys));
    if (!cell)
        return {};
    const auto records = recordsOf(*cell);
    return QList<RowId>(records.begin(), records.end());
}

QList<RowId> CrossTabulation::recordsOfBin(int axis, int bin) const
{
    QList<RowId> ids;
    for (const TableCell &cell : cells) {
        if (cell.bins[axis] != bin)
            continue;
        const auto records = recordsOf(cell);
        ids.append(QList<RowId>(records.begin(), records.end()));
    }
    return eachOnce(ids);
}

QList<RowId> CrossTabulation::allRecords() const
{
    QList<RowId> ids;
    for (const TableCell &cell : cells) {
        const auto records = recordsOf(cell);
        ids.append(QList<RowId>(records.begin(), records.end()));
    }
    return eachOnce(ids);
}

} // namespace samverkan
