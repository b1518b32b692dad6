// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatecopy.h"

#include "fileheader.h"
#include "quietfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace samverkan {

static Sentence notCopied(const QString &error)
{
    return sentence("Opening", QT_TRANSLATE_NOOP("Opening", "The file could not be copied to a private folder: %1"), {error});
}

static bool copyFile(const QString &from, const QString &to, Sentence &fault)
{
    QString error;
    const auto file = QuietFile::open(from);
    if (file && file->copyTo(to, error))
        return true;
    fault = notCopied(error);
    return false;
}

std::unique_ptr<PrivateCopy> PrivateCopy::make(const QString &path, Sentence &fault)
{
    std::unique_ptr<PrivateCopy> copy(new PrivateCopy(QFileInfo(path).fileName()));
    if (!copy->m_folder.isValid()) {
        fault = notCopied(copy->m_folder.errorString());
        return nullptr;
    }
    const QString journal = journalOf(path);
    if (!copyFile(path, copy->path(), fault)
        || (QFile::exists(journal) && !copyFile(journal, journalOf(copy->path()), fault)))
        return nullptr;
    return copy;
}

bool journalNamesAnotherFile(const QString &journalPath)
{
    // sqlite.org/fileformat2, section 3: a name, its length and sum, and the magic of a journal's
    // header once more, as the last eight bytes.
    static const QByteArray magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    QFile journal(journalPath);
    // Shorter than a header and a name: nothing there.
    if (!journal.open(QIODevice::ReadOnly) || journal.size() < 28 + 16)
        return false;
    return journal.seek(journal.size() - magic.size()) && journal.read(magic.size()) == magic;
}

} // namespace samverkan
