// SPDX-License-Identifier: GPL-3.0-or-later
#include "kindcolumns.h"

#include <algorithm>

namespace samverkan {

std::uint32_t KindColumns::codeOf(RowId id) const
{
    if (id <= 0 || m_ids.empty() || id > m_ids.back())
        return 0;
    if (!m_codeOfId.empty())
        return m_codeOfId[std::size_t(id)];
    const auto found = std::lower_bound(m_ids.cbegin(), m_ids.cend(), id);
    return found != m_ids.cend() && *found == id ? std::uint32_t(found - m_ids.cbegin()) + 1 : 0;
}

void KindColumns::setIds(std::vector<RowId> ids)
{
    m_ids = std::move(ids);
    m_loaded = true;
    m_codeOfId.clear();
    if (m_ids.empty() || m_ids.front() <= 0)
        return;
    const std::size_t span = std::size_t(m_ids.back()) + 1;
    if (span > 8 * m_ids.size() + 4096)
        return; // far apart: searched for
    m_codeOfId.resize(span, 0);
    for (std::size_t row = 0; row < m_ids.size(); ++row)
        m_codeOfId[std::size_t(m_ids[row])] = std::uint32_t(row) + 1;
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
