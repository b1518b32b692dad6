// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crosstabulation.h"

#include <memory>

namespace samverkan {

class ChangeSet;
class Store;

// Answers questions about a project: the one place where anything is counted. Keeps the fields that
// were asked for as columns in memory (in order of 1–4 bytes a record and field), so that the first
// question reads the file and the next ones do not.
//
// Used in the thread of its store, and no longer than it. Whoever owns both hands it the store's
// changes with apply(); a job on another thread makes its own of its own store.
class Tabulator
{
public:
    explicit Tabulator(const Store &store);
    ~Tabulator();
    Tabulator(const Tabulator &) = delete;
    Tabulator &operator=(const Tabulator &) = delete;

    // Never fails loudly: a question that cannot be answered gives an empty table with a fault.
    CrossTabulation tabulate(const Question &question);

    // Forgets what a change has made untrue.
    void apply(const ChangeSet &changes);
    // Bytes held in memory, roughly.
    std::size_t size() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace samverkan
