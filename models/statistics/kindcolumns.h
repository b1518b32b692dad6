// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"
#include "dictionary.h"
#include "record.h"

#include <QUuid>
#include <map>
#include <memory>
#include <vector>

namespace samverkan {

// One field of all rows of a kind. Of a reference the code is the row of the target kind, counted
// from 1; of all else a word of the dictionary.
struct CodeColumn
{
    Codes codes;
    CodeDictionary words;
};

// The rows of one kind as numbers 0, 1, 2 … in the order of their ids, and the columns read so far. A
// copy is cheap and shares what was read, which nobody changes: another thread may count with it.
class KindColumns
{
public:
    bool hasIds() const { return m_ids != nullptr; }
    std::size_t rows() const { return m_ids ? m_ids->size() : 0; }
    RowId id(std::size_t row) const { return (*m_ids)[row]; }
    // Of every row, to be kept longer than this.
    std::shared_ptr<const std::vector<RowId>> ids() const { return m_ids; }
    // Row number + 1; 0 if there is no such row. Searched for, unless indexIds() was called.
    std::uint32_t codeOf(RowId id) const;
    // For kinds that many rows of others point to.
    void indexIds();

    const CodeColumn *column(int field) const;
    void keep(int field, std::shared_ptr<const CodeColumn> column) { m_columns[field] = std::move(column); }
    std::shared_ptr<const CodeColumn> share(int field) const { return m_columns.at(field); }
    void drop(int field) { m_columns.erase(field); }
    QList<int> fields() const;
    // Row by row as read; the first reading of a kind tells its ids too.
    void setIds(std::vector<RowId> ids);
    // Of every row, filled when first asked for (by ColumnStore).
    std::vector<QUuid> uuids;

private:
    std::shared_ptr<const std::vector<RowId>> m_ids; // ascending; null until read
    std::shared_ptr<const std::vector<std::uint32_t>> m_codeOfId; // null if not wanted, or ids lie far apart
    std::map<int, std::shared_ptr<const CodeColumn>> m_columns; // by field index
};

} // namespace samverkan
