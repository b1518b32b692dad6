// SPDX-License-Identifier: GPL-3.0-or-later
#include "datetext.h"
#include "language.h"
#include "testmain.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace samverkan;
using Verdict = DateVerdict;

class TestDateText : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void reasonsSayWhat_data();
    void reasonsSayWhat();
    void everyStoredDateIsRead();
    void spreadsheetSerials_data();
    void spreadsheetSerials();
    void noSerial_data();
    void noSerial();
    void plainNumbers();

private:
    const QDate m_today{2013, 5, 14};
};

void TestDateText::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    const auto row = [](const QString &text, const QString &iso) { QTest::addRow("%s", qPrintable(text)) << text << iso; };
    row(u"2013"_s, u"2013"_s);
    row(u"2013-05"_s, u"2013-05"_s);
    row(u"5/2013"_s, u"2013-05"_s);
    row(u"05.2013"_s, u"2013-05"_s);
    row(u"maj 2013"_s, u"2013-05"_s);
    row(u"May 2013"_s, u"2013-05"_s);
    row(u"201305"_s, u"2013-05"_s);
    row(u"2013-05-14"_s, u"2013-05-14"_s);
    row(u"2013-5-4"_s, u"2013-05-04"_s);
    row(u"2013/05/14"_s, u"2013-05-14"_s);
    row(u"2013.05.14"_s, u"2013-05-14"_s);
    row(u"2013 05 14"_s, u"2013-05-14"_s);
    row(u"2013–05–14"_s, u"2013-05-14"_s);
    row(u"2013-05-14T00:00:00Z"_s, u"2013-05-14"_s);
    row(u"2013-05-14 00:00:00.000"_s, u"2013-05-14"_s);
    row(u"2013-05-14 kl. 9:30"_s, u"2013-05-14"_s);
    row(u"14/5 2013 13:45"_s, u"2013-05-14"_s);
    row(u"20130514"_s, u"2013-05-14"_s);
    row(u"14052013"_s, u"2013-05-14"_s);
    row(u"14/5 2013"_s, u"2013-05-14"_s);
    row(u"14/5-2013"_s, u"2013-05-14"_s);
    row(u"14/05/2013"_s, u"2013-05-14"_s);
    row(u"14-05-2013"_s, u"2013-05-14"_s);
    row(u"14.5.2013"_s, u"2013-05-14"_s);
    row(u"14. 5. 2013"_s, u"2013-05-14"_s);
    row(u" 14 05 2013\u00A0"_s, u"2013-05-14"_s);
    row(u"05/06/2013"_s, u"2013-06-05"_s);
    row(u"14 maj 2013"_s, u"2013-05-14"_s);
    row(u"14 MAJ 2013."_s, u"2013-05-14"_s);
    row(u"den 14:e maj 2013"_s, u"2013-05-14"_s);
    row(u"tisdag den 14 maj 2013"_s, u"2013-05-14"_s);
    row(u"lördag 1 juni 2013"_s, u"2013-06-01"_s);
    row(u"2013 maj 14"_s, u"2013-05-14"_s);
    row(u"14 May 2013"_s, u"2013-05-14"_s);
    row(u"14th of May 2013"_s, u"2013-05-14"_s);
    row(u"May 14, 2013"_s, u"2013-05-14"_s);
    row(u"Tue, 14 May 2013"_s, u"2013-05-14"_s);
    row(u"14-May-13"_s, u"2013-05-14"_s);
    row(u"14-maj-2013"_s, u"2013-05-14"_s);
    row(u"1 okt. 2012"_s, u"2012-10-01"_s);
    row(u"990514"_s, u"1999-05-14"_s);
    row(u"850531"_s, u"1985-05-31"_s);
    row(u"121212"_s, u"2012-12-12"_s);
    row(u"14/5/99"_s, u"1999-05-14"_s);
    row(u"99-05-14"_s, u"1999-05-14"_s);
    row(u"29/2 2012"_s, u"2012-02-29"_s);
}

