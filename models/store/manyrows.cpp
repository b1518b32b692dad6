// SPDX-License-Identifier: GPL-3.0-or-later
#include "manyrows.h"

#include "catalogue.h"
#include "rowvalues.h"
#include "uuids.h"

namespace samverkan {

static QList<const Field *> columnsOf(const Kind &kind, const QList<int> &fields)
{
    QList<const Field *> columns;
    for (int field : fields)
        columns.append(&kind.fields[field]);
    return columns;
}

ManyRows::ManyRows(Database &database, const Catalogue &catalogue, const Kind &kind, const QList<int> &fields,
                   ChangeLog &log, RowUuids &uuids)
    : m_database(database)
    , m_kind(kind)
    , m_log(log)
    , m_insert(database, insertSql(kind, columnsOf(kind, fields)))
    , m_table(kind.key.toUtf8())
{
    for (const Field *field : columnsOf(kind, fields)) {
        const bool isLink = field->type == FieldType::Reference;
        m_columns.push_back({field, field->key.toUtf8(), isLink ? &uuids.of(catalogue.at(field->target)) : nullptr,
                             int(kind.pair.indexOf(field->key)), {}});
    }
}

RowId ManyRows::write(QVariantList &row)
{
    for (int i = 0; i < int(m_columns.size()); ++i) {
        bind(i, row[i]);
        row[i] = QVariant();
    }
    const UuidBytes uuid = bytesOf(m_kind.isPair() ? pairUuid(m_kind.key, m_halves[0], m_halves[1]) : newUuid());
    m_insert.bindBlobView(0, uuid.view());
    if (!m_insert.run())
        return 0;
    const RowId id = m_database.lastInsertId(); // before the log's own insert
    return writeEntry(uuid.view()) ? id : 0;
}

// A pair may have been here before: its old entries are the parents.
bool ManyRows::writeEntry(QByteArrayView uuid)
{
    const QByteArray heads = m_kind.isPair() ? m_log.headsOf(uuid) : QByteArray();
    return m_log.writeAfter(heads, m_table, uuid, "insert", m_json.take());
}

void ManyRows::bind(int column, const QVariant &given)
{
    const Column &to = m_columns[size_t(column)];
    const QVariant value = cleanedValue(*to.field, given);
    if (value.isNull()) {
        m_insert.bindNull(column + 1);
        if (to.half >= 0)
            m_halves[to.half] = QUuid();
    } else if (to.links) {
        bindLink(column, value.toLongLong());
    } else if (value.typeId() == QMetaType::QString) {
        bindText(column, value.toString());
    } else {
        m_insert.bind(column + 1, value);
        m_json.add(to.key, FieldsJson::Side::After, value);
    }
}

void ManyRows::bindText(int column, const QString &text)
{
    Column &to = m_columns[size_t(column)];
    if (to.utf8.size() < 3 * text.size())
        to.utf8.resize(3 * text.size());
    char *const begin = to.utf8.data();
    const QByteArrayView utf8(begin, m_encoder.appendToBuffer(begin, text) - begin);
    m_insert.bindTextView(column + 1, utf8);
    m_json.addText(to.key, FieldsJson::Side::After, utf8);
}

void ManyRows::bindLink(int column, RowId id)
{
    const Column &to = m_columns[size_t(column)];
    const QUuid uuid = to.links->of(id);
    if (to.half >= 0)
        m_halves[to.half] = uuid;
    m_insert.bindInteger(column + 1, id);
    m_json.addLink(to.key, FieldsJson::Side::After, uuid);
}

} // namespace samverkan
