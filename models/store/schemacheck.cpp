// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemacheck.h"

#include "database.h"
#include "sqlitefault.h"
#include "sqltokens.h"
#include "statement.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

// "table participant" -> its text; indexes that SQLite makes by itself have none.
using Schema = QMap<QString, QString>;

bool readSchema(Database &database, Schema &schema)
{
    Statement select(database, u"SELECT type, name, sql FROM sqlite_schema"_s);
    while (select.step())
        schema.insert(select.text(0) + u' ' + select.text(1), plainSchemaText(select.text(2)));
    return !select.failed();
}

FileVerdict faultOf(Database &database)
{
    return {openResultOfSqlite(database.lastCode()), database.lastFault()};
}

// By making an empty project in memory; a few milliseconds.
bool knownSchema(int version, const QList<Migration> &migrations, Schema &schema)
{
    Sentence fault;
    const auto memory = Database::open(u":memory:"_s, Database::Mode::Create, fault);
    return memory && migrate(*memory, migrations, version) == MigrationResult::Upgraded
        && readSchema(*memory, schema);
}

FileVerdict foreignPart(const QString &part)
{
    return {OpenResult::Damaged,
            sentence("Opening",
                     QT_TRANSLATE_NOOP("Opening", "There is something in this file that Samverkan did not put there "
                                                  "(%1). For safety's sake it is not opened; open a backup instead."),
                     {part.left(80)})};
}

FileVerdict missingPart(const QString &part)
{
    return {OpenResult::Damaged,
            sentence("Opening", QT_TRANSLATE_NOOP("Opening", "The file is damaged: a part of it is missing or has been "
                                                             "changed (%1). Open a backup instead."),
                     {part.left(80)})};
}

FileVerdict compare(const Schema &found, const Schema &known)
{
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        if (!known.contains(it.key()))
            return foreignPart(it.key());
    }
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        if (found.value(it.key(), QString(u'?')) != it.value())
            return missingPart(it.key());
    }
    return {};
}

} // namespace

QString plainSchemaText(const QString &sql)
{
    QStringList words;
    for (const SqlToken &token : sqlTokens(sql)) {
        if (token.sort != SqlToken::Sort::Blank && token.sort != SqlToken::Sort::Comment)
            words.append(token.text.toString());
    }
    return words.join(u' ');
}

FileVerdict checkSchema(Database &database, int version, const QList<Migration> &migrations)
{
    Schema found;
    if (!readSchema(database, found))
        return faultOf(database);
    Schema known;
    if (!knownSchema(version, migrations, known)) {
        return {OpenResult::Failed,
                sentence("Opening", QT_TRANSLATE_NOOP("Opening", "This program does not know how files of version %1 "
                                                                 "are built."),
                         {QString::number(version)})};
    }
    return compare(found, known);
}

FileVerdict checkSoundness(Database &database)
{
    Statement check(database, u"PRAGMA quick_check(1)"_s);
    if (!check.step())
        return faultOf(database);
    QString word = check.text(0);
    if (word != "ok"_L1) {
        word.remove(u"*** in database main ***"_s);
        return {OpenResult::Damaged,
                sentence("Opening", QT_TRANSLATE_NOOP("Opening", "The file is damaged (%1). Open a backup instead."),
                         {word.simplified().left(200)})};
    }
    Statement links(database, u"SELECT \"table\", parent FROM pragma_foreign_key_check LIMIT 1"_s);
    if (links.step()) {
        return {OpenResult::Damaged,
                sentence("Opening", QT_TRANSLATE_NOOP("Opening", "The file is damaged: a link from %1 to %2 leads "
                                                                 "nowhere. Open a backup instead."),
                         {links.text(0), links.text(1)})};
    }
    return links.failed() ? faultOf(database) : FileVerdict();
}

} // namespace samverkan
