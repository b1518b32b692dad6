// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QByteArrayView>

#include <functional>

namespace samverkan {

class NewRow;

// The values of planned lines, close together in one piece of memory: what a line gives is read, checked
// and encoded once, when it is planned, and written from here. About as many bytes as the list has.
class KeptValues
{
public:
    KeptValues() = default;
    // `fields`, of the kind, are all that a line can give.
    KeptValues(const Kind &kind, const QList<int> &fields);

    const QList<int> &fields() const { return m_fields; }
    // Answers the place from which the values are had back.
    qint64 keep(const Record &values);
    // What was kept from a place on, alike for values that are alike; and forgets it.
    QByteArrayView from(qint64 place) const { return QByteArrayView(m_bytes).sliced(place); }
    void forget(qint64 place) { m_bytes.truncate(place); }
    Values at(qint64 place) const;
    // Sets every field of the row, in the order of fields(). A reference to a record that is made with
    // the list, -(index + 1), becomes that record's row; false where there is none.
    bool fill(qint64 place, NewRow &row, const std::function<RowId(qint64)> &rowOfMade) const;

private:
    enum class Tag : char { None, Text, Integer, Made, YesNo, Decimal };
    struct Value
    {
        Tag tag = Tag::None;
        QByteArrayView text;
        qint64 integer = 0;
        double real = 0;
    };
    static char *write(char *to, const QVariant &value, bool isReference);
    Value read(const char *&at) const;
    static QVariant variantOf(const Value &value);

    QList<int> m_fields;
    QList<bool> m_isReference; // by place in m_fields
    QByteArray m_bytes;
};

} // namespace samverkan
