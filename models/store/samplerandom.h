// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>

namespace samverkan {

// Chance that falls the same way on every machine: the numbers of std::mt19937 are laid down by the
// standard, and nothing of the library's distributions, which are not, is used.
class SampleRandom
{
public:
    explicit SampleRandom(quint32 seed)
        : m_engine(seed)
    {
    }

    // 0 … n - 1; 0 if n is none.
    int below(qsizetype n) { return int((quint64(quint32(m_engine())) * quint64(n)) >> 32); }
    // Both included.
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int perCent) { return below(100) < perCent; }
    // 0 … 1, one excluded.
    double share() { return double(quint32(m_engine())) * 0x1p-32; }
    template <typename List>
    decltype(auto) pick(const List &list) { return list[below(std::size(list))]; }

private:
    std::mt19937 m_engine;
};

} // namespace samverkan
