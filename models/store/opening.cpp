// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening.h"

#include "backup.h"
#include "fileheader.h"
#include "inspection.h"
#include "soundness.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

using Mode = Database::Mode;

bool mayWrite(const QString &path)
{
    return QFileInfo(path).isWritable();
}

FileVerdict verdictOf(const FileHeader &header)
{
    return {header.result(), header.sentence};
}

FileVerdict inspectCopy(const QString &path, const QList<Migration> &migrations)
{
    FileVerdict verdict;
    const auto copy = PrivateCopy::make(path, verdict.sentence);
    if (!copy)
        return {OpenResult::Failed, verdict.sentence};
    const auto database = openDatabase(copy->path(), Mode::ReadWrite, verdict);
    return database ? inspect(*database, migrations) : verdict;
}

// One opening in place.
class Opening
{
public:
    Opening(const QString &path, const OpenOptions &options, const QList<Migration> &migrations)
        : m_path(path)
        , m_options(options)
        , m_migrations(migrations)
        , m_readOnly(options.readOnly)
    {
    }

    OpenedFile run()
    {
        const FileVerdict verdict = open();
        m_file.report.result = verdict.result;
        m_file.report.sentence = verdict.sentence;
        if (!m_file.report.isOpen()) {
            m_file.database.reset();
            m_file.lock.reset();
        }
        return std::move(m_file);
    }

private:
    FileVerdict open();
    FileVerdict takeLock();
    FileVerdict mendCutOffWork();
    FileVerdict openInPlace();
    FileVerdict upgrade();
    FileVerdict upgradeCopy();
    FileVerdict opened() const;

    FileVerdict lookAtHeader()
    {
        m_header = readFileHeader(m_path, latestVersion(m_migrations));
        return verdictOf(m_header);
    }

    const QString m_path;
    const OpenOptions m_options;
    const QList<Migration> &m_migrations;
    bool m_readOnly;
    Sentence m_whyReadOnly;
    FileHeader m_header;
    OpenedFile m_file;
};

FileVerdict Opening::open()
{
    // Before the lock, so that no lock appears beside what is no project; and after it, because the
    // one who had it until now may have changed the file.
    for (const auto &step : {&Opening::lookAtHeader, &Opening::takeLock, &Opening::lookAtHeader,
                             &Opening::mendCutOffWork, &Opening::openInPlace}) {
        if (const FileVerdict verdict = (this->*step)(); !verdict)
            return verdict;
    }
    return m_header.sort == FileHeader::Sort::Older ? upgrade() : opened();
}

FileVerdict Opening::takeLock()
{
    if (m_readOnly || m_options.sharesLock)
        return {};
    if (!mayWrite(m_path)) {
        m_readOnly = true;
        m_whyReadOnly = sentence("Opening", QT_TRANSLATE_NOOP("Opening", "Opened for reading only: the file is protected."));
        return {};
    }
    FileLock::Result result = FileLock::acquire(m_path, m_options.person);
    if (result.answer == FileLock::Answer::Taken)
        return {OpenResult::Locked, result.sentence};
    m_readOnly = result.answer == FileLock::Answer::Unavailable;
    m_whyReadOnly = result.sentence;
    m_file.lock = std::move(result.lock);
    return {};
}

// Rolls back what a crash left half done. A journal of somebody who is writing just now is not ours
// to touch, and SQLite itself knows the difference; what may only be read stays as it is.
FileVerdict Opening::mendCutOffWork()
{
    if (!m_header.hasJournal || m_options.sharesLock)
        return {};
    if (journalNamesAnotherFile(journalOf(m_path)))
        return foreignJournal();
    std::unique_ptr<FileLock> meanwhile;
    if (!m_file.lock) {
        if (!mayWrite(m_path))
            return {};
        meanwhile = FileLock::acquire(m_path, m_options.person).lock;
        if (!meanwhile)
            return {};
    }
    if (const FileVerdict verdict = inspectCopy(m_path, m_migrations); !verdict)
        return verdict;
    FileVerdict verdict;
    const auto database = openDatabase(m_path, Mode::ReadWrite, verdict);
    if (!database)
        return verdict;
    // The first read rolls back.
    return versionOf(*database) < 0 ? faultOf(*database) : lookAtHeader();
}

FileVerdict Opening::openInPlace()
{
    FileVerdict verdict;
    m_file.database = openDatabase(m_path, m_readOnly ? Mode::ReadOnly : Mode::ReadWrite, verdict);
    if (!m_file.database || m_options.sharesLock)
        return verdict;
    const QByteArray looks = looksOf(m_path);
    verdict = isKnownSound(m_path) ? inspectSchema(*m_file.database, m_migrations)
                                   : inspect(*m_file.database, m_migrations);
    if (verdict)
        rememberSound(m_path, looks);
    if (verdict && m_file.lock)
        rememberWhenClosed(*m_file.database);
    return verdict;
}

// What may not be written is brought up to date as a private copy.
FileVerdict Opening::upgradeCopy()
{
    m_file.database.reset();
    m_file = openForeignCopy(m_path, m_migrations);
    if (!m_file.report.isOpen())
        return {m_file.report.result, m_file.report.sentence};
    return {OpenResult::ReadOnly,
            sentence("Opening", QT_TRANSLATE_NOOP("Opening", "Opened for reading only. The project was made by an older "
                                                             "Samverkan; what is shown is a copy that has been brought "
                                                             "up to date."))};
}

FileVerdict Opening::upgrade()
{
    if (m_options.sharesLock) {
        return {OpenResult::Failed,
                sentence("Opening", QT_TRANSLATE_NOOP("Opening", "This project was made by an older Samverkan and must "
                                                                 "be brought up to date first."))};
    }
    if (m_readOnly)
        return upgradeCopy();
    const QString backup = upgradeBackupPath(m_path, QDate::currentDate());
    if (const Outcome kept = backUp(*m_file.database, backup); !kept)
        return {OpenResult::Failed, kept.fault()};
    m_file.report.backup = backup;
    if (migrate(*m_file.database, m_migrations) != MigrationResult::Upgraded)
        return {OpenResult::Failed, m_file.database->lastFault()};
    return {OpenResult::Upgraded,
            sentence("Opening", QT_TRANSLATE_NOOP("Opening", "The project was made by an older Samverkan and has been "
                                                             "brought up to date. As it was, it is kept as %1."),
                     {QFileInfo(backup).fileName()})};
}

FileVerdict Opening::opened() const
{
    if (!m_readOnly)
        return {};
    return {OpenResult::ReadOnly,
            m_options.readOnly ? sentence("Opening", QT_TRANSLATE_NOOP("Opening", "Opened for reading only.")) : m_whyReadOnly};
}

} // namespace

OpenedFile openProjectFile(const QString &path, const OpenOptions &options, const QList<Migration> &migrations)
{
    return Opening(path, options, migrations).run();
}

} // namespace samverkan
