// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCache>

struct sqlite3;
struct sqlite3_stmt;

namespace samverkan {

// Statements of one connection that nobody uses just now, prepared already: the same few are asked for over and
// over, and preparing one costs as much as reading some rows. Emptied before the connection closes.
class StatementPool
{
public:
    // One that was given back, or a new one; null with the connection's error set if it cannot be prepared. It is
    // the caller's until it is given back or finalized.
    sqlite3_stmt *take(sqlite3 *handle, const QByteArray &sql);
    // Reset, and without its values.
    void giveBack(sqlite3_stmt *statement);
    void clear() { m_idle.clear(); }

private:
    struct Idle
    {
        explicit Idle(sqlite3_stmt *idle) : statement(idle) { }
        ~Idle();
        sqlite3_stmt *statement;
    };
    static constexpr int Most = 32;

    QCache<QByteArray, Idle> m_idle{Most}; // by their SQL
};

} // namespace samverkan
