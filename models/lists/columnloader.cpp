// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnloader.h"

#include "catalogue.h"
#include "changeset.h"
#include "derived.h"
#include "packeddate.h"
#include "partialdate.h"
#include "scan.h"
#include "store.h"

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

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

// The codes of bands, by age: two whole dates need no texts to find one.
class BandCodes
{
public:
    BandCodes(const AgeBandSet &bands, Dictionary &values)
        : m_bands(bands)
        , m_values(values)
    {
        m_codes.fill(0);
    }

    // 0 if the dates are not known to the day: then derivedValue() tells.
    Dictionary::Code find(QByteArrayView birthDate, QByteArrayView startDate)
    {
        const int birth = packedDate(birthDate);
        const int start = packedDate(startDate);
        if (birth == 0 || start < birth)
            return 0;
        const int age = completedYears(birth, start);
        Dictionary::Code &code = m_codes[size_t(age)];
        if (code == 0)
            code = m_values.add(QVariant(bandOf(m_bands, age)));
        return code;
    }

private:
    const AgeBandSet &m_bands;
    Dictionary &m_values;
    std::array<Dictionary::Code, PartialDate::LastYear - PartialDate::FirstYear + 1> m_codes;
};

// The stored fields that a column needs, as positions in the scan.
struct Source
{
    const Field *field;
    Column *column;
    QList<int> positions;
    std::shared_ptr<BandCodes> bands = {}; // of an age band
};

// Of a field that is worked out; whole dates quickly, as most are.
Dictionary::Code derivedCode(const ScannedRow &row, const Source &source, const QList<int> &fields, const AgeBandSet &bands, Record &scratch)
{
    Dictionary &values = source.column->values;
    const auto text = [&](int which) { return row.utf8(source.positions[which]); };
    switch (source.field->derivation) {
    case Derivation::AgeBand:
        if (const auto code = source.bands->find(text(0), text(1)))
            return code;
        break;
    case Derivation::Month:
        if (packedDate(text(0)))
            return values.add(text(0).first(7));
        break;
    case Derivation::Year:
        if (packedDate(text(0)))
            return values.add(text(0).first(4));
        break;
    default:
        break;
    }
    for (int position : source.positions)
        scratch.set(fields[position], valueOf(row, position, scratch.kind().fields[fields[position]]));
    return values.add(derivedValue(scratch, *source.field, bands));
}

} // namespace

RowId readColumns(const Store &store, const Kind &kind, const RowIndex &rows,
                  const QList<std::pair<const Field *, Column *>> &columns,
                  const std::function<bool()> &isTimeUp, RowId after)
{
    const AgeBandSet &bands = store.catalogue().ageBands();
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
        if (field->derivation == Derivation::AgeBand)
            source.bands = std::make_shared<BandCodes>(bands, column->values);
        sources.push_back(source);
    }
    Record scratch(kind);
    const std::vector<Slot> &byId = rows.byId();
    size_t at = 0;
    const bool isWhole = scan(store, kind, fields, [&](const ScannedRow &row) {
        const RowId id = row.id();
        while (at < byId.size() && rows.id(byId[at]) < id)
            ++at;
        after = id;
        if (at == byId.size() || rows.id(byId[at]) != id)
            return true;
        const Slot slot = byId[at];
        for (const Source &source : sources) {
            Column &column = *source.column;
            column.codes[slot] = source.field->isStored() ? codeOf(row, source.positions.first(), column.values)
                                                          : derivedCode(row, source, fields, bands, scratch);
        }
        return !isTimeUp || !isTimeUp();
    }, after);
    return isWhole ? 0 : after;
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
