// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace samverkan {

/// A ZIP archive made in memory, for document formats that are archives.
class ZipPackage
{
public:
    /// @param stored without compression: what readers look for at the beginning of the file
    void add(const QByteArray &name, const QByteArray &data, bool stored = false);

    /// @return the archive; empty with the reason in `error` when it could not be made
    QByteArray bytes(QString *error) const;

private:
    struct Entry {
        QByteArray name;
        QByteArray data;
        bool stored = false;
    };

    std::vector<Entry> m_entries;
};

} // namespace samverkan
