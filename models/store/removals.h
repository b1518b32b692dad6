// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement.h"
#include "trash.h"

#include <memory>
#include <unordered_map>

namespace samverkan {

// What a row cannot be without.
struct Need
{
    QString field;
    const Kind *kind = nullptr;
    QUuid row;
};
QList<Need> needsOf(const Catalogue &catalogue, const Kind &kind, const QHash<QString, QVariant> &values);

// Whether rows are there, asked for each once.
class Presence
{
public:
    explicit Presence(const Store &store)
        : m_store(store)
    {
    }
    bool has(const Kind &kind, const QUuid &row);
    void forget() { m_known.clear(); }

private:
    const Store &m_store;
    std::unordered_map<const Kind *, std::unique_ptr<Statement>> m_selects;
    QHash<QUuid, bool> m_known;
};

// The rows that one step of the log removed, and which of them went along with which.
//
// The door names the cause of what goes along. Doing a removal again writes plain removals instead, of
// what hung on a row before the row itself: there, what a row cannot be without tells.
class RemovingStep
{
public:
    struct Row
    {
        RemovedRow removed;
        QUuid cause;
        int owner = -1; // position of the row it went along with; -1: removed for itself
    };

    RemovingStep(const Store &store, qint64 step);

    const QList<Row> &rows() const { return m_rows; }
    int indexOf(const QUuid &row) const { return m_byRow.value(row, -1); }
    // The row itself, and all that went along with it.
    QList<int> familyOf(int row) const;

private:
    void findOwners(const Catalogue &catalogue, bool isPlain);

    QList<Row> m_rows;
    QHash<QUuid, int> m_byRow;
    QHash<int, QList<int>> m_along; // by owner
};

} // namespace samverkan
