// SPDX-License-Identifier: GPL-3.0-or-later
#include "dictionary.h"

#include <cstring>

namespace samverkan {

static unsigned slotOf(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return 0;
    // Length, ends and middle tell codes, countries and dates apart well enough.
    const auto byte = [&](qsizetype i) { return unsigned(static_cast<unsigned char>(utf8[i])); };
    const qsizetype last = utf8.size() - 1;
    const unsigned before = last > 0 ? byte(last - 1) : 0;
    return (unsigned(utf8.size()) * 7 + byte(0) * 31 + byte(last / 2) * 17 + byte(last) * 5 + before * 59) & 255u;
}

std::uint32_t CodeDictionary::codeOf(QByteArrayView utf8)
{
    std::uint32_t &recent = m_recent[slotOf(utf8)];
    if (recent != 0) {
        const QByteArray &word = m_words.at(recent - 1);
        if (word.size() == utf8.size() && std::memcmp(word.constData(), utf8.data(), size_t(utf8.size())) == 0)
            return recent;
    }
    recent = codeOfRare(utf8);
    return recent;
}

std::uint32_t CodeDictionary::codeOfRare(QByteArrayView utf8)
{
    const auto found = m_codes.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
    if (found != m_codes.cend())
        return *found;
    const QByteArray word = utf8.toByteArray();
    m_words.append(word);
    m_codes.insert(word, size());
    return size();
}

std::uint32_t CodeDictionary::codeOf(qint64 number)
{
    RecentNumber &recent = m_recentNumbers[quint64(number) & 255u];
    if (recent.code == 0 || recent.number != number)
        recent = {number, codeOfRare(QByteArray::number(number))};
    return recent.code;
}

std::uint32_t CodeDictionary::find(QByteArrayView utf8) const
{
    return m_codes.value(QByteArray::fromRawData(utf8.data(), utf8.size()), 0);
}

} // namespace samverkan
