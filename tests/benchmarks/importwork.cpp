// SPDX-License-Identifier: GPL-3.0-or-later
#include "bigproject.h"
#include "resulttable.h"
#include "works.h"

#include "database.h"
#include "statement.h"
#include "store.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace samverkan;
using namespace Qt::StringLiterals;

// The program `sqlite3` reads the list, unchecked, into a table of bare columns that it makes itself.
static void importByProgram(const QString &database, const QString &list)
{
    QFile::remove(database);
    QProcess process;
    process.start(u"sqlite3"_s, {database, u".mode csv"_s, u".import \"%1\" people"_s.arg(list)});
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        giveUp(QString::fromLocal8Bit(process.readAllStandardError()));
}

// Where that program is not there: the same through the library, the list split at its commas.
static void importByLibrary(const QString &database, const QString &list)
{
    QFile::remove(database);
    Sentence fault;
    const auto bare = Database::open(database, Database::Mode::Create, fault);
    QFile csv(list);
    if (!bare || !csv.open(QIODevice::ReadOnly))
        giveUp(fault.source);
    const QList<QByteArray> heads = csv.readLine().trimmed().split(',');
    bare->begin();
    bare->run(u"CREATE TABLE people (%1)"_s.arg(QString::fromUtf8(heads.join(','))));
    Statement insert(*bare, u"INSERT INTO people VALUES (?%1)"_s.arg(u", ?"_s.repeated(heads.size() - 1)));
    while (!csv.atEnd()) {
        const QList<QByteArray> cells = csv.readLine().trimmed().split(',');
        for (int i = 0; i < heads.size(); ++i)
            insert.bindText(i, cells.value(i));
        if (!insert.run())
            giveUp(bare->lastFault().source);
    }
    if (!bare->commit())
        giveUp(bare->lastFault().source);
}

void measureImport(const BigProject &project, ResultTable &table)
{
    const QString rows = QString::number(project.size().listRows);
    tell(u"import and undo of %1 rows"_s.arg(rows));
    const bool hasProgram = !QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty();
    const QString bare = project.file(u"bare.db"_s);
    const auto yardstick = [&] { hasProgram ? importByProgram(bare, project.list()) : importByLibrary(bare, project.list()); };
    const QString copy = project.file(u"import.samverkan"_s);
    SideBySide import;
    SideBySide undo;
    for (int round = 0; round < 3; ++round) {
        QFile::remove(copy);
        if (!QFile::copy(project.holding(), copy))
            giveUp(u"no copy of "_s + project.holding());
        const auto store = project.open(copy);
        import.yardstick.keepLess(spent(yardstick));
        import.own.keepLess(spent([&] { readIn(*store, project.program(), project.list()); }));
        undo.own.keepLess(spent([&] {
            if (const Store::Result result = store->undo(); !result)
                giveUp(project.program().language.text(result.outcome.fault()));
        }));
    }
    undo.yardstick = import.yardstick;
    const QString name = hasProgram ? u"`sqlite3` `.import` of the same CSV, bare table"_s : u"the same CSV inserted through SQLite, bare table"_s;
    table.add(u"import of %1 rows x 20: checks, matching, log"_s.arg(rows), import, name, {Goal::In::Ratio, 5});
    table.add(u"undo of that import"_s, undo, u"the same"_s, {Goal::In::Ratio, 3});
    QFile::remove(copy);
    QFile::remove(bare);
}
