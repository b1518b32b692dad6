// SPDX-License-Identifier: GPL-3.0-or-later
#include "isodate.h"
#include "numberformat.h"
#include "testmain.h"
#include "xlsxtext.h"

using namespace samverkan;
using namespace Qt::StringLiterals;

class TestNumberFormat : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }
    void knowsDates_data();
    void knowsDates();
    void turnsNumbersIntoDates_data();
    void turnsNumbersIntoDates();
    void keepsLeadingZeros_data();
    void keepsLeadingZeros();
    void goesThereAndBack();
    void readsIso_data();
    void readsIso();
    void readsDurations_data();
    void readsDurations();
    void decodesXlsxText_data();
    void decodesXlsxText();
};

void TestNumberFormat::knowsDates_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("kind"); // d date, t time, e elapsed
    auto row = [](const char *code, const char *kind) { QTest::newRow(code) << QString::fromUtf8(code) << QString::fromLatin1(kind); };
    row("General", "");
    row("Standard", "");
    row("0", "");
    row("#,##0.00", "");
    row("0.00E+00", "");
    row("@", "");
    row("0%", "");
    row("# ?/?", "");
    row("#,##0\\ \"kr\"", "");
    row("#,##0 [$kr-41D]", "");
    row("\"dagar: \"0", "");
    row("0\\ \\d\\a\\y\\s", "");
    row("[Red]-#,##0;[Blue]0", "");
    row("0_d", "");
    row("yyyy-mm-dd", "d");
    row("YYYY\\-MM\\-DD", "d");
    row("[$-41D]d mmmm yyyy;@", "d");
    row("[$-F800]dddd, mmmm dd, yyyy", "d");
    row("mmm", "d");
    row("mm/yy", "d");
    row("hh:mm", "t");
    row("mm:ss.0", "t");
    row("h AM/PM", "t");
    row("[h]:mm:ss", "te");
    row("[mm]:ss", "te");
    row("yyyy-mm-dd hh:mm", "dt");
    row("0;yyyy", ""); // only the first section says what the number is
}

void TestNumberFormat::knowsDates()
{
    QFETCH(QString, code);
    const NumberFormat format = parseNumberFormat(code);
    const QString kind = QString(format.date ? u"d"_s : QString()) + (format.time ? u"t"_s : QString()) + (format.elapsed ? u"e"_s : QString());
    QTEST(kind, "kind");
}

void TestNumberFormat::turnsNumbersIntoDates_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("date1904");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Cell::Kind>("kind");
    using K = Cell::Kind;
    const QString date = u"yyyy-mm-dd"_s, both = u"yyyy-mm-dd hh:mm"_s, clock = u"hh:mm"_s, hours = u"[h]:mm"_s;
    QTest::newRow("a day") << 41699.0 << date << false << u"2014-03-01"_s << K::Date;
    QTest::newRow("a day, 1904") << 40237.0 << date << true << u"2014-03-01"_s << K::Date;
    QTest::newRow("the first day") << 1.0 << date << false << u"1900-01-01"_s << K::Date;
    QTest::newRow("before the day that never was") << 59.0 << date << false << u"1900-02-28"_s << K::Date;
    QTest::newRow("the day that never was") << 60.25 << both << false << u"1900-02-29"_s << K::Error;
    QTest::newRow("after it") << 61.0 << date << false << u"1900-03-01"_s << K::Date;
    QTest::newRow("no such day in 1904's system") << 60.0 << date << true << u"1904-03-01"_s << K::Date;
    QTest::newRow("day nought") << 0.0 << date << false << u"1900-01-00"_s << K::Error;
    QTest::newRow("day nought, 1904") << 0.0 << date << true << u"1904-01-01"_s << K::Date;
    QTest::newRow("before time") << -1.0 << date << false << u"#####"_s << K::Error;
    QTest::newRow("the last day") << 2958465.0 << date << false << u"9999-12-31"_s << K::Date;
    QTest::newRow("past it") << 2958466.0 << date << false << u"#####"_s << K::Error;
    QTest::newRow("far past it") << 1e300 << date << false << u"#####"_s << K::Error;
    QTest::newRow("no number") << qQNaN() << date << false << u"#####"_s << K::Error;
    QTest::newRow("midnight is a date") << 41699.0 << both << false << u"2014-03-01"_s << K::Date;
    QTest::newRow("a moment") << 41699.5 << both << false << u"2014-03-01 12:00:00"_s << K::DateTime;
    QTest::newRow("rounded") << 17899.62306712963 << both << false << u"1949-01-01 14:57:13"_s << K::DateTime;
    QTest::newRow("rounded to the next day") << 41699.9999999999 << both << false << u"2014-03-02"_s << K::Date;
    QTest::newRow("a clock") << 0.75 << clock << false << u"18:00:00"_s << K::Duration;
    QTest::newRow("a clock, 1904") << 0.75 << clock << true << u"18:00:00"_s << K::Duration;
    QTest::newRow("hours") << 1.5 << hours << false << u"36:00:00"_s << K::Duration;
    QTest::newRow("hours to pay back") << -0.5 << hours << false << u"-12:00:00"_s << K::Duration;
    QTest::newRow("a number") << 1.5 << u"0.0"_s << false << u"1.5"_s << K::Number;
}

