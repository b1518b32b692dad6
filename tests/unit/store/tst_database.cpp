// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "rawdatabase.h"
#include "selectamong.h"
#include "statement.h"
#include "testmain.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <atomic>
#include <thread>

using namespace samverkan;
using namespace Qt::StringLiterals;

// What holds on every connection, and what its faults are.
class DatabaseTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString newPath() { return m_folder.filePath(QString::number(++m_files)); }

    static std::unique_ptr<Database> open(const QString &path, Database::Mode mode = Database::Mode::ReadWrite)
    {
        Sentence fault;
        auto database = Database::open(path, mode, fault);
        if (!database)
            qFatal("not opened: %s", qPrintable(fault.source));
        return database;
    }
    std::unique_ptr<Database> make() { return open(newPath(), Database::Mode::Create); }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void settings()
    {
        const auto database = make();
        QCOMPARE(database->single(u"PRAGMA foreign_keys"_s).toInt(), 1);
        QCOMPARE(database->single(u"PRAGMA trusted_schema"_s).toInt(), 0);
        QCOMPARE(database->single(u"PRAGMA cell_size_check"_s).toInt(), 1);
        QCOMPARE(database->single(u"PRAGMA secure_delete"_s).toInt(), 1);
        QCOMPARE(database->single(u"PRAGMA synchronous"_s).toInt(), 3); // EXTRA
        QCOMPARE(database->single(u"PRAGMA journal_mode"_s).toString(), u"delete"_s);
        QCOMPARE(database->single(u"PRAGMA page_size"_s).toInt(), 16384);
        QCOMPARE(database->single(u"PRAGMA temp_store"_s).toInt(), 2); // memory
    }

    void doesNotMakeAFileUnasked()
    {
        const QString path = newPath();
        for (Database::Mode mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
            Sentence fault;
            QVERIFY(!Database::open(path, mode, fault));
            QVERIFY(fault.source.contains(u"no file"_s));
            QVERIFY(!QFile::exists(path));
        }
    }

    void doesNotWriteOnOpening()
    {
        const QString path = newPath();
        open(path, Database::Mode::Create)->run(u"CREATE TABLE t (a)"_s);
        const QDateTime before = QFileInfo(path).lastModified();
        QTest::qWait(20);
        QCOMPARE(open(path)->single(u"SELECT count(*) FROM t"_s).toInt(), 0);
        QCOMPARE(QFileInfo(path).lastModified(), before);
    }

    // What a hostile schema would have us do.
    void nothingOfTheSchemaIsTrusted()
    {
        const QString path = newPath();
        QVERIFY(runRaw(path, "CREATE TABLE t (a); CREATE TABLE victim (a); INSERT INTO victim VALUES (1);"
                             "CREATE TRIGGER g AFTER INSERT ON t BEGIN DELETE FROM victim; END;"
                             "CREATE VIEW v AS SELECT a FROM victim;"
                             "CREATE TABLE greedy (a CHECK (length(hex(zeroblob(900000000))) > 0))"));
        const auto database = open(path);
        if (!database->handle())
            QSKIP("the driver's SQLite is not the one we are linked with: it cannot be told to distrust a schema");
        QVERIFY(database->run(u"INSERT INTO t VALUES (1)"_s));
        QCOMPARE(database->single(u"SELECT count(*) FROM victim"_s).toInt(), 1);
        QVERIFY(database->single(u"SELECT a FROM v"_s).isNull());
        QVERIFY(database->lastFault().arguments.value(0).contains(u"prohibited"_s));
        QVERIFY(!database->run(u"INSERT INTO greedy VALUES (1)"_s));
        QVERIFY(database->lastFault().source.contains(u"too large"_s));
        QVERIFY(!database->run(u"UPDATE sqlite_schema SET sql = '' WHERE name = 't'"_s));
        QVERIFY(!database->run(u"SELECT \"no such column\" FROM t"_s));
        QVERIFY(database->run(u"ATTACH ':memory:' AS one"_s)); // VACUUM INTO needs one
        QVERIFY(!database->run(u"ATTACH ':memory:' AS two"_s));
    }

    void endlessWorkCanBeCancelled()
    {
        const auto database = make();
        if (!database->handle())
            QSKIP("the driver's SQLite is not the one we are linked with: it cannot be interrupted");
        std::atomic_bool cancel = false;
        database->setCancelFlag(&cancel);
        std::thread other([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(30));
            cancel = true;
        });
        QVERIFY(database->single(u"WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r) SELECT count(*) FROM r"_s).isNull());
        other.join();
        QVERIFY(database->lastFault().source.contains(u"Cancelled"_s));
        database->setCancelFlag(nullptr);
        QCOMPARE(database->single(u"SELECT 1"_s).toInt(), 1);
    }

    void aLinkToNothingFailsAtTheEndAndIsRolledBack()
    {
        const auto database = make();
        QVERIFY(database->runScript(u"CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a INTEGER REFERENCES a (id))"_s));
        QVERIFY(database->begin());
        QVERIFY(database->run(u"INSERT INTO b VALUES (7)"_s)); // in any order
        QVERIFY(!database->commit());
        QCOMPARE(database->lastCode(), SQLITE_CONSTRAINT_FOREIGNKEY);
        QVERIFY(database->lastFault().source.contains(u"link to a record"_s));
        QVERIFY(database->inTransaction());
        database->rollback();
        QVERIFY(!database->inTransaction());
        QCOMPARE(database->lastCode(), SQLITE_CONSTRAINT_FOREIGNKEY); // kept
        QCOMPARE(database->single(u"SELECT count(*) FROM b"_s).toInt(), 0);
        QVERIFY(database->begin());
        QVERIFY(database->run(u"INSERT INTO b VALUES (7)"_s));
        QVERIFY(database->run(u"INSERT INTO a VALUES (7)"_s));
        QVERIFY(database->commit());
    }

    void faultsOfStatementsTell()
    {
        const auto database = make();
        QVERIFY(database->run(u"CREATE TABLE t (a INTEGER PRIMARY KEY)"_s));
        QVERIFY(database->run(u"INSERT INTO t VALUES (1)"_s));
        Statement insert(*database, u"INSERT INTO t VALUES (?)"_s);
        insert.bindInteger(0, 1);
        QVERIFY(!insert.run());
        QCOMPARE(database->lastCode(), SQLITE_CONSTRAINT_PRIMARYKEY);
        insert.bindInteger(0, 2);
        QVERIFY(insert.run());
        QVERIFY(!Statement(*database, u"SELECT nonsense FROM nowhere"_s).isValid());
        QVERIFY(database->lastFault().arguments.value(0).contains(u"no such"_s));
    }

    // A statement may be one that was used before: nothing of that is left in it.
    void statementsAreUsedAgain()
    {
        const auto database = make();
        QVERIFY(database->run(u"CREATE TABLE t (a INTEGER, b TEXT)"_s));
        const QString insert = u"INSERT INTO t VALUES (?, ?)"_s;
        {
            Statement first(*database, insert);
            first.bindInteger(0, 1);
            first.bindText(1, "one");
            QVERIFY(first.run());
        }
        {
            Statement second(*database, insert);
            second.bindInteger(0, 2);
            QVERIFY(second.run());
        }
        QCOMPARE(database->single(u"SELECT COUNT(*) FROM t WHERE b IS NULL"_s).toInt(), 1);

        const QString all = u"SELECT * FROM t ORDER BY a"_s;
        {
            Statement outer(*database, all);
            QVERIFY(outer.step());
            Statement inner(*database, all); // while the other is under way
            QVERIFY(inner.step() && inner.step() && !inner.step());
            QCOMPARE(outer.integer(0), 1);
        } // left in the middle
        QVERIFY(database->run(u"ALTER TABLE t ADD COLUMN c INTEGER DEFAULT 7"_s));
        Statement after(*database, all);
        QVERIFY(after.step());
        QCOMPARE(after.integer(2), 7);
    }

    // However many numbers are asked for, whichever are there, and asked for twice.
    void rowsAmongNumbers()
    {
        const auto database = make();
        QVERIFY(database->run(u"CREATE TABLE t (a INTEGER PRIMARY KEY)"_s));
        QVERIFY(database->run(u"WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < 900) INSERT INTO t SELECT i * 2 FROM r"_s));
        QRandomGenerator random(7);
        for (int size : {0, 1, 2, 8, 9, 31, 32, 33, 500, 512, 513, 1100}) {
            QList<RowId> numbers;
            QSet<RowId> there;
            for (int i = 0; i < size; ++i) {
                numbers.append(1 + random.bounded(2000));
                if (numbers.last() % 2 == 0 && numbers.last() <= 1800)
                    there.insert(numbers.last());
            }
            QSet<RowId> found;
            const auto take = [&found](const Statement &row) { found.insert(row.integer(0)); return true; };
            QVERIFY(selectAmong(*database, u"SELECT a FROM t WHERE a IN (%1)"_s, numbers, take));
            QCOMPARE(found, there);
        }
        int visits = 0;
        QVERIFY(!selectAmong(*database, u"SELECT a FROM t WHERE a IN (%1)"_s, {2, 4, 6}, [&visits](const Statement &) { return ++visits < 2; }));
        QCOMPARE(visits, 2);
        QVERIFY(!selectAmong(*database, u"SELECT a FROM gone WHERE a IN (%1)"_s, {2}, [](const Statement &) { return true; }));
    }

    void readingOnlyRefusesToWrite()
    {
        const QString path = newPath();
        open(path, Database::Mode::Create)->run(u"CREATE TABLE t (a)"_s);
        const auto database = open(path, Database::Mode::ReadOnly);
        QVERIFY(!database->run(u"INSERT INTO t VALUES (1)"_s));
        QVERIFY(database->lastFault().source.contains(u"only be read"_s));
    }

    void anotherWriterIsToldOf()
    {
        const QString path = newPath();
        const auto database = open(path, Database::Mode::Create);
        QVERIFY(database->run(u"CREATE TABLE t (a)"_s));
        QVERIFY(database->run(u"PRAGMA busy_timeout = 10"_s));
        RawDatabase other(path);
        QVERIFY(other.run("BEGIN IMMEDIATE"));
        QVERIFY(!database->begin());
        QVERIFY(database->lastFault().source.contains(u"Another program"_s));
        QVERIFY(!database->inTransaction());
    }
};

SAMVERKAN_TEST_MAIN(DatabaseTest)
#include "tst_database.moc"