void TestDateText::reads()
{
    QFETCH(QString, text);
    const DateReading reading = readDate(text, m_today);
    QCOMPARE(reading.verdict, Verdict::Read);
    QTEST(reading.date.iso(), "iso");
    QVERIFY(reading.reason.isEmpty());
}

void TestDateText::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const QString &text, Verdict verdict) { QTest::addRow("\"%s\"", qPrintable(text)) << text << verdict; };
    row(u"okänt"_s, Verdict::NotADate);
    row(u"maj"_s, Verdict::YearMissing);
    row(u"14 maj"_s, Verdict::YearMissing);
    row(u"May 14"_s, Verdict::YearMissing);
    row(u"14/5"_s, Verdict::YearMissing);
    row(u"2013-02-29"_s, Verdict::NoSuchDate);
    row(u"2012-13-01"_s, Verdict::NoSuchDate);
    row(u"2012-00-01"_s, Verdict::NoSuchDate);
    row(u"2012-01-00"_s, Verdict::NoSuchDate);
    row(u"31 april 2013"_s, Verdict::NoSuchDate);
    row(u"31/4 2013"_s, Verdict::NoSuchDate);
    row(u"20130229"_s, Verdict::NoSuchDate);
    row(u"2013-14"_s, Verdict::NoSuchDate);
    row(u"32/13/2013"_s, Verdict::NoSuchDate);
    row(u"05/14/2013"_s, Verdict::MonthFirst);
    row(u"5-31-2013"_s, Verdict::MonthFirst);
    row(u"05/14/13"_s, Verdict::MonthFirst);
    row(u"130514"_s, Verdict::Ambiguous);
    row(u"14/5/13"_s, Verdict::Ambiguous);
    row(u"14/05/13"_s, Verdict::Ambiguous);
    row(u"01-02-03"_s, Verdict::Ambiguous);
    row(u"201205"_s, Verdict::Ambiguous);
    row(u"0213-05-14"_s, Verdict::YearOutOfRange);
    row(u"9999-12-31"_s, Verdict::YearOutOfRange);
    row(u"1500"_s, Verdict::YearOutOfRange);
    row(u"12345678"_s, Verdict::YearOutOfRange);
    row(u"999999"_s, Verdict::NotADate);
    row(u"41408"_s, Verdict::NotADate);
    row(u"1"_s, Verdict::NotADate);
    row(u"123456789012345678901234567890"_s, Verdict::NotADate);
    row(u"2011-2013"_s, Verdict::NotADate);
    row(u"2013-05-14 – 2013-05-16"_s, Verdict::NotADate);
    row(u"-2013"_s, Verdict::NotADate);
    row(u"2013-05-"_s, Verdict::NotADate);
    row(u"+2013-05-14"_s, Verdict::NotADate);
    row(u"2013_05_14"_s, Verdict::NotADate);
    row(u"maj maj 2013"_s, Verdict::NotADate);
    row(u"14 mai 2013"_s, Verdict::NotADate);
    row(u"ca 2013"_s, Verdict::NotADate);
    row(u"v. 20 2013"_s, Verdict::NotADate);
    row(u"2013?"_s, Verdict::NotADate);
    row(u"۱۴/۵ ۲۰۱۳"_s, Verdict::NotADate);
    row(u"١٣٩٢"_s, Verdict::NotADate);
    row(u"-"_s, Verdict::NotADate);
    row(u"."_s, Verdict::NotADate);
    row(u"den"_s, Verdict::NotADate);
    row(u"14 2013 maj 5"_s, Verdict::NotADate);
    row(u"12:30"_s, Verdict::YearMissing);
}

void TestDateText::refuses()
{
    QFETCH(QString, text);
    const DateReading reading = readDate(text, m_today);
    QTEST(reading.verdict, "verdict");
    QVERIFY(reading.date.isNull());
    QVERIFY(Language(u"en"_s).text(reading.reason).contains(text));
}

