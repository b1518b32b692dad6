// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "logmapping.h"
#include "migrations.h"
#include "opening.h"
#include "projectfile.h"
#include "schemacheck.h"
#include "statement.h"
#include "testmain.h"
#include "uuids.h"

#include <QSet>

using namespace samverkan;
using namespace Qt::StringLiterals;

// Steps from one version of the file to the next, the log included.
class MigrationsTest : public QObject
{
    Q_OBJECT

    static std::unique_ptr<Database> memory()
    {
        Sentence fault;
        auto database = Database::open(u":memory:"_s, Database::Mode::Create, fault);
        if (!database)
            qFatal("no database in memory");
        return database;
    }

    static QList<Migration> list(const QStringList &scripts)
    {
        QList<Migration> migrations;
        for (const QString &script : scripts)
            migrations.append({int(migrations.size()) + 1, u"step"_s, script, {}});
        return migrations;
    }

    static QStringList logOf(Database &database)
    {
        QStringList lines;
        Statement select(database, u"SELECT hex(uuid), kind, hex(row), operation, hex(parents), fields FROM log_entry "
                                   "ORDER BY n, uuid"_s);
        while (select.step()) {
            QStringList line;
            for (int column = 0; column < 6; ++column)
                line.append(select.text(column));
            lines.append(line.join(u'|'));
        }
        return lines;
    }

    // A project with three entries on one organisation, closed.
    static void fill(ProjectFile &file)
    {
        const Kind &kind = file.kind(u"organisation");
        const RowId id = file.add(u"organisation", {{u"name"_s, u"Södertälje"_s}, {u"place"_s, u"Here"_s}});
        for (const QString &place : {u"There"_s, u"Elsewhere"_s}) {
            QVERIFY(file.store->transact({u"Test"_s, u"Move"_s, {}, -1}, [&](Change &change) {
                change.update(kind, id, {{kind.indexOf(u"place"_s), place}});
                return Outcome::done();
            }));
        }
        file.store.reset();
    }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void thoseOfTheProgramAreNumberedWithoutGaps()
    {
        int expected = 1;
        for (const Migration &migration : builtInMigrations()) {
            QCOMPARE(migration.version, expected++);
            QVERIFY2(migration.name.startsWith(QString::number(migration.version).rightJustified(3, u'0') + u'-'), qPrintable(migration.name));
            QVERIFY(!migration.sql.contains(u"user_version"_s));
        }
        QVERIFY(latestVersion(builtInMigrations()) >= 1);
    }

    // Whoever raises the version leaves a project of the version before it in tests/data/projects,
    // made by the program before the change: version-<n>.samverkan, closed, small, from `samverkan
    // new`. Without it nobody knows that the people's files can still be opened.
    void everyOlderVersionHasAFileToTryOn()
    {
        for (int version = 1; version < latestVersion(builtInMigrations()); ++version) {
            const QString kept = QStringLiteral(SAMVERKAN_TEST_DATA "/projects/version-%1.samverkan").arg(version);
            QVERIFY2(QFile::exists(kept), qPrintable(u"make and keep "_s + kept));
            QTemporaryDir folder;
            const QString path = folder.filePath(u"old.samverkan"_s);
            QVERIFY(QFile::copy(kept, path));
            QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
            const OpenedFile opened = openProjectFile(path, {});
            QVERIFY2(opened.report.result == OpenResult::Upgraded, qPrintable(opened.report.sentence.source));
            QVERIFY(checkSchema(*opened.database, latestVersion(builtInMigrations()), builtInMigrations()));
        }
    }

