// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "transfersupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace samverkan;
using namespace samverkan::transfertest;
using namespace Qt::StringLiterals;

// Lists and conformance sets that nobody on this project wrote.
class TestCsvDialects : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }
    void agreesWithItsJson_data();
    void agreesWithItsJson();
    void refusesTheBad_data();
    void refusesTheBad();
    void readsSwedishExcel_data();
    void readsSwedishExcel();
    void readsCsvkit_data();
    void readsCsvkit();
    void marksQuotesInText();
    void readsRealLists_data();
    void readsRealLists();
};

static QJsonDocument jsonOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

// The rows as the JSON beside the file has them: lists, or objects named by the first row.
static QJsonArray asJson(const ReadTable &table, bool named)
{
    QJsonArray rows;
    for (size_t i = named ? 1 : 0; i < table.rows.size(); ++i) {
        QJsonObject object;
        QJsonArray list;
        for (size_t c = 0; c < table.rows[i].cells.size(); ++c) {
            list << table.rows[i].cells[c].toText();
            object[table.texts(0).value(qsizetype(c))] = table.rows[i].cells[c].toText();
        }
        rows << (named ? QJsonValue(object) : QJsonValue(list));
    }
    return rows;
}

void TestCsvDialects::agreesWithItsJson_data()
{
    SKIP_WITHOUT_SHARED_DATA();
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("json");
    for (const QString &set : {u"csv/csv-test-data/csv"_s, u"csv/csv-spectrum/csvs"_s}) {
        for (const QString &name : QDir(sharedPath(set)).entryList({u"*.csv"_s}, QDir::Files)) {
            if (name.startsWith(u"bad-") || name == u"location_coordinates.csv") // the json holds other data
                continue;
            const QString folder = sharedPath(set) + u'/';
            const QString json = folder + u"../json/"_s + name.chopped(4) + u".json"_s;
            QTest::newRow(qPrintable(set + u'/' + name)) << folder + name << json;
        }
    }
}

void TestCsvDialects::agreesWithItsJson()
{
    QFETCH(QString, csv);
    QFETCH(QString, json);
    const QJsonArray expected = jsonOf(json).array();
    QVERIFY(QFile::exists(json));
    const ReadTable table = readTable(csv);
    QVERIFY2(!table.anyFault(), qPrintable(table.fault.english()));
    const bool named = csv.contains(u"header-") || csv.contains(u"spectrum");
    QCOMPARE(asJson(table, named), expected);
}

void TestCsvDialects::refusesTheBad_data()
{
    SKIP_WITHOUT_SHARED_DATA();
    QTest::addColumn<QString>("name");
    QTest::addColumn<FaultCode>("code");
    QTest::newRow("less fields") << u"bad-header-less-fields"_s << FaultCode::TooFewCells;
    QTest::newRow("more fields") << u"bad-header-more-fields"_s << FaultCode::TooManyInRow;
    QTest::newRow("no header") << u"bad-header-no-header"_s << FaultCode::EmptyFile;
    QTest::newRow("missing quote") << u"bad-missing-quote"_s << FaultCode::UnclosedQuote;
    QTest::newRow("quote in quotes") << u"bad-quotes-with-unescaped-quote"_s << FaultCode::StrayQuote;
    QTest::newRow("quote in text") << u"bad-unescaped-quote"_s << FaultCode::StrayQuote;
    // bad-header-wrong-header is well-formed: only who expects other columns can refuse it.
}

void TestCsvDialects::refusesTheBad()
{
    QFETCH(QString, name);
    QFETCH(FaultCode, code);
    const ReadTable table = readTable(sharedPath(u"csv/csv-test-data/csv/"_s + name + u".csv"_s));
    if (table.rows.empty()) {
        QCOMPARE(table.fault.code, code);
        return;
    }
    QCOMPARE(table.rows.size(), size_t(2));
    QVERIFY(!table.rows[0].fault);
    QCOMPARE(table.rows[1].fault.code, code);
    QCOMPARE(table.rows[1].line, 2);
}

void TestCsvDialects::readsSwedishExcel_data()
{
    SKIP_WITHOUT_SHARED_DATA();
    QTest::addColumn<QString>("name");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<char>("separator");
    QTest::addColumn<LineEnds>("lineEnds");
    auto row = [](const char *name, TextEncoding encoding, char separator, LineEnds ends) {
        QTest::newRow(name) << u"spreadsheet-dialects/kommuner_"_s + QLatin1StringView(name) << encoding << separator << ends;
    };
    row("excel_sv_cp1252_semicolon_crlf.csv", TextEncoding::Windows1252, ';', LineEnds::CrLf);
    row("sep_line_cp1252.csv", TextEncoding::Windows1252, ';', LineEnds::CrLf);
    row("utf8_nfd_semicolon_crlf.csv", TextEncoding::Utf8, ';', LineEnds::CrLf);
    row("utf8_nobom_semicolon_lf.csv", TextEncoding::Utf8, ';', LineEnds::Lf);
    row("excel_sv_utf8bom_semicolon_crlf.csv", TextEncoding::Utf8, ';', LineEnds::CrLf);
    row("mac_roman_semicolon_cr.csv", TextEncoding::MacRoman, ';', LineEnds::Cr);
    row("utf16be_bom_comma_lf.csv", TextEncoding::Utf16Be, ',', LineEnds::Lf);
    row("excel_unicodetext_utf16le_tab_crlf.txt", TextEncoding::Utf16Le, '\t', LineEnds::CrLf);
}

