// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldorder.h"

#include "codebook.h"
#include "language.h"
#include "listcore.h"
#include "store.h"
#include "valuetext.h"

#include <QCollator>
#include <QtEndian>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace samverkan {

using Code = Dictionary::Code;

// Places along `sorted`; `same` says that two neighbours are not told apart.
template <typename Same>
static std::vector<quint32> places(const std::vector<Code> &sorted, Code size, const Same &same)
{
    std::vector<quint32> ranks(size, ColumnSet::NoRank);
    quint32 rank = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && !same(sorted[i - 1], sorted[i]))
            ++rank;
        ranks[sorted[i]] = rank;
    }
    return ranks;
}

static std::vector<Code> allCodes(const Dictionary &values)
{
    std::vector<Code> codes(values.size() - 1);
    for (Code code = 1; code < values.size(); ++code)
        codes[code - 1] = code;
    return codes;
}

template <typename Key>
static std::vector<quint32> rankBy(const Dictionary &values, const std::vector<Key> &keys)
{
    std::vector<Code> sorted = allCodes(values);
    std::sort(sorted.begin(), sorted.end(), [&](Code a, Code b) { return keys[a] < keys[b]; });
    return places(sorted, values.size(), [&](Code a, Code b) { return !(keys[a] < keys[b]) && !(keys[b] < keys[a]); });
}

static std::vector<quint32> rankNumbers(const Dictionary &values)
{
    std::vector<double> reals(values.size());
    std::vector<qint64> integers(values.size());
    for (Code code = 1; code < values.size(); ++code) {
        if (values.holds() == Dictionary::Holds::Reals)
            reals[code] = values.real(code);
        else
            integers[code] = values.integer(code);
    }
    return values.holds() == Dictionary::Holds::Reals ? rankBy(values, reals) : rankBy(values, integers);
}

// The first eight signs as one number: most comparisons end there, without a look at the text.
static quint64 firstSigns(QByteArrayView text)
{
    char signs[8] = {};
    std::memcpy(signs, text.data(), size_t(qMin<qsizetype>(8, text.size())));
    return qFromBigEndian<quint64>(signs);
}

static std::vector<quint32> rankSigns(const Dictionary &values)
{
    struct Sign
    {
        quint64 first;
        Code code;
    };
    std::vector<Sign> signs;
    signs.reserve(values.size());
    for (Code code = 1; code < values.size(); ++code)
        signs.push_back({firstSigns(values.utf8(code)), code});
    std::sort(signs.begin(), signs.end(), [&](const Sign &a, const Sign &b) {
        return a.first != b.first ? a.first < b.first : values.utf8(a.code) < values.utf8(b.code);
    });
    std::vector<Code> sorted;
    sorted.reserve(signs.size());
    for (const Sign &sign : signs)
        sorted.push_back(sign.code);
    return places(sorted, values.size(), [](Code, Code) { return false; });
}

static std::vector<quint32> rankWords(const Language &language, const Dictionary &values, const QStringList &words)
{
    QCollator collator(language.locale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(values.size());
    for (const QString &word : words)
        keys.push_back(collator.sortKey(word));
    return rankBy(values, keys);
}

// Code lists in the order of the project; codes the list does not know come after, by their signs.
static std::vector<quint32> rankCodes(const CodeBook &codes, const Field &field, const Dictionary &values)
{
    QHash<QString, qsizetype> positions;
    for (const CodeValue &value : codes.values(field.list))
        positions.insert(value.code, positions.size());
    std::vector<std::pair<qsizetype, QString>> keys(values.size());
    for (Code code = 1; code < values.size(); ++code) {
        const QString text = QString::fromUtf8(values.utf8(code));
        const qsizetype position = positions.value(text, positions.size());
        keys[code] = {position, position == positions.size() ? text : QString()};
    }
    return rankBy(values, keys);
}

static std::vector<quint32> rankRecords(const ListCore &core, const Field &field, const Dictionary &values)
{
    const ColumnSet &target = core.columns(core.catalogue().at(field.target));
    const std::vector<quint32> &titles = target.titleRanks();
    std::vector<quint32> keys(values.size(), ColumnSet::NoRank);
    for (Code code = 1; code < values.size(); ++code) {
        const qint64 slot = target.rows().slotOf(values.integer(code));
        if (slot >= 0)
            keys[code] = titles[size_t(slot)];
    }
    return rankBy(values, keys);
}

std::vector<quint32> rankValues(const ListCore &core, const Field &field, const Dictionary &values)
{
    switch (field.type) {
    case FieldType::Reference:
        return rankRecords(core, field, values);
    case FieldType::Choice:
        return rankCodes(core.store().codes(), field, values);
    case FieldType::Date:
    case FieldType::Key:
    case FieldType::IdentityNumber:
    case FieldType::OrganisationNumber:
    case FieldType::Email:
    case FieldType::Phone:
        return rankSigns(values);
    default:
        break;
    }
    if (values.holds() != Dictionary::Holds::Texts)
        return rankNumbers(values);
    QStringList words(qsizetype(values.size()));
    for (Code code = 1; code < values.size(); ++code)
        words[code] = core.valueText().revealed(field, values.value(code));
    return rankWords(core.language(), values, words);
}

QStringList orderedBy(const Kind &kind, const QString &key)
{
    const Field *field = kind.field(key);
    if (field && field->derivation == Derivation::FullName)
        return {field->source, u"family_name"_s};
    return {key};
}

static void sortByKey(std::vector<Slot> &order, std::vector<Slot> &scratch, const RankedKey &key)
{
    quint32 last = 0;
    for (quint32 rank : *key.ranks) {
        if (rank != ColumnSet::NoRank)
            last = qMax(last, rank);
    }
    const quint32 unknown = last + 1;
    const auto bucket = [&](Slot slot) {
        const quint32 rank = (*key.ranks)[(*key.codes)[slot]];
        if (rank == ColumnSet::NoRank)
            return unknown;
        return key.descending ? last - rank : rank;
    };
    std::vector<quint32> starts(size_t(unknown) + 2, 0);
    for (Slot slot : order)
        ++starts[bucket(slot) + 1];
    for (size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    for (Slot slot : order)
        scratch[starts[bucket(slot)]++] = slot;
    order.swap(scratch);
}

std::vector<Slot> inOrder(const std::vector<Slot> &base, const QList<RankedKey> &keys)
{
    std::vector<Slot> order = base;
    std::vector<Slot> scratch(base.size());
    for (auto key = keys.crbegin(); key != keys.crend(); ++key)
        sortByKey(order, scratch, *key);
    return order;
}

std::vector<quint32> ranksAlong(const std::vector<Slot> &order, const QList<RankedKey> &keys, size_t slotCount)
{
    const auto same = [&keys](Slot a, Slot b) {
        return std::all_of(keys.cbegin(), keys.cend(), [&](const RankedKey &key) {
            return (*key.ranks)[(*key.codes)[a]] == (*key.ranks)[(*key.codes)[b]];
        });
    };
    std::vector<quint32> ranks(slotCount, ColumnSet::NoRank);
    quint32 rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && !same(order[i - 1], order[i]))
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

} // namespace samverkan
