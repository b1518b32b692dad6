// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace samverkan {

// Makes the SQLite library ready; before anything else of it is used. Any thread, any number of times.
void startSqlite();

} // namespace samverkan
