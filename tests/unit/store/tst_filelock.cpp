// SPDX-License-Identifier: GPL-3.0-or-later
#include "filelock.h"
#include "filestate.h"
#include "machine.h"
#include "ordinaryuser.h"
#include "testmain.h"

#include <QProcess>
#include <QTemporaryDir>
#include <thread>

using namespace samverkan;
using namespace Qt::StringLiterals;
using Answer = FileLock::Answer;

// Who has a project open, and when a lock left behind no longer counts.
class FileLockTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString project() const { return m_folder.filePath(u"p.samverkan"_s); }
    QString lockPath() const { return FileLock::lockPathOf(project()); }
    bool writeLock(const LockHolder &holder) const { return writeFile(lockPath(), holder.toJson()); }
    void age(int seconds) const
    {
        QFile file(lockPath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-seconds), QFileDevice::FileModificationTime));
    }

private slots:
    void init()
    {
        failOnUnexpectedWarnings();
        QFile::remove(lockPath());
        QVERIFY(writeFile(project(), "x"));
    }

    void heldOnceAndReleased()
    {
        {
            const auto first = FileLock::acquire(project(), u"Anna"_s);
            QCOMPARE(first.answer, Answer::Held);
            QVERIFY(first.lock->isStillOurs());
            QCOMPARE(QFileInfo(lockPath()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
                     QFile::Permissions());
            const auto second = FileLock::acquire(project(), u"Bo"_s);
            QCOMPARE(second.answer, Answer::Taken);
            QVERIFY(!second.lock);
            QCOMPARE(second.sentence.arguments.value(1), u"Anna"_s);
            QCOMPARE(second.sentence.arguments.value(2), systemHost());
            QVERIFY(QRegularExpression(u"^\\d\\d:\\d\\d$"_s).match(second.sentence.arguments.value(0)).hasMatch());
        }
        QVERIFY(!QFile::exists(lockPath()));
        QCOMPARE(FileLock::acquire(project(), {}).answer, Answer::Held);
    }

    void aLinkIsTheSameProject()
    {
        const QString link = m_folder.filePath(u"link.samverkan"_s);
        QVERIFY(QFile::link(project(), link));
        const auto first = FileLock::acquire(project(), {});
        QCOMPARE(FileLock::acquire(link, {}).answer, Answer::Taken);
        QFile::remove(link);
    }

    void aKilledWindowLeavesNoLock()
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, project()});
        QVERIFY(child.waitForReadyRead());
        QCOMPARE(child.readLine(), "held\n");
        QCOMPARE(FileLock::acquire(project(), {}).answer, Answer::Taken);
        child.kill();
        QVERIFY(child.waitForFinished());
        QVERIFY(QFile::exists(lockPath()));
        QCOMPARE(FileLock::acquire(project(), {}).answer, Answer::Held);
    }

    void withoutKernelLocksTheProcessIsAsked()
    {
        LockHolder holder = LockHolder::ourselves(u"Anna"_s);
        QVERIFY(writeLock(holder)); // this very process lives
        QCOMPARE(FileLock::acquire(project(), {}).answer, Answer::Taken);
        holder.process = 0x7FFFFFFF;
        QVERIFY(writeLock(holder));
        QCOMPARE(FileLock::acquire(project(), {}).answer, Answer::Held);
    }

    void aLockFromBeforeTheLastStartIsStale()
    {
        LockHolder holder = LockHolder::ourselves(u"Anna"_s);
        holder.boot = u"another start"_s;
        QVERIFY(writeLock(holder));
        QCOMPARE(FileLock::acquire(project(), {}).answer, Answer::Held);
    }

    void anotherComputerIsBelievedForADay()
    {
        LockHolder holder = LockHolder::ourselves(u"Anna"_s);
        holder.machine = u"elsewhere"_s;
        holder.host = u"PC-3"_s;
        holder.process = 0x7FFFFFFF;
        holder.since = QDateTime(QDate(2013, 5, 14), QTime(13, 20));
        QVERIFY(writeLock(holder));
        age(23 * 3600);
        const auto result = FileLock::acquire(project(), {});
        QCOMPARE(result.answer, Answer::Taken);
        QCOMPARE(result.sentence.arguments, QStringList({u"2013-05-14 13:20"_s, u"Anna"_s, u"PC-3"_s}));
        age(25 * 3600);
        QCOMPARE(FileLock::acquire(project(), {}).answer, Answer::Held);
    }

    void signsOfLife()
    {
        const auto held = FileLock::acquire(project(), {});
        age(25 * 3600);
        held.lock->beat();
        QVERIFY(QFileInfo(lockPath()).lastModified().secsTo(QDateTime::currentDateTime()) < 60);
    }

    void rubbishCountsForAMoment()
    {
        QVERIFY(writeFile(lockPath(), ""));
        QCOMPARE(FileLock::acquire(project(), {}).answer, Answer::Taken);
        QVERIFY(writeFile(lockPath(), "[\"rubbish\"]"));
        age(60);
        QCOMPARE(FileLock::acquire(project(), {}).answer, Answer::Held);
    }

    void somebodyElsesLockIsNotRemoved()
    {
        auto held = FileLock::acquire(project(), {});
        LockHolder other = LockHolder::ourselves(u"Bo"_s);
        QVERIFY(writeLock(other));
        QVERIFY(!held.lock->isStillOurs());
        held.lock.reset();
        QVERIFY(QFile::exists(lockPath()));
    }

    void hostileNamesAreShownShort()
    {
        LockHolder holder = LockHolder::ourselves(QString(5000, u'x').prepend(u"a\nb"_s));
        const auto read = LockHolder::fromJson(holder.toJson());
        QVERIFY(read);
        QCOMPARE(read->person.size(), 60);
        QVERIFY(read->person.startsWith(u"a bx"_s));
    }

    void aProtectedFolderHasNoLock()
    {
        const OrdinaryUser user({m_folder.path()});
        if (!OrdinaryUser::rightsCount())
            QSKIP("rights of files do not count here");
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto result = FileLock::acquire(project(), {});
        QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(result.answer, Answer::Unavailable);
        QVERIFY(!result.sentence.isEmpty());
    }

    // Many windows find the same stale lock at once: one gets it.
    void oneOfManyTakesAStaleLock()
    {
        for (int round = 0; round < 60; ++round) {
            LockHolder stale = LockHolder::ourselves(u"Anna"_s);
            stale.boot = u"another start"_s;
            QVERIFY(writeLock(stale));
            std::array<FileLock::Result, 4> results;
            std::vector<std::thread> threads;
            for (auto &result : results)
                threads.emplace_back([&] { result = FileLock::acquire(project(), {}); });
            for (auto &thread : threads)
                thread.join();
            QCOMPARE(std::count_if(results.begin(), results.end(), [](const auto &r) { return r.answer == Answer::Held; }), 1);
        }
    }
};

// As a second window: takes the lock, says so, and waits to be killed.
static int hold(const QString &path)
{
    const auto held = FileLock::acquire(path, u"Child"_s);
    std::puts(held.lock ? "held" : "not held");
    std::fflush(stdout);
    std::this_thread::sleep_for(std::chrono::seconds(30));
    return 0;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == "--hold"_L1)
        return hold(arguments.value(2));
    FileLockTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_filelock.moc"
