// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan.h"

#include "database.h"
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

bool scan(const Store &store, const Kind &kind, const QList<int> &fields,
          const std::function<bool(const ScannedRow &)> &visit)
{
    QString columns = u"id"_s;
    for (int field : fields) {
        Q_ASSERT(kind.fields[field].isStored());
        columns += u", "_s + kind.fields[field].key;
    }
    Statement select(store.database(), u"SELECT %1 FROM %2 ORDER BY id"_s.arg(columns, kind.key));
    const ScannedRow row(select);
    while (select.step()) {
        if (!visit(row))
            return false;
    }
    return !select.failed();
}

} // namespace samverkan
