// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitestart.h"

#include <sqlite3.h>

namespace samverkan {

// SQLite counts the memory it has, behind a lock, which takes a tenth of its time in an import and which
// nobody here asks for. It can be told so only before it starts: where somebody else has started it, it
// goes on counting.
static int startWithoutCount()
{
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    return sqlite3_initialize();
}

void startSqlite()
{
    static const int started = startWithoutCount();
    (void)started;
}

} // namespace samverkan
