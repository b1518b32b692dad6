// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"
#include "faultdisk.h"
#include "opening.h"
#include "projectfile.h"
#include "schemacheck.h"
#include "testmain.h"

#include <QDir>

#include <sys/wait.h>
#include <unistd.h>

using namespace samverkan;
using namespace Qt::StringLiterals;
using FaultDisk::Fault;
using FaultDisk::Lasting;

// Writes, syncs, truncations and removals fail once, and from then on, with a full disk and with a
// broken one: the fault is told, and the project is whole afterwards. Every fourth operation, the
// four kinds of fault beginning with different ones, so that each has its turn; all of them with
// SAMVERKAN_ALL_FAULTS=1 (a minute).
class DiskFaultsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Catalogue m_catalogue;

    QString file(const QString &name) const { return m_folder.filePath(name); }
    void clean() const
    {
        for (const QFileInfo &entry : QDir(m_folder.path()).entryInfoList(QDir::Files | QDir::Hidden))
            QFile::remove(entry.filePath());
    }

    // What the disk saw of one trial.
    struct Seen
    {
        int operations = 0;
        int faults = 0;
        void look()
        {
            operations = FaultDisk::operations();
            faults = FaultDisk::faults();
            FaultDisk::reset();
        }
    };

    static int stride() { return qEnvironmentVariableIsSet("SAMVERKAN_ALL_FAULTS") ? 1 : 4; }
    static int firstOf(Fault fault, Lasting lasting) { return 1 + (2 * int(fault) + int(lasting)) % stride(); }

    // Runs `trial` with one operation after its call of `start` failing, a later one each time, until
    // there is no such operation any more.
    template<typename Trial>
    static void forEveryFault(Fault fault, Lasting lasting, Trial trial)
    {
        for (int number = firstOf(fault, lasting); number < 1000; number += stride()) {
            Seen seen;
            trial([&] { FaultDisk::failAt(number, fault, lasting); }, seen);
            FaultDisk::reset();
            if (QTest::currentTestFailed()) {
                qInfo("at operation %d", number);
                return;
            }
            if (seen.operations == 0)
                QSKIP("the driver's SQLite is not the one we are linked with: its disk cannot be made to fail");
            if (seen.faults == 0) {
                QVERIFY(number > 5);
                return;
            }
        }
        QFAIL("there is no end to the operations");
    }

    static void faultRows()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Lasting>("lasting");
        QTest::newRow("full once") << Fault::Full << Lasting::Once;
        QTest::newRow("full from then on") << Fault::Full << Lasting::FromThenOn;
        QTest::newRow("broken once") << Fault::Broken << Lasting::Once;
        QTest::newRow("broken from then on") << Fault::Broken << Lasting::FromThenOn;
    }

    static bool add(Store &store, const QString &name)
    {
        const Kind &kind = store.catalogue().at(u"organisation");
        return bool(store.transact({u"Test"_s, u"Add"_s, {}, -1}, [&](Change &change) {
            change.insert(kind, {{kind.indexOf(u"name"_s), name}});
            return Outcome::done();
        }));
    }

    static QList<Migration> withOneMore()
    {
        QList<Migration> migrations = builtInMigrations();
        migrations.append({latestVersion(migrations) + 1, u"next"_s,
                           u"ALTER TABLE organisation ADD COLUMN motto TEXT; UPDATE organisation SET motto = name"_s, {}});
        return migrations;
    }

    // A project with two organisations that every trial starts from.
    void makeOriginal(const QString &path)
    {
        OpenReport report;
        const auto store = Store::create(path, m_catalogue, report);
        QVERIFY(store);
        QVERIFY(add(*store, u"First"_s));
        QVERIFY(add(*store, u"Second"_s));
    }

    void verifySound(const QString &path, int least, int most)
    {
        OpenReport report;
        const auto store = Store::open(path, m_catalogue, report);
        QVERIFY2(store, qPrintable(report.sentence.source + report.sentence.arguments.join(u'|')));
        const qint64 count = store->count(m_catalogue.at(u"organisation"));
        QVERIFY2(count >= least && count <= most, qPrintable(QString::number(count)));
        const CheckReport found = check(*store);
        QVERIFY2(found.faults.isEmpty(), qPrintable(found.faults.value(0).source));
        QCOMPARE(found.rows, count);
    }