void TestDateText::reasonsSayWhat_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("days") << u"29/2 2013"_s << u"29/2 2013 does not exist: February 2013 has 28 days."_s;
    QTest::newRow("months") << u"2012-13-01"_s << u"2012-13-01 does not exist: the months go from 1 to 12."_s;
    QTest::newRow("month first") << u"05/14/2013"_s << u"05/14/2013 has the month before the day. Write it as 2013-05-14."_s;
    QTest::newRow("ambiguous") << u"130514"_s << u"130514 can mean 2013-05-14 or 2014-05-13. Write it as 2013-05-14."_s;
}

void TestDateText::reasonsSayWhat()
{
    QFETCH(QString, text);
    QTEST(Language(u"en"_s).text(readDate(text, m_today).reason), "reason");
}

void TestDateText::everyStoredDateIsRead()
{
    for (QDate day(1899, 12, 1); day < QDate(2030, 1, 1); day = day.addDays(17)) {
        const PartialDate date(day);
        QCOMPARE(readDate(date.iso(), m_today).date, date);
        for (const auto &code : {QLocale::Swedish, QLocale::English})
            QCOMPARE(readDate(date.toString(QLocale(code)), m_today).date, date);
        QCOMPARE(readDate(day.toString(u"d/M yyyy"_s), m_today).date, date);
    }
}

void TestDateText::spreadsheetSerials_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<SpreadsheetCalendar>("calendar");
    QTest::addColumn<QString>("iso");
    using enum SpreadsheetCalendar;
    QTest::newRow("first day") << 1.0 << From1900 << u"1900-01-01"_s;
    QTest::newRow("before the gap") << 59.0 << From1900 << u"1900-02-28"_s;
    QTest::newRow("after the gap") << 61.0 << From1900 << u"1900-03-01"_s;
    QTest::newRow("with a time") << 41408.75 << From1900 << u"2013-05-14"_s;
    QTest::newRow("1904, first day") << 0.0 << From1904 << u"1904-01-01"_s;
    QTest::newRow("1904, same day") << 41408.0 - 1462 << From1904 << u"2013-05-14"_s;
}

void TestDateText::spreadsheetSerials()
{
    QFETCH(double, serial);
    QFETCH(SpreadsheetCalendar, calendar);
    const DateReading reading = readSpreadsheetDate(serial, calendar);
    QCOMPARE(reading.verdict, Verdict::Read);
    QTEST(reading.date.iso(), "iso");
}

void TestDateText::noSerial_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("zero") << 0.0 << Verdict::NoSuchDate;
    QTest::newRow("29 February 1900") << 60.5 << Verdict::NoSuchDate;
    QTest::newRow("negative") << -1.0 << Verdict::NotADate;
    QTest::newRow("far") << 2'958'465.0 << Verdict::YearOutOfRange;
    QTest::newRow("huge") << 1e300 << Verdict::NotADate;
    QTest::newRow("nan") << std::numeric_limits<double>::quiet_NaN() << Verdict::NotADate;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << Verdict::NotADate;
}

void TestDateText::noSerial()
{
    QFETCH(double, serial);
    const DateReading reading = readSpreadsheetDate(serial, SpreadsheetCalendar::From1900);
    QTEST(reading.verdict, "verdict");
    QVERIFY(!reading.reason.isEmpty() && reading.date.isNull());
}

void TestDateText::plainNumbers()
{
    const auto calendar = SpreadsheetCalendar::From1900;
    QCOMPARE(readDateNumber(2013, calendar).date.iso(), u"2013"_s);
    QCOMPARE(readDateNumber(20130514, calendar).date.iso(), u"2013-05-14"_s);
    QCOMPARE(readDateNumber(20130230, calendar).verdict, Verdict::NoSuchDate);
    QCOMPARE(readDateNumber(41408, calendar).date.iso(), u"2013-05-14"_s);
    QCOMPARE(readDateNumber(2013.5, calendar).date.iso(), u"1905-07-05"_s);
    QCOMPARE(readDateNumber(-1, calendar).verdict, Verdict::NotADate);
}

SAMVERKAN_TEST_MAIN(TestDateText)
#include "tst_datetext.moc"
