// SPDX-License-Identifier: GPL-3.0-or-later
#include "machine.h"

#include <QCryptographicHash>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#include <lmcons.h>
#else
#include <cerrno>
#include <csignal>
#include <pwd.h>
#include <unistd.h>
#include <vector>
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

// What the system itself calls the account: the environment need not say it (a service, a bare shell).
static QString accountName()
{
#ifdef Q_OS_WIN
    wchar_t name[UNLEN + 1];
    DWORD size = UNLEN + 1;
    return GetUserNameW(name, &size) ? QString::fromWCharArray(name) : QString();
#else
    std::vector<char> room(16384);
    passwd account;
    passwd *found = nullptr;
    if (::getpwuid_r(::getuid(), &account, room.data(), room.size(), &found) != 0 || !found)
        return {};
    return QString::fromLocal8Bit(found->pw_name);
#endif
}

QString systemUser()
{
    for (const char *variable : {"USER", "USERNAME"}) {
        const QString user = qEnvironmentVariable(variable);
        if (!user.isEmpty())
            return user;
    }
    return accountName();
}

QString systemHost()
{
    return QSysInfo::machineHostName();
}

} // namespace samverkan
