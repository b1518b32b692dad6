// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sentence.h"

#include <QtGlobal>
#include <optional>
#include <utility>

namespace samverkan {

// Done, or a sentence saying why not.
class [[nodiscard]] Outcome
{
public:
    static Outcome done() { return {}; }
    static Outcome failed(Sentence why)
    {
        Outcome outcome;
        outcome.m_fault = std::move(why);
        return outcome;
    }
    static Outcome cancelled()
    {
        Outcome outcome;
        outcome.m_cancelled = true;
        outcome.m_fault = sentence("Store", QT_TRANSLATE_NOOP("Store", "Cancelled. Nothing was changed."));
        return outcome;
    }

    explicit operator bool() const { return !m_fault; }
    bool isCancelled() const { return m_cancelled; }
    Sentence fault() const { return m_fault.value_or(Sentence()); }

private:
    std::optional<Sentence> m_fault;
    bool m_cancelled = false;
};

} // namespace samverkan
