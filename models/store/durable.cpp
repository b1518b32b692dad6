// SPDX-License-Identifier: GPL-3.0-or-later
#include "durable.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace samverkan {

bool syncFile(const QString &path, QString &error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        error = file.errorString();
        return false;
    }
#ifdef Q_OS_WIN
    const bool synced = FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle())));
#else
    const bool synced = ::fsync(file.handle()) == 0;
#endif
    if (!synced)
        error = qt_error_string();
    return synced;
}

bool syncFolder(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder)
    return true;
#else
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    // Some file systems cannot sync a folder and say so: then there is nothing to wait for.
    const bool synced = ::fsync(handle) == 0 || errno == EINVAL;
    ::close(handle);
    return synced;
#endif
}

#ifndef Q_OS_WIN
// link() refuses an existing name in one step, but not every file system has it (FAT, some network
// drives); there a look before the rename is the best there is.
static bool giveName(const QByteArray &from, const QByteArray &to)
{
    if (::link(from.constData(), to.constData()) == 0)
        return ::unlink(from.constData()) == 0;
    if (errno == EEXIST)
        return false;
    if (::access(to.constData(), F_OK) == 0) {
        errno = EEXIST;
        return false;
    }
    return std::rename(from.constData(), to.constData()) == 0;
}
#endif

bool renameNew(const QString &from, const QString &to, QString &error)
{
#ifdef Q_OS_WIN
    // Without MOVEFILE_REPLACE_EXISTING the system itself refuses an existing name.
    const bool renamed = MoveFileExW(reinterpret_cast<const wchar_t *>(from.utf16()),
                                     reinterpret_cast<const wchar_t *>(to.utf16()), MOVEFILE_WRITE_THROUGH);
#else
    const bool renamed = giveName(QFile::encodeName(from), QFile::encodeName(to));
#endif
    if (!renamed)
        error = qt_error_string();
    return renamed;
}

bool createPrivate(const QString &path, QString &error)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return true;
    error = file.errorString();
    return false;
}

QString temporaryBeside(const QString &path)
{
    const QFileInfo info(path);
    return u"%1/.%2.%3.tmp"_s.arg(info.absolutePath(), info.fileName(),
                                  QUuid::createUuid().toString(QUuid::Id128).left(12));
}

} // namespace samverkan
