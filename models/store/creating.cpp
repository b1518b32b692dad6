// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening.h"

#include "durable.h"
#include "fileheader.h"
#include "soundness.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace samverkan {

// What every file knows of itself from the start: the letter of the first copy, and that the log is
// empty.
static bool writeFacts(Database &database)
{
    return database.run(u"INSERT INTO file_fact (key, value) VALUES ('copy', 'A'), ('highest_n', '0')"_s);
}

static bool makeFile(const QString &path, const QList<Migration> &migrations, Sentence &fault)
{
    const auto database = Database::open(path, Database::Mode::Create, fault);
    if (!database)
        return false;
    // Nobody sees this file before it is whole: no need to wait for the disk at each step.
    if (database->run(u"PRAGMA synchronous=OFF"_s)
        && migrate(*database, migrations) == MigrationResult::Upgraded && writeFacts(*database))
        return true;
    fault = database->lastFault();
    return false;
}

static bool putInPlace(const QString &temporary, const QString &path, Sentence &fault)
{
    QString error;
    if (syncFile(temporary, error) && renameNew(temporary, path, error)) {
        syncFolder(QFileInfo(path).absolutePath());
        return true;
    }
    fault = sentence("Store", QT_TRANSLATE_NOOP("Store", "The file %1 could not be made: %2"), {path, error});
    return false;
}

static bool create(const QString &path, const OpenOptions &options, const QList<Migration> &migrations,
                   OpenedFile &file)
{
    Sentence &fault = file.report.sentence;
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink()) {
        fault = sentence("Store", QT_TRANSLATE_NOOP("Store", "There is a file named %1 already. Choose another name."), {path});
        return false;
    }
    FileLock::Result lock = FileLock::acquire(path, options.person);
    file.lock = std::move(lock.lock);
    if (lock.answer == FileLock::Answer::Taken) {
        file.report.result = OpenResult::Locked;
        fault = lock.sentence;
        return false;
    }
    const QString temporary = temporaryBeside(path);
    const auto clean = qScopeGuard([&] {
        QFile::remove(temporary);
        QFile::remove(journalOf(temporary)); // there when the disk failed
    });
    if (!makeFile(temporary, migrations, fault) || !putInPlace(temporary, path, fault))
        return false;
    file.database = Database::open(path, Database::Mode::ReadWrite, fault);
    if (file.database && file.lock)
        rememberWhenClosed(*file.database);
    return bool(file.database);
}

OpenedFile createProjectFile(const QString &path, const OpenOptions &options, const QList<Migration> &migrations)
{
    OpenedFile file;
    if (create(path, options, migrations, file))
        file.report.result = OpenResult::Opened;
    else
        file.lock.reset();
    return file;
}

} // namespace samverkan
