// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileheader.h"
#include "filestate.h"
#include "migrations.h"
#include "opening.h"
#include "ordinaryuser.h"
#include "projectfile.h"
#include "rawdatabase.h"
#include "testmain.h"

#include <QDate>

using namespace samverkan;
using namespace Qt::StringLiterals;

static const OpenOptions forReading{true, false, {}};
static const OpenOptions underALock{false, true, {}};

// Every way opening a project can end, and that the file is as it was in all that fail.
class OpeningTest : public QObject
{
    Q_OBJECT

    // A project with something in it, closed.
    struct Closed
    {
        Closed()
        {
            const Kind &kind = file.kind(u"organisation");
            const auto result = file.store->transact({u"Test"_s, u"Add"_s, {}, -1}, [&](Change &change) {
                for (int i = 0; i < 40; ++i)
                    change.insert(kind, {{kind.indexOf(u"name"_s), u"Organisation %1"_s.arg(i)}});
                return Outcome::done();
            });
            if (!result)
                qFatal("no content");
            file.store.reset();
        }
        QString path() const { return file.path(); }
        QString folder() const { return QFileInfo(path()).absolutePath(); }
        ProjectFile file;
    };

    static QList<Migration> withOneMore(const QString &sql = u"ALTER TABLE organisation ADD COLUMN motto TEXT"_s)
    {
        QList<Migration> migrations = builtInMigrations();
        migrations.append({latestVersion(migrations) + 1, u"next"_s, sql, {}});
        return migrations;
    }

    // Opens, expects `result` with a sentence that contains `word`, and the folder untouched.
    static void verifyRefused(const QString &path, OpenResult result, const char *word,
                              const QList<Migration> &migrations = builtInMigrations())
    {
        const FolderState before(QFileInfo(path).absolutePath());
        const OpenedFile opened = openProjectFile(path, {}, migrations);
        QVERIFY2(opened.report.sentence.source.contains(QString::fromLatin1(word)),
                 qPrintable(opened.report.sentence.source + opened.report.sentence.arguments.join(u'|')));
        QCOMPARE(codeOf(opened.report.result), codeOf(result));
        QVERIFY(!opened.database);
        QVERIFY(!opened.lock);
        QVERIFY(FolderState(QFileInfo(path).absolutePath()) == before);
    }

    static void verifyHostile(const char *sql, const char *word)
    {
        Closed project;
        QVERIFY(runRaw(project.path(), sql));
        verifyRefused(project.path(), OpenResult::Damaged, word);
    }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void aCurrentFileOpens()
    {
        Closed project;
        const QByteArray before = FolderState::digestOf(project.path());
        {
            const OpenedFile opened = openProjectFile(project.path(), {});
            QCOMPARE(opened.report.result, OpenResult::Opened);
            QVERIFY(opened.report.sentence.isEmpty());
            QCOMPARE(opened.database->single(u"SELECT count(*) FROM organisation"_s).toInt(), 40);
            QVERIFY(QFile::exists(FileLock::lockPathOf(project.path())));
        }
        QCOMPARE(FolderState(project.folder()).names(), QStringList(QFileInfo(project.path()).fileName()));
        QCOMPARE(FolderState::digestOf(project.path()), before);
    }

    void aNewFileIsPrivateAndWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"nytt.samverkan"_s);
        {
            const OpenedFile made = createProjectFile(path, {});
            QCOMPARE(made.report.result, OpenResult::Opened);
            QVERIFY(made.lock);
        }
        QCOMPARE(FolderState(folder.path()).names(), QStringList(u"nytt.samverkan"_s));
        QCOMPARE(QFileInfo(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(readFileHeader(path, latestVersion(builtInMigrations())).sort, FileHeader::Sort::Current);
        QCOMPARE(RawDatabase(path).single("PRAGMA page_size"), "16384");
        QCOMPARE(openProjectFile(path, {}).report.result, OpenResult::Opened);
    }

    void creatingNeverReplaces()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.samverkan"_s);
        QVERIFY(writeFile(path, "mine"));
        const FolderState before(folder.path());
        const OpenedFile made = createProjectFile(path, {});
        QVERIFY(!made.report.isOpen());
        QVERIFY(made.report.sentence.source.contains(u"already"_s));
        QVERIFY(FolderState(folder.path()) == before);
    }

    void creatingInNoFolderSaysSo()
    {
        const OpenedFile made = createProjectFile(u"/nowhere/at/all.samverkan"_s, {});
        QCOMPARE(made.report.result, OpenResult::Failed);
        QVERIFY(made.report.sentence.source.contains(u"could not be made"_s));
    }

    void whatIsNoProject_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<OpenResult>("result");
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const char *name, const QByteArray &bytes, OpenResult result, const char *word) {
            QTest::newRow(name) << bytes << result << QByteArray(word);
        };
        row("empty", "", OpenResult::NotOurs, "empty");
        row("text", "Namn;Land\nÅsa;SE\n", OpenResult::NotOurs, "text file");
        row("text in Windows-1252", "Namn;Land\r\n\xC5sa;SE\r\n", OpenResult::NotOurs, "text file");
        row("text in UTF-16", QByteArray("\xFF\xFEN\0a\0m\0n\0", 10), OpenResult::NotOurs, "text file");
        row("zip", QByteArray("PK\x03\x04\x14\0\0\0\0\0readme.txt", 20), OpenResult::NotOurs, "packed file");
        row("ods", "PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet", OpenResult::NotOurs, "spreadsheet");
        row("xlsx", "PK\x03\x04...xl/workbook.xml", OpenResult::NotOurs, "spreadsheet");
        row("pdf", "%PDF-1.7", OpenResult::NotOurs, "PDF");
        row("old office", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", OpenResult::NotOurs, "older office");
        row("picture", QByteArray("\x89PNG\r\n\x1A\n\0\0", 10), OpenResult::NotOurs, "not a Samverkan project");
        row("start of a database", QByteArray("SQLite format 3\0", 16), OpenResult::Damaged, "cut off");
    }

    void whatIsNoProject()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(OpenResult, result);
        QFETCH(QByteArray, word);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.samverkan"_s);
        QVERIFY(writeFile(path, bytes));
        verifyRefused(path, result, word);
    }

    void missingAndFolder()
    {
        QTemporaryDir folder;
        verifyRefused(folder.filePath(u"none.samverkan"_s), OpenResult::Missing, "There is no file");
        QVERIFY(QDir(folder.path()).mkdir(u"a.samverkan"_s));
        verifyRefused(folder.filePath(u"a.samverkan"_s), OpenResult::NotOurs, "folder");
    }

    void anotherProgramsDatabase()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.samverkan"_s);
        QVERIFY(runRaw(path, "CREATE TABLE t (a)"));
        verifyRefused(path, OpenResult::NotOurs, "another program");
    }

    void aNewerFile()
    {
        Closed project;
        QVERIFY(runRaw(project.path(), "PRAGMA user_version = 99"));
        verifyRefused(project.path(), OpenResult::Newer, "newer Samverkan");
    }

    void truncatedAndTooLong()
    {
        Closed project;
        const qint64 size = QFileInfo(project.path()).size();
        QVERIFY(QFile::resize(project.path(), size + 100));
        verifyRefused(project.path(), OpenResult::Damaged, "longer than");
        QVERIFY(QFile::resize(project.path(), size / 2));
        verifyRefused(project.path(), OpenResult::Damaged, "cut off");
    }

    void everyZeroedPageIsFound()
    {
        Closed project;
        QFile file(project.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        const qsizetype pageSize = 16384;
        int refused = 0;
        for (qsizetype page = 1; page < whole.size() / pageSize; ++page) {
            QByteArray bytes = whole;
            bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
            const QString path = project.folder() + u"/zeroed"_s;
            QVERIFY(writeFile(path, bytes));
            const OpenedFile opened = openProjectFile(path, {});
            QCOMPARE(codeOf(opened.report.result), u"damaged"_s);
            QFile after(path);
            QVERIFY(after.open(QIODevice::ReadOnly));
            QVERIFY(after.readAll() == bytes);
            ++refused;
        }
        QVERIFY(refused > 50);
    }

    void aMadHeaderIsFound()
    {
        Closed project;
        QVERIFY(patchFile(project.path(), 56, QByteArray("\0\0\0\2", 4)));
        verifyRefused(project.path(), OpenResult::Damaged, "makes no sense");
    }

    void writeAheadLogSaysSo()
    {
        Closed project;
        QVERIFY(runRaw(project.path(), "PRAGMA journal_mode = WAL"));
        verifyRefused(project.path(), OpenResult::Damaged, "write-ahead");
    }

    void strangersInTheSchema()
    {
        verifyHostile("CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM participant; END", "did not put there");
        verifyHostile("CREATE VIEW v AS WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i FROM r) SELECT * FROM r",
                      "did not put there");
        verifyHostile("CREATE TABLE extra (a CHECK (length(zeroblob(900000000)) > 0))", "did not put there");
        verifyHostile("CREATE INDEX extra ON note (length(content))", "did not put there");
        verifyHostile("ALTER TABLE note ADD COLUMN extra TEXT CHECK (length(zeroblob(900000000)) > 0)", "has been changed");
        verifyHostile("DROP INDEX note_organisation", "missing");
        verifyHostile("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE note (nonsense' "
                      "WHERE name = 'note'", "damaged");
    }

    void aLinkToNothing()
    {
        Closed project;
        QVERIFY(runRaw(project.path(), "INSERT INTO note (uuid, organisation) VALUES (zeroblob(16), 4711)"));
        verifyRefused(project.path(), OpenResult::Damaged, "leads nowhere");
    }

    void aValueThatIsNotAllowed()
    {
        Closed project;
        QVERIFY(runRaw(project.path(), "PRAGMA ignore_check_constraints = ON;"
                                       "INSERT INTO organisation (uuid, country) VALUES (zeroblob(16), 'Sweden')"));
        verifyRefused(project.path(), OpenResult::Damaged, "damaged");
    }

    void openInAnotherWindow()
    {
        Closed project;
        const OpenedFile first = openProjectFile(project.path(), {.person = u"Anna"_s});
        QVERIFY(first.report.isOpen());
        verifyRefused(project.path(), OpenResult::Locked, "Open in another window");
        const OpenedFile second = openProjectFile(project.path(), {});
        QCOMPARE(second.report.sentence.arguments.value(1), u"Anna"_s);
        // Looking is allowed, and so is a job of the window that holds the lock.
        QCOMPARE(openProjectFile(project.path(), forReading).report.result, OpenResult::ReadOnly);
        QCOMPARE(openProjectFile(project.path(), underALock).report.result, OpenResult::Opened);
        QVERIFY(QFile::exists(FileLock::lockPathOf(project.path())));
    }

    void lockedByAnotherProgram()
    {
        Closed project;
        RawDatabase other(project.path());
        QVERIFY(other.run("BEGIN EXCLUSIVE"));
        verifyRefused(project.path(), OpenResult::Locked, "Another program is using");
    }

    void aProtectedFileOpensForReading()
    {
        Closed project;
        const OrdinaryUser user({project.folder(), project.path()});
        if (!OrdinaryUser::rightsCount())
            QSKIP("rights of files do not count here");
        QVERIFY(QFile::setPermissions(project.path(), QFile::ReadOwner));
        verifyReadOnly(project, "the file is protected");
    }

    void aProtectedFolderOpensForReading()
    {
        Closed project;
        const OrdinaryUser user({project.folder(), project.path()});
        if (!OrdinaryUser::rightsCount())
            QSKIP("rights of files do not count here");
        QVERIFY(QFile::setPermissions(project.folder(), QFile::ReadOwner | QFile::ExeOwner));
        verifyReadOnly(project, "in its folder");
        QFile::setPermissions(project.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void anUnreadableFile()
    {
        Closed project;
        const OrdinaryUser user({project.folder(), project.path()});
        if (!OrdinaryUser::rightsCount())
            QSKIP("rights of files do not count here");
        QVERIFY(QFile::setPermissions(project.path(), {}));
        verifyRefused(project.path(), OpenResult::Failed, "may not be read");
    }

    void cutOffWorkIsPutRight()
    {
        Closed project;
        leaveHotJournal(project);
        const OpenedFile opened = openProjectFile(project.path(), {});
        QCOMPARE(opened.report.result, OpenResult::Opened);
        QCOMPARE(opened.database->single(u"SELECT count(*) FROM organisation WHERE place = 'half'"_s).toInt(), 0);
        QVERIFY(!QFile::exists(journalOf(project.path())));
    }

    void cutOffWorkIsPutRightForReadingToo()
    {
        Closed project;
        leaveHotJournal(project);
        const OpenedFile opened = openProjectFile(project.path(), forReading);
        QCOMPARE(opened.report.result, OpenResult::ReadOnly);
        QCOMPARE(opened.database->single(u"SELECT count(*) FROM organisation WHERE place = 'half'"_s).toInt(), 0);
    }

    void cutOffWorkOnAReadOnlyMedium()
    {
        Closed project;
        leaveHotJournal(project);
        const OrdinaryUser user({project.folder(), project.path(), journalOf(project.path())});
        if (!OrdinaryUser::rightsCount())
            QSKIP("rights of files do not count here");
        QVERIFY(QFile::setPermissions(project.path(), QFile::ReadOwner));
        QVERIFY(QFile::setPermissions(project.folder(), QFile::ReadOwner | QFile::ExeOwner));
        verifyRefused(project.path(), OpenResult::Failed, "Work on this file was cut off");
        QFile::setPermissions(project.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void cutOffWorkOverDamageStaysUntouched()
    {
        Closed project;
        QVERIFY(runRaw(project.path(), "CREATE TABLE extra (a)"));
        leaveHotJournal(project);
        verifyRefused(project.path(), OpenResult::Damaged, "did not put there");
    }

    void aJournalThatLeadsElsewhere()
    {
        Closed project;
        leaveHotJournal(project);
        QFile journal(journalOf(project.path()));
        QVERIFY(journal.open(QIODevice::Append));
        const QByteArray name = "/etc/hostname";
        quint32 sum = 0;
        for (const char c : name)
            sum += quint32(c);
        QDataStream stream(&journal);
        stream << quint32(65537);
        journal.write(name);
        stream << quint32(name.size()) << sum;
        journal.write("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7");
        journal.close();
        verifyRefused(project.path(), OpenResult::Damaged, "leads to another file");
    }

    void anOlderFileIsBackedUpAndUpgraded()
    {
        Closed project;
        const QString before = dump(project.path());
        const OpenedFile opened = openProjectFile(project.path(), {}, withOneMore());
        QCOMPARE(opened.report.result, OpenResult::Upgraded);
        QCOMPARE(opened.database->single(u"SELECT count(motto) FROM organisation"_s).toInt(), 0);
        QCOMPARE(versionOf(*opened.database), latestVersion(withOneMore()));
        QCOMPARE(QFileInfo(opened.report.backup).fileName(),
                 u"project (before upgrade %1).samverkan"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
        QCOMPARE(dump(opened.report.backup), before);
        QCOMPARE(QFileInfo(opened.report.backup).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(openProjectFile(opened.report.backup, {}).report.result, OpenResult::Opened);
    }

    void aFailedUpgradeChangesNothing()
    {
        Closed project;
        const QByteArray before = FolderState::digestOf(project.path());
        const OpenedFile opened = openProjectFile(
            project.path(), {}, withOneMore(u"ALTER TABLE organisation ADD COLUMN motto TEXT; DELETE FROM nowhere"_s));
        QCOMPARE(opened.report.result, OpenResult::Failed);
        QCOMPARE(FolderState::digestOf(project.path()), before);
        QVERIFY(QFile::exists(opened.report.backup));
    }

    void anOlderFileThatMayOnlyBeRead()
    {
        Closed project;
        const FolderState before(project.folder());
        {
            const OpenedFile opened = openProjectFile(project.path(), forReading, withOneMore());
            QCOMPARE(opened.report.result, OpenResult::ReadOnly);
            QVERIFY(opened.report.sentence.source.contains(u"older Samverkan"_s));
            QCOMPARE(opened.database->single(u"SELECT count(*) FROM organisation WHERE motto IS NULL"_s).toInt(), 40);
            QCOMPARE(QFileInfo(opened.database->path()).fileName(), QFileInfo(project.path()).fileName());
            // A job opens what its window has open.
            const OpenedFile job = openProjectFile(opened.database->path(), underALock, withOneMore());
            QCOMPARE(job.report.result, OpenResult::Opened);
        }
        QVERIFY(FolderState(project.folder()) == before);
    }

    void aForeignFileIsOpenedAsACopy()
    {
        Closed project;
        leaveHotJournal(project);
        const FolderState before(project.folder());
        {
            const OpenedFile opened = openForeignCopy(project.path(), withOneMore());
            QCOMPARE(opened.report.result, OpenResult::Upgraded);
            QCOMPARE(opened.database->single(u"SELECT count(*) FROM organisation WHERE place = 'half'"_s).toInt(), 0);
            QVERIFY(opened.database->run(u"DELETE FROM note"_s));
        }
        QVERIFY(FolderState(project.folder()) == before);
    }

    void damagedDatabasesOfOthers_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(QStringLiteral(SAMVERKAN_SHARED_DATA "/damaged-sqlite"));
        for (const QString &name : folder.entryList(QDir::Files))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
        if (folder.isEmpty())
            QTest::newRow("absent") << QString();
    }

    void damagedDatabasesOfOthers()
    {
        QFETCH(QString, name);
        if (name.isEmpty())
            QSKIP("the shared folder with damaged databases is not here");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.samverkan"_s);
        QVERIFY(QFile::copy(name, path));
        verifyAnyRefusal(path);
        // The same file claiming to be ours must not get further than a sentence either.
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        if (QFileInfo(path).size() < 100)
            return;
        QVERIFY(patchFile(path, 60, QByteArray("\0\0\0\1", 4)));
        QVERIFY(patchFile(path, 68, "SVKN"));
        verifyAnyRefusal(path);
    }

private:
    static void verifyReadOnly(const Closed &project, const char *word)
    {
        const FolderState before(project.folder());
        OpenReport report;
        const auto store = Store::open(project.path(), project.file.catalogue, report);
        QVERIFY2(report.sentence.source.contains(QString::fromLatin1(word)), qPrintable(report.sentence.source));
        QCOMPARE(report.result, OpenResult::ReadOnly);
        QVERIFY(store->isReadOnly());
        QCOMPARE(store->count(project.file.kind(u"organisation")), 40);
        QVERIFY(!store->transact({u"Test"_s, u"Write"_s, {}, -1}, [](Change &) { return Outcome::done(); }));
        QVERIFY(FolderState(project.folder()) == before);
    }

    static void verifyAnyRefusal(const QString &path)
    {
        const FolderState before(QFileInfo(path).absolutePath());
        const OpenedFile opened = openProjectFile(path, {});
        QVERIFY(!opened.report.isOpen());
        QVERIFY(!opened.report.sentence.isEmpty());
        QVERIFY(FolderState(QFileInfo(path).absolutePath()) == before);
    }

    // The file and journal as a crash in mid-transaction leaves them: copied away while a transaction
    // has spilled to the file, and put back.
    static void leaveHotJournal(const Closed &project)
    {
        const QString path = project.path();
        {
            RawDatabase other(path);
            QVERIFY(other.run("PRAGMA cache_size = 1; BEGIN; UPDATE organisation SET place = 'half'"));
            QVERIFY(other.run("INSERT INTO note (uuid, content) WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                              "FROM r WHERE i < 500) SELECT randomblob(16), hex(zeroblob(400)) FROM r"));
            QVERIFY(QFile::copy(path, path + u".half"_s));
            QVERIFY(QFile::copy(journalOf(path), path + u".journal"_s));
            QVERIFY(other.run("ROLLBACK"));
        }
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(path + u".half"_s, path));
        QVERIFY(QFile::rename(path + u".journal"_s, journalOf(path)));
    }

    static QString dump(const QString &path)
    {
        RawDatabase database(path);
        return QString::fromUtf8(database.single("SELECT group_concat(hex(uuid) || name) FROM organisation")
                                 + database.single("SELECT group_concat(hex(uuid) || fields) FROM log_entry")
                                 + database.single("SELECT group_concat(sql) FROM (SELECT sql FROM sqlite_schema ORDER BY name)"));
    }
};

SAMVERKAN_TEST_MAIN(OpeningTest)
#include "tst_opening.moc"
