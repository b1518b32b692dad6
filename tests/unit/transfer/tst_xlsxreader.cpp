// SPDX-License-Identifier: GPL-3.0-or-later
#include "madezip.h"
#include "testmain.h"

using namespace samverkan;
using namespace samverkan::transfertest;
using namespace Qt::StringLiterals;

class TestXlsxReader : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }
    void readsEveryKindOfCell();
    void readsBothVocabularies_data();
    void readsBothVocabularies();
    void findsPlacesWithoutReferences();
    void passesOverWhatIsNotText();
    void choosesTheSheet();
    void refusesDamage_data();
    void refusesDamage();
    void refusesOtherPackages_data();
    void refusesOtherPackages();
    void keepsToTheLimits_data();
    void keepsToTheLimits();
    void survivesEveryCutAndChangedByte();
    void stopsWhenCancelled();
};

void TestXlsxReader::readsEveryKindOfCell()
{
    MadeFiles files;
    MadeXlsx book;
    book.strings = "<si><t>Anna</t></si><si><r><t>A\xCC\x8A</t></r><r><rPr/><t>re</t></r><rPh><t>no</t></rPh></si><si><t/></si>";
    book.formats = "<numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd\\ hh:mm'/><numFmt numFmtId='165' formatCode='000000\\-0000'/></numFmts>"
                   "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs>";
    book.sheetData = "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='B2' t='s'><v>1</v></c><c r='C2' t='s'><v>2</v></c>"
                     "<c r='D2'><f>1+1</f><v>2</v></c><c r='E2' s='1'><v>41699</v></c><c r='F2' s='2'><v>41699.5</v></c>"
                     "<c r='G2' t='b'><v>1</v></c><c r='H2' t='e'><v>#DIV/0!</v></c><c r='I2' t='str'><f>x</f><v>a_x000D_&#10;b</v></c>"
                     "<c r='J2' t='inlineStr'><is><t xml:space='preserve'> x </t></is></c><c r='K2' t='d'><v>2014-03-01T00:00:00</v></c>"
                     "<c r='L2' s='3'><v>10101</v></c><c r='M2' t='n'><v>1.5E3</v></c><c r='N2'><v>ett</v></c><c r='O2' s='1'/></row>"
                     "<row r='3'/><row r='5'><c r='C5'><v>7</v></c></row>";
    const ReadTable table = readTable(makeZip(files, book.parts()));
    QVERIFY2(!table.fault, qPrintable(table.fault.english()));
    QCOMPARE(table.info.format, TableFormat::Xlsx);
    QCOMPARE(table.info.sheet, u"Deltagare"_s);
    QCOMPARE(table.rows.size(), size_t(2));
    const std::vector<Cell> expected{
        Cell::text(u"Anna"_s), Cell::text(u"Åre"_s), Cell(), Cell::number(2), Cell::date(QDate(2014, 3, 1)),
        Cell::dateTime(QDate(2014, 3, 1), QTime(12, 0)), Cell::boolean(true), Cell::error(u"#DIV/0!"_s), Cell::text(u"a\nb"_s),
        Cell::text(u" x "_s), Cell::date(QDate(2014, 3, 1)), Cell::number(10101), Cell::number(1500), Cell::error(u"ett"_s)};
    for (size_t i = 0; i < expected.size(); ++i)
        QVERIFY2(table.rows[0].cells.at(i) == expected[i], qPrintable(QString::number(i) + u": "_s + table.rows[0].cells[i].toText()));
    QCOMPARE(table.rows[0].cells.size(), expected.size());
    QCOMPARE(table.rows[0].cells[11].toText(), u"000001-0101"_s);
    QCOMPARE(table.rows[0].line, 2);
    QCOMPARE(table.rows[1].line, 5);
    QCOMPARE(table.texts(1), (QStringList{QString(), QString(), u"7"_s}));
}

