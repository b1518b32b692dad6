// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lockfile.h"
#include "sentence.h"

#include <QFile>
#include <QTimer>
#include <memory>

namespace samverkan {

// Keeps a project open in one window only: a small file beside it ("<name>.lock", readable by its
// owner) that says who, where and since when. SQLite's own locks keep the data whole in any case;
// this one keeps two people from working past each other, and tells them of each other.
// Gives signs of life every five minutes where its thread has an event loop. Released on destruction.
class FileLock
{
public:
    enum class Answer {
        Held,
        Taken, // somebody else has it: the sentence says who
        Unavailable, // no lock can be made here (protected folder, full disk): open for reading only
    };
    struct Result
    {
        Answer answer = Answer::Unavailable;
        Sentence sentence; // empty when Held
        std::unique_ptr<FileLock> lock; // only when Held
    };

    // `path` is the project's; it need not be there yet. Waits 0.2 seconds at most.
    static Result acquire(const QString &path, const QString &person);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    // False once somebody has taken the lock away (a computer that slept for days).
    bool isStillOurs() const;
    // Shows other computers that this one lives.
    void beat();

    static QString lockPathOf(const QString &path);

private:
    explicit FileLock(const QString &lockPath);
    bool create(const QString &person);

    QFile m_file; // kept open: the kernel's lock is bound to it
    QString m_token;
    QTimer m_beat;
};

} // namespace samverkan
