// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "durable.h"
#include "sqlitefault.h"
#include "sqlitestart.h"
#include "sqlscript.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>
#include <algorithm>

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

// The file of a new project belongs to its owner alone from its first byte on (SQLite gives its
// journal the same rights). The other modes must not make a file, as the driver would.
bool Database::prepareFile(const QString &path, Mode mode, Sentence &fault)
{
    if (path == ":memory:"_L1)
        return true;
    QString error;
    if (mode == Mode::Create ? createPrivate(path, error) : QFile::exists(path))
        return true;
    fault = mode == Mode::Create
        ? sentence("Store", QT_TRANSLATE_NOOP("Store", "The file %1 could not be made: %2"), {path, error})
        : sentence("Store", QT_TRANSLATE_NOOP("Store", "There is no file %1."), {path});
    return false;
}

bool Database::openConnection(Mode mode)
{
    startSqlite();
    m_name = u"samverkan-"_s + QUuid::createUuid().toString(QUuid::Id128);
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_connection.setDatabaseName(m_path);
    // Opening tells soon when somebody else keeps the file; applySettings() gives work more patience.
    m_connection.setConnectOptions(mode == Mode::ReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=1000"_s
                                                          : u"QSQLITE_BUSY_TIMEOUT=1000"_s);
    if (!m_connection.open()) {
        takeFault(m_connection.lastError());
        return false;
    }
    m_handle = sharedHandle(m_connection);
    return true;
}

std::unique_ptr<Database> Database::open(const QString &path, Mode mode, Sentence &fault, int *code)
{
    if (!prepareFile(path, mode, fault)) {
        if (code)
            *code = SQLITE_CANTOPEN;
        return nullptr;
    }
    std::unique_ptr<Database> database(new Database);
    database->m_path = path;
    if (database->openConnection(mode) && database->applySettings(mode))
        return database;
    fault = database->lastFault();
    if (code)
        *code = database->lastCode();
    return nullptr;
}

Database::~Database()
{
    m_idleStatements.clear();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
    if (m_closed)
        m_closed(!m_doubtful);
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
    // Limits first: the schema of a file is read only once they hold.
    if (m_handle)
        applyLimits(m_handle);
    QStringList settings{u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA cell_size_check=ON"_s, u"PRAGMA foreign_keys=ON"_s,
                         // sorting large results must not leave people's data in the system's temporary folder
                         u"PRAGMA temp_store=MEMORY"_s};
    if (mode == Mode::Create)
        settings << u"PRAGMA page_size=16384"_s;
    settings << u"PRAGMA cache_size=-16384"_s;
    if (mode != Mode::ReadOnly)
        settings << u"PRAGMA journal_mode=DELETE"_s << u"PRAGMA synchronous=EXTRA"_s << u"PRAGMA secure_delete=ON"_s;
    settings << u"PRAGMA busy_timeout=%1"_s.arg(mode == Mode::ReadOnly ? 2000 : 5000);
    return std::all_of(settings.cbegin(), settings.cend(), [this](const QString &setting) { return run(setting); });
}

void Database::takeFault(const QSqlError &error)
{
    bool known = false;
    m_code = error.nativeErrorCode().toInt(&known);
    // A failed COMMIT leaves the driver without a code; the handle still has it.
    if (!known && m_handle)
        m_code = sqlite3_extended_errcode(m_handle);
    const int primary = m_code & 0xFF;
    m_doubtful = m_doubtful || primary == SQLITE_IOERR || primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB;
    const QString text = error.databaseText();
    m_fault = sqliteFault(m_code, text.isEmpty() && m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : text);
}

bool Database::run(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (query.exec(sql))
        return true;
    takeFault(query.lastError());
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
    if (query.exec(sql) && query.next())
        return query.value(0);
    if (query.lastError().isValid())
        takeFault(query.lastError());
    return {};
}

qint64 Database::lastInsertId()
{
    if (m_handle)
        return sqlite3_last_insert_rowid(m_handle);
    return single(u"SELECT last_insert_rowid()"_s).toLongLong();
}

bool Database::begin()
{
    if (!run(u"BEGIN IMMEDIATE"_s))
        return false;
    // Links are looked at when all is written, so the door may write in any order.
    if (run(u"PRAGMA defer_foreign_keys=ON"_s))
        return true;
    rollback();
    return false;
}

bool Database::commit()
{
    return run(u"COMMIT"_s);
}

void Database::rollback()
{
    // Not again where SQLite has rolled back by itself: the second answer would hide the first.
    // After a failed deferred link the transaction is still open.
    if (inTransaction()) {
        QSqlQuery query(m_connection);
        query.exec(u"ROLLBACK"_s);
    }
}

bool Database::inTransaction() const
{
    return !m_handle || sqlite3_get_autocommit(m_handle) == 0;
}

static int askCancelled(void *flag)
{
    return static_cast<std::atomic_bool *>(flag)->load() ? 1 : 0;
}

void Database::useLargeCache(bool large)
{
    if (large != m_largeCache)
        run(large ? u"PRAGMA cache_size=-65536"_s : u"PRAGMA cache_size=-16384"_s);
    m_largeCache = large;
}

void Database::setCancelFlag(std::atomic_bool *flag)
{
    m_cancel = flag;
    if (m_handle)
        sqlite3_progress_handler(m_handle, 10'000, flag ? askCancelled : nullptr, flag);
}

} // namespace samverkan
