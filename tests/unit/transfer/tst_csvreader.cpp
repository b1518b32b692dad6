// SPDX-License-Identifier: GPL-3.0-or-later
#include "celltext.h"
#include "testmain.h"
#include "transfersupport.h"

#include <QRandomGenerator>
#include <QStringEncoder>

using namespace samverkan;
using namespace samverkan::transfertest;
using namespace Qt::StringLiterals;

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void refusesTextThatIsNamedAsAWorkbook();
    void refusesAMissingFile();
    void marksRaggedRowsAgainstTheHeader();
    void marksUnreadableCharacters();
    void countsPhysicalLines();
    void readsUtf16WithoutMark_data();
    void readsUtf16WithoutMark();
    void readsTextCutAnywhere();
    void understandsOldMacText();
    void obeysTheUser();
    void readsAThousandColumns();
    void refusesACellOfTenMegabytes();
    void refusesALateNulWithItsLine();
    void stopsWhenCancelled();
    void guardsTextAgainstFormulas_data();
    void guardsTextAgainstFormulas();
};

void TestCsvReader::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FaultCode>("code");
    QTest::newRow("empty") << ""_ba << FaultCode::EmptyFile;
    QTest::newRow("a mark and nothing") << "\xEF\xBB\xBF"_ba << FaultCode::EmptyFile;
    QTest::newRow("pdf") << "%PDF-1.4\nhello"_ba << FaultCode::PdfDocument;
    QTest::newRow("web page") << "\xEF\xBB\xBF \r\n<TABLE><tr><td>a</td></tr></TABLE>"_ba << FaultCode::WebPage;
    QTest::newRow("xhtml") << "<?xml version='1.0'?><html xmlns='x'>"_ba << FaultCode::WebPage;
    QTest::newRow("xml") << "<?xml version='1.0'?><Workbook/>"_ba << FaultCode::XmlText;
    QTest::newRow("flat open document") << "<?xml version='1.0'?><office:document/>"_ba << FaultCode::FlatOpenDocument;
    QTest::newRow("picture") << "\x89PNG\r\n\x1A\n"_ba << FaultCode::PictureOrProgram;
    QTest::newRow("packed") << "\x1F\x8B\x08\x00"_ba << FaultCode::OtherZip;
    QTest::newRow("very old excel") << "\x09\x02\x06\x00\x00\x00\x10\x00"_ba << FaultCode::OldExcel;
    QTest::newRow("old excel") << "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 W\0o\0r\0k\0b\0o\0o\0k\0"_ba << FaultCode::OldExcel;
    QTest::newRow("locked excel") << "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"_ba << FaultCode::PasswordProtected;
    QTest::newRow("nul") << "a,b,c\n1,\0,3\n"_ba << FaultCode::NulByte;
}

void TestCsvReader::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    MadeFiles files;
    const ReadTable table = readTable(files.make(bytes));
    QTEST(table.fault.code, "code");
    QVERIFY(!table.fault.english().contains(u"%1"));
}

