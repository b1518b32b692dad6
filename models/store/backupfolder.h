// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QDateTime>
#include <QList>

namespace samverkan {

class Database;

// The backups that the program makes of a project by itself: whole copies (backup.h), readable by their
// owner alone, in one folder beside the project, called by the moment they were made at:
// "<name>.backups/<name> 2013-05-14 09.30.15.samverkan". Local time.
struct Backup
{
    QString path;
    QDateTime time;
};

QString backupFolder(const QString &project);
// Whether the file is one of these, of whatever project, by its name and place.
bool isBackup(const QString &path);
// Of one project, newest first.
QList<Backup> backupsOf(const QString &project);

// Those that can go: of the last two hours all are kept, then the newest of each hour for two days, of
// each day for two weeks, of each week for eight, of each month for a year. The newest always stays.
// `backups` newest first. A year and no longer: who is erased from the project is to be gone from its
// backups too, one day.
QList<Backup> superfluousBackups(const QList<Backup> &backups, const QDateTime &now);

// Makes one if anything was stored since the newest, then takes away what is superfluous. `made`, if given,
// gets the path of the new one, or of the newest if there was nothing to do. As backUp() otherwise.
Outcome keepBackup(Database &source, const QString &project, const QDateTime &now, QString *made = nullptr);

} // namespace samverkan
