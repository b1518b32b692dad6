// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelayout.h"
#include "renderdocument.h"
#include "samples.h"
#include "testmain.h"
#include "textwrap.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QThread>
#include <QXmlStreamReader>

#include <zip.h>

using namespace samverkan;
using namespace Qt::StringLiterals;

static QByteArray rendered(const Document &document, DocumentFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QString error;
    if (!writeDocument(prepareDocument(document), format, &buffer, &error))
        qFatal("%s", qPrintable(error));
    return buffer.data();
}

static QByteArray member(const QByteArray &archive, const char *name)
{
    zip_error_t error;
    zip_source_t *source = zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, &error);
    zip_t *zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    QByteArray bytes;
    if (zip_file_t *file = zip_fopen(zip, name, 0)) {
        char piece[4096];
        for (zip_int64_t count = 1; (count = zip_fread(file, piece, sizeof piece)) > 0;)
            bytes.append(piece, qsizetype(count));
        zip_fclose(file);
    }
    zip_discard(zip);
    return bytes;
}

// Names of all elements; empty when it is not well-formed.
static QStringList elements(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QStringList names;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            names.append(reader.qualifiedName().toString());
    }
    if (reader.hasError())
        qWarning("%s at line %lld", qPrintable(reader.errorString()), reader.lineNumber());
    return reader.hasError() ? QStringList() : names;
}

// Text of all elements of a name, in order.
static QStringList texts(const QByteArray &xml, const QString &name)
{
    QXmlStreamReader reader(xml);
    QStringList all;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.qualifiedName() == name)
            all.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return all;
}

// A reader of its own, by RFC 4180.
static QList<QStringList> csvRows(const QByteArray &csv)
{
    const QString text = QString::fromUtf8(csv.mid(3));
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"')
            rows.last().last().append(text.at(++i));
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u';')
            rows.last().append(QString());
        else if (!quoted && c == u'\r')
            continue;
        else if (!quoted && c == u'\n')
            rows.append(QStringList{QString()});
        else
            rows.last().last().append(c);
    }
    rows.removeLast();
    return rows;
}

static QStringList naughtyStrings()
{
    QFile file(QStringLiteral(SAMVERKAN_SHARED_DATA "/naughty-strings/blns.json"));
    QStringList strings;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array())
            strings.append(value.toString());
    }
    return strings;
}

static Document hostileDocument(const QStringList &strings)
{
    Document document;
    document.title = u"</title><script>alert(1)</script>"_s;
    document.head = {.project = u"=cmd|' /C calc'!A0"_s, .diaryNumber = u"<b>%1 %2</b>"_s, .filter = u"]]> & \"%1\""_s};
    document.publicity.lines = {u"<img src=x onerror=alert(1)>"_s};
    document.words.pageOf = u"&P %2 %1 <x>"_s;
    document.add(Heading{u"<h1 onclick='x'>"_s});
    document.add(Paragraph{u"line\nbreak  two blanks <br>"_s});
    Table table;
    table.caption = u"a[b]:c*d?e/f\\g' & <i>"_s;
    table.columns = {{.title = u"=1+1"_s}, {.title = u"N"_s, .kind = FigureKind::Count}};
    for (const QString &one : strings)
        table.add({Cell(one), Cell::count(1)});
    table.add({Cell(QString(40000, u'x')), Cell::count(-5)});
    table.add({Cell(u"a\u0001b\uFFFEc"_s + QChar(0xD800) + u"d"_s), Cell::count(2)});
    document.add(table);
    ChartData chart = samples::balanceByKind();
    chart.categories[0].label = u"<script>=1</script>"_s;
    document.add(Figure{.chart = chart, .sentence = u"\"><script>x</script>"_s});
    return document;
}

class FormatsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        // Qt warns of scripts that Inter does not know before it takes another font.
        if (QLatin1String(QTest::currentTestFunction()) != "hostileTextsStayTexts"_L1)
            failOnUnexpectedWarnings();
    }

    void formatsAreKnownByEnding();
    void htmlIsOnePage();
    void htmlTablesAreSemantic();
    void csvHoldsTheValues();
    void csvTextsAreNoFormulas();
    void bareTablesHaveNoHead();
    void workbookHasTypes();
    void workbookSheetsHaveNames();
    void workbookHasChartsOfItsOwn();
    void longWorkbooksAreWritten();
    void textDocumentHasItsParts();
    void hostileTextsStayTexts();
    void savesWholeOrNotAtAll();
    void writesInAnyThread();
    void emptyDocumentsAreWritten();
};

