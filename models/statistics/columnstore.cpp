// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnstore.h"

#include "catalogue.h"
#include "columnreader.h"
#include "scan.h"
#include "statement.h"
#include "store.h"
#include "uuids.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace samverkan {

ColumnMemory::ColumnMemory(const ColumnMemory &other)
    : groupings(other.groupings)
    , personsLoaded(other.personsLoaded)
    , persons(other.persons)
    , merged(other.merged)
{
    for (auto it = other.kinds.cbegin(); it != other.kinds.cend(); ++it)
        kinds.insert(it.key(), std::make_shared<KindColumns>(*it.value()));
}

void ColumnStore::adopt(const ColumnMemory &read)
{
    for (auto it = read.kinds.cbegin(); it != read.kinds.cend(); ++it) {
        std::shared_ptr<KindColumns> &mine = m_memory.kinds[it.key()];
        if (!mine || !mine->hasIds()) {
            mine = std::make_shared<KindColumns>(*it.value());
            continue;
        }
        for (int field : it.value()->fields()) {
            if (!mine->column(field) && mine->rows() == it.value()->rows())
                mine->keep(field, it.value()->share(field));
        }
    }
    m_memory.groupings.insert(read.groupings.cbegin(), read.groupings.cend());
    if (!m_memory.personsLoaded) {
        m_memory.persons = read.persons;
        m_memory.personsLoaded = read.personsLoaded;
        m_memory.merged = read.merged;
    }
}

bool ColumnStore::isPeople(const Kind &kind) const
{
    return kind.key == u"participant";
}

const KindColumns &ColumnStore::kind(const Kind &kind) const
{
    return *m_memory.kinds.value(&kind);
}

const CodeColumn &ColumnStore::column(const Kind &kind, int field) const
{
    return *m_memory.kinds.value(&kind)->column(field);
}

// ---- reading ----------------------------------------------------------------------------------------

// An age band needs its sources; every reference needs the rows it points to.
static void completeNeeds(const Catalogue &catalogue, ColumnStore::Needs &needs)
{
    ColumnStore::Needs more;
    for (auto it = needs.cbegin(); it != needs.cend(); ++it) {
        const Kind &kind = *it.key();
        for (int index : it.value()) {
            const Field &field = kind.fields[index];
            if (field.derivation == Derivation::AgeBand) {
                for (const QString &source : {u"birth_date"_s, u"start_date"_s, u"age_at_start"_s})
                    more[&kind].insert(kind.indexOf(source));
            }
            if (field.type == FieldType::Reference)
                more[&catalogue.at(field.target)];
        }
    }
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        needs[it.key()].unite(it.value());
}

bool ColumnStore::load(Needs needs)
{
    completeNeeds(m_store.catalogue(), needs);
    const QList<const Kind *> kinds = needs.keys();
    bool people = false;
    for (const Kind *kind : kinds) {
        if (!loadKind(*kind, needs))
            return false;
        people = people || isPeople(*kind);
    }
    return !people || loadPersons();
}

// Reads a kind after those it points to, so that their rows are known; `needs` is emptied as it goes.
bool ColumnStore::loadKind(const Kind &kind, Needs &needs)
{
    const QSet<int> wanted = needs.take(&kind);
    std::shared_ptr<KindColumns> &columns = m_memory.kinds[&kind];
    if (!columns)
        columns = std::make_shared<KindColumns>();
    const std::shared_ptr<KindColumns> into = columns; // the hash may grow below
    QList<int> stored;
    bool wantsAgeBand = false;
    for (int field : wanted) {
        if (into->column(field))
            continue;
        if (kind.fields[field].isStored())
            stored.append(field);
        else
            wantsAgeBand = true;
    }
    std::sort(stored.begin(), stored.end());
    QHash<QString, const KindColumns *> targets;
    for (int field : std::as_const(stored)) {
        if (kind.fields[field].type != FieldType::Reference)
            continue;
        const Kind &target = m_store.catalogue().at(kind.fields[field].target);
        if (&target != &kind && needs.contains(&target) && !loadKind(target, needs))
            return false;
        // A circle of references: its rows have to be read before its columns.
        const std::shared_ptr<KindColumns> rows = m_memory.kinds.value(&target);
        if (!rows->hasIds() && !readColumns(m_store, target, {}, {}, *rows))
            return false;
        rows->indexIds();
        targets.insert(target.key, rows.get());
    }
    if ((!stored.isEmpty() || !into->hasIds()) && !readColumns(m_store, kind, stored, targets, *into))
        return false;
    if (wantsAgeBand)
        into->keep(kind.indexOf(u"age_band"_s), ageBandColumn(m_store, kind, *into));
    return true;
}

