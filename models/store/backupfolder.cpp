// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupfolder.h"

#include "backup.h"
#include "database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

static const QString momentFormat = u"yyyy-MM-dd HH.mm.ss"_s;

static QString nameOf(const QString &project)
{
    return QFileInfo(project).completeBaseName();
}

QString backupFolder(const QString &project)
{
    return QFileInfo(project).absolutePath() + u'/' + nameOf(project) + u".backups"_s;
}

// Invalid where the file is called something else.
static QDateTime momentOf(const QString &file, const QString &project)
{
    const QString start = project + u' ';
    const QString name = QFileInfo(file).completeBaseName();
    return name.startsWith(start) ? QDateTime::fromString(name.mid(start.size()), momentFormat) : QDateTime();
}

bool isBackup(const QString &path)
{
    const QString folder = QFileInfo(QFileInfo(path).absolutePath()).fileName();
    return folder.endsWith(u".backups"_s) && momentOf(path, folder.chopped(8)).isValid();
}

QList<Backup> backupsOf(const QString &project)
{
    QList<Backup> backups;
    for (const QFileInfo &file : QDir(backupFolder(project)).entryInfoList({u"*.samverkan"_s}, QDir::Files)) {
        if (const QDateTime time = momentOf(file.fileName(), nameOf(project)); time.isValid())
            backups.append({file.filePath(), time});
    }
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) { return a.time > b.time; });
    return backups;
}

// What the newest is kept of; null where all are, empty where none is.
static QString spanOf(const QDateTime &time, const QDateTime &now)
{
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    const qint64 age = time.secsTo(now);
    if (age < 2 * hour)
        return {};
    if (age < 2 * day)
        return time.toString(u"'hour' yyyy-MM-dd HH"_s);
    if (age < 14 * day)
        return time.toString(u"'day' yyyy-MM-dd"_s);
    if (age < 56 * day) {
        int year = 0;
        const int week = time.date().weekNumber(&year);
        return u"week %1 %2"_s.arg(year).arg(week);
    }
    return age < 365 * day ? time.toString(u"'month' yyyy-MM"_s) : u""_s;
}

QList<Backup> superfluousBackups(const QList<Backup> &backups, const QDateTime &now)
{
    QList<Backup> superfluous;
    QSet<QString> kept;
    for (qsizetype i = 0; i < backups.size(); ++i) {
        const QString span = spanOf(backups[i].time, now);
        const bool stays = i == 0 || span.isNull() || (!span.isEmpty() && !kept.contains(span));
        if (!stays)
            superfluous.append(backups[i]);
        kept.insert(span);
    }
    return superfluous;
}

// The newest is asked itself: clocks do not tell what a copy has caught.
static bool isBackedUp(Database &source, const QList<Backup> &backups)
{
    if (backups.isEmpty())
        return false;
    Sentence fault;
    const auto newest = Database::open(backups.first().path, Database::Mode::ReadOnly, fault);
    const QString last = u"SELECT uuid FROM log_entry ORDER BY id DESC LIMIT 1"_s;
    return newest && newest->single(last) == source.single(last);
}

static bool makeFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return true;
    return QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

// Backups never take the last room that the project itself needs.
static bool hasRoom(const QString &folder, const QString &project)
{
    const qint64 free = QStorageInfo(folder).bytesAvailable();
    return free < 0 || free > 3 * QFileInfo(project).size();
}

Outcome keepBackup(Database &source, const QString &project, const QDateTime &now, QString *made)
{
    const QList<Backup> backups = backupsOf(project);
    if (made)
        *made = backups.value(0).path;
    if (isBackedUp(source, backups))
        return Outcome::done();
    const QString folder = backupFolder(project);
    if (!makeFolder(folder)) {
        return Outcome::failed(sentence("Backup", QT_TRANSLATE_NOOP("Backup", "The folder for backups could not be made: %1"),
                                        {QDir::toNativeSeparators(folder)}));
    }
    if (!hasRoom(folder, project))
        return Outcome::failed(sentence("Backup", QT_TRANSLATE_NOOP("Backup", "There is too little room left on the disk.")));
    const QString path = folder + u'/' + nameOf(project) + u' ' + now.toString(momentFormat) + u".samverkan"_s;
    if (QFileInfo::exists(path))
        return Outcome::done(); // within the same second
    if (const Outcome written = backUp(source, path); !written)
        return written;
    if (made)
        *made = path;
    for (const Backup &backup : superfluousBackups(backupsOf(project), now))
        QFile::remove(backup.path);
    return Outcome::done();
}

} // namespace samverkan
