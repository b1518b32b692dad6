// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptvalues.h"

#include "change.h"
#include "textfold.h"

#include <cstring>

namespace samverkan {

KeptValues::KeptValues(const Kind &kind, const QList<int> &fields)
    : m_fields(fields)
{
    for (int field : fields)
        m_isReference.append(kind.fields[field].type == FieldType::Reference);
}

static const QString *textOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QString ? static_cast<const QString *>(value.constData()) : nullptr;
}

// The bytes a value takes at most.
static qsizetype roomFor(const QVariant &value)
{
    const QString *text = textOf(value);
    return text ? 5 + 3 * text->size() : 9;
}

qint64 KeptValues::keep(const Record &values)
{
    const qint64 place = m_bytes.size();
    qsizetype room = 0;
    for (int field : std::as_const(m_fields))
        room += roomFor(values.value(field));
    m_bytes.resize(place + room);
    char *to = m_bytes.data() + place;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        to = write(to, values.value(m_fields[i]), m_isReference[i]);
    m_bytes.truncate(to - m_bytes.constData());
    return place;
}

template<typename Number>
static char *put(char *to, Number number)
{
    std::memcpy(to, &number, sizeof(Number));
    return to + sizeof(Number);
}

// A tag, then the value as it lies in memory; of a text its length first.
char *KeptValues::write(char *to, const QVariant &value, bool isReference)
{
    char *tag = to++;
    *tag = char(Tag::None);
    if (value.isNull())
        return to;
    if (const QString *text = textOf(value)) {
        *tag = char(Tag::Text);
        char *const end = writeUtf8(to + sizeof(quint32), *text);
        put(to, quint32(end - to - sizeof(quint32)));
        return end;
    }
    if (value.typeId() == QMetaType::Bool) {
        *tag = char(Tag::YesNo);
        return put(to, value.toBool());
    }
    if (value.typeId() == QMetaType::Double) {
        *tag = char(Tag::Decimal);
        return put(to, value.toDouble());
    }
    const qint64 number = value.toLongLong();
    *tag = char(isReference && number < 0 ? Tag::Made : Tag::Integer);
    return put(to, number);
}

template<typename Number>
static Number taken(const char *&at)
{
    Number number;
    std::memcpy(&number, at, sizeof(Number));
    at += sizeof(Number);
    return number;
}

KeptValues::Value KeptValues::read(const char *&at) const
{
    Value value;
    value.tag = Tag(*at++);
    switch (value.tag) {
    case Tag::None: break;
    case Tag::Text: {
        const auto size = qsizetype(taken<quint32>(at));
        value.text = QByteArrayView(at, size);
        at += size;
        break;
    }
    case Tag::YesNo: value.integer = taken<bool>(at); break;
    case Tag::Decimal: value.real = taken<double>(at); break;
    case Tag::Integer:
    case Tag::Made: value.integer = taken<qint64>(at); break;
    }
    return value;
}

QVariant KeptValues::variantOf(const Value &value)
{
    switch (value.tag) {
    case Tag::None: return {};
    case Tag::Text: return QString::fromUtf8(value.text);
    case Tag::YesNo: return value.integer != 0;
    case Tag::Decimal: return value.real;
    case Tag::Integer:
    case Tag::Made: return QVariant::fromValue(value.integer);
    }
    return {};
}

Values KeptValues::at(qint64 place) const
{
    Values values;
    const char *at = m_bytes.constData() + place;
    for (int field : m_fields) {
        if (const QVariant value = variantOf(read(at)); !value.isNull())
            values.insert(field, value);
    }
    return values;
}

bool KeptValues::fill(qint64 place, NewRow &row, const std::function<RowId(qint64)> &rowOfMade) const
{
    const char *at = m_bytes.constData() + place;
    for (int i = 0; i < int(m_fields.size()); ++i) {
        const Value value = read(at);
        switch (value.tag) {
        case Tag::None: row.setNull(i); break;
        case Tag::Text: row.setCleanText(i, value.text); break;
        case Tag::Integer:
        case Tag::YesNo: row.setNumber(i, value.integer); break;
        case Tag::Decimal: row.set(i, value.real); break;
        case Tag::Made: {
            const RowId made = rowOfMade(value.integer);
            if (!made)
                return false;
            row.setNumber(i, made);
            break;
        }
        }
    }
    return true;
}

} // namespace samverkan
