// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

// Rights of files mean nothing to the superuser, and containers run tests as such. As long as this
// lives, the process has the rights of somebody else, who owns the folders given.
class OrdinaryUser
{
public:
    explicit OrdinaryUser(const QStringList &owned)
    {
#ifdef Q_OS_LINUX
        if (::geteuid() != 0)
            return;
        for (const QString &path : owned) {
            if (::chown(QFile::encodeName(path).constData(), nobody, nobody) != 0)
                return;
        }
        m_switched = ::setresuid(nobody, nobody, 0) == 0;
#else
        Q_UNUSED(owned)
#endif
    }
    ~OrdinaryUser()
    {
#ifdef Q_OS_LINUX
        if (m_switched && ::setresuid(0, 0, 0) != 0)
            qFatal("the superuser's rights did not come back");
#endif
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

    // False where a protected file can be written all the same: nothing can be tested then.
    static bool rightsCount()
    {
#ifdef Q_OS_LINUX
        return ::geteuid() != 0;
#else
        return false;
#endif
    }

private:
#ifdef Q_OS_LINUX
    static constexpr uid_t nobody = 65534;
#endif
    bool m_switched = false;
};
