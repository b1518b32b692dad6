// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"
#include "statementpool.h"

#include <QSqlDatabase>
#include <QSqlError>
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

    // Null with a reason in `fault` (and SQLite's extended code in `code`) when the file cannot be
    // opened. Create needs a path that no file has; ":memory:" gives a database without a file.
    static std::unique_ptr<Database> open(const QString &path, Mode mode, Sentence &fault, int *code = nullptr);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // One statement without result; false with lastFault() set.
    bool run(const QString &sql);
    // A script of several statements (quotes, comments and trigger bodies respected).
    bool runScript(const QString &sql);
    // First column of the first row; null if there is none, or with lastFault() set.
    QVariant single(const QString &sql);

    // Row id of the last insert through this connection.
    qint64 lastInsertId();

    bool begin();
    // False: nothing was committed, and rollback() must follow. (One case is not knowable: a disk
    // that fails while the finished transaction's journal is being removed.)
    bool commit();
    // Ends the transaction if SQLite has not done so itself, as after a full disk. Keeps lastFault().
    void rollback();
    bool inTransaction() const;

    Sentence lastFault() const { return m_fault; }
    void setFault(const Sentence &fault) { m_fault = fault; }
    // SQLite's extended code of the last fault that was its own, 0 if there was none.
    int lastCode() const { return m_code; }
    // For the neighbours that use the handle or a query: takes over the fault just met.
    void takeFault(const QSqlError &error = {});
    // The handle of the driver, null where the driver's SQLite is not the one we are linked with.
    sqlite3 *handle() const { return m_handle; }
    // For Statement.
    StatementPool &idleStatements() { return m_idleStatements; }
    const QSqlDatabase &connection() const { return m_connection; }
    // Called once the file is closed, with whether the disk and the file gave no reason for doubt.
    void setClosed(std::function<void(bool)> closed) { m_closed = std::move(closed); }
    QString path() const { return m_path; }

    // A long transaction works in 64 MiB of memory instead of 16, so that the leaves of indexes it writes
    // to all over do not go to the disk and back. Goes back to 16 when told.
    void useLargeCache(bool large);

    // Long statements stop when *flag becomes true.
    void setCancelFlag(std::atomic_bool *flag);
    bool isCancelled() const { return m_cancel && m_cancel->load(); }

private:
    Database() = default;
    static bool prepareFile(const QString &path, Mode mode, Sentence &fault);
    bool openConnection(Mode mode);
    bool applySettings(Mode mode);

    bool m_largeCache = false;
    QString m_path;
    QString m_name; // of the Qt connection
    QSqlDatabase m_connection;
    sqlite3 *m_handle = nullptr;
    StatementPool m_idleStatements;
    std::atomic_bool *m_cancel = nullptr;
    std::function<void(bool)> m_closed;
    Sentence m_fault;
    int m_code = 0;
    bool m_doubtful = false; // an error of the disk or of the file's content was met
};

} // namespace samverkan
