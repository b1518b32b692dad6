// SPDX-License-Identifier: GPL-3.0-or-later
#include "titlecache.h"

#include "columnloader.h"
#include "language.h"
#include "listcore.h"
#include "store.h"

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr int FewRecords = 20'000; // read as columns in a few milliseconds
static constexpr int MostKept = 20'000; // titles of one kind

QString TitleCache::title(const Kind &kind, RowId id)
{
    QHash<RowId, QString> &titles = m_titles[&kind];
    const auto known = titles.constFind(id);
    if (known != titles.cend())
        return *known;
    const ColumnSet &columns = m_core.columns(kind);
    if (columns.rows().slotOf(id) < 0)
        return {};
    const bool isNear = columns.rows().count() <= FewRecords || columns.hasTitles();
    const QString title = isNear ? fromColumns(kind, id) : m_core.store().title(kind, id, m_core.language());
    QHash<RowId, QString> &kept = m_titles[&kind]; // a title may have asked for other titles
    if (kept.size() >= MostKept)
        kept.clear();
    kept.insert(id, title);
    return title;
}

QString TitleCache::fromColumns(const Kind &kind, RowId id) const
{
    const ColumnSet &columns = m_core.columns(kind);
    columns.load(kind.title);
    const Slot slot = Slot(columns.rows().slotOf(id));
    QStringList parts;
    for (const QString &key : kind.title) {
        const Column &column = columns.column(key);
        const QVariant value = column.values.value(column.codes[slot]);
        if (value.isNull())
            continue;
        const Field &field = *kind.field(key);
        if (field.type == FieldType::Reference)
            parts.append(m_core.title(m_core.catalogue().at(field.target), value.toLongLong()));
        else
            parts.append(field.type == FieldType::Date ? m_core.language().date(value.toString()) : value.toString());
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? m_core.store().title(kind, id, m_core.language()) : parts.join(u", "_s);
}

void TitleCache::patch(const ChangeSet &changes)
{
    m_titles.removeIf([&](auto it) { return titleDependsOn(m_core.catalogue(), it.key()->key, changes); });
}

} // namespace samverkan
