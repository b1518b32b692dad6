// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "testmain.h"

#include <limits>

using namespace samverkan;
using namespace Qt::StringLiterals;

class DocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void cellsAreWrittenByLanguage_data();
    void cellsAreWrittenByLanguage();
    void sharesSumUpToAHundred_data();
    void sharesSumUpToAHundred();
    void headSaysWhatIsKnown();
    void wordsComeFromTheLookup();
    void chartHasItsTable();
    void fileNamesAreSafe_data();
    void fileNamesAreSafe();
};

void DocumentTest::cellsAreWrittenByLanguage_data()
{
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<Column>("column");
    QTest::addColumn<QString>("swedish");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("raw"); // Swedish
    const Column count{.kind = FigureKind::Count};
    const Column percent{.kind = FigureKind::Percent};
    const Column bare{.kind = FigureKind::Percent, .bareUnit = true};
    const Column fine{.kind = FigureKind::Percent, .decimals = 1};
    const double none = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("empty") << Cell() << count << u""_s << u""_s << u""_s;
    QTest::newRow("text") << Cell(u"Åsa"_s) << Column() << u"Åsa"_s << u"Åsa"_s << u"Åsa"_s;
    QTest::newRow("small cell in a column of numbers") << Cell(u"<5"_s) << count << u"<5"_s << u"<5"_s << u"<5"_s;
    QTest::newRow("count") << Cell::count(9120) << count << u"9\u00A0120"_s << u"9,120"_s << u"9120"_s;
    QTest::newRow("million") << Cell::count(1234567) << count << u"1\u00A0234\u00A0567"_s << u"1,234,567"_s << u"1234567"_s;
    QTest::newRow("percent") << Cell::percent(0.57) << percent << u"57\u00A0%"_s << u"57%"_s << u"57"_s;
    QTest::newRow("bare percent") << Cell::percent(0.57) << bare << u"57"_s << u"57"_s << u"57"_s;
    QTest::newRow("fine percent") << Cell::percent(0.1234) << fine << u"12,3\u00A0%"_s << u"12.3%"_s << u"12,34"_s;
    QTest::newRow("share of none") << Cell::percent(none) << percent << u"–"_s << u"–"_s << u""_s;
    QTest::newRow("hours") << Cell::minutes(754) << Column{.kind = FigureKind::Hours} << u"12:34"_s << u"12:34"_s << u"12:34"_s;
    QTest::newRow("many hours") << Cell::minutes(148230) << Column{.kind = FigureKind::Hours} << u"2\u00A0470:30"_s << u"2,470:30"_s << u"2470:30"_s;
    QTest::newRow("days") << Cell::days(2.5) << Column{.kind = FigureKind::Days, .decimals = 1} << u"2,5"_s << u"2.5"_s << u"2,5"_s;
    QTest::newRow("date") << Cell::date(QDate(2013, 5, 14)) << Column{.kind = FigureKind::Date} << u"2013-05-14"_s << u"2013-05-14"_s << u"2013-05-14"_s;
    QTest::newRow("no date") << Cell::date(QDate()) << Column{.kind = FigureKind::Date} << u""_s << u""_s << u""_s;
    QTest::newRow("month") << Cell::month(QDate(2013, 5, 14)) << Column{.kind = FigureKind::Month} << u"2013-05"_s << u"2013-05"_s << u"2013-05"_s;
}

void DocumentTest::cellsAreWrittenByLanguage()
{
    QFETCH(Cell, cell);
    QFETCH(Column, column);
    QTEST(cellText(cell, column, samples::swedish()), "swedish");
    QTEST(cellText(cell, column, samples::english()), "english");
    QTEST(rawText(cell, column, samples::swedish()), "raw");
}

void DocumentTest::sharesSumUpToAHundred_data()
{
    QTest::addColumn<QList<double>>("parts");
    QTest::addColumn<QList<double>>("shares");
    QTest::newRow("tie") << QList<double>{3, 5} << QList<double>{0.38, 0.62};
    QTest::newRow("thirds") << QList<double>{1, 1, 1} << QList<double>{0.34, 0.33, 0.33};
    QTest::newRow("whole") << QList<double>{7, 0} << QList<double>{1, 0};
    QTest::newRow("exact") << QList<double>{57, 43} << QList<double>{0.57, 0.43};
    QTest::newRow("largest remainder") << QList<double>{199, 1} << QList<double>{1, 0};
}

void DocumentTest::sharesSumUpToAHundred()
{
    QFETCH(QList<double>, parts);
    QTEST(roundedShares(parts), "shares");
    for (const double share : roundedShares({0, 0}))
        QVERIFY(qIsNaN(share));
    QVERIFY(roundedShares({}).isEmpty());
}

void DocumentTest::headSaysWhatIsKnown()
{
    const Document document = samples::genderReport();
    QCOMPARE(headLine(document), u"1 mars 2012 – 30 april 2013 · uttaget 2013-05-14 · alla deltagare · 2\u00A0742 deltagare · 2 saknar uppgift om kön"_s);
    QCOMPARE(headFacts(document).size(), 8);
    QCOMPARE(headLine(Document()), QString());
    QVERIFY(headFacts(Document()).isEmpty());
}

void DocumentTest::wordsComeFromTheLookup()
{
    QCOMPARE(documentWords().pageOf, u"Page %1 of %2"_s);
    QCOMPARE(samples::swedishWords().pageOf, u"Sida %1 av %2"_s);
    QVERIFY(!samples::swedishWords().noRows.isEmpty());
}

void DocumentTest::chartHasItsTable()
{
    const Table table = chartTable(samples::exchangesByCountry(), samples::swedishWords());
    QCOMPARE(table.columns.size(), 5);
    QCOMPARE(table.columns.first().title, u"Land"_s);
    QCOMPARE(table.columns.last().title, u"Totalt"_s);
    QCOMPARE(table.rows.size(), 9);
    QCOMPARE(table.rows.first().key, u"key-Tyskland"_s);
    QCOMPARE(cellText(table.rows.first().cells.last(), table.columns.last(), samples::swedish()), u"48"_s);
    QCOMPARE(chartTable(samples::hoursByTheme(), samples::swedishWords()).columns.size(), 2);
}

void DocumentTest::fileNamesAreSafe_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Könsfördelning"_s << u"Könsfördelning"_s;
    QTest::newRow("signs") << u"a/b\\c:d*e?f\"g<h>i|j"_s << u"a b c d e f g h i j"_s;
    QTest::newRow("dots") << u"../../etc. "_s << u"etc"_s;
    QTest::newRow("nothing left") << u"..."_s << u"document"_s;
    QTest::newRow("control") << u"a\nb\tc"_s << u"a b c"_s;
}

void DocumentTest::fileNamesAreSafe()
{
    QFETCH(QString, title);
    Document document;
    document.title = title;
    QTEST(proposedFileName(document), "name");
    document.fileName = u"2013-05_Exempelprojektet"_s;
    QCOMPARE(proposedFileName(document), u"2013-05_Exempelprojektet"_s);
}

SAMVERKAN_TEST_MAIN(DocumentTest)
#include "tst_document.moc"
