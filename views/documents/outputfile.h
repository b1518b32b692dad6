// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QSaveFile>

namespace samverkan {

/// A file that appears only when it is whole. QSaveFile alone is not enough: on a full disk it may write
/// fewer bytes than asked without an error, and then put the cut file in place. So what is written is
/// counted, and the first failure is kept.
class OutputFile : public QIODevice
{
public:
    explicit OutputFile(const QString &path);

    bool openForWriting(QString *error);
    /// Puts the file in place. @return false when anything was not written; then nothing has changed
    bool finish(QString *error);

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    QString sentence(const QString &reason) const;

    QSaveFile m_file;
    QString m_failure; // of the first write that went wrong
};

} // namespace samverkan
