// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowindex.h"

#include <QByteArrayView>

#include <vector>

namespace samverkan {

// By slot: whether a row is in.
using Marks = std::vector<quint8>;

// The texts of all rows, one after the other in one buffer, so that looking for a word in any of
// them is one run through memory. Texts come folded (textfold.h) and without '\0', which stands
// between them.
class SearchText
{
public:
    void clear();
    void reserve(size_t bytes, size_t rows);
    // The text of a row; replaces the one it had.
    void set(Slot slot, QByteArrayView text);
    void remove(Slot slot);

    // Marks every row whose text holds the word. The word is not empty.
    void find(QByteArrayView word, Marks &marks) const;
    bool contains(Slot slot, QByteArrayView word) const;
    QByteArrayView text(Slot slot) const;

    size_t size() const { return m_buffer.size(); }
    // Bytes of texts that were replaced or removed.
    size_t waste() const { return m_waste; }

private:
    struct Place
    {
        quint32 from = 0;
        quint32 length = 0;
    };
    std::vector<char> m_buffer;
    std::vector<Place> m_places; // by slot
    std::vector<std::pair<quint32, Slot>> m_order; // start and row, along the buffer
    size_t m_waste = 0;
};

} // namespace samverkan
