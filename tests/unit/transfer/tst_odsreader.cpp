// SPDX-License-Identifier: GPL-3.0-or-later
#include "madezip.h"
#include "testmain.h"

using namespace samverkan;
using namespace samverkan::transfertest;
using namespace Qt::StringLiterals;

class TestOdsReader : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }
    void readsEveryKindOfCell();
    void followsTheRulesForWhiteSpace();
    void multipliesWhatIsRepeated();
    void doesNotMultiplyEmptiness();
    void choosesTheSheet();
    void refusesDamage_data();
    void refusesDamage();
    void refusesEncrypted();
};

static QByteArray sheet(const QByteArray &rows, const QByteArray &attributes = "table:name='A'")
{
    return "<table:table " + attributes + ">" + rows + "</table:table>";
}

static QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

static QByteArray cell(const QByteArray &text, const QByteArray &attributes = "office:value-type='string'")
{
    return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
}

void TestOdsReader::readsEveryKindOfCell()
{
    const QByteArray cells = cell("Anna") + cell("2,5", "office:value-type='float' office:value='2.5'") + cell("25 %", "office:value-type='percentage' office:value='0.25'")
        + cell("1 kr", "office:value-type='currency' office:value='1'") + cell("1 mars", "office:value-type='date' office:date-value='2014-03-01'")
        + cell("09:30", "office:value-type='time' office:time-value='PT09H30M00S'") + cell("SANT", "office:value-type='boolean' office:boolean-value='true'")
        + cell("#DIV/0!", "office:value-type='string' calcext:value-type='error'") + cell("shown", "office:value-type='string' office:string-value='meant'")
        + cell("000001-0101", "office:value-type='float' office:value='10101'") + cell("01:02", "office:value-type='time' office:time-value='PT35089H02M03S'")
        + cell("26:15", "office:value-type='time' office:time-value='PT26H15M'") + cell("igår", "office:value-type='date' office:date-value='2014-13-01'")
        + "<table:table-cell office:value-type='string'><office:annotation><text:p>a note</text:p></office:annotation><text:p>a<text:note>x</text:note></text:p><text:p><text:span>b</text:span></text:p></table:table-cell>"
        + "<table:covered-table-cell office:value-type='string'><text:p>under</text:p></table:covered-table-cell>";
    MadeFiles files;
    const ReadTable table = readTable(makeZip(files, odsParts(sheet("<table:table-column/>" + row(cells)))));
    QVERIFY2(!table.fault, qPrintable(table.fault.english()));
    QCOMPARE(table.info.format, TableFormat::Ods);
    const std::vector<Cell> expected{
        Cell::text(u"Anna"_s), Cell::number(2.5), Cell::number(0.25), Cell::number(1), Cell::date(QDate(2014, 3, 1)), Cell::duration(34'200'000),
        Cell::boolean(true), Cell::error(u"#DIV/0!"_s), Cell::text(u"meant"_s), Cell::number(10101), Cell::duration(3'723'000), Cell::duration(94'500'000),
        Cell::error(u"2014-13-01"_s), Cell::text(u"a\nb"_s)};
    for (size_t i = 0; i < expected.size(); ++i)
        QVERIFY2(table.rows[0].cells.at(i) == expected[i], qPrintable(QString::number(i) + u": "_s + table.rows[0].cells[i].toText()));
    QCOMPARE(table.rows[0].cells.size(), expected.size());
    QCOMPARE(table.rows[0].cells[9].toText(), u"000001-0101"_s);
}

void TestOdsReader::followsTheRulesForWhiteSpace()
{
    MadeFiles files;
    const QByteArray cells = cell("  a \n b<text:s text:c='3'/>c<text:tab/>d<text:line-break/>e") + cell("<text:s/>f") + cell("g<text:span> </text:span> h")
        + cell("i<text:s text:c='99999999999999'/>j");
    ReadTable table = readTable(makeZip(files, odsParts(sheet(row(cell("  a \n b<text:s text:c='3'/>c<text:tab/>d<text:line-break/>e") + cell("<text:s/>f") + cell("g<text:span> </text:span> h"))))));
    QCOMPARE(table.texts(0), (QStringList{u"a b   c\td\ne"_s, u" f"_s, u"g h"_s}));
    table = readTable(makeZip(files, odsParts(sheet(row(cells)))));
    QCOMPARE(table.fault.code, FaultCode::CellTooLong);
}

void TestOdsReader::multipliesWhatIsRepeated()
{
    const QByteArray rows = "<table:table-header-rows>" + row(cell("a", "office:value-type='string' table:number-columns-repeated='3'")) + "</table:table-header-rows>"
        "<table:table-row-group><table:table-row-group>" + row("<table:table-cell table:number-columns-repeated='2'/>" + cell("b"), "table:number-rows-repeated='3'")
        + "</table:table-row-group></table:table-row-group>" + row("<table:table-cell/>", "table:number-rows-repeated='4'") + row(cell("c"));
    MadeFiles files;
    const ReadTable table = readTable(makeZip(files, odsParts(sheet(rows))));
    QVERIFY2(!table.fault, qPrintable(table.fault.english()));
    QCOMPARE(table.rows.size(), size_t(5));
    QCOMPARE(table.texts(0), (QStringList{u"a"_s, u"a"_s, u"a"_s}));
    QCOMPARE(table.texts(3), (QStringList{QString(), QString(), u"b"_s}));
    QCOMPARE(table.rows[3].line, 4);
    QCOMPARE(table.rows[4].line, 9);
}

