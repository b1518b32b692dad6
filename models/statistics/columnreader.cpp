// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnreader.h"

#include "catalogue.h"
#include "derived.h"
#include "packeddate.h"
#include "scan.h"
#include "statement.h"
#include "store.h"

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {
struct Reader
{
    enum class Form { Text, Number, Reference };
    Form form;
    std::unique_ptr<CodeColumn> column;
    const KindColumns *target = nullptr;

    std::uint32_t code(const ScannedRow &row, int position)
    {
        if (form == Form::Text) {
            const QByteArrayView text = row.utf8(position);
            return text.isEmpty() ? 0 : column->words.codeOf(text);
        }
        if (form == Form::Reference)
            return target->codeOf(row.integer(position)); // no value is 0, which no row has
        return row.isNull(position) ? 0 : column->words.codeOf(row.integer(position));
    }
};
}

static Reader readerFor(const Field &field, const QHash<QString, const KindColumns *> &targets)
{
    const bool number = field.type == FieldType::Integer || field.type == FieldType::Duration
        || field.type == FieldType::YesNo;
    Reader reader{number ? Reader::Form::Number : Reader::Form::Text, std::make_unique<CodeColumn>()};
    if (field.type == FieldType::Reference) {
        reader.form = Reader::Form::Reference;
        reader.target = targets.value(field.target);
    }
    return reader;
}

bool readColumns(const Store &store, const Kind &kind, const QList<int> &fields,
                 const QHash<QString, const KindColumns *> &targets, KindColumns &into)
{
    std::vector<Reader> readers;
    for (int field : fields)
        readers.push_back(readerFor(kind.fields[field], targets));
    const bool wantsIds = !into.hasIds();
    std::vector<RowId> ids;
    const bool all = scan(store, kind, fields, [&](const ScannedRow &row) {
        if (wantsIds)
            ids.push_back(row.id());
        for (std::size_t i = 0; i < readers.size(); ++i)
            readers[i].column->codes.append(readers[i].code(row, int(i)));
        return true;
    });
    // Somebody else has changed the file since its rows were read: told soon, then all is read again.
    for (const Reader &reader : readers) {
        if (!wantsIds && reader.column->codes.size() != into.rows())
            return false;
    }
    if (!all)
        return false;
    if (wantsIds)
        into.setIds(std::move(ids));
    for (std::size_t i = 0; i < readers.size(); ++i)
        into.keep(fields[qsizetype(i)], std::move(readers[i].column));
    return true;
}

bool patchColumn(const Store &store, const Kind &kind, int field, const QList<RowId> &rows, const KindColumns *target,
                 KindColumns &into)
{
    const Field &described = kind.fields[field];
    if (!described.isStored() || (described.type == FieldType::Reference && !(target && target->hasIds())))
        return false;
    Reader reader = readerFor(described, {{described.target, target}});
    *reader.column = *into.column(field);
    Statement select(store.database(), u"SELECT id, %1 FROM %2 WHERE id = ?"_s.arg(described.key, kind.key));
    const ScannedRow row(select);
    for (const RowId id : rows) {
        select.reset();
        select.bindInteger(0, id);
        const std::uint32_t place = into.codeOf(id);
        if (place == 0 || !select.step())
            return false;
        reader.column->codes.set(place - 1, reader.code(row, 0));
    }
    into.keep(field, std::move(reader.column));
    return true;
}

static std::vector<int> packedWords(const CodeDictionary &words)
{
    std::vector<int> dates(words.size() + 1, 0);
    for (std::uint32_t code = 1; code <= words.size(); ++code)
        dates[code] = packedDate(words.utf8(code));
    return dates;
}

static QString wordOf(const CodeColumn &column, std::uint32_t code)
{
    return code == 0 ? QString() : column.words.text(code);
}

std::unique_ptr<CodeColumn> ageBandColumn(const Store &store, const Kind &participant, const KindColumns &columns)
{
    const AgeBandSet &bands = store.catalogue().ageBands();
    const CodeColumn &births = *columns.column(participant.indexOf(u"birth_date"_s));
    const CodeColumn &starts = *columns.column(participant.indexOf(u"start_date"_s));
    const CodeColumn &ages = *columns.column(participant.indexOf(u"age_at_start"_s));
    const std::vector<int> birthDays = packedWords(births.words);
    const std::vector<int> startDays = packedWords(starts.words);
    auto made = std::make_unique<CodeColumn>();
    const auto codeOf = [&](const QString &band) {
        return band == u"unknown" ? 0 : made->words.codeOf(band.toUtf8());
    };
    std::array<std::uint32_t, 400> codeOfAge;
    for (int age = 0; age < int(codeOfAge.size()); ++age)
        codeOfAge[size_t(age)] = codeOf(bandOf(bands, age));
    for (std::size_t row = 0; row < columns.rows(); ++row) {
        const std::uint32_t birth = births.codes.at(row);
        const std::uint32_t start = starts.codes.at(row);
        const int from = birthDays[birth];
        const int on = startDays[start];
        if (from != 0 && on >= from) {
            // Two whole dates: completed years, which is what ageBand() finds, without its texts.
            made->codes.append(codeOfAge[size_t(completedYears(from, on))]);
            continue;
        }
        const QString age = wordOf(ages, ages.codes.at(row));
        made->codes.append(codeOf(ageBand(bands, wordOf(births, birth), wordOf(starts, start),
                                          age.isEmpty() ? QVariant() : QVariant(age.toInt()))));
    }
    return made;
}

} // namespace samverkan