void TestCsvReader::refusesTextThatIsNamedAsAWorkbook()
{
    MadeFiles files;
    for (const QString &name : {u"list.xlsx"_s, u"LIST.ODS"_s}) {
        QFile file(files.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("404: the page is not there");
        file.close();
        QCOMPARE(readTable(file.fileName()).fault.code, FaultCode::TextNamedWorkbook);
    }
}

void TestCsvReader::refusesAMissingFile()
{
    MadeFiles files;
    QCOMPARE(readTable(files.path(u"none.csv"_s)).fault.code, FaultCode::CannotOpen);
}

void TestCsvReader::marksRaggedRowsAgainstTheHeader()
{
    MadeFiles files;
    const QString path = files.make("Lista\n\na;b;c\n1;2\n\n1;2;3;\n1;2;3;4\n1;2;3\n");
    TableOptions options;
    options.headerLine = 3;
    const ReadTable table = readTable(path, options);
    QCOMPARE(table.rows.size(), size_t(8));
    QVERIFY(!table.rows[0].fault && !table.rows[1].fault && !table.rows[2].fault);
    QCOMPARE(table.rows[3].fault, (Fault{FaultCode::TooFewCells, {u"2"_s, u"3"_s}}));
    QVERIFY(!table.rows[4].fault); // blank
    QVERIFY(!table.rows[5].fault); // one separator too many loses nothing
    QCOMPARE(table.rows[6].fault, (Fault{FaultCode::TooManyInRow, {u"4"_s, u"3"_s}}));
    QCOMPARE(table.rows[6].fault.english(), u"The row has 4 cells, the heading only 3."_s);
    QVERIFY(!table.rows[7].fault);
}

void TestCsvReader::marksUnreadableCharacters()
{
    MadeFiles files;
    const QString path = files.make("namn;ort\nG\xF6ran;\xC5re\nAnna;Ume\xE5\nBo;Lund\nsaved \xEF\xBF\xBD;x\n");
    TableOptions options;
    options.encoding = TextEncoding::Utf8;
    const ReadTable table = readTable(path, options);
    QCOMPARE(table.rows[1].fault.code, FaultCode::UnreadableText);
    QCOMPARE(table.rows[2].fault.code, FaultCode::UnreadableText);
    QVERIFY(!table.rows[3].fault);
    QVERIFY(!table.rows[4].fault); // lost before it came to us
}

void TestCsvReader::countsPhysicalLines()
{
    MadeFiles files;
    const ReadTable table = readTable(files.make("sep=;\r\na;b\r\n\"x\r\ny\rz\";1\r\n\r\nc;d"));
    QVERIFY(table.info.separatorLine);
    QCOMPARE(table.info.lineEnds, LineEnds::Mixed);
    QCOMPARE(table.rows.size(), size_t(4));
    QCOMPARE(table.rows[0].line, 2);
    QCOMPARE(table.rows[1].line, 3);
    QCOMPARE(table.rows[2].line, 6);
    QCOMPARE(table.rows[3].line, 7);
}

void TestCsvReader::readsUtf16WithoutMark_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    QTest::newRow("le") << TextEncoding::Utf16Le;
    QTest::newRow("be") << TextEncoding::Utf16Be;
}

void TestCsvReader::readsUtf16WithoutMark()
{
    QFETCH(TextEncoding, encoding);
    QStringEncoder encoder(encoding == TextEncoding::Utf16Le ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    MadeFiles files;
    const ReadTable table = readTable(files.make(encoder(u"namn;år\nÖrjan 😎;1\n"_s)));
    QCOMPARE(table.info.encoding, encoding);
    QVERIFY(!table.info.byteOrderMark);
    QCOMPARE(table.allTexts(), (QList<QStringList>{{u"namn"_s, u"år"_s}, {u"Örjan 😎"_s, u"1"_s}}));
}

// Pieces end inside characters, quotation marks and line ends: a long file with rows of random
// length has them everywhere.
void TestCsvReader::readsTextCutAnywhere()
{
    QRandomGenerator random(20140601);
    const QStringList words{u"å"_s, u"😎"_s, u"\"\""_s, u"\r\n"_s, u";"_s, u"a"_s, u"ﬁ"_s, u"\r"_s, u"中"_s};
    QString text = u"a;b\r\n"_s;
    QList<QStringList> expected{{u"a"_s, u"b"_s}};
    while (text.size() < 700'000) {
        QString cell;
        const int length = random.bounded(40);
        for (int i = 0; i < length; ++i)
            cell += words.at(random.bounded(words.size()));
        text += u'"' + cell + u"\";"_s + QString::number(random.bounded(10)) + u"\r\n"_s;
        expected << QStringList{cell.replace(u"\"\""_s, u"\""_s), text.at(text.size() - 3)};
    }
    MadeFiles files;
    for (auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding);
        const ReadTable table = readTable(files.make(encoder(text)));
        QVERIFY2(!table.anyFault(), qPrintable(table.fault.english()));
        QCOMPARE(table.allTexts().size(), expected.size());
        QVERIFY(table.allTexts() == expected);
    }
}

void TestCsvReader::understandsOldMacText()
{
    MadeFiles files;
    const ReadTable table = readTable(files.make("namn;ort\rG\x9Aran;\x81re\rAndr\x8E;Malm\x9A\r"));
    QCOMPARE(table.info.encoding, TextEncoding::MacRoman);
    QCOMPARE(table.info.lineEnds, LineEnds::Cr);
    QVERIFY(!table.info.encodingCertain);
    QCOMPARE(table.texts(1), (QStringList{u"Göran"_s, u"Åre"_s}));
    QCOMPARE(table.texts(2), (QStringList{u"André"_s, u"Malmö"_s}));
    // The same letters sent with LF are still a Mac's, Windows' own are not.
    QCOMPARE(readTable(files.make("namn;ort\nG\x9Aran;\x81re\nAndr\x8E;Malm\x9A\n")).info.encoding, TextEncoding::MacRoman);
    QCOMPARE(readTable(files.make("namn;ort\nG\xF6ran;\xC5re\n\x8Aimko;\x93x\x94 \x96 y\n")).info.encoding, TextEncoding::Windows1252);
    QCOMPARE(readTable(files.make("namn\n\x8Aveits\n")).info.encoding, TextEncoding::Windows1252);
}

