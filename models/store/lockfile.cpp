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
#include <sys/file.h>
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

bool lockInKernel(const QFile &file)
{
#ifdef Q_OS_WIN
    Q_UNUSED(file)
    return false;
#else
    return ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0;
#endif
}

} // namespace samverkan
