// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundness.h"

#include "database.h"
#include "quietfile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

constexpr int mostMarks = 200; // projects; the oldest are forgotten
constexpr qint64 largeFile = 8 * 1024 * 1024; // bytes; reading less whole takes 20 ms

QDir markFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + "/sound"_L1);
}

// Says nothing of where the project lies or what it is called.
QString markOf(const QString &path)
{
    const QByteArray name = QFileInfo(path).canonicalFilePath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
    return markFolder().filePath(QString::fromLatin1(digest.toHex().left(32)));
}

qint64 lastChange(const QString &path)
{
    return QFileInfo(path).lastModified().toMSecsSinceEpoch();
}

// How long ago, in ms, a change can have been without showing in the time of the last one. Times of
// whole seconds come from file systems that know no finer ones (FAT counts in two).
qint64 coarseness(qint64 change)
{
    return change % 1000 == 0 ? 3000 : 50;
}

// Whether every later change will show.
bool isSettled(const QString &path)
{
    const qint64 change = lastChange(path);
    const qint64 still = change + coarseness(change) - QDateTime::currentMSecsSinceEpoch();
    if (still <= 0)
        return true;
    if (still > 50 || QFileInfo(path).size() < largeFile)
        return false;
    QThread::msleep(static_cast<unsigned long>(still));
    return true;
}

void forgetOldest()
{
    const QFileInfoList marks = markFolder().entryInfoList(QDir::Files, QDir::Time);
    for (qsizetype i = mostMarks; i < marks.size(); ++i)
        QFile::remove(marks[i].filePath());
}

} // namespace

QByteArray looksOf(const QString &path)
{
    const auto file = QuietFile::open(path);
    const QByteArray counter = file ? file->read(24, 4).toHex() : QByteArray();
    if (counter.isEmpty())
        return {};
    return QByteArray::number(file->size()) + ' ' + QByteArray::number(lastChange(path)) + ' ' + counter + '\n';
}

bool isKnownSound(const QString &path)
{
    QFile mark(markOf(path));
    const QByteArray looks = looksOf(path);
    return !looks.isEmpty() && mark.open(QIODevice::ReadOnly) && mark.readAll() == looks;
}

void rememberSound(const QString &path, const QByteArray &looks)
{
    if (looks.isEmpty() || !isSettled(path) || looksOf(path) != looks)
        return;
    markFolder().mkpath(u"."_s);
    QSaveFile mark(markOf(path));
    // A cache: where it cannot be written, the file is read whole next time.
    if (mark.open(QIODevice::WriteOnly) && mark.write(looks) == looks.size() && mark.commit())
        forgetOldest();
}

void forgetSound(const QString &path)
{
    QFile::remove(markOf(path));
}

void rememberWhenClosed(Database &database)
{
    database.setClosed([path = database.path()](bool sound) {
        if (sound)
            rememberSound(path, looksOf(path));
        else
            forgetSound(path);
    });
}

} // namespace samverkan
