// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include "numbertext.h"
#include "testmain.h"

using namespace Qt::StringLiterals;
using namespace samverkan;
using Verdict = NumberVerdict;

class TestNumberText : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void numbers_data();
    void numbers();
    void noNumbers_data();
    void noNumbers();
    void wholeNumbers();
    void durations_data();
    void durations();
    void noDurations_data();
    void noDurations();
    void everyShownDurationIsRead();
    void dayFractions();
};

void TestNumberText::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    const auto row = [](const QString &text, double value) { QTest::addRow("%s", qPrintable(text)) << text << value; };
    row(u"0"_s, 0);
    row(u"7"_s, 7);
    row(u" 7 "_s, 7);
    row(u"-7,5"_s, -7.5);
    row(u"\u22127,5"_s, -7.5);
    row(u"+3"_s, 3);
    row(u"3,5"_s, 3.5);
    row(u"3.5"_s, 3.5);
    row(u",5"_s, 0.5);
    row(u"0,125"_s, 0.125);
    row(u"0.125"_s, 0.125);
    row(u"1,25"_s, 1.25);
    row(u"1,2345"_s, 1.2345);
    row(u"1234,567"_s, 1234.567);
    row(u"11313135"_s, 11313135);
    row(u"11 313 135"_s, 11313135);
    row(u"11\u00A0313\u00A0135,50"_s, 11313135.5);
    row(u"11\u202F313"_s, 11313);
    row(u"11.313.135"_s, 11313135);
    row(u"11.313.135,5"_s, 11313135.5);
    row(u"11,313,135.5"_s, 11313135.5);
    row(u"1.234,5"_s, 1234.5);
    row(u"1,234.5"_s, 1234.5);
    row(u"007"_s, 7);
    row(u"123456789012345"_s, 123456789012345.0);
}

void TestNumberText::numbers()
{
    QFETCH(QString, text);
    const NumberReading reading = readNumber(text);
    QCOMPARE(reading.verdict, Verdict::Read);
    QTEST(reading.value, "value");
}

void TestNumberText::noNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const QString &text, Verdict verdict) { QTest::addRow("\"%s\"", qPrintable(text)) << text << verdict; };
    row(u"1,234"_s, Verdict::Ambiguous);
    row(u"12.500"_s, Verdict::Ambiguous);
    row(u"-123,456"_s, Verdict::Ambiguous);
    row(u"tre"_s, Verdict::NotANumber);
    row(u"3,"_s, Verdict::NotANumber);
    row(u"."_s, Verdict::NotANumber);
    row(u"-"_s, Verdict::NotANumber);
    row(u"3,5,6"_s, Verdict::NotANumber);
    row(u"1 23"_s, Verdict::NotANumber);
    row(u"1234 567"_s, Verdict::NotANumber);
    row(u"1.234.5"_s, Verdict::NotANumber);
    row(u"1E5"_s, Verdict::NotANumber);
    row(u"0x10"_s, Verdict::NotANumber);
    row(u"inf"_s, Verdict::NotANumber);
    row(u"nan"_s, Verdict::NotANumber);
    row(u"5 kr"_s, Verdict::NotANumber);
    row(u"٣"_s, Verdict::NotANumber);
    row(u"1–2"_s, Verdict::NotANumber);
    row(u"12345678901234567890"_s, Verdict::OutOfRange);
}

void TestNumberText::noNumbers()
{
    QFETCH(QString, text);
    const NumberReading reading = readNumber(text);
    QTEST(reading.verdict, "verdict");
    QVERIFY(Language(u"en"_s).text(reading.reason).startsWith(text));
    QVERIFY(!readWholeNumber(text).isRead());
}

void TestNumberText::wholeNumbers()
{
    QCOMPARE(readWholeNumber(u"1 000"_s).value, 1000);
    QCOMPARE(readWholeNumber(u"12,0"_s).value, 12);
    QCOMPARE(readWholeNumber(u"-3"_s).value, -3);
    QCOMPARE(readWholeNumber(u"3,5"_s).verdict, Verdict::NotWhole);
    QCOMPARE(readWholeNumber(QString()).verdict, Verdict::Empty);
}

