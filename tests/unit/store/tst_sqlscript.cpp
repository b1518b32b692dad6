// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemacheck.h"
#include "sqlscript.h"
#include "sqltokens.h"
#include "testmain.h"

using namespace samverkan;
using namespace Qt::StringLiterals;

// Scripts into statements, statements into pieces.
class SqlScriptTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void splits_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("statements");
        const auto row = [](const char *name, const QString &script, const QStringList &statements) {
            QTest::newRow(name) << script << statements;
        };
        row("none", u" \n -- nothing\n ; ;"_s, {});
        row("two", u"A; B"_s, {u"A"_s, u"B"_s});
        row("text", u"INSERT INTO t VALUES ('a;b'';c'); B"_s, {u"INSERT INTO t VALUES ('a;b'';c')"_s, u"B"_s});
        row("names", u"SELECT \"a;b\", [c;d], `e;f`; B"_s, {u"SELECT \"a;b\", [c;d], `e;f`"_s, u"B"_s});
        row("comments", u"A -- one; two\n, C /* x; ' */; B"_s, {u"A  , C"_s, u"B"_s});
        row("comment signs in a text", u"SELECT '-- no', '/*'; B"_s, {u"SELECT '-- no', '/*'"_s, u"B"_s});
        row("not closed", u"A; SELECT 'b; c"_s, {u"A"_s, u"SELECT 'b; c"_s});
        const QString trigger = u"CREATE TEMP TRIGGER t AFTER INSERT ON a BEGIN UPDATE b SET c = CASE WHEN 1 THEN 2 END; "
                                "DELETE FROM d WHERE e = 'END'; END"_s;
        row("trigger", trigger + u"; B"_s, {trigger, u"B"_s});
        row("a transaction is no trigger", u"BEGIN; CREATE TABLE trigger_log (a); END"_s,
            {u"BEGIN"_s, u"CREATE TABLE trigger_log (a)"_s, u"END"_s});
        row("a table with CASE", u"CREATE TABLE t (a CHECK (CASE WHEN a THEN 1 END)); B"_s,
            {u"CREATE TABLE t (a CHECK (CASE WHEN a THEN 1 END))"_s, u"B"_s});
    }

    void splits()
    {
        QFETCH(QString, script);
        QFETCH(QStringList, statements);
        QStringList split = splitSqlScript(script);
        for (QString &statement : split)
            statement.replace(u'\n', QString());
        QCOMPARE(split, statements);
    }

    void tokensJoinedAreTheText()
    {
        const QString sql = u"SELECT 'å''b' , \"c\"\"\" --x\n/**/[d]`e`||5.5 'open"_s;
        QString joined;
        for (const SqlToken &token : sqlTokens(sql))
            joined += token.text;
        QCOMPARE(joined, sql);
    }

    void plainTextKeepsWhatCounts()
    {
        QCOMPARE(plainSchemaText(u"CREATE TABLE t (\n  a TEXT, -- why\n  b CHECK (b IN ('x  y')))"_s),
                 plainSchemaText(u"CREATE  TABLE t(a TEXT,b CHECK(b IN('x  y')) )"_s));
        QVERIFY(plainSchemaText(u"CHECK (b = 'x  y')"_s) != plainSchemaText(u"CHECK (b = 'x y')"_s));
        QVERIFY(plainSchemaText(u"a bc"_s) != plainSchemaText(u"ab c"_s));
        QVERIFY(plainSchemaText(u"a '--' b"_s) != plainSchemaText(u"a '"_s));
    }
};

SAMVERKAN_TEST_MAIN(SqlScriptTest)
#include "tst_sqlscript.moc"
