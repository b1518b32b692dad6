// SPDX-License-Identifier: GPL-3.0-or-later
#include "genderbalance.h"
#include "language.h"
#include "testmain.h"

using namespace Qt::StringLiterals;
using namespace samverkan;
using Verdict = GenderVerdict;

class TestGenderBalance : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void verdicts_data();
    void verdicts();
    void adviceIsTheFewestThatHelp();
    void sexesAreTreatedAlike();
    void sentences();
};

void TestGenderBalance::verdicts_data()
{
    QTest::addColumn<int>("women");
    QTest::addColumn<int>("men");
    QTest::addColumn<int>("others");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<int>("womenPercent");
    QTest::newRow("nobody") << 0 << 0 << 0 << Verdict::NoData << -1;
    QTest::newRow("only others") << 0 << 0 << 12 << Verdict::NoData << -1;
    QTest::newRow("even") << 10 << 10 << 0 << Verdict::Balanced << 50;
    QTest::newRow("exactly 40") << 40 << 60 << 0 << Verdict::Balanced << 40;
    QTest::newRow("exactly 60") << 60 << 40 << 0 << Verdict::Balanced << 60;
    QTest::newRow("just below 40") << 399 << 601 << 0 << Verdict::MenDominated << 40;
    QTest::newRow("just above 60") << 601 << 399 << 0 << Verdict::WomenDominated << 60;
    QTest::newRow("no men") << 12 << 0 << 0 << Verdict::WomenDominated << 100;
    QTest::newRow("no women") << 0 << 12 << 0 << Verdict::MenDominated << 0;
    QTest::newRow("nine") << 4 << 5 << 0 << Verdict::SmallBase << 44;
    QTest::newRow("ten") << 4 << 6 << 0 << Verdict::Balanced << 40;
    QTest::newRow("others do not count") << 4 << 5 << 90 << Verdict::SmallBase << 44;
    QTest::newRow("one eighth") << 7 << 1 << 0 << Verdict::SmallBase << 87;
    QTest::newRow("millions") << 2'000'000'00 << 3'000'000'00 << 0 << Verdict::Balanced << 40;
}

void TestGenderBalance::verdicts()
{
    QFETCH(int, women);
    QFETCH(int, men);
    QFETCH(int, others);
    const GenderBalance balance = balanceOf({women, men, others / 2, others - others / 2});
    QTEST(balance.verdict, "verdict");
    QTEST(balance.womenPercent, "womenPercent");
    QCOMPARE(balance.menPercent, women + men == 0 ? -1 : 100 - balance.womenPercent);
}

void TestGenderBalance::adviceIsTheFewestThatHelp()
{
    const auto bothAtForty = [](qint64 women, qint64 men) { return 5 * women >= 2 * (women + men) && 5 * men >= 2 * (women + men); };
    for (qint64 women = 0; women <= 60; ++women) {
        for (qint64 men = 0; men <= 60; ++men) {
            const GenderBalance balance = balanceOf({women, men});
            const qint64 more = balance.womenWanting + balance.menWanting;
            QVERIFY(balance.womenWanting == 0 || balance.menWanting == 0);
            QVERIFY(bothAtForty(women + balance.womenWanting, men + balance.menWanting));
            if (more > 0)
                QVERIFY(!bothAtForty(women + qMax<qint64>(0, balance.womenWanting - 1), men + qMax<qint64>(0, balance.menWanting - 1)));
            if (women + men >= SmallGenderBase)
                QCOMPARE(balance.verdict == Verdict::Balanced, bothAtForty(women, men));
        }
    }
}

void TestGenderBalance::sexesAreTreatedAlike()
{
    for (qint64 women = 0; women <= 40; ++women) {
        for (qint64 men = 0; men <= 40; ++men) {
            const GenderBalance one = balanceOf({women, men});
            const GenderBalance other = balanceOf({men, women});
            QCOMPARE(one.womenWanting, other.menWanting);
            QCOMPARE(one.verdict == Verdict::WomenDominated, other.verdict == Verdict::MenDominated);
            if (women != men)
                QCOMPARE(one.womenPercent, other.menPercent);
        }
    }
}

void TestGenderBalance::sentences()
{
    const Language english(u"en"_s);
    QCOMPARE(english.text(balanceOf({10, 0}).advice()), u"7 more men would give an even balance."_s);
    QCOMPARE(balanceOf({1, 2}).advice().number, 1);
    QVERIFY(balanceOf({10, 10}).advice().isEmpty());
    QVERIFY(balanceOf({}).advice().isEmpty());
    QCOMPARE(english.text(balanceOf({10, 0}).label()), u"Dominated by women"_s);
    QCOMPARE(english.text(balanceOf({0, 10}).label()), u"Dominated by men"_s);
    QCOMPARE(english.text(balanceOf({}).label()), u"No data"_s);
}

SAMVERKAN_TEST_MAIN(TestGenderBalance)
#include "tst_genderbalance.moc"
