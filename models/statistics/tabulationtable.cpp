// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a Tabulation that makes the answer of what was counted.
#include "tabulation.h"

#include "catalogue.h"

namespace samverkan {

CrossTabulation Tabulation::table(Tally &tally)
{
    CrossTabulation table;
    table.question = m_question;
    table.recordKind = recordKindOf(m_question.of);
    table.total = tally.total;
    table.missing = tally.missing;
    table.periodIgnored = m_periodIgnored && !m_periodUsed;
    const std::vector<std::uint32_t> order = tally.order();
    std::vector<std::vector<int>> places;
    fillAxes(tally, table, places);
    table.cells.reserve(qsizetype(order.size()));
    for (std::uint32_t met : order) {
        TableCell cell;
        for (std::size_t i = 0; i < m_axes.size(); ++i)
            cell.bins.append(places[i][tally.binOf(met, i)]);
        cell.value = tally.values[met];
        cell.met = met;
        table.cells.append(cell);
    }
    if (m_question.withRecords)
        table.records = std::make_shared<CellRecords>(std::move(tally.met), tally.cells.size(), m_columns.kind(m_base).ids());
    return table;
}

// Only bins that somebody is in; `places` says where in the axis a bin of the counting has got to.
void Tabulation::fillAxes(const Tally &tally, CrossTabulation &table, std::vector<std::vector<int>> &places)
{
    for (std::size_t i = 0; i < m_axes.size(); ++i) {
        const AskedAxis &asked = m_axes[i];
        std::vector<int> place(asked.binning.count, -1);
        for (std::size_t met = 0; met < tally.cells.size(); ++met)
            place[tally.binOf(met, i)] = 0;
        Axis axis = asked.axis;
        for (std::uint32_t bin = 0; bin < asked.binning.count; ++bin) {
            if (place[bin] < 0)
                continue;
            place[bin] = int(axis.bins.size());
            axis.bins.append(binAt(asked, bin));
            axis.bins.last().total = tally.binTotals[i][bin];
        }
        table.axes.append(axis);
        places.push_back(std::move(place));
    }
}

Bin Tabulation::binAt(const AskedAxis &asked, std::uint32_t bin)
{
    if (asked.axis.kind != BinKind::References)
        return asked.binning.bins[bin];
    if (bin == asked.binning.missing())
        return {{}, {}, 0, true};
    const Kind &target = m_catalogue.at(asked.axis.target);
    const QString key = m_columns.uuid(target, bin).toString(QUuid::WithoutBraces);
    return {key, key, m_columns.kind(target).id(bin)};
}

} // namespace samverkan