void FormatsTest::formatsAreKnownByEnding()
{
    for (const DocumentFormat format : documentFormats())
        QVERIFY(formatOfEnding(fileEnding(format)) == format);
    QVERIFY(formatOfEnding(u"PDF"_s) == DocumentFormat::Pdf);
    QVERIFY(!formatOfEnding(u"docx"_s));
    QCOMPARE(fileFilter(DocumentFormat::Csv), u"Tables as text (CSV) (*.csv)"_s);
}

void FormatsTest::htmlIsOnePage()
{
    const QByteArray html = rendered(samples::genderReport(), DocumentFormat::Html);
    const QStringList names = elements(html);
    QVERIFY(!names.isEmpty());
    for (const QString &foreign : {u"script"_s, u"link"_s, u"img"_s, u"iframe"_s, u"image"_s, u"object"_s})
        QVERIFY2(!names.contains(foreign), qPrintable(foreign));
    QCOMPARE(names.count(u"svg"_s), 3); // the emblem and two charts
    QVERIFY(html.contains("<html lang=\"sv\""));
    QVERIFY(html.contains("default-src 'none'"));
    QVERIFY(!html.contains("src="));
    QVERIFY(!html.contains("@import") && !html.contains("url("));
    const QString all = texts(html, u"body"_s).join(QString());
    QVERIFY(all.contains(u"EUROPEISKA UNIONEN"_s) && all.contains(u"2\u00A0470:30"_s) && all.contains(u"1\u00A0423"_s));
    QVERIFY(html.contains("Stapeldiagram: alla grupper"));
}

void FormatsTest::htmlTablesAreSemantic()
{
    QXmlStreamReader reader(rendered(samples::genderReport(), DocumentFormat::Html));
    QHash<QString, int> scopes;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "th"_L1)
            ++scopes[reader.attributes().value("scope"_L1).toString()];
    }
    QCOMPARE(scopes.value(u"col"_s), 10);
    QCOMPARE(scopes.value(u"colgroup"_s), 2);
    QCOMPARE(scopes.value(u"rowgroup"_s), 2);
    QCOMPARE(scopes.value(u"row"_s), 6);
    QVERIFY(!scopes.contains(QString()));
}

void FormatsTest::csvHoldsTheValues()
{
    const QByteArray csv = rendered(samples::genderReport(), DocumentFormat::Csv);
    QVERIFY(csv.startsWith("\xEF\xBB\xBF# K"));
    QVERIFY(!csv.contains("\xC2\xA0")); // no hard blanks within numbers
    const QList<QStringList> rows = csvRows(csv);
    QVERIFY(rows.contains(QStringList{u"# Uttagsdatum: 2013-05-14"_s}));
    QVERIFY(rows.contains(QStringList{u"# Urval: alla deltagare"_s}));
    QVERIFY(rows.contains(QStringList({u"Alla deltagare"_s, u"1423"_s, u"1317"_s, u"2"_s, u"2742"_s, u"52"_s, u"48"_s, u"3963:40"_s, u"2013-04-24"_s, u"jämn"_s})));
    QVERIFY(rows.contains(QStringList({u"2012-06"_s, u"41"_s, u"29"_s, u"70"_s}))); // the chart's numbers
}

void FormatsTest::csvTextsAreNoFormulas()
{
    Document document;
    Table table{.columns = {{.title = u"Text"_s}, {.title = u"Number"_s, .kind = FigureKind::Decimal}}};
    const QStringList dangerous{u"=1+1"_s, u"+46 8 123"_s, u"-5"_s, u"@x"_s, u"\tx"_s, u"\rx"_s, u"=\"a;b\""_s};
    for (const QString &text : dangerous)
        table.add({Cell(text), Cell::decimal(-1.5)});
    document.add(table);
    document.locale = samples::swedish();
    document.bareTables = true;
    const QList<QStringList> rows = csvRows(rendered(document, DocumentFormat::Csv));
    QCOMPARE(rows.size(), dangerous.size() + 1);
    for (qsizetype i = 0; i < dangerous.size(); ++i) {
        QVERIFY2(rows.at(i + 1).at(0).startsWith(u'\''), qPrintable(rows.at(i + 1).at(0)));
        QCOMPARE(rows.at(i + 1).at(1), u"-1,5"_s); // a number may be less than none
    }
}

