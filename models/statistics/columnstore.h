// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kindcolumns.h"
#include "persons.h"

#include <QHash>
#include <QSet>
#include <map>

namespace samverkan {

class ChangeSet;
class Store;

// The rows of a kind, sorted by what they hang on: rows of owner i are
// rows[offsets[i]] … rows[offsets[i + 1] - 1].
struct Grouping
{
    std::vector<std::uint32_t> offsets;
    std::vector<std::uint32_t> rows;
};

// What was read and worked out, to be shared with another thread: plain data, copied cheaply.
struct ColumnMemory
{
    QHash<const Kind *, std::shared_ptr<KindColumns>> kinds; // of this memory alone; their columns are shared
    std::map<std::pair<const Kind *, int>, std::shared_ptr<const Grouping>> groupings;
    bool personsLoaded = false;
    Persons persons;
    std::map<int, Codes> merged; // by field of participant, where persons are joined

    ColumnMemory() = default;
    ColumnMemory(const ColumnMemory &other);
    ColumnMemory &operator=(const ColumnMemory &) = delete;
};

// What statistics hold of a project in memory: columns of the fields that were asked for, read once
// and dropped when a change touches them. Used in the thread of its store.
class ColumnStore
{
public:
    explicit ColumnStore(const Store &store, const ColumnMemory &memory = {})
        : m_store(store), m_memory(memory) { }

    const ColumnMemory &memory() const { return m_memory; }
    // Takes over what another has read of the same state of the file.
    void adopt(const ColumnMemory &read);

    // Fields by kind; an empty set wants the rows only. Stored fields and age bands.
    using Needs = QHash<const Kind *, QSet<int>>;
    // Reads what is not there yet, one scan for each kind. False if reading failed or was cancelled.
    bool load(Needs needs);
    // Forgets what a change has made untrue.
    void apply(const ChangeSet &changes);

    // Of what was loaded:
    const KindColumns &kind(const Kind &kind) const;
    const CodeColumn &column(const Kind &kind, int field) const;
    // As column(), but every row of a joined person has the value of the first row that has one.
    const Codes &codes(const Kind &kind, int field);
    const Persons &persons() const { return m_memory.persons; }
    // Rows of `kind` by the record its reference `owner` points to, rows of one person together.
    const Grouping &grouping(const Kind &kind, int owner);
    QUuid uuid(const Kind &kind, std::size_t row);

    // Bytes held, roughly.
    std::size_t size() const;

private:
    bool loadKind(const Kind &kind, Needs &needs);
    bool loadPersons();
    void renew(const Kind &kind, int field, const QList<RowId> &rows, KindColumns &columns);
    void dropRows(const Kind &kind);
    void dropPersons();
    bool isPeople(const Kind &kind) const;

    const Store &m_store;
    ColumnMemory m_memory;
};

} // namespace samverkan
