// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputfile.h"

#include <QCoreApplication>
#include <QDir>

namespace samverkan {

OutputFile::OutputFile(const QString &path)
    : m_file(path)
{
}

bool OutputFile::openForWriting(QString *error)
{
    if (m_file.open(QIODevice::WriteOnly)) {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        return true;
    }
    if (error)
        *error = sentence(m_file.errorString());
    return false;
}

qint64 OutputFile::writeData(const char *data, qint64 size)
{
    if (!m_failure.isEmpty())
        return -1;
    const qint64 written = m_file.write(data, size);
    if (written == size)
        return written;
    m_failure = m_file.error() != QFileDevice::NoError
        ? m_file.errorString()
        : QCoreApplication::translate("OutputFile", "The disk is full.");
    setErrorString(m_failure);
    return -1;
}

bool OutputFile::finish(QString *error)
{
    close();
    if (m_failure.isEmpty() && !m_file.flush())
        m_failure = m_file.errorString();
    if (!m_failure.isEmpty())
        m_file.cancelWriting();
    if (m_file.commit())
        return true;
    if (error)
        *error = sentence(m_failure.isEmpty() ? m_file.errorString() : m_failure);
    return false;
}

QString OutputFile::sentence(const QString &reason) const
{
    return QCoreApplication::translate("OutputFile", "%1 could not be saved. %2")
        .arg(QDir::toNativeSeparators(m_file.fileName()), reason);
}

} // namespace samverkan
