// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace samverkan {

// A written number taken apart: which separator means what.
struct NumberParts
{
    bool negative = false;
    QString whole{};    // digits, at least one
    QString fraction{}; // digits, perhaps none
    // The only separator could also part thousands: "1,234".
    bool ambiguous = false;
};

// Nothing if the text is no number.
std::optional<NumberParts> numberParts(const QString &text);

} // namespace samverkan
