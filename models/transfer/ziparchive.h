// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"
#include "tablereader.h"

#include <QHash>

#include <memory>

struct zip;
struct zip_file;

namespace samverkan {

// A zip file from anyone, read member by member in small pieces. Counts what all of them inflate to
// and stops at the limit: what the directory says about sizes is only a claim.
class ZipArchive
{
public:
    ZipArchive() = default;
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    Fault open(const QString &path, const TableLimits &limits);

    // Names are compared as OOXML does, without regard to case; a leading / is ignored.
    bool contains(const QString &name) const { return m_index.contains(key(name)); }

private:
    friend class ZipMember;
    static QString key(const QString &name);

    zip *m_zip = nullptr;
    QHash<QString, qint64> m_index;
    TableLimits m_limits;
    qint64 m_inflated = 0;
};

// One member, inflated as it is read. The archive must live longer.
class ZipMember
{
public:
    explicit ZipMember(ZipArchive &archive) : m_archive(archive) {}
    ~ZipMember();
    Q_DISABLE_COPY_MOVE(ZipMember)

    Fault open(const QString &name);
    qint64 read(char *to, qint64 most); // 0 at the end, -1 on a fault; the sums are checked at the end
    const Fault &fault() const { return m_fault; }
    double progress() const; // 0 to 1, by the claimed size

private:
    ZipArchive &m_archive;
    zip_file *m_file = nullptr;
    QString m_name;
    qint64 m_size = 0;
    qint64 m_read = 0;
    Fault m_fault;
};

// A small member whole, to learn what kind of document it belongs to; cut at most bytes.
QByteArray readSmallMember(ZipArchive &archive, const QString &name, qint64 most);

} // namespace samverkan
