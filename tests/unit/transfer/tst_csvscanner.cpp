// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvscanner.h"
#include "separatorguess.h"
#include "testmain.h"

using namespace samverkan;
using namespace Qt::StringLiterals;

class TestCsvScanner : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }
    void cutsFields_data();
    void cutsFields();
    void asksForMoreWhereverTheBytesAreCut();
    void countsLines();
    void guessesTheSeparator_data();
    void guessesTheSeparator();
    void readsTheSeparatorLine();
};

static QByteArrayList fieldsOf(const QByteArray &bytes, CsvScanner &scanner)
{
    QByteArrayList fields;
    if (scanner.scan(bytes.constData(), bytes.constData() + bytes.size(), true) != CsvScanner::Outcome::Record)
        return {"no record"};
    for (const CsvField &field : scanner.fields())
        fields << QByteArray(field.begin, field.size);
    return fields;
}

void TestCsvScanner::cutsFields_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("fields");
    QTest::addColumn<bool>("stray");
    QTest::addColumn<bool>("unclosed");
    using L = QByteArrayList;
    QTest::newRow("plain") << "a;b;c\n"_ba << L{"a", "b", "c"} << false << false;
    QTest::newRow("empty ones") << ";;\n"_ba << L{"", "", ""} << false << false;
    QTest::newRow("end of file") << "a;b"_ba << L{"a", "b"} << false << false;
    QTest::newRow("separator last") << "a;"_ba << L{"a", ""} << false << false;
    QTest::newRow("quoted") << "\"a;b\";c\n"_ba << L{"a;b", "c"} << false << false;
    QTest::newRow("quoted, empty") << "\"\";\"\"\r\n"_ba << L{"", ""} << false << false;
    QTest::newRow("doubled") << "\"a\"\"b\"\n"_ba << L{"a\"\"b"} << false << false;
    QTest::newRow("line break inside") << "\"a\r\nb\";c"_ba << L{"a\r\nb", "c"} << false << false;
    QTest::newRow("quote in a plain field") << "a\"b\";c\n"_ba << L{"a\"b\"", "c"} << true << false;
    QTest::newRow("behind the closing mark") << "\"a\"b;c\n"_ba << L{"\"a\"b", "c"} << true << false;
    QTest::newRow("never closed") << "a;\"b;c\nd"_ba << L{"a", "b;c\nd"} << false << true;
    QTest::newRow("a mark alone") << "\""_ba << L{""} << false << true;
    QTest::newRow("cr") << "a;b\rc"_ba << L{"a", "b"} << false << false;
}

void TestCsvScanner::cutsFields()
{
    QFETCH(QByteArray, bytes);
    CsvScanner scanner(';', 1 << 20, 100);
    QTEST(fieldsOf(bytes, scanner), "fields");
    QTEST(scanner.strayQuote(), "stray");
    QTEST(scanner.unclosedQuote(), "unclosed");
}

void TestCsvScanner::asksForMoreWhereverTheBytesAreCut()
{
    const QByteArray whole = "a;\"b\"\"\r\n;\";\"c\"d;e\r\nf"_ba;
    CsvScanner scanner(';', 1 << 20, 100);
    for (qsizetype cut = 0; cut < whole.size() - 1; ++cut) {
        const auto outcome = scanner.scan(whole.constData(), whole.constData() + cut, false);
        QVERIFY2(outcome == CsvScanner::Outcome::NeedMore, qPrintable(QString::number(cut)));
    }
    QCOMPARE(scanner.scan(whole.constData(), whole.constData() + whole.size(), false), CsvScanner::Outcome::Record);
    QCOMPARE(scanner.fields().size(), size_t(4));
    QCOMPARE(scanner.consumed(), whole.size() - 1);
}

void TestCsvScanner::countsLines()
{
    CsvScanner scanner(';', 1 << 20, 100);
    QCOMPARE(fieldsOf("\"a\nb\r\nc\rd\";e\r\n"_ba, scanner).size(), 2);
    QCOMPARE(scanner.lines(), 4);
    fieldsOf("a;b\r"_ba, scanner);
    QCOMPARE(scanner.lines(), 1);
}

void TestCsvScanner::guessesTheSeparator_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("separator");
    QTest::newRow("semicolon with decimal commas") << "a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n"_ba << ';';
    QTest::newRow("semicolon, every row a decimal comma") << "namn;timmar\nA;1,5\nB;2,5\nC;3,5\n"_ba << ';';
    QTest::newRow("comma") << "a,b\n1,2\n"_ba << ',';
    QTest::newRow("tab") << "a\tb\n1,2\t3;4\n"_ba << '\t';
    QTest::newRow("bar") << "a|b|c\n1, x|2, y|3\n"_ba << '|';
    QTest::newRow("one column") << "namn\nAnna\nBo\n"_ba << '\0';
    QTest::newRow("one column of names turned round") << "namn\nEk, Anna\nAsk, Bo\nAl, Eva\n"_ba << '\0';
    QTest::newRow("title lines above") << "Deltagarlista\n\nnamn;ort;land\nA;B;C\nD;E;F\n"_ba << ';';
    QTest::newRow("separators in quotes") << "\"a,b,c\";\"d,e\"\n\"f,g\";\"h\"\n"_ba << ';';
}

void TestCsvScanner::guessesTheSeparator()
{
    QFETCH(QByteArray, bytes);
    QTEST(guessSeparator(bytes, true), "separator");
}

void TestCsvScanner::readsTheSeparatorLine()
{
    QCOMPARE(separatorLine("sep=;\r\na;b").separator, ';');
    QCOMPARE(separatorLine("sep=;\r\na;b").bytes, 7);
    QCOMPARE(separatorLine("SEP=\t\na").separator, '\t');
    QCOMPARE(separatorLine("\"sep=,\"\na").separator, ',');
    QCOMPARE(separatorLine("sep=;x\na").separator, '\0');
    QCOMPARE(separatorLine("sep=").separator, '\0');
    QCOMPARE(separatorLine("separator;b").separator, '\0');
}

SAMVERKAN_TEST_MAIN(TestCsvScanner)
#include "tst_csvscanner.moc"
