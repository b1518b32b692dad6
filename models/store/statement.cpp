// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include "database.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

namespace samverkan {

Statement::Statement(Database &database, const QString &sql)
    : m_database(database)
{
    if (sqlite3 *handle = database.handle()) {
        m_native = database.idleStatements().take(handle, sql.toUtf8());
        if (!m_native)
            fault();
        return;
    }
    m_query = std::make_unique<QSqlQuery>(database.connection());
    m_query->setForwardOnly(true);
    if (!m_query->prepare(sql))
        fault();
}

Statement::~Statement()
{
    if (m_native && !m_failed)
        m_database.idleStatements().giveBack(m_native);
    else
        sqlite3_finalize(m_native);
}

bool Statement::isValid() const
{
    return m_native || (m_query && !m_failed);
}

void Statement::fault()
{
    m_failed = true;
    m_database.takeFault(m_query ? m_query->lastError() : QSqlError());
}

void Statement::bind(int parameter, const QVariant &value)
{
    if (value.isNull())
        return bindNull(parameter);
    switch (value.typeId()) {
    case QMetaType::QString:
        return bindText(parameter, value.toString().toUtf8());
    case QMetaType::QByteArray:
        return bindBlob(parameter, value.toByteArray());
    case QMetaType::Double:
    case QMetaType::Float:
        if (m_native)
            sqlite3_bind_double(m_native, parameter + 1, value.toDouble());
        else if (m_query)
            m_query->bindValue(parameter, value);
        return;
    default:
        return bindInteger(parameter, value.toLongLong());
    }
}

void Statement::bindInteger(int parameter, qint64 value)
{
    if (m_native)
        sqlite3_bind_int64(m_native, parameter + 1, value);
    else if (m_query)
        m_query->bindValue(parameter, value);
}

void Statement::bindText(int parameter, const QByteArray &utf8)
{
    if (m_native)
        sqlite3_bind_text(m_native, parameter + 1, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    else if (m_query)
        m_query->bindValue(parameter, QString::fromUtf8(utf8));
}

void Statement::bindBlob(int parameter, const QByteArray &bytes)
{
    if (m_native)
        sqlite3_bind_blob(m_native, parameter + 1, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    else if (m_query)
        m_query->bindValue(parameter, bytes);
}

void Statement::bindTextView(int parameter, QByteArrayView utf8)
{
    if (m_native)
        sqlite3_bind_text(m_native, parameter + 1, utf8.data() ? utf8.data() : "", int(utf8.size()), SQLITE_STATIC);
    else if (m_query)
        m_query->bindValue(parameter, QString::fromUtf8(utf8));
}

void Statement::bindBlobView(int parameter, QByteArrayView bytes)
{
    if (m_native)
        sqlite3_bind_blob(m_native, parameter + 1, bytes.data(), int(bytes.size()), SQLITE_STATIC);
    else if (m_query)
        m_query->bindValue(parameter, bytes.toByteArray());
}

void Statement::bindNull(int parameter)
{
    if (m_native)
        sqlite3_bind_null(m_native, parameter + 1);
    else if (m_query)
        m_query->bindValue(parameter, QVariant());
}

bool Statement::step()
{
    if (m_failed)
        return false;
    if (m_native) {
        const int result = sqlite3_step(m_native);
        if (result == SQLITE_ROW)
            return true;
        if (result != SQLITE_DONE)
            fault();
        return false;
    }
    if (!m_executed) {
        m_executed = true;
        if (!m_query->exec()) {
            fault();
            return false;
        }
    }
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        fault();
    return false;
}

bool Statement::run()
{
    step();
    const bool well = !m_failed;
    reset();
    return well;
}

void Statement::reset()
{
    if (m_native)
        sqlite3_reset(m_native);
    else if (m_query)
        m_query->finish();
    m_executed = false;
    m_failed = !isValid();
}

bool Statement::isNull(int column) const
{
    return m_native ? sqlite3_column_type(m_native, column) == SQLITE_NULL : m_query->isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_native ? sqlite3_column_int64(m_native, column) : m_query->value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_native ? sqlite3_column_double(m_native, column) : m_query->value(column).toDouble();
}

QByteArrayView Statement::utf8(int column) const
{
    if (m_native) {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_native, column));
        return QByteArrayView(text, text ? sqlite3_column_bytes(m_native, column) : 0);
    }
    m_bytes = m_query->value(column).toString().toUtf8();
    return m_bytes;
}

QByteArrayView Statement::blobView(int column) const
{
    if (m_native) {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_native, column));
        return QByteArrayView(bytes, bytes ? sqlite3_column_bytes(m_native, column) : 0);
    }
    m_bytes = m_query->value(column).toByteArray();
    return m_bytes;
}

QString Statement::text(int column) const
{
    return m_native ? QString::fromUtf8(utf8(column)) : m_query->value(column).toString();
}

QByteArray Statement::blob(int column) const
{
    return blobView(column).toByteArray();
}

QVariant Statement::value(int column) const
{
    if (!m_native) {
        const QVariant value = m_query->value(column);
        return value.isNull() ? QVariant() : value;
    }
    switch (sqlite3_column_type(m_native, column)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue<qint64>(integer(column));
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return blob(column);
    default:
        return {};
    }
}

} // namespace samverkan
