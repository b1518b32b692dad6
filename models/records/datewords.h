// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace samverkan {

// A number or the name of a month, out of a written date.
struct DateWord
{
    int value = 0;         // of the number, or the month 1 … 12
    qsizetype size = 0;    // digits; 0 for a name
    bool isMonth = false;  // by name
    QString digits{};

    bool isYear() const { return size == 4; }
};

// The parts of a written date in their order; weekdays, "den", "the", "14:e" and the like left off.
// Nothing if there is a sign or a word that does not belong in a date.
std::optional<QList<DateWord>> dateWords(const QString &text);

} // namespace samverkan