void TestXlsxReader::readsBothVocabularies_data()
{
    QTest::addColumn<QByteArray>("main");
    QTest::addColumn<QByteArray>("relations");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("date1904");
    QTest::addColumn<QString>("day");
    QTest::newRow("transitional") << QByteArray(transitionalMain) << QByteArray(transitionalRelations) << "worksheets/sheet1.xml"_ba << ""_ba << u"2014-03-01"_s;
    QTest::newRow("absolute target") << QByteArray(transitionalMain) << QByteArray(transitionalRelations) << "/xl/worksheets/sheet1.xml"_ba << ""_ba << u"2014-03-01"_s;
    QTest::newRow("target with steps") << QByteArray(transitionalMain) << QByteArray(transitionalRelations) << "../xl/./worksheets/SHEET1.xml"_ba << ""_ba << u"2014-03-01"_s;
    QTest::newRow("backslashes") << QByteArray(transitionalMain) << QByteArray(transitionalRelations) << "worksheets\\sheet1.xml"_ba << ""_ba << u"2014-03-01"_s;
    QTest::newRow("strict, 1904") << QByteArray(strictMain) << QByteArray(strictRelations) << "worksheets/sheet1.xml"_ba << "true"_ba << u"2018-03-02"_s;
    QTest::newRow("1904") << QByteArray(transitionalMain) << QByteArray(transitionalRelations) << "worksheets/sheet1.xml"_ba << "1"_ba << u"2018-03-02"_s;
}

void TestXlsxReader::readsBothVocabularies()
{
    QFETCH(QByteArray, main);
    QFETCH(QByteArray, relations);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, date1904);
    QFETCH(QString, day);
    MadeXlsx book;
    book.main = main;
    book.relations = relations;
    book.sheetTarget = target;
    if (!date1904.isEmpty())
        book.workbookPr = "<workbookPr date1904='" + date1904 + "'/>";
    book.formats = "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>";
    book.sheetData = "<row r='1'><c r='A1' s='1'><v>41699</v></c></row>";
    MadeFiles files;
    const ReadTable table = readTable(makeZip(files, book.parts()));
    QVERIFY2(!table.fault, qPrintable(table.fault.english()));
    QCOMPARE(table.texts(0), QStringList{day});
}

void TestXlsxReader::findsPlacesWithoutReferences()
{
    MadeXlsx book;
    book.sheetData = "<row><c><v>1</v></c><c r='C1'><v>3</v></c><c><v>4</v></c></row><row r='7'><c r='B7'><v>2</v></c></row><row><c><v>8</v></c></row>";
    MadeFiles files;
    const ReadTable table = readTable(makeZip(files, book.parts()));
    QCOMPARE(table.texts(0), (QStringList{u"1"_s, QString(), u"3"_s, u"4"_s}));
    QCOMPARE(table.rows[1].line, 7);
    QCOMPARE(table.rows[2].line, 8);
}

void TestXlsxReader::passesOverWhatIsNotText()
{
    MadeXlsx book;
    book.sheetXml = "<x:worksheet xmlns:x='" + QByteArray(transitionalMain) + "'><!-- a --><x:dimension ref='A1:B1'/><x:sheetData><x:extLst><x:row r='1'/></x:extLst>"
                    "<x:row r='1'><x:extLst><x:c><x:v>9</x:v></x:c></x:extLst><x:c r='A1'><x:v>1</x:v><x:extLst><x:v>5</x:v></x:extLst></x:c></x:row>"
                    "</x:sheetData><x:sheetData><x:row r='9'><x:c r='A9'><x:v>9</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    MadeFiles files;
    const ReadTable table = readTable(makeZip(files, book.parts()));
    QVERIFY2(!table.fault, qPrintable(table.fault.english()));
    QCOMPARE(table.allTexts(), QList<QStringList>{QStringList{u"1"_s}});
}

void TestXlsxReader::choosesTheSheet()
{
    MadeFiles files;
    MadeXlsx book;
    book.sheetData = "<row r='1'><c r='A1'><v>1</v></c></row>";
    ZipParts parts = book.parts();
    parts[1].second.replace("<sheets>", "<sheets><sheet name='G\xC3\xB6md' sheetId='2' state='hidden' r:id='h'/><sheet name='Diagram' sheetId='3' r:id='c'/>");
    parts[2].second.replace("</Relationships>", "<Relationship Id='h' Type='x/worksheet' Target='worksheets/h.xml'/><Relationship Id='c' Type='x/chartsheet' Target='c.xml'/></Relationships>");
    parts << std::pair(u"xl/worksheets/h.xml"_s, "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>"_ba);
    const QString path = makeZip(files, parts);
    const ReadTable table = readTable(path);
    QCOMPARE(table.sheets, (QList<SheetName>{{u"Gömd"_s, true}, {u"Deltagare"_s, false}}));
    QCOMPARE(table.info.sheet, u"Deltagare"_s);
    QCOMPARE(table.texts(0), QStringList{u"1"_s});
    TableOptions options;
    options.sheet = u"Gömd"_s;
    QCOMPARE(readTable(path, options).texts(0), QStringList{u"2"_s});
    options.sheet = u"Ingen"_s;
    QCOMPARE(readTable(path, options).fault, (Fault{FaultCode::UnknownSheet, {u"Ingen"_s}}));
}

