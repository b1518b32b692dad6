// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"
#include "drafts.h"
#include "filestate.h"
#include "opening.h"
#include "projectfile.h"
#include "rawdatabase.h"
#include "testmain.h"

using namespace samverkan;
using namespace Qt::StringLiterals;

// Whole copies, or none.
class BackupTest : public QObject
{
    Q_OBJECT

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void isTheProjectWithoutWhatWasDeleted()
    {
        ProjectFile file;
        QTemporaryDir target;
        file.add(u"organisation", {{u"name"_s, u"Stays"_s}});
        // A name with a quote must not end the statement.
        const QString path = target.filePath(u"Åsa's copy.samverkan"_s);
        QVERIFY(backUp(file.store->database(), path));
        QCOMPARE(FolderState(target.path()).names().size(), 1);
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const OpenedFile opened = openProjectFile(path, {});
        QCOMPARE(opened.report.result, OpenResult::Opened);
        QCOMPARE(opened.database->single(u"SELECT name FROM organisation"_s).toString(), u"Stays"_s);
        QCOMPARE(opened.database->single(u"SELECT count(*) FROM log_entry"_s).toInt(), 1);
    }

    void whatIsHalfTypedStaysHere()
    {
        ProjectFile file;
        QTemporaryDir target;
        file.add(u"organisation", {{u"name"_s, u"Stays"_s}});
        const QString typed = u"halftyped "_s.repeated(2000); // over several pages, too
        QVERIFY(keepDraft(*file.store, {u"participant/new"_s, {{u"note"_s, typed}}}));
        const QString copy = target.filePath(u"copy"_s);
        const QString backup = target.filePath(u"backup"_s);
        QVERIFY(backUp(file.store->database(), copy, CopyOf::WhatIsStored));
        QVERIFY(backUp(file.store->database(), backup));
        QVERIFY(contentOf(backup).contains("halftyped"));
        QVERIFY(!contentOf(copy).contains("halftyped"));
        QCOMPARE(FolderState(target.path()).names().size(), 2);
        const OpenedFile opened = openProjectFile(copy, {});
        QCOMPARE(opened.report.result, OpenResult::Opened);
        QCOMPARE(opened.database->single(u"SELECT count(*) FROM draft"_s).toInt(), 0);
        QCOMPARE(opened.database->single(u"SELECT name FROM organisation"_s).toString(), u"Stays"_s);
        QCOMPARE(drafts(*file.store).size(), 1); // the project keeps its own
    }

    void neverReplaces()
    {
        ProjectFile file;
        QTemporaryDir target;
        const QString path = target.filePath(u"a"_s);
        QVERIFY(writeFile(path, "mine"));
        const FolderState before(target.path());
        const Outcome outcome = backUp(file.store->database(), path);
        QVERIFY(outcome.fault().source.contains(u"already"_s));
        QVERIFY(FolderState(target.path()) == before);
    }

    void inNoFolderSaysSo()
    {
        ProjectFile file;
        QVERIFY(backUp(file.store->database(), u"/nowhere/at/all"_s).fault().source.contains(u"could not be written"_s));
    }

    void cancelledLeavesNothing()
    {
        ProjectFile file;
        QTemporaryDir target;
        const Kind &kind = file.kind(u"note");
        QVERIFY(file.store->transact({u"Test"_s, u"Fill"_s, {}, -1}, [&](Change &change) {
            for (int i = 0; i < 3000; ++i)
                change.insert(kind, {{kind.indexOf(u"content"_s), QString(500, u'x')}});
            return Outcome::done();
        }));
        std::atomic_bool cancel = true;
        file.store->setCancelFlag(&cancel);
        const Outcome outcome = backUp(file.store->database(), target.filePath(u"a"_s));
        file.store->setCancelFlag(nullptr);
        QVERIFY(outcome.isCancelled());
        QVERIFY(FolderState(target.path()).names().isEmpty());
    }

    void ofADamagedFileIsNotKept()
    {
        ProjectFile file;
        file.add(u"organisation", {{u"name"_s, u"A"_s}});
        QVERIFY(runRaw(file.path(), "INSERT INTO note (uuid, organisation) VALUES (zeroblob(16), 4711)"));
        QTemporaryDir target;
        QVERIFY(!backUp(file.store->database(), target.filePath(u"a"_s)));
        QVERIFY(FolderState(target.path()).names().isEmpty());
    }

    void namesBeforeAnUpgrade()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"Vårt %1 projekt.samverkan"_s);
        const QDate day(2013, 5, 14);
        const QString first = upgradeBackupPath(path, day);
        QCOMPARE(QFileInfo(first).fileName(), u"Vårt %1 projekt (before upgrade 2013-05-14).samverkan"_s);
        QVERIFY(writeFile(first, "x"));
        QCOMPARE(QFileInfo(upgradeBackupPath(path, day)).fileName(),
                 u"Vårt %1 projekt (before upgrade 2013-05-14, 2).samverkan"_s);
    }
};

SAMVERKAN_TEST_MAIN(BackupTest)
#include "tst_backup.moc"
