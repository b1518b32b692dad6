// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "referencedata.h"
#include "testmain.h"

using namespace Qt::StringLiterals;
using namespace samverkan;

class TestBands : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void ages_data();
    void ages();
    void levels_data();
    void levels();
    void everyNumberHasOneBand();
    void defaultsAndLabels();
    void theCatalogueUsesThem();

private:
    const ReferenceData m_data;
};

void TestBands::ages_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("band");
    const auto row = [](int age, const QString &set, const QString &band) { QTest::addRow("%d %s", age, qPrintable(set)) << age << set << band; };
    row(14, u"esf_2007"_s, u"under_15"_s);
    row(15, u"esf_2007"_s, u"15_24"_s);
    row(24, u"esf_2007"_s, u"15_24"_s);
    row(25, u"esf_2007"_s, u"25_54"_s);
    row(54, u"esf_2007"_s, u"25_54"_s);
    row(55, u"esf_2007"_s, u"55_64"_s);
    row(64, u"esf_2007"_s, u"55_64"_s);
    row(65, u"esf_2007"_s, u"65_over"_s);
    row(24, u"esf_2014"_s, u"under_25"_s);
    row(54, u"esf_2014"_s, u"25_54"_s);
    row(55, u"esf_2014"_s, u"55_over"_s);
    row(17, u"esfplus_2021"_s, u"under_18"_s);
    row(18, u"esfplus_2021"_s, u"18_29"_s);
    row(29, u"esfplus_2021"_s, u"18_29"_s);
    row(30, u"esfplus_2021"_s, u"30_54"_s);
    row(55, u"esfplus_2021"_s, u"55_over"_s);
    row(34, u"statistics"_s, u"25_34"_s);
    row(35, u"statistics"_s, u"35_44"_s);
    row(99, QString(), u"65_over"_s);
    row(99, u"no such set"_s, u"65_over"_s);
}

void TestBands::ages()
{
    QFETCH(int, age);
    QFETCH(QString, set);
    QTEST(m_data.ageBands().bandOf(age, set), "band");
}

void TestBands::levels_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QStringList>("bands"); // by 2007, 2014, 2021
    QTest::newRow("0") << 0 << QStringList{u"none"_s, u"none"_s, u"lower"_s};
    QTest::newRow("2") << 2 << QStringList{u"lower"_s, u"lower"_s, u"lower"_s};
    QTest::newRow("3") << 3 << QStringList{u"upper_secondary"_s, u"upper_and_post"_s, u"upper_and_post"_s};
    QTest::newRow("4") << 4 << QStringList{u"post_secondary"_s, u"upper_and_post"_s, u"upper_and_post"_s};
    QTest::newRow("5") << 5 << QStringList{u"tertiary"_s, u"tertiary"_s, u"tertiary"_s};
    QTest::newRow("8") << 8 << QStringList{u"tertiary"_s, u"tertiary"_s, u"tertiary"_s};
    QTest::newRow("9") << 9 << QStringList{u"unknown"_s, u"unknown"_s, u"unknown"_s};
}

void TestBands::levels()
{
    QFETCH(int, level);
    QStringList bands;
    for (const QString &set : {u"esf_2007"_s, u"esf_2014"_s, u"esfplus_2021"_s})
        bands.append(m_data.educationBands().bandOf(level, set));
    QTEST(bands, "bands");
}

void TestBands::everyNumberHasOneBand()
{
    for (const BandSet &set : m_data.ageBands().sets()) {
        for (int age = 0; age < 130; ++age) {
            const auto holds = [age](const Band &band) { return band.from <= age && age <= band.to; };
            QCOMPARE(std::count_if(set.bands.begin(), set.bands.end(), holds), 1);
            QCOMPARE(bandOf(set.asAgeBandSet(), age), m_data.ageBands().bandOf(age, set.key));
        }
    }
}

void TestBands::defaultsAndLabels()
{
    const Bands &ages = m_data.ageBands();
    QCOMPARE(ages.set().key, u"esf_2007"_s);
    QCOMPARE(ages.label(u"15_24"_s, u"sv"), u"15–24 år"_s);
    QCOMPARE(ages.label(u"unknown"_s, u"sv"), u"Uppgift saknas"_s);
    QCOMPARE(ages.label(u"under_18"_s, u"en", u"esfplus_2021"_s), u"Under 18"_s);
    QCOMPARE(ages.label(u"no such band"_s, u"en"), u"no such band"_s);
    QCOMPARE(Bands().bandOf(5), QString());
}

void TestBands::theCatalogueUsesThem()
{
    const Catalogue catalogue;
    QCOMPARE(bandOf(catalogue.ageBands(), 15), u"15_24"_s);
    QCOMPARE(ageBand(catalogue.ageBands(), u"1985-05-12"_s, u"2013-05-14"_s, {}), u"25_54"_s);
    const Catalogue other(m_data.ageBands().set(u"esfplus_2021"_s).asAgeBandSet());
    QCOMPARE(bandOf(other.ageBands(), 15), u"under_18"_s);
}

SAMVERKAN_TEST_MAIN(TestBands)
#include "tst_bands.moc"
