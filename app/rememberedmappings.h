// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnmapping.h"

namespace samverkan {

class Settings;

// What a person has said about the columns of lists, by their headings, so that it need not be said
// again of the next list from the same place. Only what differs from the proposal is kept.
class RememberedMappings
{
public:
    explicit RememberedMappings(Settings &settings) : m_settings(settings) {}

    // The proposal with what was said of such columns before.
    ColumnMapping applied(const Kind &kind, const ColumnMapping &proposed) const;
    // `columns` are a field's key for each column, "" for one left out. A column that is back at its
    // proposal is forgotten.
    void remember(const Kind &kind, const ColumnMapping &proposed, const QStringList &columns);

private:
    Settings &m_settings;
};

} // namespace samverkan
