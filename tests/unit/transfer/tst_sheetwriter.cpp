// SPDX-License-Identifier: GPL-3.0-or-later
#include "madezip.h"
#include "sheetwriter.h"
#include "testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace samverkan;
using namespace samverkan::transfertest;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(SheetFormat)

class TestSheetWriter : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }
    void knowsFormatsByName();
    void givesBackWhatItWrote_data() { formats(); }
    void givesBackWhatItWrote();
    void givesBackNaughtyStrings_data() { formats(); }
    void givesBackNaughtyStrings();
    void keepsFormulasText_data() { formats(); }
    void keepsFormulasText();
    void writesSeveralSheets();
    void shortensWhatNoCellHolds();
    void spellsCsv();
    void spellsPlainCsv();
    void dressesXlsx();
    void dressesOds();
    void leavesNothingWhenCancelled_data() { formats(); }
    void leavesNothingWhenCancelled();
    void leavesTheTargetOnAFullDisk_data() { formats(); }
    void leavesTheTargetOnAFullDisk();
    void refusesAFolderThatIsNotThere_data() { formats(); }
    void refusesAFolderThatIsNotThere();

private:
    void formats();
};

void TestSheetWriter::formats()
{
    QTest::addColumn<SheetFormat>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("xlsx") << SheetFormat::Xlsx << u"lista åäö.xlsx"_s;
    QTest::newRow("ods") << SheetFormat::Ods << u"lista åäö.ods"_s;
    QTest::newRow("csv") << SheetFormat::Csv << u"lista åäö.csv"_s;
}

using Table = std::vector<std::vector<Cell>>;

