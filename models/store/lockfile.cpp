// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockfile.h"

#include "machine.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#ifndef Q_OS_WIN
#include <cerrno>
#include <sys/file.h>
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {
constexpr qint64 silentTooLong = 24 * 3600; // seconds without a sign of life from another computer
}

LockHolder LockHolder::ourselves(const QString &person)
{
    LockHolder holder;
    holder.person = person.isEmpty() ? systemUser() : person;
    holder.host = systemHost();
    holder.machine = thisMachine();
    holder.boot = thisBoot();
    holder.process = QCoreApplication::applicationPid();
    holder.since = QDateTime::currentDateTimeUtc();
    holder.token = QUuid::createUuid().toString(QUuid::Id128);
    return holder;
}

QByteArray LockHolder::toJson() const
{
    const QJsonObject object{{u"person"_s, person},   {u"host"_s, host},         {u"machine"_s, machine},
                             {u"boot"_s, boot},       {u"process"_s, process},   {u"by_kernel"_s, byKernel},
                             {u"since"_s, since.toString(Qt::ISODate)}, {u"token"_s, token}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

// A name is shown in a sentence: one line, not a novel.
static QString shownName(const QJsonValue &value)
{
    return value.toString().simplified().left(60);
}

std::optional<LockHolder> LockHolder::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    LockHolder holder;
    holder.person = shownName(object[u"person"]);
    holder.host = shownName(object[u"host"]);
    holder.machine = object[u"machine"].toString();
    holder.boot = object[u"boot"].toString();
    holder.process = object[u"process"].toInteger();
    holder.byKernel = object[u"by_kernel"].toBool();
    holder.since = QDateTime::fromString(object[u"since"].toString(), Qt::ISODate);
    holder.token = object[u"token"].toString();
    if (holder.token.isEmpty() || !holder.since.isValid())
        return {};
    return holder;
}

static bool isThisComputer(const LockHolder &holder)
{
    const QString machine = thisMachine();
    return machine.isEmpty() ? holder.host == systemHost() : holder.machine == machine;
}

#ifndef Q_OS_WIN
// A shared lock is refused as long as the holder has its exclusive one; those who ask do not
// disturb each other.
static bool isLockedInKernel(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true;
    return ::flock(file.handle(), LOCK_SH | LOCK_NB) != 0;
}
#endif

bool isAlive(const LockHolder &holder, const QString &path)
{
    if (!isThisComputer(holder))
        return QFileInfo(path).lastModified().secsTo(QDateTime::currentDateTime()) < silentTooLong;
    if (holder.boot != thisBoot())
        return false;
#ifndef Q_OS_WIN
    if (holder.byKernel)
        return isLockedInKernel(path);
#endif
    return isRunning(holder.process);
}

#ifdef Q_OS_WIN

KernelLock lockInKernel(const QFile &)
{
    return KernelLock::None;
}

bool isStillThere(const QFile &)
{
    return true; // an open file keeps its name there
}

#else

KernelLock lockInKernel(const QFile &file)
{
    if (::flock(file.handle(), LOCK_EX | LOCK_NB) == 0)
        return KernelLock::Ours;
    return errno == EWOULDBLOCK ? KernelLock::Others : KernelLock::None;
}

bool isStillThere(const QFile &file)
{
    struct stat open = {};
    struct stat named = {};
    return ::fstat(file.handle(), &open) == 0 && ::stat(QFile::encodeName(file.fileName()).constData(), &named) == 0
        && open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

#endif

} // namespace samverkan
