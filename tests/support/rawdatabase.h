// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <sqlite3.h>

// A connection without any of the program's settings, as another program or an attacker would use.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path) { sqlite3_open(QFile::encodeName(path).constData(), &m_handle); }
    ~RawDatabase() { sqlite3_close(m_handle); }
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    bool run(const char *sql)
    {
        char *error = nullptr;
        const bool well = sqlite3_exec(m_handle, sql, nullptr, nullptr, &error) == SQLITE_OK;
        if (!well)
            qInfo("%s: %s", sql, error);
        sqlite3_free(error);
        return well;
    }

    QByteArray single(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        QByteArray value;
        if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) == SQLITE_OK
            && sqlite3_step(statement) == SQLITE_ROW)
            value = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        sqlite3_finalize(statement);
        return value;
    }

private:
    sqlite3 *m_handle = nullptr;
};

// One statement by another program.
inline bool runRaw(const QString &path, const char *sql)
{
    return RawDatabase(path).run(sql);
}
