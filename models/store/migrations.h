// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QJsonObject>
#include <QList>
#include <QUuid>
#include <functional>

namespace samverkan {

class Database;

// A log entry as far as a migration may rewrite it. `fields` is {"field": [before, after]} as in the
// log, links as UUIDs in hexadecimal.
struct LogRow
{
    QString kind;
    QUuid row;
    QString operation;
    QJsonObject fields;
};

// Maps one entry of the log to the form the new version gives it: renamed kinds or fields, changed
// codes, or a part of the row split off. Must depend on the entry alone, not on other entries, the
// tables, time or chance: copies are upgraded apart and merged later, so that upgrading and then
// merging has to give what merging and then upgrading gives.
//
// The first of the answered rows keeps the entry's id. Each further one is a part split off into a
// row of its own (choose its `row` as a function of the old row's UUID); it gets an id derived from
// the entry's and that row, and parents derived from the entry's parents in the same way. So a
// split must answer the part for every entry of a row, with empty fields where it has none.
// No answer removes nothing: it leaves the entry as it is.
using LogMapper = std::function<QList<LogRow>(const LogRow &)>;

// One step from a version of the project file to the next.
struct Migration
{
    int version = 0; // the file has this version afterwards
    QString name; // "001-first"
    QString sql;
    LogMapper mapLog; // empty where entries stay as they are
};

// Those of the program: the files `:/migrations/NNN-name.sql`, in order, with their log mappers.
const QList<Migration> &builtInMigrations();
// 0 if there are none.
int latestVersion(const QList<Migration> &migrations);

enum class MigrationResult {
    Current, // nothing to do
    Upgraded,
    Newer, // the file has a version that the list does not reach; untouched
    Failed, // the fault is the database's; nothing was changed
};

// Brings a database from its version to `target` (the list's latest if -1). Each step raises the
// version, maps the log and looks at all links; all steps are one transaction: cut off anywhere, the
// file is as it was or whole in the new version. The first step also marks the file as ours.
MigrationResult migrate(Database &database, const QList<Migration> &migrations, int target = -1);

// Version of an open database (user_version); -1 if it could not be read.
int versionOf(Database &database);

} // namespace samverkan
