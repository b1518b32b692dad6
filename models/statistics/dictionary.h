// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <cstdint>

namespace samverkan {

// The different values of a column, numbered from 1 in the order they come. 0 is "no value".
class CodeDictionary
{
public:
    // The number of a value, a new one if it is new.
    std::uint32_t codeOf(QByteArrayView utf8);
    std::uint32_t codeOf(qint64 number);
    // The number of a known value, else 0.
    std::uint32_t find(QByteArrayView utf8) const;

    // Numbers run from 1 to size().
    std::uint32_t size() const { return std::uint32_t(m_words.size()); }
    QString text(std::uint32_t code) const { return QString::fromUtf8(m_words[code - 1]); }
    const QByteArray &utf8(std::uint32_t code) const { return m_words[code - 1]; }

private:
    std::uint32_t codeOfRare(QByteArrayView utf8);

    QList<QByteArray> m_words;
    QHash<QByteArray, std::uint32_t> m_codes;
    // Most columns repeat few values: what was asked last is found here without a hash.
    std::array<std::uint32_t, 256> m_recent{};
    struct RecentNumber
    {
        qint64 number = 0;
        std::uint32_t code = 0;
    };
    std::array<RecentNumber, 256> m_recentNumbers{};
};

} // namespace samverkan
