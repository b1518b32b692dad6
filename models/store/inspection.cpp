// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspection.h"

#include "sqlitefault.h"

#include <QCoreApplication>

namespace samverkan {

std::unique_ptr<Database> openDatabase(const QString &path, Database::Mode mode, FileVerdict &verdict)
{
    int code = 0;
    auto database = Database::open(path, mode, verdict.sentence, &code);
    if (!database)
        verdict.result = openResultOfSqlite(code);
    return database;
}

FileVerdict faultOf(const Database &database)
{
    return {openResultOfSqlite(database.lastCode()), database.lastFault()};
}

// The version is asked again: a journal may have given back another one.
FileVerdict inspectSchema(Database &database, const QList<Migration> &migrations)
{
    const int version = versionOf(database);
    return version < 0 ? faultOf(database) : checkSchema(database, version, migrations);
}

FileVerdict inspect(Database &database, const QList<Migration> &migrations)
{
    const FileVerdict schema = inspectSchema(database, migrations);
    return schema ? checkSoundness(database) : schema;
}

FileVerdict foreignJournal()
{
    return {OpenResult::Damaged,
            sentence("Opening", QT_TRANSLATE_NOOP("Opening", "The file beside the project that ends in -journal is not "
                                                             "from Samverkan and leads to another file. For safety's "
                                                             "sake the project is not opened; open a backup instead."))};
}

} // namespace samverkan
