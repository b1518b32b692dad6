// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QHash>

namespace samverkan {

class ChangeSet;
class ListCore;

// What records are called, as Store::title says it, at the price of a look into memory: titles of
// kinds that are not many (organisations, activities) are made from the columns held in memory, those of
// long lists asked for one by one and kept.
class TitleCache
{
public:
    explicit TitleCache(ListCore &core)
        : m_core(core)
    {
    }

    // Empty if there is no such record.
    QString title(const Kind &kind, RowId id);
    void patch(const ChangeSet &changes);
    void forget() { m_titles.clear(); }

private:
    QString fromColumns(const Kind &kind, RowId id) const;

    ListCore &m_core;
    QHash<const Kind *, QHash<RowId, QString>> m_titles;
};

} // namespace samverkan
