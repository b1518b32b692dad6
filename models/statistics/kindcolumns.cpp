// SPDX-License-Identifier: GPL-3.0-or-later
#include "kindcolumns.h"

#include <algorithm>

namespace samverkan {

std::uint32_t KindColumns::codeOf(RowId id) const
{
    if (id <= 0 || rows() == 0 || id > m_rows->ids.back())
        return 0;
    if (!m_rows->codeOfId.empty())
        return m_rows->codeOfId[std::size_t(id)];
    const auto found = std::lower_bound(m_rows->ids.cbegin(), m_rows->ids.cend(), id);
    return found != m_rows->ids.cend() && *found == id ? std::uint32_t(found - m_rows->ids.cbegin()) + 1 : 0;
}

void KindColumns::setIds(std::vector<RowId> ids)
{
    auto made = std::make_shared<Rows>();
    made->ids = std::move(ids);
    m_rows = made;
    if (made->ids.empty() || made->ids.front() <= 0)
        return;
    const std::size_t span = std::size_t(made->ids.back()) + 1;
    if (span > 8 * made->ids.size() + 4096)
        return; // far apart: searched for
    made->codeOfId.resize(span, 0);
    for (std::size_t row = 0; row < made->ids.size(); ++row)
        made->codeOfId[std::size_t(made->ids[row])] = std::uint32_t(row) + 1;
}

const CodeColumn *KindColumns::column(int field) const
{
    const auto found = m_columns.find(field);
    return found == m_columns.cend() ? nullptr : found->second.get();
}

QList<int> KindColumns::fields() const
{
    QList<int> fields;
    for (const auto &[field, column] : m_columns)
        fields.append(field);
    return fields;
}

} // namespace samverkan