void TestNumberText::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes");
    const auto row = [](const QString &text, int minutes) { QTest::addRow("%s", qPrintable(text)) << text << minutes; };
    row(u"0"_s, 0);
    row(u"3"_s, 180);
    row(u"3,5"_s, 210);
    row(u"3.5"_s, 210);
    row(u"3,25"_s, 195);
    row(u"3.25"_s, 195);
    row(u"7.50"_s, 450);
    row(u"8.00"_s, 480);
    row(u"3,30"_s, 198);
    row(u"1,333"_s, 80);
    row(u"0,333"_s, 20);
    row(u"3.75"_s, 225);
    row(u"3:30"_s, 210);
    row(u"03:30"_s, 210);
    row(u"03:30:00"_s, 210);
    row(u"0:05"_s, 5);
    row(u"36:15"_s, 2175);
    row(u"3½"_s, 210);
    row(u"3 ½ h"_s, 210);
    row(u"½ tim"_s, 30);
    row(u"3 h"_s, 180);
    row(u"3h"_s, 180);
    row(u"3t"_s, 180);
    row(u"3 timmar"_s, 180);
    row(u"1 timme"_s, 60);
    row(u"2 hours"_s, 120);
    row(u"3,5 tim."_s, 210);
    row(u"3h30"_s, 210);
    row(u"3 h 30 min"_s, 210);
    row(u"3 tim 30 min"_s, 210);
    row(u"3 timmar och 30 minuter"_s, 210);
    row(u"1 hour, 5 minutes"_s, 65);
    row(u"90 min"_s, 90);
    row(u"90 minuter"_s, 90);
    row(u"45m"_s, 45);
    row(u"1 000"_s, 60000);
}

void TestNumberText::durations()
{
    QFETCH(QString, text);
    const WholeReading reading = readDuration(text);
    QCOMPARE(reading.verdict, Verdict::Read);
    QTEST(int(reading.value), "minutes");
}

void TestNumberText::noDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const QString &text, Verdict verdict) { QTest::addRow("\"%s\"", qPrintable(text)) << text << verdict; };
    row(u""_s, Verdict::Empty);
    row(u"3.30"_s, Verdict::Ambiguous);
    row(u"1.15"_s, Verdict::Ambiguous);
    row(u"3:60"_s, Verdict::NotANumber);
    row(u"3:5"_s, Verdict::NotANumber);
    row(u":30"_s, Verdict::NotANumber);
    row(u"-3"_s, Verdict::NotANumber);
    row(u"9-12"_s, Verdict::NotANumber);
    row(u"9.00–12.00"_s, Verdict::NotANumber);
    row(u"heldag"_s, Verdict::NotANumber);
    row(u"1 dag"_s, Verdict::NotANumber);
    row(u"2 days"_s, Verdict::NotANumber);
    row(u"3 h 2 h"_s, Verdict::NotANumber);
    row(u"30 min 3 h"_s, Verdict::NotANumber);
    row(u"3 30"_s, Verdict::NotANumber);
    row(u"3h90"_s, Verdict::NotANumber);
    row(u"3 veckor"_s, Verdict::NotANumber);
    row(u"h"_s, Verdict::NotANumber);
    row(u"3 h ja"_s, Verdict::NotANumber);
    row(u"1,2,3 h"_s, Verdict::NotANumber);
    row(u"999999"_s, Verdict::OutOfRange);
    row(u"12345678901234567890"_s, Verdict::NotANumber);
}

void TestNumberText::noDurations()
{
    QFETCH(QString, text);
    const WholeReading reading = readDuration(text);
    QTEST(reading.verdict, "verdict");
    QCOMPARE(reading.value, 0);
    QCOMPARE(reading.reason.isEmpty(), text.isEmpty());
}

void TestNumberText::everyShownDurationIsRead()
{
    const Language swedish(u"sv"_s);
    for (int minutes = 0; minutes < 3000; ++minutes)
        QCOMPARE(readDuration(swedish.duration(minutes)).value, minutes);
}

void TestNumberText::dayFractions()
{
    QCOMPARE(minutesOfDayFraction(3.5 / 24), 210);
    QCOMPARE(minutesOfDayFraction(1.25), 1800);
    QCOMPARE(minutesOfDayFraction(1.0 / 3), 480);
}

SAMVERKAN_TEST_MAIN(TestNumberText)
#include "tst_numbertext.moc"
