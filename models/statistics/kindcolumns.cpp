// SPDX-License-Identifier: GPL-3.0-or-later
#include "kindcolumns.h"

#include <algorithm>

namespace samverkan {

std::uint32_t KindColumns::codeOf(RowId id) const
{
    if (id <= 0 || rows() == 0 || id > m_ids->back())
        return 0;
    if (m_codeOfId)
        return (*m_codeOfId)[std::size_t(id)];
    const auto found = std::lower_bound(m_ids->cbegin(), m_ids->cend(), id);
    return found != m_ids->cend() && *found == id ? std::uint32_t(found - m_ids->cbegin()) + 1 : 0;
}

void KindColumns::setIds(std::vector<RowId> ids)
{
    m_ids = std::make_shared<const std::vector<RowId>>(std::move(ids));
    m_codeOfId.reset();
}

void KindColumns::indexIds()
{
    if (m_codeOfId || rows() == 0 || m_ids->front() <= 0)
        return;
    const std::size_t span = std::size_t(m_ids->back()) + 1;
    if (span > 8 * rows() + 4096)
        return; // far apart: searched for
    auto codes = std::make_shared<std::vector<std::uint32_t>>(span, 0);
    for (std::size_t row = 0; row < rows(); ++row)
        (*codes)[std::size_t(id(row))] = std::uint32_t(row) + 1;
    m_codeOfId = std::move(codes);
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
