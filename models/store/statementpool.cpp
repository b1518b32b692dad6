// SPDX-License-Identifier: GPL-3.0-or-later
#include "statementpool.h"

#include <sqlite3.h>

#include <memory>
#include <utility>

namespace samverkan {

StatementPool::Idle::~Idle()
{
    sqlite3_finalize(statement);
}

sqlite3_stmt *StatementPool::take(sqlite3 *handle, const QByteArray &sql)
{
    if (const std::unique_ptr<Idle> idle{m_idle.take(sql)})
        return std::exchange(idle->statement, nullptr);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return statement;
}

void StatementPool::giveBack(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_idle.insert(sqlite3_sql(statement), new Idle(statement)); // of two alike the newer stays
}

} // namespace samverkan
