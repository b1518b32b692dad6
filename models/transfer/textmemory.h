// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <vector>

namespace samverkan {

// What texts came to, as far as they are remembered: a column says few things many times. Each text has
// one place, by its length and some of its letters; another one that falls there takes it over. Text is
// QString or, of UTF-8, QByteArray.
template<typename Text, typename View, typename Value>
class TextMemory
{
public:
    // Null if it is not remembered. Good until the next keep().
    const Value *find(View text) const
    {
        if (m_places.empty())
            return nullptr;
        const Place &place = m_places[placeOf(text)];
        return View(place.text) == text ? &place.value : nullptr;
    }
    // Not of an empty text.
    const Value &keep(const Text &text, Value value)
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
        Text text;
        Value value;
    };
    static constexpr size_t count = 256;

    static size_t letter(QChar c) { return c.unicode(); }
    static size_t letter(char c) { return uchar(c); }
    static size_t placeOf(View text)
    {
        const qsizetype last = text.size() - 1;
        if (last < 0)
            return 0;
        const size_t before = last > 0 ? letter(text[last - 1]) : 0;
        return (size_t(last) * 7 + letter(text[0]) * 31 + letter(text[last / 2]) * 17 + before * 59 + letter(text[last]) * 5) % count;
    }

    std::vector<Place> m_places;
};

} // namespace samverkan
