// SPDX-License-Identifier: GPL-3.0-or-later
#include "quietfile.h"

#include "sqlitestart.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include <sqlite3.h>

namespace samverkan {

QuietFile::QuietFile(const QString &path)
{
    startSqlite();
    sqlite3_vfs *layer = sqlite3_vfs_find(nullptr);
    const QByteArray utf8 = QFileInfo(path).absoluteFilePath().toUtf8();
    m_name = sqlite3_create_filename(utf8.constData(), "", "", 0, nullptr);
    m_memory = std::make_unique<char[]>(size_t(layer->szOsFile)); // zeroed
    auto *file = reinterpret_cast<sqlite3_file *>(m_memory.get());
    const int result = layer->xOpen(layer, m_name, file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
    if (result == SQLITE_OK)
        m_file = file;
    else if (file->pMethods)
        file->pMethods->xClose(file);
}

std::unique_ptr<QuietFile> QuietFile::open(const QString &path)
{
    // A device or a pipe could keep us waiting for ever.
    if (!QFileInfo(path).isFile())
        return nullptr;
    std::unique_ptr<QuietFile> file(new QuietFile(path));
    return file->m_file ? std::move(file) : nullptr;
}

QuietFile::~QuietFile()
{
    if (m_file)
        m_file->pMethods->xClose(m_file);
    sqlite3_free_filename(m_name);
}

qint64 QuietFile::size() const
{
    sqlite3_int64 size = 0;
    return m_file->pMethods->xFileSize(m_file, &size) == SQLITE_OK ? size : -1;
}

QByteArray QuietFile::read(qint64 at, qint64 length) const
{
    QByteArray bytes(std::clamp<qint64>(size() - at, 0, length), Qt::Uninitialized);
    if (bytes.isEmpty() || m_file->pMethods->xRead(m_file, bytes.data(), int(bytes.size()), at) != SQLITE_OK)
        return {};
    return bytes;
}

bool QuietFile::copyTo(const QString &path, QString &error) const
{
    QFile copy(path);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        error = copy.errorString();
        return false;
    }
    const qint64 total = size();
    constexpr qint64 step = 1024 * 1024;
    for (qint64 at = 0; at < total; at += step) {
        const QByteArray bytes = read(at, step);
        if (bytes.isEmpty() || copy.write(bytes) != bytes.size()) {
            error = copy.errorString();
            return false;
        }
    }
    copy.close();
    error = copy.errorString();
    return total >= 0 && copy.error() == QFileDevice::NoError;
}

} // namespace samverkan
