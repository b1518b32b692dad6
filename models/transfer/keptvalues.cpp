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

qint64 KeptValues::keep(const Record &values)
{
    const qint64 place = m_bytes.size();
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        append(values.value(m_fields[i]), m_isReference[i]);
    return place;
}

// A tag, then the value as it lies in memory; of a text its length first.
template<typename Number>
void KeptValues::append(Tag tag, Number number)
{
    char bytes[1 + sizeof(Number)] = {char(tag)};
    std::memcpy(bytes + 1, &number, sizeof(Number));
    m_bytes.append(bytes, sizeof(bytes));
}

void KeptValues::append(const QVariant &value, bool isReference)
{
    if (value.isNull()) {
        m_bytes += char(Tag::None);
    } else if (value.typeId() == QMetaType::QString) {
        const qsizetype head = m_bytes.size();
        append(Tag::Text, quint32(0));
        appendUtf8(m_bytes, *static_cast<const QString *>(value.constData()));
        const auto size = quint32(m_bytes.size() - head - 5);
        std::memcpy(m_bytes.data() + head + 1, &size, sizeof(size));
    } else if (value.typeId() == QMetaType::Bool) {
        append(Tag::YesNo, value.toBool());
    } else if (value.typeId() == QMetaType::Double) {
        append(Tag::Decimal, value.toDouble());
    } else {
        const qint64 number = value.toLongLong();
        append(isReference && number < 0 ? Tag::Made : Tag::Integer, number);
    }
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
        if (value.tag == Tag::Text) {
            row.setCleanText(i, value.text);
        } else if (value.tag == Tag::Made) {
            const RowId made = rowOfMade(value.integer);
            if (!made)
                return false;
            row.set(i, QVariant::fromValue(made));
        } else {
            row.set(i, variantOf(value));
        }
    }
    return true;
}

} // namespace samverkan
