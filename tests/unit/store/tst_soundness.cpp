// SPDX-License-Identifier: GPL-3.0-or-later
#include "filestate.h"
#include "opening.h"
#include "projectfile.h"
#include "rawdatabase.h"
#include "soundness.h"
#include "testmain.h"

#include <QStandardPaths>

using namespace samverkan;
using namespace Qt::StringLiterals;

// A file that is just as the program left it is not read whole again; any other one is.
class SoundnessTest : public QObject
{
    Q_OBJECT

    // Everything that looks at times waits for them to be old enough.
    static void settle() { QTest::qWait(60); }

    static void openAndClose(const QString &path)
    {
        settle();
        QCOMPARE(openProjectFile(path, {}).report.result, OpenResult::Opened);
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanupTestCase()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)).removeRecursively();
    }
    void init() { failOnUnexpectedWarnings(); }

    void knownOnceItWasRead()
    {
        ProjectFile file;
        file.store.reset();
        QVERIFY(!isKnownSound(file.path())); // changed a moment ago
        openAndClose(file.path());
        QVERIFY(isKnownSound(file.path()));
    }

    void ownChangesKeepIt()
    {
        ProjectFile file;
        file.add(u"organisation", {{u"name"_s, u"A"_s}});
        settle();
        QVERIFY(!isKnownSound(file.path()));
        file.store.reset();
        QVERIFY(isKnownSound(file.path()));
    }

    void anotherProgramsChangeIsSeen()
    {
        ProjectFile file;
        file.store.reset();
        openAndClose(file.path());
        QVERIFY(runRaw(file.path(), "INSERT INTO note (uuid, organisation) VALUES (zeroblob(16), 4711)"));
        QVERIFY(!isKnownSound(file.path()));
        QCOMPARE(openProjectFile(file.path(), {}).report.result, OpenResult::Damaged);
        settle();
        QCOMPARE(openProjectFile(file.path(), {}).report.result, OpenResult::Damaged);
    }

    void damageWithoutACounterIsSeen()
    {
        ProjectFile file;
        file.store.reset();
        openAndClose(file.path());
        settle();
        QVERIFY(patchFile(file.path(), -16384, QByteArray(16384, '\0')));
        QVERIFY(!isKnownSound(file.path()));
        QCOMPARE(openProjectFile(file.path(), {}).report.result, OpenResult::Damaged);
    }

    void anotherFileOfTheNameIsSeen()
    {
        ProjectFile file;
        file.store.reset();
        openAndClose(file.path());
        ProjectFile other;
        other.add(u"organisation", {{u"name"_s, u"A"_s}});
        other.store.reset();
        QVERIFY(QFile::remove(file.path()));
        QVERIFY(QFile::copy(other.path(), file.path()));
        QVERIFY(!isKnownSound(file.path()));
    }

    // A schema of somebody else's is found in any case.
    void theSchemaIsAlwaysLookedAt()
    {
        ProjectFile file;
        file.store.reset();
        QVERIFY(runRaw(file.path(), "CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM participant; END"));
        settle();
        rememberSound(file.path(), looksOf(file.path()));
        QVERIFY(isKnownSound(file.path()));
        QCOMPARE(openProjectFile(file.path(), {}).report.result, OpenResult::Damaged);
    }

    void onlyTheNewestAreKept()
    {
        QTemporaryDir folder;
        for (int i = 0; i < 230; ++i) {
            const QString path = folder.filePath(QString::number(i));
            QVERIFY(writeFile(path, QByteArray(100, 'x')));
        }
        settle();
        for (int i = 0; i < 230; ++i)
            rememberSound(folder.filePath(QString::number(i)), looksOf(folder.filePath(QString::number(i))));
        const QDir marks(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/sound"_s);
        QCOMPARE(marks.entryList(QDir::Files).size(), 200);
    }
};

SAMVERKAN_TEST_MAIN(SoundnessTest)
#include "tst_soundness.moc"