static Fault write(const QString &path, SheetFormat format, const QList<SheetColumn> &columns, const Table &rows, const SheetOptions &options = {})
{
    const auto writer = createSheetWriter(path, format, options);
    bool good = writer->beginSheet(u"Deltagare"_s, columns);
    for (size_t i = 0; good && i < rows.size(); ++i)
        good = writer->writeRow(rows[i]);
    good = good && writer->finish();
    return good ? Fault() : writer->fault();
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QByteArray memberOf(const QString &path, const char *name)
{
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    zip_file_t *file = zip ? zip_fopen(zip, name, 0) : nullptr;
    QByteArray bytes(4 << 20, '\0');
    bytes.truncate(file ? zip_fread(file, bytes.data(), zip_uint64_t(bytes.size())) : 0);
    if (file)
        zip_fclose(file);
    if (zip)
        zip_discard(zip);
    return bytes;
}

void TestSheetWriter::knowsFormatsByName()
{
    QCOMPARE(sheetFormatOf(u"/a.b/list.XLSX"_s), SheetFormat::Xlsx);
    QCOMPARE(sheetFormatOf(u"list.ods"_s), SheetFormat::Ods);
    QCOMPARE(sheetFormatOf(u"list.csv"_s), SheetFormat::Csv);
    QVERIFY(!sheetFormatOf(u"list.xls"_s));
}

static QString randomText(QRandomGenerator &random)
{
    static const QString letters = u"aåäöÅÄÖé ='+-@_x0041;,\"\t\nžńΩЖ中ﬁ€&<>]]>\u0001\u00A0"_s;
    QString text;
    for (int i = int(random.bounded(12)); i >= 0; --i)
        text += random.bounded(30) == 0 ? u"😎"_s : QString(letters.at(random.bounded(int(letters.size()))));
    return text.normalized(QString::NormalizationForm_C);
}

static Cell randomCell(QRandomGenerator &random)
{
    const QDate day = QDate(1900, 3, 1).addDays(random.bounded(60'000));
    switch (random.bounded(9)) {
    case 0: return Cell();
    case 1: return Cell::number(random.bounded(-100'000, 100'000));
    case 2: return Cell::number((random.generateDouble() - 0.5) * std::pow(10.0, random.bounded(20)));
    case 3: return Cell::date(day);
    case 4: return Cell::dateTime(day, QTime::fromMSecsSinceStartOfDay(random.bounded(1, 86'400) * 1000));
    case 5: return Cell::duration(random.bounded(200'000) * 1000LL);
    case 6: return Cell::boolean(random.bounded(2) == 0);
    default: return Cell::text(randomText(random));
    }
}

// ODS has no place for control characters; CSV knows only text.
static Cell asReadBack(const Cell &cell, SheetFormat format)
{
    if (format == SheetFormat::Xlsx)
        return cell;
    if (format == SheetFormat::Ods)
        return cell.kind() == Cell::Kind::Text ? Cell::text(cell.toText().replace(QChar(1), QChar::ReplacementCharacter)) : cell;
    QString text = cell.toText();
    return Cell::text(cell.kind() == Cell::Kind::Number ? text.replace(u'.', u',') : text);
}

void TestSheetWriter::givesBackWhatItWrote()
{
    QFETCH(SheetFormat, format);
    QFETCH(QString, name);
    QRandomGenerator random(7);
    Table rows;
    for (int i = 0; i < 2000; ++i) {
        rows.emplace_back();
        for (int c = 0; c < 8; ++c)
            rows.back().push_back(randomCell(random));
        if (rows.back()[7].isEmpty())
            rows.back()[7] = Cell::text(u"sist"_s); // so that no row is blank
    }
    QList<SheetColumn> columns;
    for (int c = 0; c < 8; ++c)
        columns << SheetColumn{u"Kolumn %1"_s.arg(c), c * 9};
    MadeFiles files;
    const Fault fault = write(files.path(name), format, columns, rows);
    QVERIFY2(!fault, qPrintable(fault.english()));
    const ReadTable table = readTable(files.path(name));
    QVERIFY2(!table.anyFault(), qPrintable(table.fault.english()));
    QCOMPARE(table.rows.size(), rows.size() + 1);
    QCOMPARE(table.texts(0).at(3), u"Kolumn 3"_s);
    if (format != SheetFormat::Csv)
        QCOMPARE(table.info.sheet, u"Deltagare"_s);
    for (size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(table.rows[i + 1].cells.size(), size_t(8));
        for (size_t c = 0; c < 8; ++c) {
            const Cell expected = asReadBack(rows[i][c], format);
            const Cell found = table.rows[i + 1].cells[c];
            const bool same = found == expected
                // libxlsxwriter writes 16 digits: the last of 17 may differ.
                || (found.kind() == Cell::Kind::Number && expected.kind() == found.kind() && qFuzzyCompare(found.toNumber(), expected.toNumber()));
            QVERIFY2(same, qPrintable(u"row %1, column %2: %3 instead of %4"_s.arg(i).arg(c).arg(found.toText(), expected.toText())));
        }
    }
}

void TestSheetWriter::givesBackNaughtyStrings()
{
    SKIP_WITHOUT_SHARED_DATA();
    QFETCH(SheetFormat, format);
    QFETCH(QString, name);
    const QJsonArray strings = QJsonDocument::fromJson(contentOf(sharedPath(u"naughty-strings/blns.json"_s))).array();
    Table rows;
    for (const QJsonValue &value : strings)
        rows.push_back({Cell::text(u"x"_s), Cell::text(value.toString().normalized(QString::NormalizationForm_C))});
    QVERIFY(rows.size() > 300);
    MadeFiles files;
    const Fault fault = write(files.path(name), format, {{u"a"_s, 0}, {u"b"_s, 0}}, rows);
    QVERIFY2(!fault, qPrintable(fault.english()));
    const ReadTable table = readTable(files.path(name));
    QVERIFY2(!table.fault, qPrintable(table.fault.english()));
    QCOMPARE(table.rows.size(), rows.size() + 1);
    for (size_t i = 0; i < rows.size(); ++i) {
        QString expected = rows[i][1].toText();
        if (format == SheetFormat::Xlsx) {
            expected.replace(QChar(0xFFFE), QChar::ReplacementCharacter).replace(u'\r', u'\n');
        } else if (format == SheetFormat::Ods) {
            for (QChar &c : expected)
                c = (c < u' ' && c != u'\t') || c.unicode() >= 0xFFFE ? QChar(QChar::ReplacementCharacter) : c;
        }
        QCOMPARE(table.texts(i + 1).value(1), expected);
    }
}

void TestSheetWriter::keepsFormulasText()
{
    QFETCH(SheetFormat, format);
    QFETCH(QString, name);
    MadeFiles files;
    QStringList texts{u"=1+2"_s, u"+46 8 1"_s, u"-x"_s, u"@a"_s, u"\ta"_s, u"'=a"_s, u"=cmd|' /C calc'!A0"_s};
    Table rows(1);
    for (const QString &text : texts)
        rows[0].push_back(Cell::text(text));
    QVERIFY(!write(files.path(name), format, {}, rows));
    const ReadTable table = readTable(files.path(name));
    QCOMPARE(table.texts(0), texts);
    for (const Cell &cell : table.rows[0].cells)
        QCOMPARE(cell.kind(), Cell::Kind::Text);
    if (format == SheetFormat::Csv)
        QVERIFY(contentOf(files.path(name)).contains("'=1+2;'+46 8 1;'-x;'@a;'\ta;''=a;'=cmd|' /C calc'!A0\r\n"));
    if (format == SheetFormat::Xlsx)
        QVERIFY(!memberOf(files.path(name), "xl/worksheets/sheet1.xml").contains("<f>"));
    if (format == SheetFormat::Ods)
        QVERIFY(!memberOf(files.path(name), "content.xml").contains("formula"));
}

void TestSheetWriter::writesSeveralSheets()
{
    MadeFiles files;
    for (SheetFormat format : {SheetFormat::Xlsx, SheetFormat::Ods}) {
        const QString path = files.path(u"book"_s);
        const auto writer = createSheetWriter(path, format);
        QVERIFY(writer->beginSheet(u"Nya/ändrade: [1]"_s, {{u"a"_s, 0}}));
        QVERIFY(writer->writeRow(std::vector<Cell>{Cell::text(u"1"_s)}));
        QVERIFY(writer->beginSheet(u"nya ändrade  1"_s, {}));
        QVERIFY(writer->writeRow(std::vector<Cell>{Cell::text(u"2"_s)}));
        QVERIFY(writer->writeRow(std::vector<Cell>{}));
        QVERIFY(writer->writeRow(std::vector<Cell>{Cell(), Cell::text(u"3"_s)}, RowStyle::Heading));
        QVERIFY(writer->beginSheet(u"'"_s, {}));
        QVERIFY(writer->beginSheet(QString(60, u'å'), {{u"b"_s, 0}}));
        QVERIFY2(writer->finish(), qPrintable(writer->fault().english()));
        const ReadTable first = readTable(path);
        const QString longName(31, u'å');
        QCOMPARE(first.sheets, (QList<SheetName>{{u"Nya ändrade 1"_s, false}, {u"nya ändrade 1 (2)"_s, false}, {u"Sheet"_s, false}, {longName, false}}));
        TableOptions options;
        options.sheet = first.sheets.at(1).name;
        const ReadTable second = readTable(path, options);
        QCOMPARE(second.allTexts(), (QList<QStringList>{{u"2"_s}, {QString(), u"3"_s}}));
        QCOMPARE(second.rows[1].line, 3);
        options.sheet = longName;
        QCOMPARE(readTable(path, options).allTexts(), QList<QStringList>{{u"b"_s}});
    }
    const auto csv = createSheetWriter(files.path(u"a.csv"_s), SheetFormat::Csv);
    QVERIFY(csv->beginSheet(u"a"_s, {}));
    QVERIFY(!csv->beginSheet(u"b"_s, {}));
    QCOMPARE(csv->fault().code, FaultCode::OneSheetOnly);
    QVERIFY(!csv->finish());
    QVERIFY(!QFile::exists(files.path(u"a.csv"_s)));
}

void TestSheetWriter::shortensWhatNoCellHolds()
{
    MadeFiles files;
    for (SheetFormat format : {SheetFormat::Xlsx, SheetFormat::Ods}) {
        const auto writer = createSheetWriter(files.path(u"book"_s), format);
        QVERIFY(writer->beginSheet(u"a"_s, {}));
        QVERIFY(writer->writeRow(std::vector<Cell>{Cell::text(QString(40'000, u'å')), Cell::text(QString(32'767, u'ö'))}));
        QVERIFY2(writer->finish(), qPrintable(writer->fault().english()));
        QCOMPARE(writer->shortenedCells(), 1);
        const ReadTable table = readTable(files.path(u"book"_s));
        QCOMPARE(table.texts(0).value(0), QString(32'766, u'å') + u'…');
        QCOMPARE(table.texts(0).value(1), QString(32'767, u'ö'));
    }
}

void TestSheetWriter::spellsCsv()
{
    MadeFiles files;
    const QString path = files.path(u"a.csv"_s);
    QVERIFY(!write(path, SheetFormat::Csv, {{u"ID"_s, 0}, {u"b"_s, 0}, {u"c"_s, 0}},
                   {{Cell::number(-1.5), Cell::date(QDate(2014, 3, 1)), Cell::text(u"a;\"b\"\nc"_s)}, {Cell::text(u"x"_s)}, {}}));
    QCOMPARE(contentOf(path), "\xEF\xBB\xBF\"ID\";b;c\r\n-1,5;2014-03-01;\"a;\"\"b\"\"\nc\"\r\nx;;\r\n;;\r\n"_ba);
}

void TestSheetWriter::spellsPlainCsv()
{
    MadeFiles files;
    const QString path = files.path(u"a.csv"_s);
    SheetOptions options;
    options.csv = CsvStyle::plain();
    QVERIFY(!write(path, SheetFormat::Csv, {{u"a"_s, 0}, {u"b"_s, 0}}, {{Cell::number(-1.5), Cell::text(u"x;y,z"_s)}}, options));
    QCOMPARE(contentOf(path), "a,b\r\n-1.5,\"x;y,z\"\r\n"_ba);
}

void TestSheetWriter::dressesXlsx()
{
    MadeFiles files;
    const QString path = files.path(u"a.xlsx"_s);
    QVERIFY(!write(path, SheetFormat::Xlsx, {{u"Namn"_s, 30}, {u"Född"_s, 0}}, {{Cell::text(u"A"_s), Cell::date(QDate(2014, 3, 1))}, {Cell::text(u"B"_s)}}));
    const QByteArray sheet = memberOf(path, "xl/worksheets/sheet1.xml");
    QVERIFY(sheet.contains("<pane ySplit=\"1\""));
    QVERIFY(sheet.contains("<autoFilter ref=\"A1:B3\""));
    QVERIFY(sheet.contains("<col min=\"1\" max=\"1\" width=\"30."));
    QVERIFY(sheet.contains("<v>41699</v>"));
    QVERIFY(memberOf(path, "xl/styles.xml").contains("yyyy\\-mm\\-dd"));
}

void TestSheetWriter::dressesOds()
{
    MadeFiles files;
    const QString path = files.path(u"a.ods"_s);
    QVERIFY(!write(path, SheetFormat::Ods, {{u"Namn"_s, 30}, {u"Född"_s, 0}}, {{Cell::text(u"A"_s), Cell::date(QDate(2014, 3, 1))}, {Cell::text(u"B"_s)}}));
    QVERIFY(contentOf(path).mid(30).startsWith("mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK"));
    const QByteArray content = memberOf(path, "content.xml");
    QVERIFY(content.contains("<table:table-column table:style-name=\"co30\"/>"));
    QVERIFY(content.contains("table:target-range-address=\"'Deltagare'.A1:'Deltagare'.B3\""));
    QVERIFY(content.contains("table:style-name=\"date\" office:value-type=\"date\" office:date-value=\"2014-03-01\""));
    QVERIFY(memberOf(path, "settings.xml").contains("config:name=\"VerticalSplitPosition\""));
    QVERIFY(memberOf(path, "META-INF/manifest.xml").contains("content.xml"));
}

void TestSheetWriter::leavesNothingWhenCancelled()
{
    QFETCH(SheetFormat, format);
    QFETCH(QString, name);
    MadeFiles files;
    CancelToken cancel;
    const QString path = files.path(name);
    {
        const auto writer = createSheetWriter(path, format, {}, cancel);
        QVERIFY(writer->beginSheet(u"a"_s, {{u"a"_s, 0}}));
        QVERIFY(writer->writeRow(std::vector<Cell>{Cell::number(1)}));
        cancel.cancel();
        QVERIFY(!writer->writeRow(std::vector<Cell>{Cell::number(2)}));
        QVERIFY(!writer->finish());
        QCOMPARE(writer->fault().code, FaultCode::Cancelled);
    }
    QVERIFY(QDir(QFileInfo(path).path()).isEmpty());
    { // left without a word
        const auto writer = createSheetWriter(path, format);
        QVERIFY(writer->beginSheet(u"a"_s, {{u"a"_s, 0}}));
        QVERIFY(writer->writeRow(std::vector<Cell>{Cell::number(1)}));
    }
    QVERIFY(QDir(QFileInfo(path).path()).isEmpty());
}

// No file may grow past so many bytes: wherever that bites, in the target or in a library's own files
// on the way, the old file stays and the failure is told.
void TestSheetWriter::leavesTheTargetOnAFullDisk()
{
#ifdef Q_OS_UNIX
    QFETCH(SheetFormat, format);
    QFETCH(QString, name);
    MadeFiles files;
    const QString path = files.make("old", name);
    rlimit before;
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    QRandomGenerator random(1);
    Table rows;
    for (int i = 0; i < 4000; ++i)
        rows.push_back({Cell::number(random.generateDouble()), Cell::text(QString::number(random.generate64(), 36)), Cell::number(random.generateDouble())});
    for (rlim_t room : {1000, 20'000, 60'000, 100'000, 150'000}) {
        rlimit limited = before;
        limited.rlim_cur = room;
        setrlimit(RLIMIT_FSIZE, &limited);
        const Fault fault = write(path, format, {{u"a"_s, 0}, {u"b"_s, 0}, {u"c"_s, 0}}, rows);
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(fault.code == FaultCode::CannotWrite || fault.code == FaultCode::IncompleteOutput);
        QCOMPARE(contentOf(path), "old"_ba);
        QCOMPARE(QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
    const Fault fault = write(path, format, {{u"a"_s, 0}, {u"b"_s, 0}, {u"c"_s, 0}}, rows);
    QVERIFY2(!fault, qPrintable(fault.english()));
    QCOMPARE(readTable(path).rows.size(), rows.size() + 1);
#else
    QSKIP("file size limits are a matter of Unix");
#endif
}

void TestSheetWriter::refusesAFolderThatIsNotThere()
{
    QFETCH(SheetFormat, format);
    QFETCH(QString, name);
    MadeFiles files;
    const Fault fault = write(files.path(u"none/"_s + name), format, {}, {{Cell::number(1)}});
    QCOMPARE(fault.code, FaultCode::CannotWrite);
    QVERIFY(!fault.arguments.first().isEmpty());
}

SAMVERKAN_TEST_MAIN(TestSheetWriter)
#include "tst_sheetwriter.moc"
