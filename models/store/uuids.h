// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QUuid>

#include <array>

namespace samverkan {

// The sixteen bytes of a UUID, most significant first, as the file holds them.
struct UuidBytes
{
    std::array<char, 16> bytes;
    QByteArrayView view() const { return QByteArrayView(bytes.data(), qsizetype(bytes.size())); }
};
UuidBytes bytesOf(const QUuid &uuid);
// As a table gives them: anything but sixteen bytes is null.
UuidBytes uuidBytes(QByteArrayView bytes);

// A new UUID of version 7 (RFC 9562): milliseconds first, then a counter, so that ids made later in
// this process sort later and an index of them is only ever appended to. Any thread.
QUuid newUuid();

// The UUID of a row that is a pair: version 5 of the table's name and both ids. The same tick in two
// copies is one row.
QUuid pairUuid(const QString &table, const QUuid &first, const QUuid &second);

// The UUID of a row that every project begins with, by what it is rather than by when it was made:
// version 5 of the table's name and the row's key ("gender/woman" of the code lists).
QUuid namedUuid(const QString &table, const QString &key);

// As UuidBytes, in memory of its own, and back (null from anything but sixteen bytes).
QByteArray toBytes(const QUuid &uuid);
QUuid uuidFromBytes(QByteArrayView bytes);

// Thirty-two hexadecimal digits, as the log's JSON holds a link, and back.
QByteArray toHex(const QUuid &uuid);
QUuid uuidFromHex(const QString &hex);

} // namespace samverkan
