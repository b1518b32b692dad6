// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening.h"

#include "fileheader.h"
#include "inspection.h"

namespace samverkan {

static FileVerdict openCopy(const QString &path, const QList<Migration> &migrations, OpenedFile &file)
{
    const FileHeader header = readFileHeader(path, latestVersion(migrations));
    FileVerdict verdict{header.result(), header.sentence};
    if (!verdict)
        return verdict;
    if (journalNamesAnotherFile(journalOf(path)))
        return foreignJournal();
    file.copy = PrivateCopy::make(path, verdict.sentence);
    if (!file.copy)
        return {OpenResult::Failed, verdict.sentence};
    file.database = openDatabase(file.copy->path(), Database::Mode::ReadWrite, verdict);
    if (!file.database)
        return verdict;
    verdict = inspect(*file.database, migrations);
    if (!verdict || versionOf(*file.database) == latestVersion(migrations))
        return verdict;
    if (migrate(*file.database, migrations) != MigrationResult::Upgraded)
        return {OpenResult::Failed, file.database->lastFault()};
    return {OpenResult::Upgraded, {}};
}

OpenedFile openForeignCopy(const QString &path, const QList<Migration> &migrations)
{
    OpenedFile file;
    const FileVerdict verdict = openCopy(path, migrations, file);
    file.report.result = verdict.result;
    file.report.sentence = verdict.sentence;
    if (!file.report.isOpen())
        file.database.reset();
    return file;
}

} // namespace samverkan