void TestNumberFormat::turnsNumbersIntoDates()
{
    QFETCH(double, number);
    QFETCH(QString, code);
    QFETCH(bool, date1904);
    const Cell cell = cellOfNumber(number, parseNumberFormat(code), date1904);
    QTEST(cell.toText(), "text");
    QTEST(cell.kind(), "kind");
}

void TestNumberFormat::keepsLeadingZeros_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("general") << 2021005489.0 << u"General"_s << u"2021005489"_s;
    QTest::newRow("organisation number") << 2021005489.0 << u"000000-0000"_s << u"202100-5489"_s;
    QTest::newRow("with a zero in front") << 1010101.0 << u"000000\\-0000"_s << u"000101-0101"_s;
    QTest::newRow("post code") << 2145.0 << u"000\" \"00"_s << u"021 45"_s;
    QTest::newRow("more digits than places") << 1234567.0 << u"00-00"_s << u"12345-67"_s;
    QTest::newRow("a fraction") << 1.5 << u"0000"_s << u"1.5"_s;
    QTest::newRow("negative") << -5.0 << u"0000"_s << u"-5"_s;
    QTest::newRow("one zero pads nothing") << 5.0 << u"0"_s << u"5"_s;
    QTest::newRow("thousands are no padding") << 5.0 << u"#,##0"_s << u"5"_s;
    QTest::newRow("decimals are no padding") << 5.0 << u"0.00"_s << u"5"_s;
}

void TestNumberFormat::keepsLeadingZeros()
{
    QFETCH(double, number);
    QFETCH(QString, code);
    const Cell cell = cellOfNumber(number, parseNumberFormat(code), false);
    QCOMPARE(cell.kind(), Cell::Kind::Number);
    QCOMPARE(cell.toNumber(), number);
    QTEST(cell.toText(), "text");
}

void TestNumberFormat::goesThereAndBack()
{
    NumberFormat format;
    format.date = format.time = true;
    for (QDate day(1900, 3, 1); day.year() < 2100; day = day.addDays(17)) {
        const QTime time = QTime::fromMSecsSinceStartOfDay(int(day.toJulianDay() * 7919 % 86'400'000) / 1000 * 1000 + 500);
        QCOMPARE(cellOfNumber(serialOfDate(day, time), format, false), Cell::dateTime(day, time));
        QCOMPARE(cellOfNumber(serialOfDate(day), format, false), Cell::date(day));
    }
    QCOMPARE(serialOfDate(QDate(1900, 2, 28)), 0.0);
}

