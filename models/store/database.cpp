// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "sqlscript.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace samverkan {

// The driver's handle may be used only where the driver runs on the very library that we are linked
// with; a Qt that brings its own copy answers with another source id or leaves the handle alone.
static sqlite3 *sharedHandle(const QSqlDatabase &connection)
{
    const QVariant variant = connection.driver()->handle();
    if (!variant.isValid() || qstrcmp(variant.typeName(), "sqlite3*") != 0)
        return nullptr;
    QSqlQuery query(connection);
    if (!query.exec(u"SELECT sqlite_source_id()"_s) || !query.next()
        || query.value(0).toString().toLatin1() != sqlite3_sourceid())
        return nullptr;
    return *static_cast<sqlite3 *const *>(variant.constData());
}

std::unique_ptr<Database> Database::open(const QString &path, Mode mode, Sentence &fault)
{
    std::unique_ptr<Database> database(new Database);
    database->m_path = path;
    database->m_name = u"samverkan-"_s + QUuid::createUuid().toString(QUuid::Id128);
    database->m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_name);
    database->m_connection.setDatabaseName(path);
    database->m_connection.setConnectOptions(mode == Mode::ReadOnly
                                                 ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s
                                                 : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database->m_connection.open()) {
        fault = sentence("Store", QT_TRANSLATE_NOOP("Store", "The file %1 could not be opened."), {path});
        return nullptr;
    }
    database->m_handle = sharedHandle(database->m_connection);
    if (!database->applySettings(mode)) {
        fault = database->lastFault();
        return nullptr;
    }
    if (mode == Mode::Create)
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return database;
}

Database::~Database()
{
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

static void applyLimits(sqlite3 *handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    for (int option : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW,
                       SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_DQS_DML})
        sqlite3_db_config(handle, option, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 250'000);
}

bool Database::applySettings(Mode mode)
{
    if (m_handle)
        applyLimits(m_handle);
    QStringList settings{u"PRAGMA cell_size_check=ON"_s, u"PRAGMA foreign_keys=ON"_s, u"PRAGMA trusted_schema=OFF"_s,
                         u"PRAGMA cache_size=-16384"_s};
    if (mode == Mode::Create)
        settings << u"PRAGMA page_size=16384"_s;
    if (mode != Mode::ReadOnly)
        settings << u"PRAGMA synchronous=EXTRA"_s << u"PRAGMA secure_delete=ON"_s;
    for (const QString &setting : settings) {
        if (!run(setting))
            return false;
    }
    return true;
}

bool Database::run(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (query.exec(sql))
        return true;
    m_fault = sentence("Store", QT_TRANSLATE_NOOP("Store", "The file could not be read or written: %1"),
                       {query.lastError().databaseText()});
    return false;
}

bool Database::runScript(const QString &sql)
{
    for (const QString &statement : splitSqlScript(sql)) {
        if (!run(statement))
            return false;
    }
    return true;
}

QVariant Database::single(const QString &sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    return query.exec(sql) && query.next() ? query.value(0) : QVariant();
}

qint64 Database::lastInsertId()
{
    if (m_handle)
        return sqlite3_last_insert_rowid(m_handle);
    return single(u"SELECT last_insert_rowid()"_s).toLongLong();
}

bool Database::begin()
{
    // Links are looked at when all is written, so the door may write in any order.
    return run(u"BEGIN IMMEDIATE"_s) && run(u"PRAGMA defer_foreign_keys=ON"_s);
}

bool Database::commit()
{
    return run(u"COMMIT"_s);
}

void Database::rollback()
{
    // After a full disk or an I/O error SQLite has rolled back by itself.
    if (inTransaction())
        run(u"ROLLBACK"_s);
}

bool Database::inTransaction() const
{
    return !m_handle || sqlite3_get_autocommit(m_handle) == 0;
}

static int askCancelled(void *flag)
{
    return static_cast<std::atomic_bool *>(flag)->load() ? 1 : 0;
}

void Database::setCancelFlag(std::atomic_bool *flag)
{
    m_cancel = flag;
    if (m_handle)
        sqlite3_progress_handler(m_handle, 10'000, flag ? askCancelled : nullptr, flag);
}

} // namespace samverkan
