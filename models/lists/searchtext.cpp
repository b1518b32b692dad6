// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchtext.h"

#include <algorithm>
#include <cstring>

namespace samverkan {

// Null if the word is not there. The system's own search is two to five times as quick as what the
// standard library and Qt offer; where there is none, its quick search for one sign is used.
static const char *findBytes(const char *from, const char *end, QByteArrayView word)
{
#ifdef Q_OS_WIN
    const size_t length = size_t(word.size());
    while (size_t(end - from) >= length) {
        const auto *first = static_cast<const char *>(std::memchr(from, word.front(), size_t(end - from) - length + 1));
        if (!first || std::memcmp(first, word.data(), length) == 0)
            return first;
        from = first + 1;
    }
    return nullptr;
#else
    return static_cast<const char *>(memmem(from, size_t(end - from), word.data(), size_t(word.size())));
#endif
}

void SearchText::clear()
{
    m_buffer.clear();
    m_places.clear();
    m_order.clear();
    m_waste = 0;
}

void SearchText::reserve(size_t bytes, size_t rows)
{
    m_buffer.reserve(bytes);
    m_places.reserve(rows);
    m_order.reserve(rows);
}

void SearchText::set(Slot slot, QByteArrayView text)
{
    if (m_places.size() <= slot)
        m_places.resize(slot + 1);
    remove(slot);
    const quint32 from = quint32(m_buffer.size());
    m_buffer.insert(m_buffer.end(), text.cbegin(), text.cend());
    m_buffer.push_back('\0');
    m_places[slot] = {from, quint32(text.size())};
    m_order.emplace_back(from, slot);
}

// The text is wiped where it stands: nothing is found there any more.
void SearchText::remove(Slot slot)
{
    if (slot >= m_places.size() || m_places[slot].length == 0)
        return;
    const Place place = m_places[slot];
    std::memset(m_buffer.data() + place.from, 0, place.length);
    m_waste += place.length;
    m_places[slot] = {};
}

void SearchText::find(QByteArrayView word, Marks &marks) const
{
    const char *begin = m_buffer.data();
    const char *end = begin + m_buffer.size();
    auto row = m_order.cbegin();
    for (const char *hit = findBytes(begin, end, word); hit; hit = findBytes(begin + row->first, end, word)) {
        const quint32 at = quint32(hit - begin);
        // The row that holds the hit: seldom far, so in growing steps.
        auto far = row;
        for (qptrdiff step = 1; far != m_order.cend() && far->first <= at; step *= 2) {
            row = far;
            far = m_order.cend() - far > step ? far + step : m_order.cend();
        }
        const auto next = std::upper_bound(row, far, at, [](quint32 where, const auto &start) { return where < start.first; });
        marks[(next - 1)->second] = 1;
        if (next == m_order.cend())
            return;
        row = next;
    }
}

bool SearchText::contains(Slot slot, QByteArrayView word) const
{
    const QByteArrayView here = text(slot);
    return findBytes(here.data(), here.data() + here.size(), word) != nullptr;
}

QByteArrayView SearchText::text(Slot slot) const
{
    if (slot >= m_places.size())
        return {};
    return {m_buffer.data() + m_places[slot].from, qsizetype(m_places[slot].length)};
}

} // namespace samverkan
