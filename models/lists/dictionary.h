// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QVariant>

#include <vector>

namespace samverkan {

// The different values of one column, each with a small number: its code. 0 is "not known". Two
// hundred thousand rows with forty countries are forty values and one number a row.
class Dictionary
{
public:
    using Code = quint32;
    enum class Holds { Integers, Reals, Texts };

    explicit Dictionary(Holds holds);

    Holds holds() const { return m_holds; }
    // Codes are 0 … size() - 1.
    Code size() const { return m_size; }

    // The code of a value, a new one if it is seen for the first time.
    Code add(qint64 value);
    Code add(double value);
    Code add(QByteArrayView utf8);
    Code add(const QVariant &value);
    // The code of a value, -1 if no row ever had it; of null 0.
    qint64 find(const QVariant &value) const;

    qint64 integer(Code code) const { return m_numbers[code]; }
    double real(Code code) const;
    QByteArrayView utf8(Code code) const;
    // Null for 0.
    QVariant value(Code code) const;

private:
    quint32 hashOf(qint64 value) const;
    quint32 hashOf(QByteArrayView utf8) const;
    template <typename Value> qint64 lookUp(Value value, size_t &place) const;
    template <typename Value> Code addNew(Value value);
    bool equals(Code code, qint64 value) const { return m_numbers[code] == value; }
    bool equals(Code code, QByteArrayView value) const { return utf8(code) == value; }
    void append(qint64 value) { m_numbers.push_back(value); }
    void append(QByteArrayView value);
    void grow();

    Holds m_holds;
    Code m_size = 1;
    std::vector<qint64> m_numbers; // by code: the number, the bits of the real
    std::vector<char> m_text; // all texts, one after the other
    std::vector<quint32> m_ends; // by code: where its text ends
    std::vector<Code> m_table; // open addressing; 0 is free
};

} // namespace samverkan
