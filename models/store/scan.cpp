// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan.h"

#include "database.h"
#include "selectamong.h"
#include "statement.h"
#include "store.h"

using namespace Qt::StringLiterals;

namespace samverkan {

RowId ScannedRow::id() const
{
    return m_statement.integer(0);
}

bool ScannedRow::isNull(int position) const
{
    return m_statement.isNull(position + 1);
}

qint64 ScannedRow::integer(int position) const
{
    return m_statement.integer(position + 1);
}

double ScannedRow::real(int position) const
{
    return m_statement.real(position + 1);
}

QByteArrayView ScannedRow::utf8(int position) const
{
    return m_statement.utf8(position + 1);
}

QString ScannedRow::text(int position) const
{
    return m_statement.text(position + 1);
}

QVariant ScannedRow::value(int position, const Field &field) const
{
    if (isNull(position))
        return {};
    if (field.type == FieldType::YesNo)
        return integer(position) != 0;
    if (field.type == FieldType::Decimal)
        return real(position);
    if (field.isNumber() || field.type == FieldType::Reference)
        return integer(position);
    return text(position);
}

static QString columnsOf(const Kind &kind, const QList<int> &fields)
{
    QString columns = u"id"_s;
    for (int field : fields) {
        Q_ASSERT(kind.fields[field].isStored());
        columns += u", "_s + kind.fields[field].key;
    }
    return columns;
}

bool scan(const Store &store, const Kind &kind, const QList<int> &fields,
          const std::function<bool(const ScannedRow &)> &visit, RowId after)
{
    Statement select(store.database(), u"SELECT %1 FROM %2 WHERE id > ? ORDER BY id"_s.arg(columnsOf(kind, fields), kind.key));
    select.bindInteger(0, after);
    const ScannedRow row(select);
    while (select.step()) {
        if (!visit(row))
            return false;
    }
    return !select.failed();
}

bool scanOf(const Store &store, const Kind &kind, const QList<int> &fields, int field, const QList<RowId> &targets,
            const std::function<bool(const ScannedRow &)> &visit)
{
    const QString sql = u"SELECT %1 FROM %2 WHERE %3 IN (%4)"_s.arg(columnsOf(kind, fields), kind.key, kind.fields[field].key, u"%1"_s);
    return selectAmong(store.database(), sql, targets, [&visit](const Statement &found) { return visit(ScannedRow(found)); });
}

bool scanInOrder(const Store &store, const Kind &kind, const QList<int> &fields, const QList<RowId> &ids,
                 const std::function<bool(const ScannedRow &)> &visit)
{
    // One reading statement stays open: else SQLite would lock the file and look at it anew for every row.
    Statement open(store.database(), u"SELECT id FROM %1 LIMIT 1"_s.arg(kind.key));
    open.step();
    Statement select(store.database(), u"SELECT %1 FROM %2 WHERE id >= ? ORDER BY id"_s.arg(columnsOf(kind, fields), kind.key));
    const ScannedRow row(select);
    static constexpr RowId near = 8; // rows that are sooner passed over than another is looked up
    RowId here = 0; // where the statement stands, 0 for nowhere
    for (RowId id : ids) {
        if (here == 0 || id < here || id > here + near) {
            select.reset();
            select.bindInteger(0, id);
            here = select.step() ? row.id() : 0;
        }
        while (here && here < id)
            here = select.step() ? row.id() : 0;
        if (select.failed() || (here == id && !visit(row)))
            return false;
    }
    return true;
}

} // namespace samverkan
