// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharedtabulator.h"

#include "catalogue.h"
#include "columnstore.h"
#include "store.h"
#include "tabulation.h"

namespace samverkan {

struct SharedTabulator::Private
{
    Private(const Store &from, const Memory &memory)
        : store(from)
        , columns(from, memory ? *memory : ColumnMemory())
    {
    }

    const Store &store;
    ColumnStore columns;
};

SharedTabulator::SharedTabulator(const Store &store, const Memory &memory)
    : d(std::make_unique<Private>(store, memory))
{
}

SharedTabulator::~SharedTabulator() = default;

CrossTabulation SharedTabulator::tabulate(const Question &question)
{
    return Tabulation(d->store, d->columns, question).answer();
}

SharedTabulator::Memory SharedTabulator::memory() const
{
    return std::make_shared<const ColumnMemory>(d->columns.memory());
}

void SharedTabulator::adopt(const Memory &memory)
{
    if (memory)
        d->columns.adopt(*memory);
}

QList<RowId> SharedTabulator::peopleOf(const QString &kind, const QList<RowId> &ids)
{
    const Catalogue &catalogue = d->store.catalogue();
    const Kind &rows = catalogue.at(kind);
    const Kind &people = catalogue.at(u"participant");
    const int owner = rows.indexOf(QStringLiteral("participant"));
    if (owner < 0 || !d->columns.load({{&rows, {owner}}}))
        return {};
    const KindColumns &columns = d->columns.kind(rows);
    std::vector<std::uint8_t> found(d->columns.kind(people).rows() + 1, 0);
    for (const RowId id : ids) {
        if (const std::uint32_t row = columns.codeOf(id))
            found[d->columns.column(rows, owner).codes.at(row - 1)] = 1;
    }
    QList<RowId> result;
    for (std::size_t code = 1; code < found.size(); ++code) {
        if (found[code])
            result.append(d->columns.kind(people).id(code - 1));
    }
    return result;
}

void SharedTabulator::apply(const ChangeSet &changes)
{
    d->columns.apply(changes);
}

std::size_t SharedTabulator::size() const
{
    return d->columns.size();
}

} // namespace samverkan
