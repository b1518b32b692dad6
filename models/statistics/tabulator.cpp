// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabulator.h"

#include "columnstore.h"
#include "tabulation.h"

namespace samverkan {

struct Tabulator::Private
{
    explicit Private(const Store &from)
        : store(from)
        , columns(from)
    {
    }

    const Store &store;
    ColumnStore columns;
};

Tabulator::Tabulator(const Store &store)
    : d(std::make_unique<Private>(store))
{
}

Tabulator::~Tabulator() = default;

CrossTabulation Tabulator::tabulate(const Question &question)
{
    return Tabulation(d->store, d->columns, question).answer();
}

void Tabulator::apply(const ChangeSet &changes)
{
    d->columns.apply(changes);
}

std::size_t Tabulator::size() const
{
    return d->columns.size();
}

} // namespace samverkan
