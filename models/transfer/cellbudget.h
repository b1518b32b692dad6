// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"
#include "tablereader.h"

namespace samverkan {

// Keeps count of a sheet's cells, so that no file can ask for more than the limits.
class CellBudget
{
public:
    explicit CellBudget(const TableLimits &limits) : m_limits(limits) {}

    // A finished row with so many filled cells, among so many positions.
    Fault take(qint64 filled, qint64 positions)
    {
        m_filled += filled;
        m_positions += positions;
        if (m_filled > m_limits.filledCells)
            return {FaultCode::TooManyCells, {QString::number(m_limits.filledCells / 1'000'000)}};
        if (m_positions > m_limits.cellPositions)
            return {FaultCode::TooManyCells, {QString::number(m_limits.cellPositions / 1'000'000)}};
        return {};
    }

private:
    TableLimits m_limits;
    qint64 m_filled = 0;
    qint64 m_positions = 0;
};

} // namespace samverkan
