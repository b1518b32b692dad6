// SPDX-License-Identifier: GPL-3.0-or-later
#include "packeddate.h"
#include "partialdate.h"
#include "testmain.h"

#include <QLocale>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace samverkan;

class TestPartialDate : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void storedForm_data();
    void storedForm();
    void notStoredForm_data();
    void notStoredForm();
    void range();
    void order();
    void shown();
    void age_data();
    void age();
    void packedIsTheSame();
};

void TestPartialDate::storedForm_data()
{
    QTest::addColumn<PartialDate::Precision>("precision");
    QTest::newRow("2013") << PartialDate::Precision::Year;
    QTest::newRow("2013-05") << PartialDate::Precision::Month;
    QTest::newRow("2013-05-14") << PartialDate::Precision::Day;
    QTest::newRow("2012-02-29") << PartialDate::Precision::Day;
    QTest::newRow("1800-01-01") << PartialDate::Precision::Day;
    QTest::newRow("2199-12-31") << PartialDate::Precision::Day;
}

void TestPartialDate::storedForm()
{
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const PartialDate date = PartialDate::fromIso(text);
    QTEST(date.precision(), "precision");
    QCOMPARE(date.iso(), text);
    const bool isWhole = date.precision() == PartialDate::Precision::Day;
    QCOMPARE(packedDate(text.toUtf8()), isWhole ? QString(text).remove(u'-').toInt() : 0);
}

void TestPartialDate::notStoredForm_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "13", "2013-", "2013-5", "2013-05-1", "2013-13", "2013-00", "2013-02-29", "2013-05-00",
                             "2013-00-14", "2013/05/14", "20130514", "+013", "2013-+5", " 2013", "2013-05-14T00:00", "1799",
                             "2200", "0000", "9999-12-31", "2013-05-14 ", "２０１３"})
        QTest::addRow("\"%s\"", text) << QString::fromUtf8(text);
}

void TestPartialDate::notStoredForm()
{
    QFETCH(QString, text);
    QVERIFY(PartialDate::fromIso(text).isNull());
    QVERIFY(PartialDate::fromIso(text).iso().isEmpty());
    QCOMPARE(packedDate(text.toUtf8()), 0);
}

void TestPartialDate::range()
{
    QCOMPARE(PartialDate(2012).firstDay(), QDate(2012, 1, 1));
    QCOMPARE(PartialDate(2012).lastDay(), QDate(2012, 12, 31));
    QCOMPARE(PartialDate(2012, 2).lastDay(), QDate(2012, 2, 29));
    QCOMPARE(PartialDate(2013, 2).lastDay(), QDate(2013, 2, 28));
    QCOMPARE(PartialDate(2013, 5, 14).firstDay(), PartialDate(2013, 5, 14).lastDay());
    QVERIFY(PartialDate(2013, 5).contains(QDate(2013, 5, 31)));
    QVERIFY(!PartialDate(2013, 5).contains(QDate(2013, 6, 1)));
    QVERIFY(!PartialDate().firstDay().isValid() && !PartialDate().lastDay().isValid());
    QVERIFY(PartialDate(QDate()).isNull());
}

void TestPartialDate::order()
{
    const QStringList ordered{u""_s,        u"2012-12-31"_s, u"2013"_s,       u"2013-01"_s,
                              u"2013-01-01"_s, u"2013-01-31"_s, u"2013-02"_s, u"2014"_s};
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        for (qsizetype j = 0; j < ordered.size(); ++j) {
            const PartialDate left = PartialDate::fromIso(ordered.at(i));
            const PartialDate right = PartialDate::fromIso(ordered.at(j));
            QCOMPARE(left < right, i < j);
            QCOMPARE(left == right, i == j);
            QCOMPARE(left < right, left.iso() < right.iso());
        }
    }
}

void TestPartialDate::shown()
{
    const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
    QCOMPARE(PartialDate(2013, 5, 14).toString(swedish), u"14 maj 2013"_s);
    QCOMPARE(PartialDate(2013, 5).toString(swedish), u"maj 2013"_s);
    QCOMPARE(PartialDate(2013).toString(swedish), u"2013"_s);
    QCOMPARE(PartialDate().toString(swedish), QString());
    QCOMPARE(PartialDate(2013, 5, 4).toString(QLocale(QLocale::English)), u"4 May 2013"_s);
}

void TestPartialDate::age_data()
{
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("birthday") << u"1985-05-12"_s << QDate(2013, 5, 12) << 28 << 28;
    QTest::newRow("the day before") << u"1985-05-12"_s << QDate(2013, 5, 11) << 27 << 27;
    QTest::newRow("leap day") << u"1988-02-29"_s << QDate(2013, 2, 28) << 24 << 24;
    QTest::newRow("leap day, March") << u"1988-02-29"_s << QDate(2013, 3, 1) << 25 << 25;
    QTest::newRow("year only") << u"1985"_s << QDate(2013, 5, 12) << 27 << 28;
    QTest::newRow("year only, last day") << u"1985"_s << QDate(2013, 12, 31) << 28 << 28;
    QTest::newRow("month only") << u"1985-05"_s << QDate(2013, 6, 1) << 28 << 28;
    QTest::newRow("born that day") << u"2013-05-12"_s << QDate(2013, 5, 12) << 0 << 0;
    QTest::newRow("born that year") << u"2013"_s << QDate(2013, 5, 12) << 0 << 0;
}

void TestPartialDate::age()
{
    QFETCH(QString, birth);
    QFETCH(QDate, day);
    const std::optional<AgeRange> range = ageOn(PartialDate::fromIso(birth), day);
    QVERIFY(range);
    QTEST(range->least, "least");
    QTEST(range->most, "most");
    QVERIFY(!ageOn(PartialDate::fromIso(birth), QDate(1984, 12, 31)));
    QVERIFY(!ageOn(PartialDate(), day));
    QVERIFY(!ageOn(PartialDate::fromIso(birth), QDate()));
}

void TestPartialDate::packedIsTheSame()
{
    QRandomGenerator random(20130514);
    const auto day = [&random] { return QDate(1890, 1, 1).addDays(random.bounded(60'000)); };
    for (int round = 0; round < 20'000; ++round) {
        QDate birth = day();
        QDate on = day();
        if (round % 10 == 0)
            birth = QDate(1896 + 4 * random.bounded(1, 40), 2, 29); // 1900 is none
        if (round % 3 == 0)
            on = QDate(birth.year() + random.bounded(90), birth.month(), 28).addDays(random.bounded(4));
        if (!birth.isValid() || on < birth)
            continue;
        const int from = packedDate(birth.toString(Qt::ISODate).toUtf8());
        const int to = packedDate(on.toString(Qt::ISODate).toUtf8());
        const auto age = ageOn(PartialDate(birth), on);
        QVERIFY(age && age->isCertain());
        QCOMPARE(completedYears(from, to), age->least);
    }
}

SAMVERKAN_TEST_MAIN(TestPartialDate)
#include "tst_partialdate.moc"
