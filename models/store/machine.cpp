// SPDX-License-Identifier: GPL-3.0-or-later
#include "machine.h"

#include <QCryptographicHash>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <csignal>
#endif

namespace samverkan {

QString thisMachine()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    if (id.isEmpty())
        return {};
    const QByteArray digest = QCryptographicHash::hash("samverkan lock " + id, QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(16));
}

QString thisBoot()
{
    return QString::fromLatin1(QSysInfo::bootUniqueId());
}

bool isRunning(qint64 process)
{
    if (process <= 0)
        return false;
#ifdef Q_OS_WIN
    const HANDLE handle = OpenProcess(SYNCHRONIZE, FALSE, DWORD(process));
    if (!handle)
        return GetLastError() == ERROR_ACCESS_DENIED;
    const bool running = WaitForSingleObject(handle, 0) == WAIT_TIMEOUT;
    CloseHandle(handle);
    return running;
#else
    return ::kill(pid_t(process), 0) == 0 || errno == EPERM;
#endif
}

QString systemUser()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

QString systemHost()
{
    return QSysInfo::machineHostName();
}

} // namespace samverkan
