// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QList>

#include <algorithm>
#include <vector>

namespace samverkan {

// The fingerprint of a key, so that no key has to be kept: among a million different ones two meet in
// one import of forty million. As made by default it stands for no key.
struct KeyPrint
{
    quint64 hash = 0;

    static KeyPrint of(QByteArrayView key)
    {
        static constexpr size_t seed = 0x270b9f1c;
        if constexpr (sizeof(size_t) < sizeof(hash))
            return {quint64(qHash(key, seed)) << 32 | qHash(key, ~seed)};
        else
            return {qHash(key, seed)};
    }
    bool isNull() const { return !hash; }
    bool operator==(const KeyPrint &) const = default;
};

// Finds what has a key: ids of rows that are there (positive) or, as -(index + 1), of rows of the
// list that are to be made. A table of keys, each with a chain of its refs; both lie in one piece of
// memory, since hundreds of thousands come and few are ever found.
class KeyIndex
{
public:
    KeyIndex() : m_slots(1024) { }

    // Makes room for so many keys.
    void reserve(qint64 keys)
    {
        while (qint64(m_slots.size()) < keys * 2)
            grow();
        m_links.reserve(size_t(keys));
    }
    void add(const KeyPrint &key, qint64 ref)
    {
        if (m_keys * 2 >= m_slots.size())
            grow();
        Slot &slot = m_slots[slotOf(key)];
        m_keys += slot.isFree() ? 1 : 0;
        slot.key = key;
        m_links.push_back({ref, slot.head});
        slot.head = quint32(m_links.size());
    }
    bool contains(const KeyPrint &key) const { return m_slots[slotOf(key)].head; }
    // The key will be asked for soon: its place in memory, which is far from all others, is fetched meanwhile.
    void expect([[maybe_unused]] const KeyPrint &key) const
    {
#ifdef __GNUC__
        __builtin_prefetch(&m_slots[size_t(key.hash) & (m_slots.size() - 1)]);
#endif
    }
    // Least ref first: the same order in every run.
    QList<qint64> find(const KeyPrint &key) const
    {
        QList<qint64> refs;
        for (quint32 at = m_slots[slotOf(key)].head; at; at = m_links[at - 1].next)
            refs.append(m_links[at - 1].ref);
        std::sort(refs.begin(), refs.end());
        return refs;
    }
    // Takes one of the refs away and returns it, 0 if there is none: each stands for one line only.
    qint64 takeOne(const KeyPrint &key)
    {
        Slot &slot = m_slots[slotOf(key)];
        if (!slot.head)
            return 0;
        const Link link = m_links[slot.head - 1];
        slot.head = link.next;
        return link.ref;
    }

private:
    struct Slot
    {
        KeyPrint key;
        quint32 head = 0; // of its chain: 1 is the first link, 0 none
        bool isFree() const { return key.isNull(); }
    };
    struct Link
    {
        qint64 ref;
        quint32 next;
    };

    // Where the key is, or the free slot where it would be. There are always free ones.
    size_t slotOf(const KeyPrint &key) const
    {
        size_t at = size_t(key.hash) & (m_slots.size() - 1);
        while (!m_slots[at].isFree() && m_slots[at].key != key)
            at = (at + 1) & (m_slots.size() - 1);
        return at;
    }
    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (!slot.isFree())
                m_slots[slotOf(slot.key)] = slot;
        }
    }

    std::vector<Slot> m_slots; // a power of two, at most half full
    std::vector<Link> m_links;
    size_t m_keys = 0;
};

} // namespace samverkan
