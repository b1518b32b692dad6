// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QDate>

namespace samverkan {

class Database;

// A copy that leaves the office holds what is stored, but not what is half typed (drafts.h): that is
// nobody's data yet, and may be personal. A backup holds both.
enum class CopyOf { Everything, WhatIsStored };

// Writes a whole copy of an open project to `target`, which must not exist: first under a temporary
// name beside it, on the disk to the last byte, opened and checked against the original, and only
// then under its name. So a file of that name is always a whole copy. It holds nothing that was
// deleted from the original. No transaction may be open. Heeds the database's cancel flag.
// On failure nothing is left behind.
Outcome backUp(Database &source, const QString &target, CopyOf what = CopyOf::Everything);

// Where the file as it was is kept before an upgrade: "<name> (before upgrade 2013-05-14).samverkan"
// beside it, with a number if that is taken.
QString upgradeBackupPath(const QString &path, const QDate &day);

} // namespace samverkan