private slots:
    void initTestCase() { QVERIFY(FaultDisk::install()); }
    void init()
    {
        failOnUnexpectedWarnings();
        FaultDisk::reset();
        clean();
    }

    void creating_data() { faultRows(); }
    void creating()
    {
        QFETCH(Fault, fault);
        QFETCH(Lasting, lasting);
        const QString path = file(u"new.samverkan"_s);
        forEveryFault(fault, lasting, [&](const auto &start, Seen &seen) {
            clean();
            start();
            OpenedFile made = createProjectFile(path, {});
            const bool opened = made.report.isOpen();
            const Sentence sentence = made.report.sentence;
            made = {};
            seen.look();
            QCOMPARE(opened, seen.faults == 0);
            QCOMPARE(sentence.isEmpty(), opened);
            // Nothing of a failed attempt stays: no half file, no lock, no temporary name.
            QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), opened ? 1 : 0);
        });
    }

    void working_data() { faultRows(); }
    void working()
    {
        QFETCH(Fault, fault);
        QFETCH(Lasting, lasting);
        const QString original = file(u"original.samverkan"_s);
        makeOriginal(original);
        const QString path = file(u"p.samverkan"_s);
        forEveryFault(fault, lasting, [&](const auto &start, Seen &seen) {
            QFile::remove(path);
            QFile::remove(path + u"-journal"_s);
            QVERIFY(QFile::copy(original, path));
            int acknowledged = 2;
            int refused = 0;
            {
                OpenReport report;
                const auto store = Store::open(path, m_catalogue, report);
                QVERIFY(store);
                start();
                for (const QString &name : {u"Third"_s, u"Fourth"_s, u"Fifth"_s})
                    ++(add(*store, name) ? acknowledged : refused);
            }
            seen.look();
            QVERIFY2(refused > 0 || seen.faults == 0, "a fault was not told");
            // One that was refused may be there all the same: the disk failed after the fact.
            verifySound(path, acknowledged, acknowledged + (refused > 0));
        });
    }

    void upgrading_data() { faultRows(); }
    void upgrading()
    {
        QFETCH(Fault, fault);
        QFETCH(Lasting, lasting);
        const QString original = file(u"original.samverkan"_s);
        makeOriginal(original);
        QDir(m_folder.path()).mkdir(u"upgrade"_s);
        const QString path = file(u"upgrade/p.samverkan"_s);
        forEveryFault(fault, lasting, [&](const auto &start, Seen &seen) {
            for (const QFileInfo &entry : QDir(file(u"upgrade"_s)).entryInfoList(QDir::Files | QDir::Hidden))
                QFile::remove(entry.filePath());
            QVERIFY(QFile::copy(original, path));
            start();
            OpenedFile opened = openProjectFile(path, {}, withOneMore());
            const OpenReport report = opened.report;
            opened = {};
            seen.look();
            QCOMPARE(report.isOpen(), seen.faults == 0);
            QVERIFY(QDir(file(u"upgrade"_s)).entryList({u"*.tmp*"_s}, QDir::Files | QDir::Hidden).isEmpty());
            QVERIFY(!report.sentence.isEmpty());
            verifyUpgradable(path, original);
        });
    }

    // The program ends in the middle of an upgrade, at every operation.
    void cutOffUpgrading()
    {
        const QString original = file(u"original.samverkan"_s);
        makeOriginal(original);
        QDir(m_folder.path()).mkdir(u"upgrade"_s);
        const QString path = file(u"upgrade/p.samverkan"_s);
        int cuts = 0;
        for (int number = 1; number < 1000; number += stride()) {
            for (const QFileInfo &entry : QDir(file(u"upgrade"_s)).entryInfoList(QDir::Files | QDir::Hidden))
                QFile::remove(entry.filePath());
            QVERIFY(QFile::copy(original, path));
            const pid_t child = ::fork();
            if (child == 0) {
                FaultDisk::failAt(number, Fault::Exit, Lasting::Once);
                const OpenedFile opened = openProjectFile(path, {}, withOneMore());
                ::_exit(opened.report.isOpen() && FaultDisk::operations() > 0 ? 0 : 1);
            }
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFEXITED(status));
            verifyUpgradable(path, original);
            if (WEXITSTATUS(status) != 9) {
                QCOMPARE(WEXITSTATUS(status), 0);
                QVERIFY(cuts > 5);
                return;
            }
            ++cuts;
        }
        QFAIL("there is no end to the operations");
    }

private:
    // Whatever happened before, now it opens with everything in it; a backup that has its name is whole.
    void verifyUpgradable(const QString &path, const QString &original)
    {
        const OpenedFile opened = openProjectFile(path, {}, withOneMore());
        QVERIFY2(opened.report.isOpen(), qPrintable(opened.report.sentence.source));
        QCOMPARE(opened.database->single(u"SELECT group_concat(motto) FROM organisation"_s).toString(), u"First,Second"_s);
        const QDir folder(QFileInfo(path).absolutePath());
        for (const QString &name : folder.entryList({u"*before upgrade*.samverkan"_s}, QDir::Files)) {
            const OpenedFile backup = openProjectFile(folder.filePath(name), {true, false, {}});
            const OpenedFile first = openProjectFile(original, {true, false, {}});
            QVERIFY(backup.report.isOpen());
            const QString content = u"SELECT group_concat(hex(uuid) || fields) FROM log_entry"_s;
            QCOMPARE(backup.database->single(content), first.database->single(content));
        }
    }
};

SAMVERKAN_TEST_MAIN(DiskFaultsTest)
#include "tst_diskfaults.moc"
