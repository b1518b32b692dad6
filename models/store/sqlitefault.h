// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openfault.h"

namespace samverkan {

// What SQLite's result codes mean to a person. `code` is an extended code (sqlite.org/rescode.html),
// 0 if unknown; `message` is SQLite's own text, given as a detail where nothing better is known.
Sentence sqliteFault(int code, const QString &message);

// How opening ends when reading the file gave this code.
OpenResult openResultOfSqlite(int code);

} // namespace samverkan
