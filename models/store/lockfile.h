// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

class QFile;

namespace samverkan {

// What a lock file says: one JSON object, written once by the window that has the project open.
// Read with suspicion, since anybody may have put it there.
struct LockHolder
{
    QString person;
    QString host;
    QString machine; // thisMachine() of the holder
    QString boot; // thisBoot() of the holder
    qint64 process = 0;
    bool byKernel = false; // the holder keeps a kernel lock on the lock file as long as it runs
    QDateTime since;
    QString token; // made anew for every lock

    static LockHolder ourselves(const QString &person);
    QByteArray toJson() const;
    // Nothing if it is not a whole lock file.
    static std::optional<LockHolder> fromJson(const QByteArray &json);
};

// Whether the one who wrote the lock still has the project open. `path` is the lock file's.
//
// On this computer the kernel tells: it drops the lock of a process that ended however it ended, and
// numbers of processes, which are used again, need not be trusted (they are asked where there are no
// kernel locks). A lock from before the last start of the computer is stale. Another computer is
// believed as long as it gives signs of life (FileLock::beat); after 24 hours without one it is not.
bool isAlive(const LockHolder &holder, const QString &path);

// Takes the kernel's lock on an open lock file; it goes when the file is closed or the process ends.
enum class KernelLock { Ours, Others, None }; // None: neither this system nor this folder has any
KernelLock lockInKernel(const QFile &file);

// Whether an open file is still the one that has its name.
bool isStillThere(const QFile &file);

} // namespace samverkan