void TestOdsReader::doesNotMultiplyEmptiness()
{
    const QByteArray rows = row(cell("a") + "<table:table-cell table:number-columns-repeated='16384000000000000000000'/>")
        + row("<table:table-cell/>", "table:number-rows-repeated='99999999999'") ;
    MadeFiles files;
    const ReadTable table = readTable(makeZip(files, odsParts(sheet(rows))));
    QVERIFY2(!table.fault, qPrintable(table.fault.english()));
    QCOMPARE(table.allTexts(), QList<QStringList>{QStringList{u"a"_s}});
}

void TestOdsReader::choosesTheSheet()
{
    const QByteArray styles = "<style:style style:name='ta1' style:family='table'><style:table-properties table:display='false'/></style:style>"
                              "<style:style style:name='co1' style:family='table-column'><style:table-column-properties/></style:style>";
    const QByteArray sheets = "<table:calculation-settings/>" + sheet(row(cell("1")), "table:name='Gömd' table:style-name='ta1'")
        + sheet("<table:table-row-group>" + row(cell("2")) + row(cell("3")) + "</table:table-row-group>", "table:name='Deltagare'") + sheet({}, "table:name='Tom'");
    MadeFiles files;
    const QString path = makeZip(files, odsParts(sheets, styles));
    const ReadTable table = readTable(path);
    QCOMPARE(table.sheets, (QList<SheetName>{{u"Gömd"_s, true}, {u"Deltagare"_s, false}, {u"Tom"_s, false}}));
    QCOMPARE(table.info.sheet, u"Deltagare"_s);
    QCOMPARE(table.rows.size(), size_t(2));
    TableOptions options;
    options.sheet = u"Gömd"_s;
    QCOMPARE(readTable(path, options).texts(0), QStringList{u"1"_s});
    options.sheet = u"Tom"_s;
    QVERIFY(readTable(path, options).rows.empty());
    options.sheet = u"Ingen"_s;
    QCOMPARE(readTable(path, options).fault.code, FaultCode::UnknownSheet);
    QCOMPARE(readTable(makeZip(files, odsParts("<table:calculation-settings/>"))).fault.code, FaultCode::NoSheet);
}

void TestOdsReader::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("spreadsheet");
    QTest::addColumn<FaultCode>("code");
    QTest::newRow("filled cells without end") << sheet(row(cell("a", "office:value-type='string' table:number-columns-repeated='16385'"))) << FaultCode::TooManyColumns;
    QTest::newRow("repeated past all numbers") << sheet(row(cell("a", "office:value-type='string' table:number-columns-repeated='99999999999999999999'"))) << FaultCode::TooManyColumns;
    QTest::newRow("filled rows without end") << sheet(row(cell("a"), "table:number-rows-repeated='99999999999'")) << FaultCode::TooManyRows;
    QTest::newRow("too many cells") << sheet(row(cell("a", "office:value-type='string' table:number-columns-repeated='1000'"), "table:number-rows-repeated='100000'")) << FaultCode::TooManyCells;
    QTest::newRow("too long") << sheet(row(cell(QByteArray(40'000, 'x')))) << FaultCode::CellTooLong;
    QTest::newRow("cut") << "<table:table><table:table-row>"_ba << FaultCode::DamagedPart;
    QTest::newRow("deep") << sheet(row(cell(QByteArray("<text:span>").repeated(70)))) << FaultCode::TooDeep;
}

void TestOdsReader::refusesDamage()
{
    QFETCH(QByteArray, spreadsheet);
    MadeFiles files;
    TableOptions options;
    options.limits.filledCells = 2'000'000;
    const QString path = makeZip(files, odsParts(spreadsheet));
    const OpenedTable opened = openTable(path, options);
    Fault fault = opened.fault;
    if (opened.reader) {
        Row one;
        while (opened.reader->next(one))
            QVERIFY(one.line <= options.limits.sheetRows);
        fault = opened.reader->fault();
    }
    QTEST(fault.code, "code");
}

void TestOdsReader::refusesEncrypted()
{
    MadeFiles files;
    ZipParts parts = odsParts({});
    parts[1].second = "\x12\x34\x56";
    parts << std::pair(u"META-INF/manifest.xml"_s, "<m:manifest xmlns:m='x'><m:file-entry m:full-path='content.xml'><m:encryption-data/></m:file-entry></m:manifest>"_ba);
    QCOMPARE(readTable(makeZip(files, parts)).fault.code, FaultCode::PasswordProtected);
}

SAMVERKAN_TEST_MAIN(TestOdsReader)
#include "tst_odsreader.moc"
