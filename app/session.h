// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs.h"
#include "kindcounts.h"
#include "listsource.h"
#include "program.h"
#include "store.h"
#include "tabulator.h"

namespace samverkan {

// One open project and what is made of it for the window: lists, figures, counts. Window's thread.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(const Program &program, std::unique_ptr<Store> store, const Language &language, QObject *parent = nullptr)
        : QObject(parent)
        , m_program(program)
        , m_store(std::move(store))
        , m_lists(*m_store, language, program.reference)
        , m_tabulator(*m_store)
        , m_counts(m_lists)
        , m_jobs(*m_store)
    {
        connect(m_store.get(), &Store::changed, this, [this](const ChangeSet &changes) { m_tabulator.apply(changes); });
    }

    const Program &program() const { return m_program; }
    Store &store() { return *m_store; }
    ListSource &lists() { return m_lists; }
    Tabulator &tabulator() { return m_tabulator; }
    const KindCounts &counts() const { return m_counts; }
    Jobs &jobs() { return m_jobs; }
    // Changes can be made just now.
    bool isWritable() const { return !m_store->isReadOnly() && !m_jobs.isChanging(); }

private:
    const Program &m_program;
    std::unique_ptr<Store> m_store;
    ListSource m_lists;
    Tabulator m_tabulator;
    KindCounts m_counts;
    Jobs m_jobs; // last: stopped before anything it works on goes
};

} // namespace samverkan
