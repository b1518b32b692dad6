// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include "database.h"
#include "fileheader.h"
#include "logmapping.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QVariant>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

// The files of a static library's resources are known only once this was called, outside any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace samverkan {

static QList<Migration> readMigrations()
{
    initResources();
    QList<Migration> migrations;
    const QDir folder(u":/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("A migration of this program cannot be read.");
        const int version = name.left(3).toInt();
        migrations.append({version, name.chopped(4), QString::fromUtf8(file.readAll()), logMapperOf(version)});
    }
    return migrations;
}

const QList<Migration> &builtInMigrations()
{
    static const QList<Migration> migrations = readMigrations();
    return migrations;
}

int latestVersion(const QList<Migration> &migrations)
{
    return migrations.isEmpty() ? 0 : migrations.last().version;
}

int versionOf(Database &database)
{
    const QVariant version = database.single(u"PRAGMA user_version"_s);
    return version.isNull() ? -1 : version.toInt();
}

static bool linksHold(Database &database)
{
    if (database.single(u"SELECT count(*) FROM pragma_foreign_key_check"_s).toLongLong() == 0)
        return true;
    database.setFault(
        sentence("Store", QT_TRANSLATE_NOOP("Store", "The file has links to records that are not there.")));
    return false;
}

static bool apply(Database &database, const Migration &migration)
{
    return database.runScript(migration.sql)
        && (!migration.mapLog || mapLog(database, migration.mapLog))
        && linksHold(database)
        && (migration.version > 1 || database.run(u"PRAGMA application_id = %1"_s.arg(projectApplicationId)))
        && database.run(u"PRAGMA user_version = %1"_s.arg(migration.version));
}

static bool applyAll(Database &database, const QList<Migration> &steps)
{
    if (!database.begin())
        return false;
    const auto applied = [&](const Migration &step) { return apply(database, step); };
    if (std::all_of(steps.cbegin(), steps.cend(), applied) && database.commit())
        return true;
    database.rollback();
    return false;
}

MigrationResult migrate(Database &database, const QList<Migration> &migrations, int target)
{
    const int last = target < 0 ? latestVersion(migrations) : target;
    const int present = versionOf(database);
    if (present < 0)
        return MigrationResult::Failed;
    if (present > latestVersion(migrations))
        return MigrationResult::Newer;
    QList<Migration> steps;
    std::copy_if(migrations.cbegin(), migrations.cend(), std::back_inserter(steps),
                 [&](const Migration &step) { return step.version > present && step.version <= last; });
    if (steps.isEmpty())
        return MigrationResult::Current;

    // A migration may make a table anew under the old name, which SQLite allows only while it does
    // not follow links; that can be switched only outside a transaction. linksHold() looks instead.
    if (!database.run(u"PRAGMA foreign_keys = OFF"_s))
        return MigrationResult::Failed;
    const bool applied = applyAll(database, steps);
    const Sentence fault = database.lastFault();
    const bool followed = database.run(u"PRAGMA foreign_keys = ON"_s);
    if (!applied)
        database.setFault(fault);
    return applied && followed ? MigrationResult::Upgraded : MigrationResult::Failed;
}

} // namespace samverkan
