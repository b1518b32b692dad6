// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace samverkan {

// A whole stored date as the number 20130514; 0 if it is known less well. For columns of very many rows,
// where a PartialDate of each would cost more than all else.
int packedDate(QByteArrayView iso);

// Completed years between two packed dates, the second not before the first; what ageOn() finds.
constexpr int completedYears(int birth, int on)
{
    return (on - birth) / 10000;
}

} // namespace samverkan
