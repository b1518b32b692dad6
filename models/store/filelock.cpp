// SPDX-License-Identifier: GPL-3.0-or-later
#include "filelock.h"

#include "durable.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace samverkan {

namespace {

using Answer = FileLock::Answer;
constexpr qint64 maximumBytes = 4096; // of a lock file
constexpr qint64 unfinishedTooLong = 10; // seconds after which a lock file without content is stale

QByteArray contentOf(const QString &lockPath)
{
    QFile file(lockPath);
    return QFileInfo(lockPath).isFile() && file.open(QIODevice::ReadOnly) ? file.read(maximumBytes) : QByteArray();
}

// Its maker writes it right after making it: wait for that instead of taking it for rubbish.
std::optional<LockHolder> holderOf(const QString &lockPath)
{
    for (int attempt = 0;; ++attempt) {
        const auto holder = LockHolder::fromJson(contentOf(lockPath));
        if (holder || attempt == 10 || !QFileInfo::exists(lockPath))
            return holder;
        QThread::msleep(20);
    }
}

bool isStale(const std::optional<LockHolder> &holder, const QString &lockPath)
{
    if (holder)
        return !isAlive(*holder, lockPath);
    const QFileInfo info(lockPath);
    return info.isFile() && info.isReadable()
        && info.lastModified().secsTo(QDateTime::currentDateTime()) > unfinishedTooLong;
}

bool isSame(const std::optional<LockHolder> &a, const std::optional<LockHolder> &b)
{
    return a.has_value() == b.has_value() && (!a || a->token == b->token);
}

// Two windows may find the same stale lock at once: each moves aside what it finds, and puts it back
// if that turns out to be the other's new lock.
void moveAside(const QString &lockPath, const std::optional<LockHolder> &stale)
{
    const QString aside = temporaryBeside(lockPath);
    QString error;
    if (!renameNew(lockPath, aside, error))
        return;
    if (isSame(LockHolder::fromJson(contentOf(aside)), stale) || !renameNew(aside, lockPath, error))
        QFile::remove(aside);
}

// Only the one that has the kernel's lock on the stale file takes it away, and only while it is still
// the file of that name: so nobody's new lock is ever touched.
void takeAway(const QString &lockPath, const std::optional<LockHolder> &stale)
{
    QFile file(lockPath);
    if (!file.open(QIODevice::ReadOnly))
        return; // gone already
    const KernelLock kernel = lockInKernel(file);
    if (kernel == KernelLock::None) {
        moveAside(lockPath, stale);
    } else if (kernel == KernelLock::Others) {
        QThread::msleep(20); // somebody else is at it
    } else if (isStillThere(file) && isSame(LockHolder::fromJson(contentOf(lockPath)), stale)) {
        QFile::remove(lockPath);
    }
}

QString timeOf(const QDateTime &since)
{
    const QDateTime local = since.toLocalTime();
    return local.date() == QDate::currentDate() ? local.toString(u"HH:mm"_s) : local.toString(u"yyyy-MM-dd HH:mm"_s);
}

Sentence takenBy(const std::optional<LockHolder> &holder)
{
    if (!holder) {
        return sentence("Opening", QT_TRANSLATE_NOOP("Opening", "The project is open in another window, or was until "
                                                                "a moment ago."));
    }
    if (holder->person.isEmpty()) {
        return sentence("Opening", QT_TRANSLATE_NOOP("Opening", "Open in another window since %1 on %2."),
                        {timeOf(holder->since), holder->host});
    }
    return sentence("Opening", QT_TRANSLATE_NOOP("Opening", "Open in another window since %1 by %2 on %3."),
                    {timeOf(holder->since), holder->person, holder->host});
}

} // namespace

QString FileLock::lockPathOf(const QString &path)
{
    const QFileInfo info(path);
    // The same project reached by a link is the same project.
    const QString real = info.exists() ? info.canonicalFilePath()
                                       : QDir(info.absolutePath()).canonicalPath() + u'/' + info.fileName();
    return real + ".lock"_L1;
}

FileLock::FileLock(const QString &lockPath)
    : m_file(lockPath)
{
}

bool FileLock::create(const QString &person)
{
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return false;
    LockHolder holder = LockHolder::ourselves(person);
    holder.byKernel = lockInKernel(m_file) == KernelLock::Ours;
    m_token = holder.token;
    if (m_file.write(holder.toJson()) > 0 && m_file.flush()) {
        if (QAbstractEventDispatcher::instance()) {
            QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] { beat(); });
            m_beat.start(5min);
        }
        return true;
    }
    m_file.remove();
    m_token.clear();
    return false;
}

FileLock::Result FileLock::acquire(const QString &path, const QString &person)
{
    const QString lockPath = lockPathOf(path);
    for (int attempt = 0; attempt < 3; ++attempt) {
        std::unique_ptr<FileLock> lock(new FileLock(lockPath));
        if (lock->create(person))
            return {Answer::Held, {}, std::move(lock)};
        if (!QFileInfo::exists(lockPath)) {
            return {Answer::Unavailable,
                    sentence("Opening", QT_TRANSLATE_NOOP("Opening", "Opened for reading only: nothing can be written "
                                                                     "in its folder (%1)."),
                             {lock->m_file.errorString()}),
                    nullptr};
        }
        const auto holder = holderOf(lockPath);
        if (!isStale(holder, lockPath))
            return {Answer::Taken, takenBy(holder), nullptr};
        takeAway(lockPath, holder);
    }
    return {Answer::Taken, takenBy(holderOf(lockPath)), nullptr};
}

FileLock::~FileLock()
{
    if (m_token.isEmpty())
        return;
    const bool ours = isStillOurs();
#ifdef Q_OS_WIN
    m_file.close(); // an open file cannot be removed there
#endif
    if (ours)
        QFile::remove(m_file.fileName());
}

bool FileLock::isStillOurs() const
{
    const auto holder = LockHolder::fromJson(contentOf(m_file.fileName()));
    return holder && holder->token == m_token;
}

void FileLock::beat()
{
    if (isStillOurs())
        m_file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
}

} // namespace samverkan
