// SPDX-License-Identifier: GPL-3.0-or-later
#include "removals.h"

#include "catalogue.h"
#include "fieldsjson.h"
#include "statement.h"
#include "uuids.h"

using namespace Qt::StringLiterals;

namespace samverkan {

QList<Need> needsOf(const Catalogue &catalogue, const Kind &kind, const QHash<QString, QVariant> &values)
{
    QList<Need> needs;
    for (const Field *field : kind.storedFields()) {
        if (field->type == FieldType::Reference && field->is(FieldFlag::Required) && values.contains(field->key))
            needs.append({field->key, &catalogue.at(field->target), uuidFromHex(values.value(field->key).toString())});
    }
    // Papers hang on a record of any kind by its UUID.
    if (kind.key == u"evidence") {
        if (const Kind *of = catalogue.kind(values.value(u"record_kind"_s).toString()))
            needs.append({u"record_uuid"_s, of, uuidFromHex(values.value(u"record_uuid"_s).toString())});
    }
    return needs;
}

bool Presence::has(const Kind &kind, const QUuid &row)
{
    const auto known = m_known.constFind(row);
    if (known != m_known.cend())
        return *known;
    std::unique_ptr<Statement> &select = m_selects[&kind];
    if (!select)
        select = std::make_unique<Statement>(m_store.database(), u"SELECT 1 FROM %1 WHERE uuid = ?"_s.arg(kind.key));
    select->bindBlob(0, toBytes(row));
    const bool there = select->step();
    select->reset();
    m_known.insert(row, there);
    return there;
}

RemovingStep::RemovingStep(const Store &store, qint64 step)
{
    Statement select(store.database(), u"SELECT e.uuid, e.kind, e.row, e.fields, e.cause, s.sort FROM log_entry e "
                                       "JOIN log_step s ON s.id = e.step "
                                       "WHERE e.step = ? AND e.operation = 'delete' ORDER BY e.id"_s);
    select.bindInteger(0, step);
    bool isPlain = false;
    while (select.step()) {
        Row row;
        row.removed.kind = store.catalogue().kind(select.text(1));
        if (!row.removed.kind)
            continue;
        row.removed.entry = uuidFromBytes(select.blob(0));
        row.removed.row = uuidFromBytes(select.blob(2));
        row.removed.step = step;
        for (const LoggedValue &value : readFieldsJson(select.text(3).toUtf8()))
            row.removed.values.insert(value.field, value.before);
        row.cause = uuidFromBytes(select.blob(4));
        isPlain = select.utf8(5) != "do";
        m_byRow.insert(row.removed.row, int(m_rows.size()));
        m_rows.append(row);
    }
    findOwners(store.catalogue(), isPlain);
}

void RemovingStep::findOwners(const Catalogue &catalogue, bool isPlain)
{
    QHash<QUuid, int> byEntry;
    for (int i = 0; i < m_rows.size(); ++i)
        byEntry.insert(m_rows[i].removed.entry, i);
    for (Row &row : m_rows) {
        row.owner = byEntry.value(row.cause, -1);
        if (row.owner >= 0 || !isPlain)
            continue;
        for (const Need &need : needsOf(catalogue, *row.removed.kind, row.removed.values)) {
            if (row.owner < 0)
                row.owner = indexOf(need.row);
        }
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].owner >= 0)
            m_along[m_rows[i].owner].append(i);
    }
}

QList<int> RemovingStep::familyOf(int row) const
{
    QList<int> family{row};
    for (qsizetype next = 0; next < family.size(); ++next)
        family += m_along.value(family[next]);
    return family;
}

} // namespace samverkan
