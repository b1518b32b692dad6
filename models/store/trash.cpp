// SPDX-License-Identifier: GPL-3.0-or-later
#include "trash.h"

#include "catalogue.h"
#include "fieldsjson.h"
#include "removals.h"
#include "undo.h"
#include "uuids.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

struct TrashStep
{
    qint64 id = 0;
    QDateTime time;
    QString person;
};

QList<TrashStep> stepsThatRemoved(const Store &store, const QDateTime &since)
{
    Statement select(store.database(), u"SELECT s.id, s.time, s.person FROM log_step s "
                                       "WHERE s.time >= ? AND s.sort IN ('do', 'redo') AND EXISTS "
                                       "(SELECT 1 FROM log_entry e WHERE e.step = s.id AND e.operation = 'delete') "
                                       "ORDER BY s.id DESC"_s);
    select.bind(0, since.toUTC().toString(Qt::ISODateWithMs));
    QList<TrashStep> steps;
    while (select.step())
        steps.append({select.integer(0), QDateTime::fromString(select.text(1), Qt::ISODateWithMs), select.text(2)});
    return steps;
}

class TrashReader
{
public:
    explicit TrashReader(const Store &store)
        : m_store(store)
        , m_presence(store)
    {
    }

    void read(const TrashStep &step)
    {
        const RemovingStep removing(m_store, step.id);
        QSet<int> gone;
        for (int i = 0; i < removing.rows().size(); ++i) {
            const RemovedRow &removed = removing.rows()[i].removed;
            if (m_seen.contains(removed.row))
                continue; // a newer removal tells it
            m_seen.insert(removed.row);
            if (!m_presence.has(*removed.kind, removed.row))
                gone.insert(i);
        }
        QHash<int, QHash<const Kind *, int>> along;
        QList<int> own;
        for (int i = int(removing.rows().size()) - 1; i >= 0; --i) {
            if (!gone.contains(i))
                continue;
            const int top = topOf(removing, gone, i);
            if (top == i)
                own.append(i);
            else
                ++along[top][removing.rows()[i].removed.kind];
        }
        for (int i : std::as_const(own))
            m_records.append({removing.rows()[i].removed, step.time, step.person, inOrder(along.value(i))});
    }

    QList<RemovedRecord> records() const { return m_records; }

private:
    static int topOf(const RemovingStep &removing, const QSet<int> &gone, int row)
    {
        while (gone.contains(removing.rows()[row].owner))
            row = removing.rows()[row].owner;
        return row;
    }

    QList<std::pair<const Kind *, int>> inOrder(const QHash<const Kind *, int> &counts) const
    {
        QList<std::pair<const Kind *, int>> ordered;
        for (const auto &kind : m_store.catalogue().kinds()) {
            if (counts.contains(kind.get()))
                ordered.append({kind.get(), counts.value(kind.get())});
        }
        return ordered;
    }

    const Store &m_store;
    Presence m_presence;
    QSet<QUuid> m_seen;
    QList<RemovedRecord> m_records;
};

} // namespace

QList<RemovedRecord> removedRecords(const Store &store, const QDateTime &since)
{
    TrashReader reader(store);
    for (const TrashStep &step : stepsThatRemoved(store, since))
        reader.read(step);
    return reader.records();
}

bool isLargeRemoval(const Store &store, qint64 step)
{
    StepRef removing;
    removing.id = step;
    return hasMoreEntries(store.database(), removing, manyEntries);
}

RemovedRow newestRemoval(const Store &store, const QUuid &row)
{
    Statement select(store.database(), u"SELECT e.kind, e.uuid, e.step, e.fields FROM log_entry e "
                                       "JOIN log_step s ON s.id = e.step WHERE e.row = ? AND e.operation = 'delete' "
                                       "AND s.sort IN ('do', 'redo') ORDER BY e.n DESC, e.uuid DESC LIMIT 1"_s);
    select.bindBlob(0, toBytes(row));
    RemovedRow removed;
    if (!select.step())
        return removed;
    removed.kind = store.catalogue().kind(select.text(0));
    removed.row = row;
    removed.entry = uuidFromBytes(select.blob(1));
    removed.step = select.integer(2);
    for (const LoggedValue &value : readFieldsJson(select.text(3).toUtf8()))
        removed.values.insert(value.field, value.before);
    return removed;
}

} // namespace samverkan
