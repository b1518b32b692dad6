// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migrations.h"
#include "openfault.h"

namespace samverkan {

// What a look into an open database found; `result` is Opened if all is well.
struct FileVerdict
{
    OpenResult result = OpenResult::Opened;
    Sentence sentence;

    explicit operator bool() const { return result == OpenResult::Opened; }
};

// The text of a database's tables and indexes must be the one that the migrations up to its version
// make, and there must be nothing else: no trigger, view or check of somebody else's runs in here.
// To be asked first, before any statement that reads a table.
FileVerdict checkSchema(Database &database, int version, const QList<Migration> &migrations);

// Every page, index and value is sound (quick_check), every link leads somewhere.
// Reads the whole file; heeds the database's cancel flag.
FileVerdict checkSoundness(Database &database);

// A schema text without what does not count: comments, line breaks, the number of blanks.
// Texts in quotes stay as they are.
QString plainSchemaText(const QString &sql);

} // namespace samverkan
