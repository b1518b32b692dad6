// SPDX-License-Identifier: GPL-3.0-or-later
#include "manyrows.h"

#include "catalogue.h"
#include "rowvalues.h"
#include "textfold.h"
#include "uuids.h"

#include <QCoreApplication>

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
        m_columns.push_back({field, FieldsJson::Key(field->key), isLink ? &uuids.of(catalogue.at(field->target)) : nullptr,
                             int(kind.pair.indexOf(field->key)), {}});
    }
}

RowId ManyRows::write()
{
    if (m_isLinkLost) {
        m_database.setFault(sentence("Store", QT_TRANSLATE_NOOP("Store", "The record is not there any more.")));
        return 0;
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

void ManyRows::set(int place, const QVariant &given)
{
    Column &to = m_columns[size_t(place)];
    const QVariant value = given.isNull() ? QVariant() : cleanedValue(*to.field, given);
    if (value.isNull()) {
        setNull(place);
    } else if (to.links) {
        setLink(place, value.toLongLong());
    } else if (value.typeId() == QMetaType::QString) {
        to.utf8.resize(0);
        appendUtf8(to.utf8, *static_cast<const QString *>(value.constData()));
        setCleanText(place, to.utf8);
    } else {
        m_insert.bind(place + 1, value);
        m_json.add(to.key, FieldsJson::Side::After, value);
    }
}

void ManyRows::setNull(int place)
{
    m_insert.bindNull(place + 1);
    if (const int half = m_columns[size_t(place)].half; half >= 0)
        m_halves[half] = QUuid();
}

void ManyRows::setNumber(int place, qint64 number)
{
    const Column &to = m_columns[size_t(place)];
    if (to.links)
        return setLink(place, number);
    m_insert.bindInteger(place + 1, number);
    m_json.addInteger(to.key, FieldsJson::Side::After, number);
}

void ManyRows::setCleanText(int place, QByteArrayView utf8)
{
    m_insert.bindTextView(place + 1, utf8);
    m_json.addText(m_columns[size_t(place)].key, FieldsJson::Side::After, utf8);
}

void ManyRows::setLink(int place, RowId id)
{
    const Column &to = m_columns[size_t(place)];
    const QUuid uuid = to.links->of(id);
    m_isLinkLost = m_isLinkLost || uuid.isNull();
    if (to.half >= 0)
        m_halves[to.half] = uuid;
    m_insert.bindInteger(place + 1, id);
    m_json.addLink(to.key, FieldsJson::Side::After, uuid);
}

} // namespace samverkan
