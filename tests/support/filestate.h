// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QString>

// What lies in a folder, to the byte: for tests that say "nothing was changed".
class FolderState
{
public:
    explicit FolderState(const QString &folder)
    {
        const QDir dir(folder);
        for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden | QDir::System))
            m_digests.insert(name, digestOf(dir.filePath(name)));
    }
    bool operator==(const FolderState &) const = default;
    QStringList names() const { return m_digests.keys(); }

    static QByteArray digestOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return "unreadable";
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(&file);
        return hash.result();
    }

private:
    QMap<QString, QByteArray> m_digests;
};

// Writes `bytes` over what is at `at` (from the end if negative).
inline bool patchFile(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)
        && file.seek(at < 0 ? file.size() + at : at) && file.write(bytes) == bytes.size();
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}
