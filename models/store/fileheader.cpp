// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileheader.h"

#include "foreignfile.h"
#include "quietfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

using Sort = FileHeader::Sort;
constexpr qsizetype headerBytes = 100;

// The fields of the header that are looked at, by their place in it.
class Bytes
{
public:
    explicit Bytes(const QByteArray &start) : m_start(start) { }
    int byte(int at) const { return static_cast<unsigned char>(m_start[at]); }
    quint32 number(int at) const { return qFromBigEndian<quint32>(m_start.constData() + at); }
    // 1 stands for 65 536, which does not fit its two bytes.
    int pageSize() const
    {
        const int value = qFromBigEndian<quint16>(m_start.constData() + 16);
        return value == 1 ? 65536 : value;
    }
    bool hasSoundPageSize() const
    {
        const int size = pageSize();
        return size >= 512 && (size & (size - 1)) == 0;
    }
    bool isWriteAhead() const { return byte(18) == 2 || byte(19) == 2; }
    // What every database made by this program says: no bytes kept back on a page, SQLite's fixed
    // fractions, page count kept up to date, schema format 4 or less, UTF-8.
    bool isAsWeWrite() const
    {
        return byte(18) == 1 && byte(19) == 1 && byte(20) == 0 && byte(21) == 64 && byte(22) == 32 && byte(23) == 32
            && number(44) <= 4 && number(56) == 1;
    }
    bool knowsItsPages() const { return number(24) == number(92) && number(28) > 0; }

private:
    const QByteArray &m_start;
};

FileHeader with(FileHeader header, Sort sort, const Sentence &sentence = {})
{
    header.sort = sort;
    header.sentence = sentence;
    return header;
}

QString inBytes(qint64 bytes)
{
    return QLocale::c().toString(bytes).replace(u',', u' ');
}

FileHeader damaged(const FileHeader &header)
{
    return with(header, Sort::Damaged,
                sentence("Opening", QT_TRANSLATE_NOOP("Opening", "The file is damaged: its beginning makes no sense. "
                                                                 "Open a backup instead.")));
}

FileHeader writeAhead(const FileHeader &header)
{
    return with(header, Sort::Damaged,
                sentence("Opening",
                         QT_TRANSLATE_NOOP("Opening", "Another program has set this project to keep its newest changes "
                                                      "in a second file (write-ahead log). Set its journal mode back "
                                                      "to DELETE there, or open a backup.")));
}

FileHeader newer(const FileHeader &header)
{
    return with(header, Sort::Newer,
                sentence("Opening", QT_TRANSLATE_NOOP("Opening", "This project was made by a newer Samverkan (file "
                                                                 "version %1). Install that version to open it."),
                         {QString::number(header.version)}));
}

FileHeader otherDatabase(const FileHeader &header)
{
    return with(header, Sort::NotOurs,
                sentence("Opening", QT_TRANSLATE_NOOP("Opening", "This is a database of another program, not a "
                                                                 "Samverkan project.")));
}

// Compares the size with the pages that should be there; an empty sentence if they agree.
Sentence sizeFault(const Bytes &bytes, qint64 size)
{
    const qint64 should = qint64(bytes.pageSize()) * bytes.number(28);
    if (size < should) {
        return sentence("Opening",
                        QT_TRANSLATE_NOOP("Opening", "The file is cut off: %1 of its %2 bytes are there. It was "
                                                     "probably not copied to its end; copy it again or open a backup."),
                        {inBytes(size), inBytes(should)});
    }
    if (size > should) {
        return sentence("Opening", QT_TRANSLATE_NOOP("Opening", "The file is damaged: it is longer than it should be "
                                                                "(%1 bytes instead of %2). Open a backup instead."),
                        {inBytes(size), inBytes(should)});
    }
    return {};
}

FileHeader judgeDatabase(FileHeader header, const Bytes &bytes, int latestVersion)
{
    if (bytes.number(68) != projectApplicationId)
        return otherDatabase(header);
    header.version = int(bytes.number(60));
    if (header.version > latestVersion)
        return newer(header);
    if (bytes.isWriteAhead())
        return writeAhead(header);
    if (!bytes.isAsWeWrite() || !bytes.hasSoundPageSize() || !bytes.knowsItsPages() || header.version < 1)
        return damaged(header);
    const Sentence fault = header.hasJournal ? Sentence() : sizeFault(bytes, header.bytes);
    if (!fault.isEmpty())
        return with(header, Sort::Damaged, fault);
    return with(header, header.version < latestVersion ? Sort::Older : Sort::Current);
}

FileHeader judge(const FileHeader &header, const QByteArray &start, int latestVersion)
{
    static const QByteArray magic("SQLite format 3\0", 16);
    if (header.bytes == 0) {
        return with(header, Sort::Empty,
                    sentence("Opening", QT_TRANSLATE_NOOP("Opening", "The file is empty: there is no project in it.")));
    }
    if (!start.startsWith(magic))
        return with(header, Sort::NotOurs, describeForeignFile(start));
    if (start.size() < headerBytes) {
        return with(header, Sort::Damaged,
                    sentence("Opening", QT_TRANSLATE_NOOP("Opening", "The file is cut off: only its first bytes are "
                                                                     "there. Copy it again or open a backup.")));
    }
    return judgeDatabase(header, Bytes(start), latestVersion);
}

} // namespace

QString journalOf(const QString &path)
{
    return path + "-journal"_L1;
}

FileHeader readFileHeader(const QString &path, int latestVersion)
{
    FileHeader header;
    const QFileInfo info(path);
    if (info.isDir()) {
        return with(header, Sort::NotOurs,
                    sentence("Opening", QT_TRANSLATE_NOOP("Opening", "This is a folder, not a Samverkan project.")));
    }
    if (!info.exists()) {
        return with(header, Sort::Missing, sentence("Opening", QT_TRANSLATE_NOOP("Opening", "There is no file %1."),
                                                    {info.filePath()}));
    }
    const auto file = QuietFile::open(path);
    if (!file || file->size() < 0) {
        return with(header, Sort::Unreadable,
                    sentence("Opening", QT_TRANSLATE_NOOP("Opening", "The file %1 may not be read."), {info.fileName()}));
    }
    header.bytes = file->size();
    header.hasJournal = QFileInfo(journalOf(path)).size() > 0;
    return judge(header, file->read(0, 4096), latestVersion);
}

OpenResult FileHeader::result() const
{
    switch (sort) {
    case Sort::Missing:
        return OpenResult::Missing;
    case Sort::Unreadable:
        return OpenResult::Failed;
    case Sort::Empty:
    case Sort::NotOurs:
        return OpenResult::NotOurs;
    case Sort::Damaged:
        return OpenResult::Damaged;
    case Sort::Newer:
        return OpenResult::Newer;
    case Sort::Older:
    case Sort::Current:
        break;
    }
    return OpenResult::Opened;
}

} // namespace samverkan