void TestXlsxReader::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("sheetXml");
    QTest::addColumn<FaultCode>("code");
    const QByteArray open = "<worksheet><sheetData>";
    const QByteArray close = "</sheetData></worksheet>";
    QTest::newRow("document type") << "<!DOCTYPE worksheet [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]>" + open + close << FaultCode::DocumentType;
    QTest::newRow("unknown entity") << open + "<row><c><v>&a;</v></c></row>" + close << FaultCode::DamagedPart;
    QTest::newRow("cut") << open + "<row r='1'><c r='A1'><v>1" << FaultCode::DamagedPart;
    QTest::newRow("crossed") << open + "<row><c></row></c>" + close << FaultCode::DamagedPart;
    QTest::newRow("not xml") << "hello"_ba << FaultCode::DamagedPart;
    QTest::newRow("another root") << "<chartsheet/>"_ba << FaultCode::DamagedPart;
    QTest::newRow("no such string") << open + "<row r='3'><c t='s'><v>1</v></c></row>" + close << FaultCode::BadStringIndex;
    QTest::newRow("negative string") << open + "<row r='3'><c t='s'><v>-1</v></c></row>" + close << FaultCode::BadStringIndex;
    QTest::newRow("huge string") << open + "<row r='3'><c t='s'><v>99999999999999999999</v></c></row>" + close << FaultCode::BadStringIndex;
    QTest::newRow("rows backwards") << open + "<row r='3'><c><v>1</v></c></row><row r='2'><c><v>1</v></c></row>" + close << FaultCode::BadRowNumber;
    QTest::newRow("row nought") << open + "<row r='0'><c><v>1</v></c></row>" + close << FaultCode::BadRowNumber;
    QTest::newRow("row past the last") << open + "<row r='1048577'><c><v>1</v></c></row>" + close << FaultCode::TooManyRows;
    QTest::newRow("column past the last") << open + "<row r='1'><c r='XFE1'><v>1</v></c></row>" + close << FaultCode::TooManyColumns;
    QTest::newRow("column far past") << open + "<row r='1'><c r='ZZZZZZZZZZZZZZ1'><v>1</v></c></row>" + close << FaultCode::TooManyColumns;
    QTest::newRow("too long") << open + "<row r='1'><c t='str'><v>" + QByteArray(32'768, 'x') + "</v></c></row>" + close << FaultCode::CellTooLong;
    QByteArray deep;
    for (int i = 0; i < 70; ++i)
        deep += "<a>";
    QTest::newRow("deep") << open + deep + close << FaultCode::TooDeep;
    QTest::newRow("a run of blanks") << open + "<row><c><v>" + QByteArray(3 << 20, ' ') + "1</v></c></row>" + close << FaultCode::LongRun;
    QTest::newRow("an endless comment") << open + "<!--" + QByteArray(3 << 20, ' ') + "-->" + close << FaultCode::LongRun;
    QTest::newRow("an endless attribute") << open + "<row r='" + QByteArray(3 << 20, ' ') + "'/>" + close << FaultCode::LongRun;
}

void TestXlsxReader::refusesDamage()
{
    QFETCH(QByteArray, sheetXml);
    MadeXlsx book;
    book.sheetXml = sheetXml;
    book.strings = "<si><t>a</t></si>";
    MadeFiles files;
    const ReadTable table = readTable(makeZip(files, book.parts()));
    QTEST(table.fault.code, "code");
    QVERIFY(!table.fault.english().contains(u'%'));
}