bool ColumnStore::loadPersons()
{
    if (m_memory.personsLoaded)
        return true;
    const Catalogue &catalogue = m_store.catalogue();
    const KindColumns &people = kind(catalogue.at(u"participant"));
    const Kind &same = catalogue.at(u"same_person");
    const QList<int> fields{same.indexOf(u"first"_s), same.indexOf(u"second"_s), same.indexOf(u"verdict"_s)};
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    const bool all = scan(m_store, same, fields, [&](const ScannedRow &row) {
        const std::uint32_t first = people.codeOf(row.integer(0));
        const std::uint32_t second = people.codeOf(row.integer(1));
        if (first && second && row.utf8(2) == "same")
            pairs.emplace_back(first - 1, second - 1);
        return true;
    });
    if (!all)
        return false;
    m_memory.persons.join(people.rows(), pairs);
    m_memory.personsLoaded = true;
    return true;
}

// ---- what is worked out of columns ------------------------------------------------------------------

const Codes &ColumnStore::codes(const Kind &kind, int field)
{
    const Codes &read = column(kind, field).codes;
    if (!isPeople(kind) || !m_memory.persons.hasJoins())
        return read;
    const auto [place, isNew] = m_memory.merged.try_emplace(field);
    if (!isNew)
        return place->second;
    Codes &merged = place->second;
    merged = read;
    for (const std::vector<std::uint32_t> &group : m_memory.persons.groups()) {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < group.size() && value == 0; ++i)
            value = read.at(group[i]);
        for (std::uint32_t row : group)
            merged.set(row, value);
    }
    return merged;
}

const Grouping &ColumnStore::grouping(const Kind &kind, int owner)
{
    std::shared_ptr<const Grouping> &kept = m_memory.groupings[{&kind, owner}];
    if (kept)
        return *kept;
    const auto made = std::make_shared<Grouping>();
    kept = made;
    Grouping &grouping = *made;
    const Kind &target = m_store.catalogue().at(kind.fields[owner].target);
    const std::size_t owners = this->kind(target).rows();
    const Codes &codes = column(kind, owner).codes;
    const bool joins = isPeople(target) && m_memory.persons.hasJoins();
    grouping.offsets.assign(owners + 2, 0);
    codes.visit([&](const auto &all) {
        const auto ownerOf = [&](std::size_t row) { return joins ? m_memory.persons.root(all[row] - 1u) : all[row] - 1u; };
        // Counting sort; offsets stand one place late while they are counted and used up.
        for (std::size_t row = 0; row < all.size(); ++row) {
            if (all[row] != 0)
                ++grouping.offsets[ownerOf(row) + 2];
        }
        std::partial_sum(grouping.offsets.begin(), grouping.offsets.end(), grouping.offsets.begin());
        grouping.rows.resize(grouping.offsets.back());
        for (std::size_t row = 0; row < all.size(); ++row) {
            if (all[row] != 0)
                grouping.rows[grouping.offsets[ownerOf(row) + 1]++] = std::uint32_t(row);
        }
    });
    grouping.offsets.pop_back();
    return grouping;
}

QUuid ColumnStore::uuid(const Kind &kind, std::size_t row)
{
    std::vector<QUuid> &uuids = m_memory.kinds.value(&kind)->uuids;
    if (uuids.empty()) {
        Statement select(m_store.database(), u"SELECT uuid FROM %1 ORDER BY id"_s.arg(kind.key));
        while (select.step())
            uuids.push_back(uuidFromBytes(select.blob(0)));
    }
    return row < uuids.size() ? uuids[row] : QUuid();
}

