// SPDX-License-Identifier: GPL-3.0-or-later
#include "safefile.h"

#include "canceltoken.h"

#include <QFile>

namespace samverkan {

namespace {

constexpr qsizetype bufferBytes = 64 << 10;

} // namespace

SafeFile::SafeFile(const QString &path) : m_file(path) {}

SafeFile::~SafeFile()
{
    cancel();
}

bool SafeFile::open(OpenMode mode)
{
    // Unbuffered, so that each write answers for itself; the buffer is here.
    if (mode != WriteOnly || !m_file.open(WriteOnly | Unbuffered))
        return stop(m_file.errorString());
    m_buffer.reserve(bufferBytes);
    return QIODevice::open(WriteOnly);
}

bool SafeFile::stop(const QString &reason)
{
    if (!m_fault)
        m_fault = {FaultCode::CannotWrite, {reason}};
    setErrorString(reason);
    return false;
}

qint64 SafeFile::writeData(const char *data, qint64 size)
{
    if (m_fault)
        return -1;
    if (m_buffer.size() + size > bufferBytes && !flushBuffer())
        return -1;
    if (size >= bufferBytes)
        return writeAll(data, size) ? size : -1;
    m_buffer.append(data, size);
    return size;
}

bool SafeFile::flushBuffer()
{
    const bool good = writeAll(m_buffer.constData(), m_buffer.size());
    m_buffer.truncate(0);
    return good;
}

// A short write is tried again for the rest: then the system says what the matter is.
bool SafeFile::writeAll(const char *data, qint64 size)
{
    while (size > 0 && !m_fault) {
        const qint64 taken = writeSome(data, size);
        if (taken <= 0)
            return stop(m_file.errorString());
        m_written += taken;
        data += taken;
        size -= taken;
    }
    return !m_fault;
}

qint64 SafeFile::writeSome(const char *data, qint64 size)
{
    return m_file.write(data, size);
}

bool SafeFile::commit()
{
    if (!m_fault && isOpen() && flushBuffer()) {
        if (!m_file.flush() || m_file.size() != m_written)
            stop(m_file.errorString());
        else if (!m_file.commit())
            stop(m_file.errorString());
    }
    if (!isOpen())
        stop(errorString());
    if (m_fault)
        cancel();
    setOpenMode(NotOpen);
    return !m_fault;
}

void SafeFile::cancel()
{
    if (m_file.isOpen()) {
        m_file.cancelWriting();
        m_file.commit(); // removes what was written so far
    }
    if (isOpen())
        setOpenMode(NotOpen);
}

bool appendFile(SafeFile &target, const QString &path, const CancelToken &cancel)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    QByteArray piece(1 << 20, Qt::Uninitialized);
    for (;;) {
        if (cancel.isCancelled())
            return false;
        const qint64 count = source.read(piece.data(), piece.size());
        if (count <= 0)
            return count == 0;
        if (target.write(piece.constData(), count) != count)
            return false;
    }
}

} // namespace samverkan