void TestCsvDialects::readsSwedishExcel()
{
    QFETCH(QString, name);
    static const QList<QStringList> yardstick = readTable(sharedPath(u"spreadsheet-dialects/kommuner_utf8_nobom_semicolon_lf.csv"_s)).allTexts();
    QCOMPARE(yardstick.size(), 291);
    QCOMPARE(yardstick.at(1), (QStringList{u"0114"_s, u"Upplands Väsby kommun"_s, u"Upplands Väsby"_s, u"01"_s, u"Stockholms län"_s, u"Stockholm"_s}));
    const ReadTable table = readTable(sharedPath(name));
    QVERIFY2(!table.anyFault(), qPrintable(table.fault.english()));
    QTEST(table.info.encoding, "encoding");
    QTEST(table.info.separator, "separator");
    QTEST(table.info.lineEnds, "lineEnds");
    QVERIFY(table.allTexts() == yardstick);
}

void TestCsvDialects::readsCsvkit_data()
{
    SKIP_WITHOUT_SHARED_DATA();
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<QStringList>>("rows"); // empty: only that there is no fault
    using Rows = QList<QStringList>;
    const Rows letters{{u"foo"_s, u"bar"_s, u"baz"_s}, {u"1"_s, u"2"_s, u"3"_s}, {u"4"_s, u"5"_s, u"ʤ"_s}};
    Rows alphabet = letters;
    alphabet[0] = {u"a"_s, u"b"_s, u"c"_s};
    Rows latin = alphabet;
    latin[2][2] = u"©"_s;
    const Rows one{{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, u"2"_s, u"3"_s}};
    auto row = [](const char *name, const Rows &rows) { QTest::newRow(name) << QString::fromLatin1(name) << rows; };
    row("test_utf8.csv", letters);
    row("test_utf8_bom.csv", letters);
    row("test_utf16_big.csv", alphabet);
    row("test_utf16_little.csv", alphabet);
    row("test_latin1.csv", latin);
    row("dummy.csv", one);
    row("dummy.tsv", one);
    row("sniff_limit.csv", one);
    row("optional_quote_characters.csv", one);
    row("mac_newlines.csv", {one[0], one[1], {u"Once upon\ra time"_s, u"5"_s, u"6"_s}});
    row("test_locale.csv", {one[0], {u"1,7"_s, u"200.000.000"_s, {}}});
    row("test_header_newline.csv", {{u"\t\n\v\f\r start \t\n\v\f\r end \t\n\v\f\r"_s, u"b"_s, u"c"_s}, {u"d"_s, u"e"_s, u"f"_s}});
    row("date_like_number.csv", {{u"a"_s}, {u"4.5"_s}});
    row("iris.csv", {});
    row("realdata/acs2012_5yr_population.csv", {});
    row("realdata/ks_1033_data.csv", {});
    row("realdata/FY09_EDU_Recipients_by_State.csv", {});
}

void TestCsvDialects::readsCsvkit()
{
    QFETCH(QString, name);
    QFETCH(QList<QStringList>, rows);
    const ReadTable table = readTable(sharedPath(u"csv/csvkit/"_s + name));
    for (const Row &row : table.rows)
        QVERIFY2(!row.fault, qPrintable(QString::number(row.line) + row.fault.english()));
    QVERIFY2(!table.fault, qPrintable(table.fault.english()));
    if (!rows.isEmpty())
        QCOMPARE(table.allTexts(), rows);
    else
        QVERIFY(table.rows.size() > 20 && table.rows[0].cells.size() > 3);
}

// A list whose writer knew no quotation rules: every such row is marked, and none is cut wrongly.
void TestCsvDialects::marksQuotesInText()
{
    SKIP_WITHOUT_SHARED_DATA();
    const ReadTable table = readTable(sharedPath(u"csv/csvkit/realdata/event-notification-rpt-lastmonth.txt"_s));
    QCOMPARE(table.info.separator, '|');
    QCOMPARE(table.rows.size(), size_t(73));
    int marked = 0;
    for (const Row &row : table.rows) {
        QCOMPARE(row.cells.size(), size_t(72));
        QVERIFY(!row.fault || row.fault.code == FaultCode::StrayQuote);
        marked += row.fault ? 1 : 0;
    }
    QVERIFY(marked > 10);
}

void TestCsvDialects::readsRealLists_data()
{
    SKIP_WITHOUT_SHARED_DATA();
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("crlf") << u"mobilities-youth-2014/Erasmus_crlf.csv"_s << 3184 << 5;
    QTest::newRow("lf") << u"mobilities-youth-2014/Erasmus_lf_underscore_header.csv"_s << 3184 << 5;
    QTest::newRow("no last line end") << u"mobilities-youth-2014/erasmus_lf_no_final_newline.csv"_s << 3184 << 5;
    QTest::newRow("institutions") << u"institutions-2013/euc_institutions_2013-14.csv"_s << 4919 << 5;
    QTest::newRow("names") << u"names/names_by_locale.csv"_s << 11042 << 3;
}

void TestCsvDialects::readsRealLists()
{
    QFETCH(QString, name);
    QFETCH(int, rows);
    QFETCH(int, columns);
    const ReadTable table = readTable(sharedPath(name));
    QVERIFY2(!table.fault, qPrintable(table.fault.english()));
    for (const Row &row : table.rows) {
        QVERIFY2(!row.fault, qPrintable(QString::number(row.line) + row.fault.english()));
        QCOMPARE(int(row.cells.size()), columns);
    }
    QCOMPARE(int(table.rows.size()), rows + 1);
}

SAMVERKAN_TEST_MAIN(TestCsvDialects)
#include "tst_csvdialects.moc"
