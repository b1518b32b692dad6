// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QSqlDatabase>
#include <QString>
#include <atomic>
#include <functional>
#include <memory>

struct sqlite3;

namespace samverkan {

// One connection to one SQLite file, with every setting and limit of the house (foreign keys on,
// defensive, no trust in the schema, synchronous EXTRA, limits) before anything of the file is read.
// Lives and is used in one thread. What is SQLite's own stays in this class and its neighbours
// (statement.h, migrations.h, fileheader.h, backup.h).
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly, Create };

    // Null with a reason in `fault` when the file cannot be opened.
    static std::unique_ptr<Database> open(const QString &path, Mode mode, Sentence &fault);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // One statement without result; false with lastFault() set.
    bool run(const QString &sql);
    // A script of several statements (quotes, comments and trigger bodies respected).
    bool runScript(const QString &sql);
    // First column of the first row, null if none.
    QVariant single(const QString &sql);

    // Row id of the last insert through this connection.
    qint64 lastInsertId();

    bool begin();
    bool commit();
    void rollback();
    bool inTransaction() const;

    Sentence lastFault() const { return m_fault; }
    void setFault(const Sentence &fault) { m_fault = fault; }
    // The handle of the driver, null where the driver's SQLite is not the one we are linked with.
    sqlite3 *handle() const { return m_handle; }
    const QSqlDatabase &connection() const { return m_connection; }
    QString path() const { return m_path; }

    // Long statements stop when *flag becomes true.
    void setCancelFlag(std::atomic_bool *flag);
    bool isCancelled() const { return m_cancel && m_cancel->load(); }

private:
    Database() = default;
    bool applySettings(Mode mode);

    QString m_path;
    QString m_name; // of the Qt connection
    QSqlDatabase m_connection;
    sqlite3 *m_handle = nullptr;
    std::atomic_bool *m_cancel = nullptr;
    Sentence m_fault;
};

} // namespace samverkan
