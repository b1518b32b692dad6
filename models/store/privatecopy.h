// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sentence.h"

#include <QTemporaryDir>
#include <memory>

namespace samverkan {

// A copy of a project file, with the journal beside it, in a folder that only this user can read.
// Removed with this object. For looking into a file without touching it.
class PrivateCopy
{
public:
    // Null with a reason in `fault`.
    static std::unique_ptr<PrivateCopy> make(const QString &path, Sentence &fault);

    // Has the name of the original.
    QString path() const { return m_folder.filePath(m_name); }

private:
    explicit PrivateCopy(const QString &name) : m_name(name) { }
    QTemporaryDir m_folder; // 0700
    const QString m_name;
};

// Whether a journal leads SQLite to a further file, which it would look into and may remove. Ours
// never do (a transaction changes one file); one that does was put there by somebody else.
bool journalNamesAnotherFile(const QString &journalPath);

} // namespace samverkan
