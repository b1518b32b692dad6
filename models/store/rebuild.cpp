// SPDX-License-Identifier: GPL-3.0-or-later
#include "rebuild.h"

#include "fieldsjson.h"
#include "kind.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

LoggedRow::LoggedRow(QList<Entry> entries)
    : m_entries(std::move(entries))
    , m_parents(m_entries.size())
{
    std::sort(m_entries.begin(), m_entries.end(),
              [](const Entry &a, const Entry &b) { return std::tie(a.n, a.id) < std::tie(b.n, b.id); });
    QHash<QByteArray, int> position;
    for (int i = 0; i < m_entries.size(); ++i)
        position.insert(m_entries[i].id, i);
    for (int i = 0; i < m_entries.size(); ++i) {
        const QByteArray &parents = m_entries[i].parents;
        for (qsizetype at = 0; at + 16 <= parents.size(); at += 16) {
            const int parent = position.value(parents.sliced(at, 16), -1);
            if (parent < 0)
                continue;
            m_ordered = m_ordered && m_entries[parent].n < m_entries[i].n;
            if (parent < i)
                m_parents[i].append(parent);
        }
    }
}

// Whether `entry` is an ancestor of `later`: a walk up the parents, never below `entry` itself.
bool LoggedRow::seenBy(int entry, int later) const
{
    QList<int> open{later};
    QList<bool> visited(m_entries.size());
    while (!open.isEmpty()) {
        for (int parent : m_parents[open.takeLast()]) {
            if (parent == entry)
                return true;
            if (parent > entry && !visited[parent]) {
                visited[parent] = true;
                open.append(parent);
            }
        }
    }
    return false;
}

// Of these entries (ascending) the ones that no later one of them has seen.
QList<int> LoggedRow::headsAmong(const QList<int> &entries) const
{
    QList<int> heads;
    for (int i = 0; i < entries.size(); ++i) {
        const bool seen = std::any_of(entries.cbegin() + i + 1, entries.cend(),
                                      [&](int later) { return seenBy(entries[i], later); });
        if (!seen)
            heads.append(entries[i]);
    }
    return heads;
}

int LoggedRow::newest(const QList<int> &entries) const
{
    return entries.isEmpty() ? -1 : entries.last();
}

// Existence is one more field: insert, keep and update say "lives", unless the update only emptied a
// link because something else was removed; delete says "gone". If heads disagree, the row lives.
bool LoggedRow::lives() const
{
    QList<int> words;
    for (int i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (!(entry.operation == "update" && entry.caused))
            words.append(i);
    }
    for (int head : headsAmong(words)) {
        if (m_entries[head].operation != "delete")
            return true;
    }
    return false;
}

QHash<QString, QVariant> LoggedRow::values(const Kind &kind) const
{
    QHash<QString, QList<int>> writers; // unit -> entries that wrote it, ascending
    QHash<QString, QHash<int, QList<LoggedValue>>> written;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].operation == "delete")
            continue;
        // A row inserted anew begins empty, whatever it held in an earlier life.
        if (m_entries[i].operation == "insert")
            writers.clear();
        for (const LoggedValue &value : readFieldsJson(m_entries[i].fields)) {
            const Field *field = kind.field(value.field);
            if (!field)
                continue;
            const QString unit = field->unit.isEmpty() ? field->key : u"unit "_s + field->unit;
            if (writers[unit].isEmpty() || writers[unit].last() != i)
                writers[unit].append(i);
            written[unit][i].append(value);
        }
    }
    QHash<QString, QVariant> values;
    for (auto it = writers.cbegin(); it != writers.cend(); ++it) {
        for (const LoggedValue &value : written[it.key()].value(newest(headsAmong(it.value())))) {
            if (!value.after.isNull())
                values.insert(value.field, value.after);
        }
    }
    return values;
}

} // namespace samverkan
