// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crosstabulation.h"

#include <memory>

namespace samverkan {

class ChangeSet;
class Store;
struct ColumnMemory;

// A Tabulator whose columns go from thread to thread: a job makes its own of its own store, begins with
// what the window's has read (memory()) and gives back what it has read itself (adopt()). The same
// figures; used in the thread of its store, as a Tabulator is.
class SharedTabulator
{
public:
    // What was read so far. Never changes.
    using Memory = std::shared_ptr<const ColumnMemory>;

    explicit SharedTabulator(const Store &store, const Memory &memory = {});
    ~SharedTabulator();
    SharedTabulator(const SharedTabulator &) = delete;
    SharedTabulator &operator=(const SharedTabulator &) = delete;

    CrossTabulation tabulate(const Question &question);
    // The people whose rows of a pair kind these are (attendances, trips), ascending, each once.
    QList<RowId> peopleOf(const QString &kind, const QList<RowId> &ids);

    Memory memory() const;
    // Of the same state of the file: nothing has been changed since `memory` was read.
    void adopt(const Memory &memory);
    // Forgets what a change has made untrue.
    void apply(const ChangeSet &changes);
    // Bytes held in memory, roughly.
    std::size_t size() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace samverkan
