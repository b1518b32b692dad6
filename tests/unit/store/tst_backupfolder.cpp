// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupfolder.h"
#include "filestate.h"
#include "opening.h"
#include "projectfile.h"
#include "testmain.h"

#include <QFileInfo>

using namespace samverkan;
using namespace Qt::StringLiterals;

// Backups made by the program itself: when, where, and how long they are kept.
class BackupFolderTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now{QDate(2013, 5, 14), QTime(15, 30)};

    // Newest first, as they are.
    QList<Backup> every(qint64 seconds, int count) const
    {
        QList<Backup> backups;
        for (int i = 0; i < count; ++i)
            backups.append({QString::number(i), m_now.addSecs(-i * seconds)});
        return backups;
    }

    // What is left after years of it, with each new one made and thinned in its turn.
    static QList<Backup> afterRotation(const QDateTime &start, int days, const QList<QTime> &daily)
    {
        QList<Backup> kept;
        for (int day = 0; day < days; ++day) {
            for (const QTime &time : daily) {
                const QDateTime now(start.date().addDays(day), time);
                kept.prepend({now.toString(Qt::ISODate), now});
                for (const Backup &gone : superfluousBackups(kept, now))
                    kept.removeIf([&](const Backup &one) { return one.path == gone.path; });
            }
        }
        return kept;
    }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void madeWhenSomethingWasStored()
    {
        ProjectFile file;
        file.add(u"organisation", {{u"name"_s, u"Åsa's"_s}});
        const QDateTime now = QDateTime::currentDateTime();
        QString made;
        QVERIFY(keepBackup(file.store->database(), file.path(), now, &made));
        QVERIFY(isBackup(made));
        QCOMPARE(QFileInfo(made).absolutePath(), backupFolder(file.path()));
        QCOMPARE(QFileInfo(QFileInfo(made).absolutePath()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const OpenedFile opened = openProjectFile(made, {true, false, {}});
        QCOMPARE(opened.database->single(u"SELECT name FROM organisation"_s).toString(), u"Åsa's"_s);

        QString again;
        QVERIFY(keepBackup(file.store->database(), file.path(), now.addSecs(3600), &again)); // nothing new
        QCOMPARE(again, made);
        QCOMPARE(backupsOf(file.path()).size(), 1);

        file.add(u"organisation", {{u"name"_s, u"B"_s}});
        QVERIFY(keepBackup(file.store->database(), file.path(), now.addSecs(7200), &again));
        QVERIFY(again != made);
        QCOMPARE(backupsOf(file.path()).value(0).path, again);
        QVERIFY(!isBackup(file.path()));
    }

    void onlyWhatIsABackupIsTakenAway()
    {
        ProjectFile file;
        file.add(u"organisation", {{u"name"_s, u"A"_s}});
        const QString folder = backupFolder(file.path());
        const QString name = QFileInfo(file.path()).completeBaseName();
        QVERIFY(QDir().mkpath(folder));
        const QStringList others{name + u" before the merge.samverkan"_s, u"Other 2009-01-01 10.00.00.samverkan"_s, u"notes.txt"_s};
        for (const QString &other : others)
            QVERIFY(writeFile(folder + u'/' + other, "mine"));
        QVERIFY(writeFile(folder + u'/' + name + u" 2009-01-01 10.00.00.samverkan"_s, "old"));
        QVERIFY(keepBackup(file.store->database(), file.path(), QDateTime::currentDateTime().addSecs(1)));
        const QStringList left = FolderState(folder).names();
        QCOMPARE(left.size(), 4);
        for (const QString &other : others)
            QVERIFY(left.contains(other));
    }

    void whereNoFolderCanBeMadeItSaysSo()
    {
        ProjectFile file;
        file.add(u"organisation", {{u"name"_s, u"A"_s}});
        QVERIFY(writeFile(backupFolder(file.path()), "a file in the way"));
        QVERIFY(keepBackup(file.store->database(), file.path(), m_now).fault().source.contains(u"folder"_s));
    }

    void thinnedByAge()
    {
        QCOMPARE(superfluousBackups(every(20 * 60, 6), m_now).size(), 0); // two hours: all
        QCOMPARE(superfluousBackups({{u"old"_s, m_now.addYears(-3)}}, m_now).size(), 0); // the newest stays
        const QList<Backup> two{{u"a"_s, m_now}, {u"b"_s, m_now.addYears(-2)}};
        QCOMPARE(superfluousBackups(two, m_now).size(), 1);
        // Of an hour, a day, a week the newest.
        const QDateTime yesterday = m_now.addDays(-1);
        const QList<Backup> hour{{u"now"_s, m_now}, {u"later"_s, yesterday.addSecs(600)}, {u"earlier"_s, yesterday}};
        QCOMPARE(superfluousBackups(hour, m_now).value(0).path, u"earlier"_s);
        const QDateTime monday(QDate(2013, 4, 8), QTime(9, 0));
        const QList<Backup> week{{u"now"_s, m_now}, {u"sunday"_s, monday.addDays(6)}, {u"monday"_s, monday}, {u"before"_s, monday.addDays(-1)}};
        const QList<Backup> gone = superfluousBackups(week, m_now);
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone.first().path, u"monday"_s);
    }

    void someOfEachAgeAreThereAfterTwoYears()
    {
        const QList<QTime> daily{QTime(9, 0), QTime(9, 30), QTime(10, 0), QTime(14, 0), QTime(16, 30)};
        const QList<Backup> kept = afterRotation(m_now.addYears(-2), 730, daily);
        const QDateTime now = kept.first().time;
        const auto between = [&](int from, int to) {
            return std::count_if(kept.cbegin(), kept.cend(), [&](const Backup &one) {
                const qint64 days = one.time.daysTo(now);
                return days >= from && days < to;
            });
        };
        QVERIFY(between(0, 2) >= 5);
        QVERIFY(between(2, 14) >= 11);
        QVERIFY(between(14, 56) >= 5);
        QVERIFY(between(56, 366) >= 9);
        QCOMPARE(between(367, 5000), 0);
        QVERIFY(kept.size() < 60);
    }
};

SAMVERKAN_TEST_MAIN(BackupFolderTest)
#include "tst_backupfolder.moc"
