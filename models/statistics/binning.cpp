// SPDX-License-Identifier: GPL-3.0-or-later
#include "binning.h"

#include "codebook.h"
#include "derived.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace samverkan {

static QStringList oneKey(const QString &key)
{
    return key.isEmpty() ? QStringList() : QStringList{key};
}

QStringList keysOfWord(const Field &field, const QString &word)
{
    if (field.derivation == Derivation::Month)
        return oneKey(monthOf(word));
    if (field.derivation == Derivation::Year)
        return oneKey(yearOf(word));
    if (field.type == FieldType::YesNo)
        return {word == u"0" ? u"no"_s : u"yes"_s};
    if (field.type == FieldType::Choices || field.type == FieldType::Countries)
        return word.split(u' ', Qt::SkipEmptyParts);
    return oneKey(word);
}

QString missingKey(const Field &field)
{
    return field.derivation == Derivation::AgeBand ? u"unknown"_s : QString();
}

namespace {
// Where a key stands in its axis: by the order of its list or its size, then by its letters.
class Order
{
public:
    Order(const Axis &axis, const CodeBook &codes)
        : m_numbers(axis.kind == BinKind::Numbers)
    {
        for (const CodeValue &value : codes.values(axis.list)) {
            if (!m_places.contains(value.code))
                m_places.insert(value.code, double(m_places.size()));
        }
        if (axis.kind == BinKind::YesNo)
            m_places = {{u"yes"_s, 0}, {u"no"_s, 1}};
    }
    bool before(const QString &left, const QString &right) const
    {
        const double a = place(left);
        const double b = place(right);
        return a != b ? a < b : left < right;
    }

private:
    double place(const QString &key) const
    {
        return m_numbers ? key.toDouble() : m_places.value(key, double(m_places.size()));
    }

    bool m_numbers;
    QHash<QString, double> m_places;
};
}

static Binning binsOfReferences(std::size_t rows)
{
    Binning binning;
    binning.count = std::uint32_t(rows) + 1;
    binning.binOf.resize(rows + 1);
    binning.binOf[0] = binning.missing();
    std::iota(binning.binOf.begin() + 1, binning.binOf.end(), 0u);
    return binning;
}

static void fillBins(Binning &binning, const Path &path, QStringList keys, const Order &order)
{
    std::sort(keys.begin(), keys.end(), [&](const QString &a, const QString &b) { return order.before(a, b); });
    for (const QString &key : std::as_const(keys))
        binning.bins.append({key, key});
    binning.bins.append({missingKey(*path.field), {}, 0, true});
    binning.count = std::uint32_t(binning.bins.size());
}

Binning binningOf(const Path &path, const CodeColumn &column, std::size_t targetRows, const Axis &axis,
                  const CodeBook &codes)
{
    if (axis.kind == BinKind::References)
        return binsOfReferences(targetRows);
    Binning binning;
    binning.several = path.field->type == FieldType::Choices || path.field->type == FieldType::Countries;
    std::vector<QStringList> keysOfCode(column.words.size() + 1);
    QSet<QString> different;
    for (std::uint32_t code = 1; code <= column.words.size(); ++code) {
        keysOfCode[code] = keysOfWord(*path.field, column.words.text(code));
        for (const QString &key : std::as_const(keysOfCode[code]))
            different.insert(key);
    }
    fillBins(binning, path, different.values(), Order(axis, codes));
    QHash<QString, std::uint32_t> binOfKey;
    for (std::uint32_t bin = 0; bin < binning.missing(); ++bin)
        binOfKey.insert(binning.bins[bin].key, bin);
    binning.binOf.assign(keysOfCode.size(), binning.missing());
    binning.binsOf.resize(binning.several ? keysOfCode.size() : 0);
    for (std::size_t code = 0; code < keysOfCode.size(); ++code) {
        for (const QString &key : std::as_const(keysOfCode[code])) {
            binning.binOf[code] = binOfKey.value(key);
            if (binning.several)
                binning.binsOf[code].push_back(binOfKey.value(key));
        }
        if (binning.several && keysOfCode[code].isEmpty())
            binning.binsOf[code].push_back(binning.missing());
    }
    return binning;
}

} // namespace samverkan
