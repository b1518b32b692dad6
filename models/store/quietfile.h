// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

struct sqlite3_file;

namespace samverkan {

// Reads the bytes of a database file without disturbing who has it open. On POSIX systems closing
// any descriptor of a file drops all locks this process holds on it, so a QFile must never touch a
// project that may be open in this program (sqlite.org/howtocorrupt.html, 2.2). SQLite's own file
// layer, which this goes through, knows which descriptors it has and closes them when it may.
class QuietFile
{
public:
    // Null if there is no such file or it may not be read.
    static std::unique_ptr<QuietFile> open(const QString &path);
    ~QuietFile();
    QuietFile(const QuietFile &) = delete;
    QuietFile &operator=(const QuietFile &) = delete;

    // In bytes; -1 on an error of the disk.
    qint64 size() const;
    // Fewer than `length` bytes at the end of the file, none on an error of the disk.
    QByteArray read(qint64 at, qint64 length) const;
    // The whole content into a new file that only its owner can read.
    bool copyTo(const QString &path, QString &error) const;

private:
    explicit QuietFile(const QString &path);

    std::unique_ptr<char[]> m_memory; // the layer's object, of a size only it knows
    const char *m_name; // must live as long as the file is open
    sqlite3_file *m_file = nullptr; // null if not open
};

} // namespace samverkan
