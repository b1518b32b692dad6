// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "schemacheck.h"

namespace samverkan {

// The looks into a file that the ways of opening share.

// Opens with all settings and limits; null with the reason in `verdict`.
std::unique_ptr<Database> openDatabase(const QString &path, Database::Mode mode, FileVerdict &verdict);

// The database's last fault as the end of an opening.
FileVerdict faultOf(const Database &database);

// That the schema is that of the file's version, to be looked at before anything else.
FileVerdict inspectSchema(Database &database, const QList<Migration> &migrations);

// All looks: the schema, then the whole content and its links.
FileVerdict inspect(Database &database, const QList<Migration> &migrations);

// A journal that leads to a further file (privatecopy.h).
FileVerdict foreignJournal();

} // namespace samverkan
