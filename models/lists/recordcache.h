// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowreader.h"

#include <QCache>
#include <functional>

namespace samverkan {

class ListCore;

// The records last looked at, by id: they stay when the list is ordered or filtered anew. A record
// that is not there is fetched with its neighbours, since they will be asked for next.
class RecordCache
{
public:
    RecordCache(ListCore &core, const Kind &kind);

    // `near` gives the ids to fetch along, `id` among them. Null if the row is gone. Good until the
    // next call.
    const Record *record(RowId id, const std::function<QList<RowId>()> &near);
    // Those to be shown now, exactly, where most of them are not there: after a jump, blocks around them
    // would be twice as many. A few are left to record().
    void prepare(const QList<RowId> &ids);
    // Whether what comes through other records (Via) is read along; at first it is.
    void follow(bool others);
    void forget(RowId id) { m_records.remove(id); }
    void clear() { m_records.clear(); }

    static constexpr int BlockRows = 32; // fetched together: what is in sight and little more
    static constexpr int MostRows = 256 * BlockRows;

private:
    QList<RowId> missing(const QList<RowId> &ids) const;
    void fetch(const QList<RowId> &ids);

    ListCore &m_core;
    const Kind &m_kind;
    RowReader m_reader;
    bool m_followsOthers = true;
    QCache<RowId, Record> m_records;
};

} // namespace samverkan