void TestCsvReader::obeysTheUser()
{
    MadeFiles files;
    TableOptions options;
    options.separator = ',';
    options.encoding = TextEncoding::Windows1252;
    const ReadTable table = readTable(files.make("a,b;c\n1,\xC3\xA5;3\n"), options);
    QCOMPARE(table.texts(1), (QStringList{u"1"_s, u"Ã¥;3"_s}));
    QCOMPARE(table.info.separator, ',');
}

void TestCsvReader::readsAThousandColumns()
{
    MadeFiles files;
    QByteArray bytes;
    for (int row = 0; row < 50; ++row) {
        for (int column = 0; column < 1000; ++column)
            bytes += QByteArray::number(row * column) + (column < 999 ? ";" : "\n");
    }
    const ReadTable table = readTable(files.make(bytes));
    QVERIFY(!table.anyFault());
    QCOMPARE(table.rows.size(), size_t(50));
    QCOMPARE(table.rows[49].cells.size(), size_t(1000));
    QCOMPARE(table.rows[49].cells[999].toText(), QString::number(49 * 999));
    QCOMPARE(readTable(files.make(QByteArray("a;").repeated(17'000))).fault.code, FaultCode::TooManyColumns);
}

void TestCsvReader::refusesACellOfTenMegabytes()
{
    MadeFiles files;
    for (const QByteArray &start : {"a;b\n1;"_ba, "a;b\n1;\""_ba}) {
        const ReadTable table = readTable(files.make(start + QByteArray(10 << 20, 'x') + "\n2;3\n"));
        QCOMPARE(table.fault.code, FaultCode::CellTooLong);
        QCOMPARE(table.fault.arguments.first(), u"2"_s);
        QCOMPARE(table.rows.size(), size_t(1));
    }
    const ReadTable table = readTable(files.make("a;b\n1;\"" + QByteArray(1 << 20, 'x') + "\"\n2;3\n"));
    QVERIFY(!table.anyFault());
}

void TestCsvReader::refusesALateNulWithItsLine()
{
    MadeFiles files;
    QByteArray bytes = "a;b\n";
    for (int i = 0; i < 100'000; ++i)
        bytes += "1;2\n";
    const ReadTable table = readTable(files.make(bytes + "\"x\ny\0z\";2\n"_ba));
    QCOMPARE(table.fault, (Fault{FaultCode::NulByte, {u"100003"_s}}));
    QCOMPARE(table.rows.size(), size_t(100'001));
}

void TestCsvReader::stopsWhenCancelled()
{
    MadeFiles files;
    QByteArray bytes = "a;b\n";
    bytes += QByteArray("1;2\n").repeated(500'000);
    const QString path = files.make(bytes);
    CancelToken cancel;
    const OpenedTable opened = openTable(path, {}, cancel);
    QVERIFY(opened.reader);
    Row row;
    QVERIFY(opened.reader->next(row));
    QVERIFY(opened.reader->progress() > 0.0 && opened.reader->progress() < 0.5);
    cancel.cancel();
    int more = 0;
    while (opened.reader->next(row))
        ++more;
    QVERIFY(more < 200'000);
    QCOMPARE(opened.reader->fault().code, FaultCode::Cancelled);
    QCOMPARE(openTable(path, {}, cancel).fault.code, FaultCode::Cancelled);
}

void TestCsvReader::guardsTextAgainstFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << u"Anna"_s << u"Anna"_s;
    QTest::newRow("formula") << u"=1+2"_s << u"'=1+2"_s;
    QTest::newRow("telephone") << u"+46 8 123"_s << u"'+46 8 123"_s;
    QTest::newRow("at") << u"@a"_s << u"'@a"_s;
    QTest::newRow("tab") << u"\ta"_s << u"'\ta"_s;
    QTest::newRow("already guarded") << u"'-a"_s << u"''-a"_s;
    QTest::newRow("an apostrophe of its own") << u"'s Hertogenbosch"_s << u"'s Hertogenbosch"_s;
    QTest::newRow("apostrophes only") << u"''"_s << u"''"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestCsvReader::guardsTextAgainstFormulas()
{
    QFETCH(QString, text);
    QTEST(guarded(text), "written");
    QCOMPARE(unguarded(guarded(text)), text);
}

SAMVERKAN_TEST_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
