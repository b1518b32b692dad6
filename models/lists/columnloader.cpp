// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnloader.h"

#include "catalogue.h"
#include "changeset.h"
#include "derived.h"
#include "scan.h"
#include "store.h"

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

// The stored fields that a column needs, as positions in the scan.
struct Source
{
    const Field *field;
    Column *column;
    QList<int> positions;
};

QStringList sourcesOf(const Field &field)
{
    switch (field.derivation) {
    case Derivation::FullName:
        return {u"given_name"_s, u"family_name"_s};
    case Derivation::AgeBand:
        return {u"birth_date"_s, u"start_date"_s, u"age_at_start"_s};
    case Derivation::Month:
    case Derivation::Year:
        return {field.source};
    case Derivation::None:
    case Derivation::Via:
        break;
    }
    return {field.key};
}

Dictionary::Code codeOf(const ScannedRow &row, int position, Dictionary &values)
{
    if (row.isNull(position))
        return 0;
    switch (values.holds()) {
    case Dictionary::Holds::Integers:
        return values.add(row.integer(position));
    case Dictionary::Holds::Reals:
        return values.add(row.real(position));
    case Dictionary::Holds::Texts:
        break;
    }
    return values.add(row.utf8(position));
}

QVariant valueOf(const ScannedRow &row, int position, const Field &field)
{
    if (row.isNull(position))
        return {};
    switch (holdsOf(field)) {
    case Dictionary::Holds::Integers:
        return row.integer(position);
    case Dictionary::Holds::Reals:
        return row.real(position);
    case Dictionary::Holds::Texts:
        break;
    }
    return row.text(position);
}

} // namespace

void readColumns(const Store &store, const Kind &kind, const RowIndex &rows,
                 const QList<std::pair<const Field *, Column *>> &columns)
{
    QList<int> fields;
    std::vector<Source> sources;
    for (auto [field, column] : columns) {
        Source source{field, column, {}};
        for (const QString &key : sourcesOf(*field)) {
            const int index = kind.indexOf(key);
            if (!fields.contains(index))
                fields.append(index);
            source.positions.append(int(fields.indexOf(index)));
        }
        sources.push_back(source);
    }
    Record scratch(kind);
    const std::vector<Slot> &byId = rows.byId();
    size_t at = 0;
    scan(store, kind, fields, [&](const ScannedRow &row) {
        const RowId id = row.id();
        while (at < byId.size() && rows.id(byId[at]) < id)
            ++at;
        if (at == byId.size() || rows.id(byId[at]) != id)
            return true;
        const Slot slot = byId[at];
        for (const Source &source : sources) {
            Column &column = *source.column;
            if (source.field->isStored()) {
                column.codes[slot] = codeOf(row, source.positions.first(), column.values);
                continue;
            }
            for (int position : source.positions)
                scratch.set(fields[position], valueOf(row, position, kind.fields[fields[position]]));
            column.codes[slot] = column.values.add(derivedValue(scratch, *source.field, store.catalogue().ageBands()));
        }
        return true;
    });
}

QSet<QString> kindsBehind(const Catalogue &catalogue, const Kind &kind, const Field &field)
{
    if (field.derivation != Derivation::Via)
        return {};
    const Kind &target = catalogue.at(kind.field(field.source.section(u'.', 0, 0))->target);
    QSet<QString> kinds = kindsBehind(catalogue, target, *target.field(field.source.section(u'.', 1)));
    kinds.insert(target.key);
    return kinds;
}

bool titleDependsOn(const Catalogue &catalogue, const QString &key, const ChangeSet &changes)
{
    if (changes.touches(key))
        return true;
    const Kind &kind = catalogue.at(key);
    return std::any_of(kind.title.cbegin(), kind.title.cend(), [&](const QString &part) {
        const Field &field = *kind.field(part);
        return field.type == FieldType::Reference && titleDependsOn(catalogue, field.target, changes);
    });
}

} // namespace samverkan
