// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "door.h"

#include <QSet>

#include <functional>
#include <vector>

namespace samverkan {

class Catalogue;

// A stretch of one step's log entries, from `first` to `last` by id.
struct Stretch
{
    qint64 step = 0;
    qint64 first = 0;
    qint64 last = 0;
    qint64 entries = 0;
    const Kind *inserted = nullptr; // where all of them insert rows of this kind
};

// Takes back a long stretch of new rows of one kind, as a read list leaves them: the same entries in
// the same order as removing them one by one, only that what is asked for each row there is asked here
// for many rows together (what hangs on them) or is known already (their heads and values).
class InsertedRun
{
public:
    InsertedRun(Door &door, Database &database, const Catalogue &catalogue, const Stretch &stretch);

    // Whether this way is open: removing a row of the kind leaves all others of the kind alone.
    static bool fits(const Catalogue &catalogue, const Kind &kind);
    // Last row first. `told` hears of every one.
    Outcome takeBack(const std::function<void()> &told);

private:
    using Row = Door::LooseRow;
    using Rows = std::span<const Row>;
    Outcome stopped() const;
    bool readChunk();
    void findWhatHangs();
    bool goesAlone(const Row &row) const;
    Rows firstSpan(Rows rows) const;
    bool remove(Rows span);

    Door &m_door;
    Database &m_database;
    const Catalogue &m_catalogue;
    const Stretch m_stretch;
    const Kind &m_kind;
    Statement m_select;
    std::vector<Row> m_rows; // of the chunk in hand
    qint64 m_next = 0; // the entry id the next chunk begins at
    QSet<RowId> m_single; // of the chunk in hand: something hangs on them, or they have been changed
    QSet<QByteArray> m_papers; // hexadecimal UUIDs of all records that papers hang on
};

} // namespace samverkan