void TestXlsxReader::refusesOtherPackages_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FaultCode>("code");
    QTest::newRow("nothing of ours") << u"a.txt"_s << "a"_ba << FaultCode::OtherZip;
    QTest::newRow("numbers") << u"Index/Document.iwa"_s << "a"_ba << FaultCode::AppleNumbers;
    auto rels = [](const char *target) { return QByteArray("<Relationships><Relationship Id='a' Type='x/officeDocument' Target='") + target + "'/></Relationships>"; };
    QTest::newRow("word") << u"_rels/.rels"_s << rels("word/document.xml") << FaultCode::OtherZip;
    QTest::newRow("binary workbook") << u"_rels/.rels"_s << rels("xl/workbook.bin") << FaultCode::BinaryWorkbook;
    QTest::newRow("workbook missing") << u"_rels/.rels"_s << rels("xl/workbook.xml") << FaultCode::MissingPart;
    QTest::newRow("workbook is none") << u"xl/workbook.xml"_s << "<document/>"_ba << FaultCode::DamagedPart;
    QTest::newRow("no sheets") << u"xl/workbook.xml"_s << "<workbook><sheets/></workbook>"_ba << FaultCode::NoSheet;
    QTest::newRow("text document") << u"mimetype"_s << "application/vnd.oasis.opendocument.text"_ba << FaultCode::OtherZip;
}

void TestXlsxReader::refusesOtherPackages()
{
    QFETCH(QString, member);
    QFETCH(QByteArray, bytes);
    MadeFiles files;
    QTEST(readTable(makeZip(files, {{member, bytes}})).fault.code, "code");
}

void TestXlsxReader::keepsToTheLimits_data()
{
    QTest::addColumn<QByteArray>("sheetData");
    QTest::addColumn<FaultCode>("code");
    QByteArray cells = "<row>";
    for (int i = 0; i < 1000; ++i)
        cells += "<c><v>1</v></c>";
    cells += "</row>";
    QTest::newRow("many cells") << cells.repeated(20) << FaultCode::TooManyCells;
    QTest::newRow("many empty places") << QByteArray("<row><c r='XFD1'><v>1</v></c></row>").repeated(20) << FaultCode::TooManyCells;
    QTest::newRow("inflates too much") << QByteArray("<row><!-- -->                                                              </row>").repeated(200'000) << FaultCode::InflatesTooMuch;
}

void TestXlsxReader::keepsToTheLimits()
{
    QFETCH(QByteArray, sheetData);
    MadeXlsx book;
    book.sheetData = sheetData;
    MadeFiles files;
    const QString path = makeZip(files, book.parts());
    QVERIFY(QFile(path).size() < 200'000); // small on disk, large inside
    TableOptions options;
    options.limits.filledCells = 10'000;
    options.limits.cellPositions = 300'000;
    options.limits.inflatedBytes = 8 << 20;
    QTEST(readTable(path, options).fault.code, "code");
}

// Whatever happens to a file on its way, it is read or refused: this test ends.
void TestXlsxReader::survivesEveryCutAndChangedByte()
{
    MadeFiles files;
    MadeXlsx book;
    book.strings = "<si><t>Anna</t></si>";
    book.formats = "<cellXfs><xf numFmtId='14'/></cellXfs>";
    book.sheetData = "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='0'><v>41699</v></c></row>";
    QFile file(makeZip(files, book.parts()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const auto rows = readTable(file.fileName()).allTexts();
    for (qsizetype i = 4; i < whole.size(); i += 3) { // less than its first four bytes is text
        // What is not refused is whole: the last bytes may be gone without loss.
        const ReadTable cut = readTable(files.make(whole.first(i), u"cut.xlsx"_s));
        QVERIFY(cut.fault || cut.allTexts() == rows);
        QVERIFY(cut.fault || i > whole.size() - 22);
        QByteArray changed = whole;
        changed[i] = char(changed.at(i) ^ 0x55);
        readTable(files.make(changed, u"changed.xlsx"_s));
    }
}

void TestXlsxReader::stopsWhenCancelled()
{
    MadeXlsx book;
    book.sheetData = QByteArray("<row><c><v>1</v></c></row>").repeated(100'000);
    MadeFiles files;
    CancelToken cancel;
    const OpenedTable opened = openTable(makeZip(files, book.parts()), {}, cancel);
    QVERIFY(opened.reader);
    Row row;
    QVERIFY(opened.reader->next(row));
    QVERIFY(opened.reader->progress() < 0.2);
    cancel.cancel();
    int more = 0;
    while (opened.reader->next(row))
        ++more;
    QVERIFY(more < 20'000);
    QCOMPARE(opened.reader->fault().code, FaultCode::Cancelled);
}

SAMVERKAN_TEST_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"
