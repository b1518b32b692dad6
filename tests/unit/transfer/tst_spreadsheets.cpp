// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "transfersupport.h"

#include <QDirIterator>

using namespace samverkan;
using namespace samverkan::transfertest;
using namespace Qt::StringLiterals;

// Workbooks from the test suites of readxl, pandas, openpyxl, odfpy and csvkit.
class TestSpreadsheets : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }
    void readsOrRefusesAll_data();
    void readsOrRefusesAll();
    void agreesWithItsTwin_data();
    void agreesWithItsTwin();
    void knowsTheDates_data();
    void knowsTheDates();
    void readsWhatItsAuthorsExpect_data();
    void readsWhatItsAuthorsExpect();
};

void TestSpreadsheets::readsOrRefusesAll_data()
{
    SKIP_WITHOUT_SHARED_DATA();
    QTest::addColumn<QString>("path");
    for (const QString &folder : {u"spreadsheets"_s, u"csv/csvkit"_s}) {
        QDirIterator files(sharedPath(folder), {u"*.xls"_s, u"*.xlsx"_s, u"*.ods"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path.section(u'/', -2))) << path;
        }
    }
}

void TestSpreadsheets::readsOrRefusesAll()
{
    QFETCH(QString, path);
    const ReadTable first = readTable(path);
    if (path.endsWith(u".xls")) {
        QCOMPARE(first.fault.code, FaultCode::OldExcel);
        return;
    }
    if (QFileInfo(path).size() == 0) {
        QCOMPARE(first.fault.code, FaultCode::EmptyFile);
        return;
    }
    QVERIFY2(!first.fault, qPrintable(first.fault.english()));
    for (const SheetName &sheet : first.sheets) {
        TableOptions options;
        options.sheet = sheet.name;
        const ReadTable table = readTable(path, options);
        QVERIFY2(!table.anyFault(), qPrintable(table.fault.english()));
        QCOMPARE(table.info.sheet, sheet.name);
        qint64 line = 0;
        for (const Row &row : table.rows) {
            QVERIFY(row.line > line && !row.isBlank());
            line = row.line;
        }
    }
}

// Dates and moments are spelled by csvkit with a T, booleans in capitals, whole numbers now and then with .0.
static QString asCsvkit(const Cell &cell)
{
    const QString text = cell.toText();
    if (cell.kind() == Cell::Kind::Boolean)
        return cell.toBoolean() ? u"True"_s : u"False"_s;
    return cell.kind() == Cell::Kind::DateTime ? QString(text).replace(u' ', u'T') : text;
}

void TestSpreadsheets::agreesWithItsTwin_data()
{
    SKIP_WITHOUT_SHARED_DATA();
    QTest::addColumn<QString>("workbook");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("csv");
    QTest::addColumn<int>("rowsBefore");
    QTest::newRow("test") << u"test.xlsx"_s << QString() << u"testxlsx_converted.csv"_s << 0;
    QTest::newRow("data") << u"sheets.xlsx"_s << u"data"_s << u"testxlsx_converted.csv"_s << 0;
    QTest::newRow("skip lines") << u"test_skip_lines.xlsx"_s << QString() << u"testxlsx_converted.csv"_s << 3;
    QTest::newRow("named in unicode") << u"sheets.xlsx"_s << u"ʤ"_s << u"testxlsx_unicode_converted.csv"_s << 0;
    QTest::newRow("dummy") << u"dummy.xlsx"_s << QString() << u"dummy.csv"_s << 0;
}

void TestSpreadsheets::agreesWithItsTwin()
{
    QFETCH(QString, workbook);
    QFETCH(QString, sheet);
    QFETCH(QString, csv);
    QFETCH(int, rowsBefore);
    TableOptions options;
    options.sheet = sheet;
    const ReadTable table = readTable(sharedPath(u"csv/csvkit/"_s + workbook), options);
    const ReadTable twin = readTable(sharedPath(u"csv/csvkit/"_s + csv));
    QCOMPARE(table.rows.size(), twin.rows.size());
    for (size_t i = 0; i < twin.rows.size(); ++i) {
        QCOMPARE(table.rows[i].line, twin.rows[i].line + rowsBefore);
        for (size_t c = 0; c < twin.rows[i].cells.size(); ++c) {
            const Cell cell = c < table.rows[i].cells.size() ? table.rows[i].cells[c] : Cell();
            if (i == 0 && cell.isEmpty())
                continue; // csvkit names the column that has no heading
            if (asCsvkit(cell) == u"Extra data beyond headers will be trimmed"_s)
                continue;
            // Midnight is the day itself to us, whatever the column's format says.
            QCOMPARE(asCsvkit(cell), twin.rows[i].cells[c].toText().remove(u"T00:00:00"_s));
        }
    }
}

void TestSpreadsheets::knowsTheDates_data()
{
    SKIP_WITHOUT_SHARED_DATA();
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sheet");
    QTest::newRow("leap year") << u"readxl/dates-leap-year-1900-xlsx.xlsx"_s << u"for_testing"_s;
    QTest::newRow("for humans") << u"readxl/dates-leap-year-1900-xlsx.xlsx"_s << u"for_human_eyes"_s;
    QTest::newRow("rounding") << u"readxl/datetime-rounding.xlsx"_s << QString();
}