// ---- forgetting -------------------------------------------------------------------------------------

void ColumnStore::dropPersons()
{
    const Kind &people = m_store.catalogue().at(u"participant");
    m_memory.personsLoaded = false;
    m_memory.persons = {};
    m_memory.merged.clear();
    std::erase_if(m_memory.groupings, [&](const auto &entry) {
        const auto &[kind, owner] = entry.first;
        return kind->fields[owner].target == people.key;
    });
}

// Row numbers of the kind are no longer true: nor is any column that points to them.
void ColumnStore::dropRows(const Kind &kind)
{
    m_memory.kinds.remove(&kind);
    for (auto it = m_memory.kinds.cbegin(); it != m_memory.kinds.cend(); ++it) {
        for (int field : it.value()->fields()) {
            if (it.key()->fields[field].type == FieldType::Reference && it.key()->fields[field].target == kind.key)
                it.value()->drop(field);
        }
    }
    std::erase_if(m_memory.groupings, [&](const auto &entry) {
        const auto &[other, owner] = entry.first;
        return other == &kind || other->fields[owner].target == kind.key;
    });
    if (isPeople(kind))
        dropPersons();
}

static bool dependsOn(const Kind &kind, int column, const QSet<int> &changed)
{
    if (kind.fields[column].derivation != Derivation::AgeBand)
        return changed.contains(column);
    return changed.contains(kind.indexOf(u"birth_date"_s)) || changed.contains(kind.indexOf(u"start_date"_s))
        || changed.contains(kind.indexOf(u"age_at_start"_s));
}

void ColumnStore::apply(const ChangeSet &changes)
{
    if (changes.everything) {
        m_memory.kinds.clear();
        m_memory.groupings.clear();
        dropPersons();
        return;
    }
    if (changes.touches(u"same_person"_s))
        dropPersons();
    for (auto it = changes.rows.cbegin(); it != changes.rows.cend(); ++it) {
        const Kind *kind = m_store.catalogue().kind(it.key());
        if (!kind)
            continue;
        if (changes.changesRowsOf(it.key())) {
            dropRows(*kind);
            continue;
        }
        const std::shared_ptr<KindColumns> columns = m_memory.kinds.value(kind);
        if (!columns)
            continue;
        QSet<int> changed;
        for (const QSet<int> &fields : it->updated)
            changed.unite(fields);
        for (int column : columns->fields()) {
            if (dependsOn(*kind, column, changed))
                renew(*kind, column, it->updated.keys(), *columns);
        }
    }
}

// A few values are read again, of many the whole column when it is asked for next.
void ColumnStore::renew(const Kind &kind, int field, const QList<RowId> &rows, KindColumns &columns)
{
    constexpr qsizetype few = 1000;
    const QString target = kind.fields[field].target;
    const auto of = target.isEmpty() ? nullptr : m_memory.kinds.value(&m_store.catalogue().at(target));
    if (rows.size() > few || !patchColumn(m_store, kind, field, rows, of.get(), columns))
        columns.drop(field);
    m_memory.groupings.erase({&kind, field});
    if (isPeople(kind))
        m_memory.merged.erase(field);
}

std::size_t ColumnStore::size() const
{
    std::size_t bytes = 0;
    for (const auto &columns : m_memory.kinds) {
        bytes += columns->rows() * (sizeof(RowId) + sizeof(std::uint32_t)) + columns->uuids.size() * sizeof(QUuid);
        for (int field : columns->fields())
            columns->column(field)->codes.visit([&](const auto &codes) { bytes += codes.size() * sizeof(codes[0]); });
    }
    for (const auto &[key, grouping] : m_memory.groupings)
        bytes += (grouping->offsets.size() + grouping->rows.size()) * sizeof(std::uint32_t);
    return bytes;
}

} // namespace samverkan
