// SPDX-License-Identifier: GPL-3.0-or-later
#include "dictionary.h"

#include <QHashFunctions>

#include <bit>

namespace samverkan {

Dictionary::Dictionary(Holds holds)
    : m_holds(holds)
    , m_numbers(1, 0)
    , m_ends(1, 0)
    , m_table(64, 0)
{
}

quint32 Dictionary::hashOf(qint64 value) const
{
    return quint32((quint64(value) * 0x9E3779B97F4A7C15ull) >> 32);
}

quint32 Dictionary::hashOf(QByteArrayView utf8) const
{
    return quint32(qHashBits(utf8.data(), size_t(utf8.size())));
}

// Where the value is or would be; its code, -1 if it is not there.
template <typename Value>
qint64 Dictionary::lookUp(Value value, size_t &place) const
{
    const size_t mask = m_table.size() - 1;
    for (place = hashOf(value) & mask; m_table[place]; place = (place + 1) & mask) {
        if (equals(m_table[place], value))
            return m_table[place];
    }
    return -1;
}

template <typename Value>
Dictionary::Code Dictionary::addNew(Value value)
{
    size_t place = 0;
    const qint64 known = lookUp(value, place);
    if (known >= 0)
        return Code(known);
    append(value);
    m_table[place] = m_size;
    const Code code = m_size++;
    if (size_t(m_size) * 2 > m_table.size())
        grow();
    return code;
}

void Dictionary::append(QByteArrayView value)
{
    m_text.insert(m_text.end(), value.cbegin(), value.cend());
    m_ends.push_back(quint32(m_text.size()));
}

void Dictionary::grow()
{
    m_table.assign(m_table.size() * 2, 0);
    for (Code code = 1; code < m_size; ++code) {
        size_t place = 0;
        if (m_holds == Holds::Texts)
            lookUp(utf8(code), place);
        else
            lookUp(m_numbers[code], place);
        m_table[place] = code;
    }
}

Dictionary::Code Dictionary::add(qint64 value)
{
    return addNew(value);
}

Dictionary::Code Dictionary::add(double value)
{
    return addNew(std::bit_cast<qint64>(value + 0.0)); // -0.0 and 0.0 are one value
}

Dictionary::Code Dictionary::add(QByteArrayView utf8)
{
    return addNew(utf8);
}

Dictionary::Code Dictionary::add(const QVariant &value)
{
    if (value.isNull())
        return 0;
    switch (m_holds) {
    case Holds::Integers:
        return add(value.toLongLong());
    case Holds::Reals:
        return add(value.toDouble());
    case Holds::Texts:
        break;
    }
    return add(QByteArrayView(value.toString().toUtf8()));
}

qint64 Dictionary::find(const QVariant &value) const
{
    if (value.isNull())
        return 0;
    size_t place = 0;
    switch (m_holds) {
    case Holds::Integers:
        return lookUp(value.toLongLong(), place);
    case Holds::Reals:
        return lookUp(std::bit_cast<qint64>(value.toDouble() + 0.0), place);
    case Holds::Texts:
        break;
    }
    const QByteArray utf8 = value.toString().toUtf8();
    return lookUp(QByteArrayView(utf8), place);
}

double Dictionary::real(Code code) const
{
    return std::bit_cast<double>(m_numbers[code]);
}

QByteArrayView Dictionary::utf8(Code code) const
{
    if (code == 0)
        return {};
    const quint32 from = m_ends[code - 1];
    return {m_text.data() + from, qsizetype(m_ends[code] - from)};
}

QVariant Dictionary::value(Code code) const
{
    if (code == 0)
        return {};
    switch (m_holds) {
    case Holds::Integers:
        return m_numbers[code];
    case Holds::Reals:
        return real(code);
    case Holds::Texts:
        break;
    }
    return QString::fromUtf8(utf8(code));
}

} // namespace samverkan
