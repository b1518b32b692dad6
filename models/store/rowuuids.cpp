// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowuuids.h"

#include "uuids.h"

using namespace Qt::StringLiterals;

namespace samverkan {

RowUuids::OfKind::OfKind(Database &database, const Kind &kind)
    : m_select(database, u"SELECT uuid FROM %1 WHERE id = ?"_s.arg(kind.key))
{
}

QUuid RowUuids::OfKind::of(RowId id)
{
    QUuid &uuid = m_known[id];
    if (uuid.isNull()) {
        m_select.bindInteger(0, id);
        if (m_select.step())
            uuid = uuidFromBytes(m_select.blob(0));
        m_select.reset();
    }
    return uuid;
}

RowUuids::OfKind &RowUuids::of(const Kind &kind)
{
    std::unique_ptr<OfKind> &found = m_kinds[&kind];
    if (!found)
        found = std::make_unique<OfKind>(m_database, kind);
    return *found;
}

} // namespace samverkan
