// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include "database.h"
#include "durable.h"
#include "fileheader.h"
#include "schemacheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

Outcome failed(const QString &error)
{
    return Outcome::failed(
        sentence("Backup", QT_TRANSLATE_NOOP("Backup", "The backup could not be written: %1"), {error}));
}

Outcome faultOf(const Database &database)
{
    return database.isCancelled() ? Outcome::cancelled() : Outcome::failed(database.lastFault());
}

// What a copy must have in common with its original, beside being sound.
QVariantList marksOf(Database &database)
{
    return {database.single(u"PRAGMA user_version"_s), database.single(u"PRAGMA application_id"_s),
            database.single(u"SELECT count(*) FROM sqlite_schema"_s),
            database.single(u"SELECT uuid FROM log_entry ORDER BY id DESC LIMIT 1"_s)};
}

Outcome verify(Database &source, const QString &copyPath)
{
    Sentence fault;
    const auto copy = Database::open(copyPath, Database::Mode::ReadOnly, fault);
    if (!copy)
        return Outcome::failed(fault);
    const FileVerdict verdict = checkSoundness(*copy);
    if (verdict && marksOf(*copy) == marksOf(source))
        return Outcome::done();
    return Outcome::failed(sentence("Backup", QT_TRANSLATE_NOOP("Backup", "The backup was not kept: reading it again "
                                                                          "gave something else than the project. The "
                                                                          "disk may be failing.")));
}

// What is deleted is overwritten too (secure_delete), so nothing of it is left in the file.
Outcome leaveOutDrafts(const QString &path)
{
    Sentence fault;
    const auto copy = Database::open(path, Database::Mode::ReadWrite, fault);
    if (!copy)
        return Outcome::failed(fault);
    return copy->run(u"DELETE FROM draft"_s) ? Outcome::done() : faultOf(*copy);
}

Outcome writeCopy(Database &source, const QString &path, CopyOf what)
{
    QString error;
    if (!createPrivate(path, error))
        return failed(error);
    // The only place where a path becomes SQL: VACUUM takes an expression, but the driver binds
    // nothing into it on every version.
    if (!source.run(u"VACUUM INTO '%1'"_s.arg(QString(path).replace(u'\'', u"''"_s))))
        return faultOf(source);
    if (what == CopyOf::WhatIsStored) {
        if (const Outcome left = leaveOutDrafts(path); !left)
            return left;
    }
    if (!syncFile(path, error))
        return failed(error);
    return verify(source, path);
}

} // namespace

Outcome backUp(Database &source, const QString &target, CopyOf what)
{
    if (QFileInfo::exists(target)) {
        return Outcome::failed(sentence(
            "Backup", QT_TRANSLATE_NOOP("Backup", "There is a file named %1 already. Choose another name."), {target}));
    }
    const QString temporary = temporaryBeside(target);
    const auto clean = qScopeGuard([&] {
        QFile::remove(temporary);
        QFile::remove(journalOf(temporary)); // there when the disk failed
    });
    if (const Outcome written = writeCopy(source, temporary, what); !written)
        return written;
    QString error;
    if (!renameNew(temporary, target, error))
        return failed(error);
    syncFolder(QFileInfo(target).absolutePath());
    return Outcome::done();
}

QString upgradeBackupPath(const QString &path, const QDate &day)
{
    const QFileInfo info(path);
    const QString start = u"%1/%2 (before upgrade %3"_s.arg(info.absolutePath(), info.completeBaseName(),
                                                           day.toString(Qt::ISODate));
    const QString suffix = info.suffix().isEmpty() ? u"samverkan"_s : info.suffix();
    QString candidate = u"%1).%2"_s.arg(start, suffix);
    for (int number = 2; QFileInfo::exists(candidate); ++number)
        candidate = u"%1, %2).%3"_s.arg(start, QString::number(number), suffix);
    return candidate;
}

} // namespace samverkan
