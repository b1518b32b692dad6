// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind.h"

namespace samverkan {

const Field *Kind::field(const QString &fieldKey) const
{
    const int i = indexOf(fieldKey);
    return i < 0 ? nullptr : &fields[i];
}

QList<const Field *> Kind::storedFields() const
{
    QList<const Field *> stored;
    for (const Field &field : fields) {
        if (field.isStored())
            stored.append(&field);
    }
    return stored;
}

QList<const Field *> Kind::unitOf(const Field &field) const
{
    QList<const Field *> unit;
    for (const Field &other : fields) {
        if (&other == &field || (!field.unit.isEmpty() && other.unit == field.unit))
            unit.append(&other);
    }
    return unit;
}

void Kind::index()
{
    for (int i = 0; i < fields.size(); ++i)
        m_index.insert(fields[i].key, i);
}

} // namespace samverkan