void FormatsTest::bareTablesHaveNoHead()
{
    Document document = samples::longReport(3);
    document.bareTables = true;
    const QList<QStringList> rows = csvRows(rendered(document, DocumentFormat::Csv));
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.first().first(), u"No."_s);
    const QByteArray xlsx = rendered(document, DocumentFormat::Xlsx);
    QVERIFY(member(xlsx, "xl/worksheets/sheet2.xml").isEmpty());
    QVERIFY(member(xlsx, "xl/worksheets/sheet1.xml").contains("<row r=\"1\""));
}

void FormatsTest::workbookHasTypes()
{
    const QByteArray xlsx = rendered(samples::genderReport(), DocumentFormat::Xlsx);
    const QByteArray sheet = member(xlsx, "xl/worksheets/sheet3.xml"); // after the head and the first chart
    QVERIFY(!elements(sheet).isEmpty());
    QVERIFY(!elements(sheet).contains(u"f"_s)); // no formulas
    const QStringList values = texts(sheet, u"v"_s);
    QVERIFY(values.contains(u"1423"_s));
    QVERIFY(values.contains(u"0.52"_s));
    QVERIFY(values.contains(u"41388"_s));                   // 2013-04-24
    QVERIFY(sheet.contains("<v>102.9375</v>"));             // 2470:30 as days
    QVERIFY(sheet.contains("state=\"frozen\""));
    QVERIFY(sheet.contains("<cols>"));
    const QByteArray styles = member(xlsx, "xl/styles.xml");
    QVERIFY(styles.contains("formatCode=\"yyyy-mm-dd\"") && styles.contains("formatCode=\"[h]:mm\""));
    const QStringList strings = texts(member(xlsx, "xl/sharedStrings.xml"), u"t"_s);
    QVERIFY(strings.contains(u"alla deltagare"_s) && strings.contains(u"Uttagsdatum"_s) && strings.contains(u"kvinnodominerad"_s));
}

void FormatsTest::workbookSheetsHaveNames()
{
    Document document;
    for (const QString &name : {u"Könsfördelning"_s, u"könsfördelning"_s, QString(50, u'å'), QString(50, u'å'), u"a/b:c"_s, u"'History'"_s, QString()})
        document.add(Table{.columns = {{.title = u"A"_s}}, .sheetName = name});
    const QByteArray book = member(rendered(document, DocumentFormat::Xlsx), "xl/workbook.xml");
    QXmlStreamReader reader(book);
    QStringList names;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "sheet"_L1)
            names.append(reader.attributes().value("name"_L1).toString());
    }
    QCOMPARE(names.size(), 8);
    QCOMPARE(names.at(1), u"Könsfördelning"_s);
    QCOMPARE(names.at(2), u"könsfördelning 2"_s);
    QCOMPARE(names.at(3), QString(31, u'å'));
    QCOMPARE(names.at(4), QString(29, u'å') + u" 2"_s);
    QCOMPARE(names.at(5), u"a b c"_s);
    QCOMPARE(names.at(6), u"Table 6"_s);
}

void FormatsTest::workbookHasChartsOfItsOwn()
{
    const QByteArray xlsx = rendered(samples::genderReport(), DocumentFormat::Xlsx);
    const QByteArray chart = member(xlsx, "xl/charts/chart1.xml");
    QCOMPARE(elements(chart).count(u"c:ser"_s), 2);
    QVERIFY(chart.contains("percentStacked") && chart.contains("D07A22") && chart.contains("34428A"));
    QVERIFY(member(xlsx, "xl/drawings/drawing1.xml").contains("Stapeldiagram"));
}

void FormatsTest::longWorkbooksAreWritten()
{
    const QByteArray xlsx = rendered(samples::longReport(20000), DocumentFormat::Xlsx);
    const QByteArray sheet = member(xlsx, "xl/worksheets/sheet2.xml");
    QVERIFY(sheet.contains("Participant 20000"));
}

