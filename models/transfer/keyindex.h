// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QList>

#include <algorithm>
#include <unordered_map>

namespace samverkan {

// The fingerprint of a key: 128 bits of two hashes, so that two different keys of one import never
// meet in practice and no key has to be kept.
struct KeyPrint
{
    quint64 a = 0;
    quint64 b = 0;

    static KeyPrint of(QByteArrayView key) { return {qHash(key, 0x51ed270b9f1c2d63), qHash(key, 0x2545f4914f6cdd1d)}; }
    bool operator==(const KeyPrint &) const = default;
};

// Finds what has a key: ids of rows that are there (positive) or, as -(index + 1), of rows of the
// list that are to be made.
class KeyIndex
{
public:
    void add(const KeyPrint &key, qint64 ref) { m_refs.emplace(key, ref); }
    QList<qint64> find(const KeyPrint &key) const
    {
        QList<qint64> refs;
        const auto [first, last] = m_refs.equal_range(key);
        for (auto it = first; it != last; ++it)
            refs.append(it->second);
        std::sort(refs.begin(), refs.end()); // the same order in every run
        return refs;
    }
    // Takes one of the refs away and returns it, 0 if there is none: each stands for one line only.
    qint64 takeOne(const KeyPrint &key)
    {
        const auto found = m_refs.find(key);
        if (found == m_refs.end())
            return 0;
        const qint64 ref = found->second;
        m_refs.erase(found);
        return ref;
    }
    bool isEmpty() const { return m_refs.empty(); }
    void reserve(size_t count) { m_refs.reserve(count); }

private:
    struct Hash
    {
        size_t operator()(const KeyPrint &key) const { return size_t(key.a); }
    };
    std::unordered_multimap<KeyPrint, qint64, Hash> m_refs;
};

} // namespace samverkan
