// SPDX-License-Identifier: GPL-3.0-or-later
#include "kindcounts.h"

#include "changeset.h"
#include "listcore.h"
#include "listsource.h"
#include "store.h"

namespace samverkan {

KindCounts::KindCounts(ListSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    connect(&source.core(), &ListCore::changed, this, &KindCounts::take);
}

int KindCounts::count(const QString &kind) const
{
    auto known = m_counts.constFind(kind);
    if (known == m_counts.cend())
        known = m_counts.insert(kind, int(m_source.core().store().count(m_source.catalogue().at(kind))));
    return *known;
}

void KindCounts::take(const ChangeSet &changes)
{
    const QStringList kinds = m_counts.keys();
    for (const QString &kind : kinds) {
        if (!changes.changesRowsOf(kind))
            continue;
        const int before = m_counts.take(kind);
        if (count(kind) != before)
            emit changed(kind);
    }
}

} // namespace samverkan