// These sheets say in their second column what the first is meant to be.
void TestSpreadsheets::knowsTheDates()
{
    QFETCH(QString, name);
    QFETCH(QString, sheet);
    TableOptions options;
    options.sheet = sheet;
    const ReadTable table = readTable(sharedPath(u"spreadsheets/"_s + name), options);
    QVERIFY(table.rows.size() > 3);
    for (size_t i = 1; i < table.rows.size(); ++i) {
        const Cell &cell = table.rows[i].cells.at(0);
        const QString meant = table.texts(i).at(1);
        const bool possible = table.rows[i].cells.size() < 3 || table.rows[i].cells[2].toBoolean();
        if (possible)
            QCOMPARE(cell.toText(), meant);
        else
            QVERIFY(cell.kind() != Cell::Kind::Date && cell.kind() != Cell::Kind::DateTime);
    }
}

void TestSpreadsheets::readsWhatItsAuthorsExpect_data()
{
    SKIP_WITHOUT_SHARED_DATA();
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("line");
    QTest::addColumn<QStringList>("texts");
    auto row = [](const char *name, int line, const QStringList &texts) { QTest::addRow("%s %d", name, line) << QString::fromLatin1(name) << line << texts; };
    const QString e;
    row("openpyxl/mac_date.xlsx", 1, {u"2016-10-03"_s});
    row("pandas/times_1900.xlsx", 3, {u"02:45:56.100"_s});
    row("pandas/times_1904.xlsx", 3, {u"02:45:56.100"_s});
    row("pandas/times_1900.ods", 2, {u"01:02:03"_s});
    row("pandas/times_1904.ods", 2, {u"01:02:03"_s});
    for (const char *types : {"pandas/test_types.xlsx", "pandas/test_types.ods"}) {
        row(types, 2, {u"1"_s, u"1.25"_s, u"true"_s, u"1"_s, u"a"_s, u"2013-10-30"_s});
        row(types, 4, {u"-3"_s, u"1.83"_s, u"true"_s, u"3"_s, u"c"_s, u"1905-01-01"_s});
    }
    for (const char *spaces : {"pandas/test_spaces.xlsx", "pandas/test_spaces.ods"}) {
        row(spaces, 3, {u"4    spaces"_s});
        row(spaces, 4, {u"1 trailing "_s});
        row(spaces, 5, {u" 1 leading"_s});
        row(spaces, 6, {u"2  spaces  multiple  times"_s});
    }
    row("pandas/testdateoverflow.xlsx", 2, {u"2016-03-12"_s, u"Marc Johnson"_s});
    row("pandas/testdateoverflow.xlsx", 4, {u"#####"_s, u"Timothy Brown"_s});
    row("pandas/one_col_blank_line.xlsx", 4, {u"1"_s});
    row("pandas/test_newlines.ods", 3, {e, e, u"8"_s});
    row("readxl/richtext-coloured.xlsx", 2, {u"tvalrval1rval2"_s, u"rval1rval2"_s, u"rval1rval2"_s, u"rval1rval2"_s});
    row("readxl/inlineStr.xlsx", 2, {u"1"_s, u"+"_s, e, u"1."_s, u"RQ11610"_s, u"requirement"_s, u"Textual Requirement"_s, u"test"_s});
    row("readxl/missing-first-column.xlsx", 1, {e, u"1"_s});
    row("readxl/missing-v-node-xlsx.xlsx", 2, {u"1"_s, u"2"_s});
    row("readxl/nonstandard-xml-ns-prefix.xlsx", 3, {u"2"_s, u"4"_s});
    row("readxl/no-styles-or-sharedStrings-parts.xlsx", 2, {u"german"_s, u"73"_s, u"0.143292665"_s});
    row("readxl/deaths.xlsx", 14, {u"Zsa Zsa Gábor"_s, u"actor"_s, u"99"_s, u"true"_s, u"1917-02-06"_s, u"2016-12-18"_s});
    row("readxl/texty-dates-xlsx.xlsx", 3, {u"1985-03-11 13:23:32"_s});
    row("readxl/vietnamese-utf8.xlsx", 2, {u"BÙN SÉT"_s});
    row("readxl/whitespace-xlsx.xlsx", 2, {u" <-space"_s});
    row("readxl/new_line_errors.xlsx", 2, {u"first line of text \nsecond line of text \ni don't know what type of line feed I've used \nlast line"_s});
    row("readxl/big-texty-numbers-xlsx.xlsx", 3, {u"2147483647"_s, u"2147483647"_s, u"x = 2^31 - 1"_s});
    row("odfpy/countrystatistics.ods", 2, {u"Austria"_s, u"8.3"_s, u"83858"_s, u"99"_s});
}

void TestSpreadsheets::readsWhatItsAuthorsExpect()
{
    QFETCH(QString, name);
    QFETCH(int, line);
    const ReadTable table = readTable(sharedPath(u"spreadsheets/"_s + name));
    QVERIFY2(!table.fault, qPrintable(table.fault.english()));
    for (size_t i = 0; i < table.rows.size(); ++i) {
        if (table.rows[i].line == line) {
            QTEST(table.texts(i), "texts");
            return;
        }
    }
    QFAIL("there is no such line");
}

SAMVERKAN_TEST_MAIN(TestSpreadsheets)
#include "tst_spreadsheets.moc"
