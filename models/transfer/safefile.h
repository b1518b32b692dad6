// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"

#include <QIODevice>
#include <QSaveFile>

namespace samverkan {

// The one way to write a file for somebody: afterwards the target is either the new content whole, or
// what it was before. QSaveFile alone does not promise that: on a full disk its write() may take fewer
// bytes without an error, and commit() then puts the cut file in place. So every byte is counted here,
// the first failure's reason is kept, and after it nothing is put in place.
class SafeFile : public QIODevice
{
public:
    explicit SafeFile(const QString &path);
    ~SafeFile() override; // not committed: nothing is left behind

    bool open(OpenMode mode = WriteOnly) override; // WriteOnly is the only one
    bool isSequential() const override { return true; }

    // Puts the content in place. False: the target is as it was, fault() says why.
    bool commit();
    void cancel();

    const Fault &fault() const { return m_fault; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;
    virtual qint64 writeSome(const char *data, qint64 size); // what the disk took; tests make it fail

private:
    bool flushBuffer();
    bool writeAll(const char *data, qint64 size);
    bool stop(const QString &reason); // always false

    QSaveFile m_file;
    QByteArray m_buffer;
    qint64 m_written = 0;
    Fault m_fault;
};

// Copies a finished file behind what target holds. False: fault() of target says why, or it was cancelled.
class CancelToken;
bool appendFile(SafeFile &target, const QString &path, const CancelToken &cancel);

} // namespace samverkan
