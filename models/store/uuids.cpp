// SPDX-License-Identifier: GPL-3.0-or-later
#include "uuids.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

// Millisecond and counter of the last id. Ids of one millisecond count up from a random start in the
// lower half of the counter's range; a full counter borrows from the next millisecond.
class Clock
{
public:
    std::pair<quint64, quint64> next(quint64 &randomBits)
    {
        const std::lock_guard guard(m_mutex);
        const quint64 now = quint64(QDateTime::currentMSecsSinceEpoch());
        if (now > m_millisecond) {
            m_millisecond = now;
            m_counter = m_random.generate64() & 0x7fffff;
        } else if (++m_counter > 0x3ffffff) {
            ++m_millisecond;
            m_counter = 0;
        }
        randomBits = m_random.generate64();
        return {m_millisecond, m_counter};
    }

private:
    std::mutex m_mutex;
    QRandomGenerator64 m_random{QRandomGenerator64::securelySeeded()};
    quint64 m_millisecond = 0;
    quint64 m_counter = 0; // 26 bits
};

} // namespace

QUuid newUuid()
{
    static Clock clock; // the process's own: what makes its ids rise
    quint64 random = 0;
    const auto [millisecond, counter] = clock.next(random);
    uchar bytes[16];
    for (int i = 0; i < 6; ++i)
        bytes[i] = uchar(millisecond >> (40 - 8 * i));
    bytes[6] = uchar(0x70 | (counter >> 22));
    bytes[7] = uchar(counter >> 14);
    bytes[8] = uchar(0x80 | ((counter >> 8) & 0x3f));
    bytes[9] = uchar(counter);
    for (int i = 10; i < 16; ++i)
        bytes[i] = uchar(random >> (8 * (i - 10)));
    return QUuid::fromRfc4122(QByteArrayView(bytes, 16));
}

// The namespace of all derived ids.
static const QUuid house(0x7d1f0c52, 0x4f0e, 0x5a53, 0x9d, 0x0e, 0x2b, 0x6f, 0x4f, 0x1d, 0x53, 0xc4);

QUuid pairUuid(const QString &table, const QUuid &first, const QUuid &second)
{
    QByteArray name = table.toUtf8();
    for (const QUuid &half : {first, second})
        name += '/' + toHex(half);
    return QUuid::createUuidV5(house, name);
}

// No key is two hexadecimal halves, so names and pairs of one table never meet.
QUuid namedUuid(const QString &table, const QString &key)
{
    return QUuid::createUuidV5(house, table.toUtf8() + '/' + key.toUtf8());
}

UuidBytes bytesOf(const QUuid &uuid)
{
    UuidBytes result;
    char *to = result.bytes.data();
    qToBigEndian(uuid.data1, to);
    qToBigEndian(uuid.data2, to + 4);
    qToBigEndian(uuid.data3, to + 6);
    std::copy(std::begin(uuid.data4), std::end(uuid.data4), to + 8);
    return result;
}

UuidBytes uuidBytes(QByteArrayView bytes)
{
    UuidBytes result{};
    if (bytes.size() == result.view().size())
        std::copy(bytes.begin(), bytes.end(), result.bytes.begin());
    return result;
}

QByteArray toBytes(const QUuid &uuid)
{
    return uuid.toRfc4122();
}

QUuid uuidFromBytes(QByteArrayView bytes)
{
    return bytes.size() == 16 ? QUuid::fromRfc4122(bytes) : QUuid();
}

QByteArray toHex(const QUuid &uuid)
{
    return uuid.toRfc4122().toHex();
}

QUuid uuidFromHex(const QString &hex)
{
    return uuidFromBytes(QByteArray::fromHex(hex.toLatin1()));
}

} // namespace samverkan
