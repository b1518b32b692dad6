// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

namespace samverkan {

class Kind;

// What the log says of one row, worked out from the set of its entries alone, by the rules of the
// house (one value a unit, the head highest in (n, id) shows, edit beats delete). No rule reads the
// order in which entries came in, or a clock. Links are hexadecimal UUIDs.
class LoggedRow
{
public:
    struct Entry
    {
        QByteArray id; // sixteen bytes
        qint64 n = 0;
        QByteArray parents; // sixteen bytes each
        QByteArray operation;
        QByteArray fields; // JSON
        bool caused = false; // a consequence of another entry
    };

    explicit LoggedRow(QList<Entry> entries);

    // Whether the row is there.
    bool lives() const;
    // Its stored values by field key, none that is null.
    QHash<QString, QVariant> values(const Kind &kind) const;
    // An entry whose parent's n is not smaller than its own breaks the log.
    bool isOrdered() const { return m_ordered; }

private:
    bool seenBy(int entry, int later) const;
    QList<int> headsAmong(const QList<int> &entries) const;
    int newest(const QList<int> &entries) const;

    QList<Entry> m_entries; // ascending in (n, id)
    QList<QList<int>> m_parents; // by position
    bool m_ordered = true;
};

} // namespace samverkan