void TestNumberFormat::readsIso_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<Cell>("cell");
    QTest::newRow("date") << u"2014-03-01"_s << Cell::date(QDate(2014, 3, 1));
    QTest::newRow("moment") << u"2014-03-01T09:30:00"_s << Cell::dateTime(QDate(2014, 3, 1), QTime(9, 30));
    QTest::newRow("utc") << u"2014-03-01T09:30:00.5Z"_s << Cell::dateTime(QDate(2014, 3, 1), QTime(9, 30, 0, 500));
    QTest::newRow("midnight") << u"2014-03-01T00:00:00"_s << Cell::date(QDate(2014, 3, 1));
    QTest::newRow("rounded up") << u"2014-03-01T23:59:59.9999"_s << Cell::date(QDate(2014, 3, 2));
    QTest::newRow("time") << u"09:30"_s << Cell::duration(34'200'000);
    QTest::newRow("no such day") << u"2014-02-30"_s << Cell::error(u"2014-02-30"_s);
    QTest::newRow("five digits") << u"12014-02-03"_s << Cell::error(u"12014-02-03"_s);
    QTest::newRow("no such hour") << u"2014-02-03T25:00:00"_s << Cell::error(u"2014-02-03T25:00:00"_s);
    QTest::newRow("not a number") << u"2014-02-03T09:30:nan"_s << Cell::error(u"2014-02-03T09:30:nan"_s);
    QTest::newRow("signs") << u"+014--2-03"_s << Cell::error(u"+014--2-03"_s);
    QTest::newRow("nothing") << QString() << Cell::error(QString());
}

void TestNumberFormat::readsIso()
{
    QFETCH(QString, iso);
    QFETCH(Cell, cell);
    QVERIFY2(cellOfIsoDate(iso) == cell, qPrintable(cellOfIsoDate(iso).toText()));
}

void TestNumberFormat::readsDurations_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<Cell>("cell");
    QTest::newRow("time") << u"PT14H57M13S"_s << Cell::duration(53'833'000);
    QTest::newRow("fraction") << u"PT2H45M56.1000000000003S"_s << Cell::duration(9'956'100);
    QTest::newRow("long") << u"PT126H15M"_s << Cell::duration(454'500'000);
    QTest::newRow("days") << u"P1DT1H"_s << Cell::duration(90'000'000);
    QTest::newRow("negative") << u"-PT1H"_s << Cell::duration(-3'600'000);
    for (const QString &bad : {u""_s, u"P"_s, u"PT"_s, u"PTH"_s, u"PT1"_s, u"P1M"_s, u"1H"_s, u"PT1X"_s, u"PT1e99H"_s, u"PT1..5H"_s, u"PT99999999999999999999H"_s})
        QTest::newRow(qPrintable(u"bad: "_s + bad)) << bad << Cell::error(bad);
}

void TestNumberFormat::readsDurations()
{
    QFETCH(QString, iso);
    QFETCH(Cell, cell);
    QVERIFY2(cellOfIsoDuration(iso) == cell, qPrintable(cellOfIsoDuration(iso).toText()));
}

void TestNumberFormat::decodesXlsxText_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"a_b"_s << u"a_b"_s;
    QTest::newRow("carriage return") << u"a_x000D_b"_s << u"a\rb"_s;
    QTest::newRow("escaped escape") << u"_x005F_x0041_"_s << u"_x0041_"_s;
    QTest::newRow("two in a row") << u"_x0041__x0042_"_s << u"AB"_s;
    QTest::newRow("cut") << u"_x004"_s << u"_x004"_s;
    QTest::newRow("no hexadecimal") << u"_x00G1_ _x-041_ _x+041_"_s << u"_x00G1_ _x-041_ _x+041_"_s;
    QTest::newRow("nul") << u"a_x0000_b"_s << u"ab"_s;
}

void TestNumberFormat::decodesXlsxText()
{
    QFETCH(QString, stored);
    QFETCH(QString, text);
    QCOMPARE(decodedXlsxText(stored), text);
    QCOMPARE(decodedXlsxText(encodedXlsxText(stored)), stored);
}

SAMVERKAN_TEST_MAIN(TestNumberFormat)
#include "tst_numberformat.moc"