    void outcomes()
    {
        const auto steps = list({u"CREATE TABLE a (x)"_s, u"CREATE TABLE b (x); INSERT INTO a VALUES (1)"_s});
        const auto database = memory();
        QCOMPARE(migrate(*database, steps, 1), MigrationResult::Upgraded);
        QCOMPARE(versionOf(*database), 1);
        QCOMPARE(database->single(u"PRAGMA application_id"_s).toInt(), 0x53564B4E);
        QCOMPARE(migrate(*database, steps, 1), MigrationResult::Current);
        QCOMPARE(migrate(*database, steps), MigrationResult::Upgraded);
        QCOMPARE(versionOf(*database), 2);
        QCOMPARE(database->single(u"SELECT count(*) FROM a"_s).toInt(), 1);
        QCOMPARE(migrate(*database, list({u"CREATE TABLE a (x)"_s})), MigrationResult::Newer);
        QCOMPARE(versionOf(*database), 2);
    }

    void aFailedStepTakesBackAllSteps()
    {
        const auto steps = list({u"CREATE TABLE a (x)"_s, u"CREATE TABLE b (x)"_s, u"CREATE TABLE b (x)"_s});
        const auto database = memory();
        QCOMPARE(migrate(*database, steps, 1), MigrationResult::Upgraded);
        QCOMPARE(migrate(*database, steps), MigrationResult::Failed);
        QVERIFY(database->lastFault().arguments.value(0).contains(u"already exists"_s));
        QCOMPARE(versionOf(*database), 1);
        QCOMPARE(database->single(u"SELECT count(*) FROM sqlite_schema"_s).toInt(), 1);
        QVERIFY(!database->inTransaction());
        QCOMPARE(database->single(u"PRAGMA foreign_keys"_s).toInt(), 1);
    }

    void aTableMayBeMadeAnew()
    {
        const auto steps = list({u"CREATE TABLE a (id INTEGER PRIMARY KEY, x); CREATE TABLE b (a REFERENCES a (id) ON "
                                 "DELETE RESTRICT); INSERT INTO a VALUES (1, 2); INSERT INTO b VALUES (1)"_s,
                                 u"CREATE TABLE n (id INTEGER PRIMARY KEY, y); INSERT INTO n SELECT id, x FROM a; DROP "
                                 "TABLE a; ALTER TABLE n RENAME TO a"_s});
        const auto database = memory();
        QCOMPARE(migrate(*database, steps), MigrationResult::Upgraded);
        QCOMPARE(database->single(u"SELECT y FROM a JOIN b ON b.a = a.id"_s).toInt(), 2);
        QCOMPARE(database->single(u"PRAGMA foreign_keys"_s).toInt(), 1);
    }

    void aStepThatBreaksALinkFails()
    {
        const auto steps = list({u"CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a REFERENCES a (id)); INSERT "
                                 "INTO a VALUES (1); INSERT INTO b VALUES (1)"_s,
                                 u"DELETE FROM a"_s});
        const auto database = memory();
        QCOMPARE(migrate(*database, steps), MigrationResult::Failed);
        QVERIFY(database->lastFault().source.contains(u"links to records"_s));
    }

    // A field gets another name, in the tables by SQL and in the log by its mapper.
    void theLogIsMapped()
    {
        ProjectFile file;
        fill(file);
        QList<Migration> migrations = builtInMigrations();
        migrations.append({latestVersion(migrations) + 1, u"rename"_s,
                           u"ALTER TABLE organisation RENAME COLUMN place TO town"_s, [](const LogRow &row) {
                               LogRow mapped = row;
                               if (row.kind == u"organisation"_s && row.fields.contains(u"place"_s))
                                   mapped.fields.insert(u"town"_s, mapped.fields.take(u"place"_s));
                               return QList<LogRow>{mapped};
                           }});
        const OpenedFile opened = openProjectFile(file.path(), {}, migrations);
        QCOMPARE(opened.report.result, OpenResult::Upgraded);
        const QStringList log = logOf(*opened.database);
        QCOMPARE(log.size(), 3);
        QVERIFY(log[0].contains(u"\"town\":[null,\"Here\"]"_s));
        QVERIFY(log[2].contains(u"\"town\":[\"There\",\"Elsewhere\"]"_s));
        QVERIFY(!log.join(u' ').contains(u"place"_s));
        QCOMPARE(opened.database->single(u"SELECT town FROM organisation"_s).toString(), u"Elsewhere"_s);
    }