void FormatsTest::textDocumentHasItsParts()
{
    const QByteArray odt = rendered(samples::genderReport(), DocumentFormat::Odt);
    QCOMPARE(odt.mid(30, 8), QByteArray("mimetype"));
    QCOMPARE(odt.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
    const QByteArray content = member(odt, "content.xml");
    const QStringList names = elements(content);
    QCOMPARE(names.count(u"text:h"_s), 3); // title, two headings
    QCOMPARE(names.count(u"table:table-header-rows"_s), 1);
    QCOMPARE(names.count(u"draw:image"_s), 2);
    QCOMPARE(names.count(u"svg:desc"_s), 2);
    QVERIFY(texts(content, u"text:p"_s).contains(u"1\u00A0423"_s));
    const QByteArray styles = member(odt, "styles.xml");
    QVERIFY(elements(styles).contains(u"text:page-number"_s) && elements(styles).contains(u"text:page-count"_s));
    QVERIFY(styles.contains("fo:language=\"sv\"") && styles.contains("EUROPEISKA UNIONEN"));
    QVERIFY(member(odt, "Pictures/chart2.png").startsWith("\x89PNG"));
    QVERIFY(member(odt, "Pictures/emblem.png").startsWith("\x89PNG"));
    QCOMPARE(texts(member(odt, "meta.xml"), u"dc:title"_s), QStringList{u"Könsfördelning"_s});
    QVERIFY(!elements(member(odt, "META-INF/manifest.xml")).isEmpty());
}

void FormatsTest::hostileTextsStayTexts()
{
    const QStringList strings = naughtyStrings();
    const Document document = hostileDocument(strings);

    const QByteArray html = rendered(document, DocumentFormat::Html);
    const QStringList names = elements(html);
    QVERIFY(!names.isEmpty());
    QVERIFY(!names.contains(u"script"_s) && !names.contains(u"img"_s) && !names.contains(u"i"_s));

    const QByteArray odt = rendered(document, DocumentFormat::Odt);
    for (const char *part : {"content.xml", "styles.xml", "meta.xml"})
        QVERIFY2(!elements(member(odt, part)).isEmpty(), part);

    const QByteArray xlsx = rendered(document, DocumentFormat::Xlsx);
    for (const char *part : {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "docProps/core.xml"}) {
        const QStringList found = elements(member(xlsx, part));
        QVERIFY2(!found.isEmpty(), part);
        QVERIFY2(!found.contains(u"f"_s), part);
    }

    const QList<QStringList> rows = csvRows(rendered(document, DocumentFormat::Csv));
    for (const QString &text : strings) {
        QString plain = text;
        plain.remove(QChar::Null);
        const bool there = rows.contains(QStringList{plain, u"1"_s}) || rows.contains(QStringList{u'\'' + plain, u"1"_s});
        QVERIFY2(there, qPrintable(text));
    }
    QVERIFY(rendered(document, DocumentFormat::Pdf).endsWith("%%EOF\n"));
    if (strings.isEmpty())
        QSKIP("the list of naughty strings is not here");
}

void FormatsTest::savesWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.html"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    QString error;
    QVERIFY2(renderDocument(samples::longReport(3), DocumentFormat::Html, path, &error), qPrintable(error));
    QVERIFY(before.open(QIODevice::ReadOnly));
    QVERIFY(before.readAll().startsWith("<!DOCTYPE html>"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);

    QVERIFY(!renderDocument(samples::longReport(3), DocumentFormat::Pdf, folder.filePath(u"no/such/folder.pdf"_s), &error));
    QVERIFY2(error.contains(u"folder.pdf"_s), qPrintable(error));
#ifdef Q_OS_LINUX
    QVERIFY(QFile::exists(u"/dev/full"_s));
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QVERIFY(!writeDocument(prepareDocument(samples::longReport(3)), DocumentFormat::Odt, &full, &error));
#endif
}

// Charts are drawn where widgets may be; the rest is written by a job.
void FormatsTest::writesInAnyThread()
{
    const PreparedDocument prepared = prepareDocument(samples::genderReport());
    QList<QByteArray> results(documentFormats().size());
    std::unique_ptr<QThread> thread(QThread::create([&] {
        for (qsizetype i = 0; i < results.size(); ++i) {
            QBuffer buffer(&results[i]);
            buffer.open(QIODevice::WriteOnly);
            writeDocument(prepared, documentFormats().at(i), &buffer, nullptr);
        }
    }));
    thread->start();
    QVERIFY(thread->wait(20000));
    for (const QByteArray &bytes : results)
        QVERIFY(bytes.size() > 500);
}

void FormatsTest::emptyDocumentsAreWritten()
{
    for (const DocumentFormat format : documentFormats())
        QVERIFY(!rendered(Document(), format).isEmpty());
    Document document;
    document.add(Table());
    document.add(Table{.columns = {{.title = u"A"_s}}});
    document.add(Figure());
    document.add(Facts());
    document.add(Signatures());
    document.add(Spacer());
    document.add(PageBreak());
    document.add(Paragraph());
    document.add(Heading());
    for (const DocumentFormat format : documentFormats())
        QVERIFY(!rendered(document, format).isEmpty());
}

SAMVERKAN_TEST_MAIN_WITH(QApplication, FormatsTest)
#include "tst_formats.moc"
