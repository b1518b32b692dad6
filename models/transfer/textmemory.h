// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace samverkan {

// What texts came to, as far as they are remembered: a column says few things many times. Each text has
// one place, by its length and some of its letters; another one that falls there takes it over.
template<typename Value>
class TextMemory
{
public:
    // Null if it is not remembered. Good until the next keep().
    const Value *find(const QString &text) const
    {
        if (m_places.empty())
            return nullptr;
        const Place &place = m_places[placeOf(text)];
        return place.text == text ? &place.value : nullptr;
    }
    // Not of an empty text.
    const Value &keep(const QString &text, Value value)
    {
        if (m_places.empty())
            m_places.resize(count);
        Place &place = m_places[placeOf(text)];
        place = {text, std::move(value)};
        return place.value;
    }

private:
    struct Place
    {
        QString text;
        Value value;
    };
    static constexpr size_t count = 256;

    static size_t placeOf(QStringView text)
    {
        const qsizetype last = text.size() - 1;
        if (last < 0)
            return 0;
        const size_t before = last > 0 ? text[last - 1].unicode() : 0;
        return (size_t(last) * 7 + text.front().unicode() * 31 + text[last / 2].unicode() * 17 + before * 59 + text[last].unicode() * 5) % count;
    }

    std::vector<Place> m_places;
};

} // namespace samverkan