    // A part of each row becomes a row of its own. The part's entries hang together like the row's,
    // and two copies upgraded apart get the same ones.
    void aRowIsSplit()
    {
        ProjectFile file;
        fill(file);
        const auto placeRow = [](const QUuid &row) { return QUuid::createUuidV5(row, QByteArray("place")); };
        const auto split = [placeRow](const LogRow &row) {
            LogRow rest = row;
            QJsonObject place;
            if (rest.fields.contains(u"place"_s))
                place.insert(u"name"_s, rest.fields.take(u"place"_s));
            return QList<LogRow>{rest, {u"place"_s, placeRow(row.row), row.operation, place}};
        };
        QList<Migration> migrations = builtInMigrations();
        migrations.append({latestVersion(migrations) + 1, u"split"_s, u"CREATE TABLE place (id INTEGER PRIMARY KEY)"_s, split});

        const QString path = file.path();
        const OpenedFile one = openForeignCopy(path, migrations);
        const OpenedFile other = openForeignCopy(path, migrations);
        QCOMPARE(one.report.result, OpenResult::Upgraded);
        QCOMPARE(logOf(*one.database), logOf(*other.database));
        QCOMPARE(logOf(*one.database).size(), 6);

        QHash<QByteArray, QPair<QByteArray, QByteArray>> parts; // uuid -> row, parents
        Statement select(*one.database, u"SELECT uuid, row, parents FROM log_entry WHERE kind = 'place' ORDER BY n"_s);
        int withoutParents = 0;
        while (select.step()) {
            const QByteArray parents = select.blob(2);
            withoutParents += parents.isEmpty();
            if (!parents.isEmpty())
                QVERIFY(parts.contains(parents));
            parts.insert(select.blob(0), {select.blob(1), parents});
        }
        QCOMPARE(parts.size(), 3);
        QCOMPARE(withoutParents, 1);
    }

    // A list shows the hours of the people in sight: their attendances lie all over the file.
    void hoursOfPeopleAreReadFromAnIndexAlone()
    {
        const auto database = memory();
        QCOMPARE(migrate(*database, builtInMigrations()), MigrationResult::Upgraded);
        Statement plan(*database, u"EXPLAIN QUERY PLAN SELECT id, participant, minutes, role, state FROM attendance "
                                  "WHERE participant IN (1, 2)"_s);
        QVERIFY(plan.step());
        QVERIFY2(plan.text(3).contains(u"COVERING INDEX"_s), qPrintable(plan.text(3)));
    }

    void aLongLogIsMappedWhole()
    {
        const auto database = memory();
        QCOMPARE(migrate(*database, builtInMigrations()), MigrationResult::Upgraded);
        QVERIFY(database->run(u"INSERT INTO log_step (uuid) VALUES (zeroblob(16))"_s));
        QVERIFY(database->run(
            u"INSERT INTO log_entry (uuid, step, n, kind, row, operation, fields) WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL "
            "SELECT i + 1 FROM r WHERE i < 2500) SELECT randomblob(16), 1, i, 'old', randomblob(16), 'insert', '{}' FROM r"_s));
        QVERIFY(database->begin());
        QVERIFY(mapLog(*database, [](const LogRow &row) {
            LogRow mapped = row;
            mapped.kind = u"new"_s;
            return QList<LogRow>{mapped, {u"part"_s, row.row, row.operation, {}}};
        }));
        QVERIFY(database->commit());
        QCOMPARE(database->single(u"SELECT count(*) FROM log_entry WHERE kind = 'new'"_s).toInt(), 2500);
        QCOMPARE(database->single(u"SELECT count(*) FROM log_entry WHERE kind = 'part'"_s).toInt(), 2500);
    }
};

SAMVERKAN_TEST_MAIN(MigrationsTest)
#include "tst_migrations.moc"
