// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

#include <QList>
#include <QMap>
#include <QUuid>
#include <QVariant>

namespace samverkan {

// A row's number in this file. 0 is no row.
using RowId = qint64;

// New values by field index (Kind::indexOf): what a form, a list or an undo wants to write.
using Values = QMap<int, QVariant>;

// One record as read: a value for each field of its kind, derived ones included.
class Record
{
public:
    explicit Record(const Kind &kind)
        : m_kind(&kind)
        , m_values(kind.fields.size())
    {
    }

    const Kind &kind() const { return *m_kind; }
    RowId id = 0;
    QUuid uuid;

    const QVariant &value(int index) const { return m_values[index]; }
    QVariant value(const QString &key) const
    {
        const int index = m_kind->indexOf(key);
        return index < 0 ? QVariant() : m_values[index];
    }
    QString text(const QString &key) const { return value(key).toString(); }
    void set(int index, QVariant value) { m_values[index] = std::move(value); }
    void set(const QString &key, const QVariant &value) { m_values[m_kind->indexOf(key)] = value; }
    bool isEmpty(int index) const { return m_values[index].isNull(); }
    // Writes `values` over the present ones.
    void apply(const Values &values)
    {
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            m_values[it.key()] = it.value();
    }

private:
    const Kind *m_kind;
    QList<QVariant> m_values;
};

// A record of which only the kind and the row are known.
struct RecordRef
{
    const Kind *kind = nullptr;
    RowId id = 0;

    bool operator==(const RecordRef &) const = default;
    explicit operator bool() const { return kind && id; }
};

} // namespace samverkan
