// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencedata.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace samverkan;

class TestIndicatorSet : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void setsOfEveryPeriod();
    void rulesSpeakOfKnownCodes();
    void counts_data();
    void counts();
    void everybodyPassesTheChecks();
    void checksFindWhatIsWrong();
    void organisations();
    void longTermUnemployed_data();
    void longTermUnemployed();
    void levels();
    void anOfficeMayAddASet();

private:
    const ReferenceData m_data;
};

void TestIndicatorSet::setsOfEveryPeriod()
{
    QStringList keys;
    for (const IndicatorSet &set : m_data.indicatorSets())
        keys.append(set.key());
    QCOMPARE(keys, (QStringList{u"annex23"_s, u"esf_2014"_s, u"esfplus_2021"_s}));
    QCOMPARE(m_data.indicatorSet(u"annex23")->period(), u"esf_2007"_s);
    QCOMPARE(m_data.indicatorSet(u"esf_2014")->completeWith().size(), 4);
    QVERIFY(!m_data.indicatorSet(u"esf_2014")->indicator(u"CO12"));
    QVERIFY(!m_data.indicatorSet(u"none"));
}

void TestIndicatorSet::rulesSpeakOfKnownCodes()
{
    for (const IndicatorSet &set : m_data.indicatorSets()) {
        QVERIFY(m_data.codeLists().find(u"fund_period"_s, set.period()));
        for (const SetIndicator &indicator : set.indicators()) {
            QVERIFY(!indicator.labelSv.isEmpty() && !indicator.labelEn.isEmpty());
            for (const IndicatorCondition &condition : indicator.rule) {
                for (const QString &value : condition.values)
                    QCOMPARE(m_data.codeLists().find(condition.variable, value), std::optional(value));
            }
        }
    }
}

void TestIndicatorSet::counts_data()
{
    QTest::addColumn<ParticipantFacts>("facts");
    QTest::addColumn<QStringList>("annex23");
    QTest::addColumn<QStringList>("esf2014");
    QTest::addColumn<QStringList>("esfplus");
    QTest::newRow("young employee") << ParticipantFacts{u"employed"_s, 24, 3, false}
        << QStringList{u"total"_s, u"employed"_s, u"young"_s, u"isced3"_s}
        << QStringList{u"CO05"_s, u"CO06"_s, u"CO10"_s}
        << QStringList{u"EECO01"_s, u"EECO05"_s, u"EECO07"_s, u"EECO10"_s};
    QTest::newRow("older long-term unemployed") << ParticipantFacts{u"unemployed"_s, 55, 2, true}
        << QStringList{u"total"_s, u"unemployed"_s, u"long_term_unemployed"_s, u"older"_s, u"isced12"_s}
        << QStringList{u"CO01"_s, u"CO02"_s, u"CO07"_s, u"CO08"_s, u"CO09"_s}
        << QStringList{u"EECO01"_s, u"EECO02"_s, u"EECO03"_s, u"EECO08"_s, u"EECO09"_s};
    QTest::newRow("older student") << ParticipantFacts{u"in_education"_s, 60, 0, false}
        << QStringList{u"total"_s, u"inactive"_s, u"in_education"_s, u"older"_s, u"isced0"_s}
        << QStringList{u"CO03"_s, u"CO07"_s}
        << QStringList{u"EECO01"_s, u"EECO04"_s, u"EECO08"_s, u"EECO09"_s};
    QTest::newRow("self-employed doctor of 40") << ParticipantFacts{u"self_employed"_s, 40, 8, false}
        << QStringList{u"total"_s, u"employed"_s, u"self_employed"_s, u"middle"_s, u"isced56"_s}
        << QStringList{u"CO05"_s, u"CO11"_s}
        << QStringList{u"EECO01"_s, u"EECO05"_s, u"EECO11"_s};
    QTest::newRow("nothing known") << ParticipantFacts{}
        << QStringList{u"total"_s, u"labour_unknown"_s, u"age_unknown"_s, u"education_unknown"_s}
        << QStringList{}
        << QStringList{u"EECO01"_s};
}

static QStringList codesOf(const IndicatorSet &set, const ParticipantFacts &facts)
{
    QStringList codes;
    for (const SetIndicator &indicator : set.indicators()) {
        if (fulfils(indicator, facts) == Fulfilment::Yes)
            codes.append(indicator.code);
    }
    return codes;
}

void TestIndicatorSet::counts()
{
    QFETCH(ParticipantFacts, facts);
    QTEST(codesOf(*m_data.indicatorSet(u"annex23"), facts), "annex23");
    QTEST(codesOf(*m_data.indicatorSet(u"esf_2014"), facts), "esf2014");
    QTEST(codesOf(*m_data.indicatorSet(u"esfplus_2021"), facts), "esfplus");
}

void TestIndicatorSet::everybodyPassesTheChecks()
{
    QStringList statuses{QString()};
    for (const CodeValue &value : m_data.codeLists().list(u"labour_status")->values)
        statuses.append(value.code);
    for (const IndicatorSet &set : m_data.indicatorSets()) {
        for (const QString &status : statuses) {
            for (int age = -1; age < 100; age += 3) {
                for (int level = -1; level <= 8; ++level) {
                    ParticipantFacts facts{status, age < 0 ? std::nullopt : std::optional(age), level < 0 ? std::nullopt : std::optional(level), {}};
                    facts.longTermUnemployed = isLongTermUnemployed(status, PartialDate(2010), QDate(2013, 1, 1), facts.age);
                    const bool complete = set.completeWith().isEmpty() || (!status.isEmpty() && facts.age && facts.education);
                    QHash<QString, qint64> figures;
                    for (const QString &code : codesOf(set, facts))
                        figures.insert(code, 1);
                    for (const IndicatorCheck &check : set.checks())
                        QVERIFY2(!complete || check.holds(figures), qPrintable(set.key() + u' ' + check.left.join(u'+')));
                }
            }
        }
    }
}

void TestIndicatorSet::checksFindWhatIsWrong()
{
    const IndicatorCheck atMost{{u"a"_s, u"b"_s}, {u"c"_s}, false};
    QVERIFY(atMost.holds({{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 3}}));
    QVERIFY(!atMost.holds({{u"a"_s, 2}, {u"b"_s, 2}, {u"c"_s, 3}}));
    const IndicatorCheck equal{{u"a"_s, u"b"_s}, {u"c"_s}, true};
    QVERIFY(equal.holds({{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 3}}));
    QVERIFY(!equal.holds({{u"a"_s, 1}, {u"c"_s, 3}}));
}

void TestIndicatorSet::organisations()
{
    const SetIndicator &small = *m_data.indicatorSet(u"esfplus_2021")->indicator(u"EECO19");
    QCOMPARE(fulfils(small, u"sme"_s), Fulfilment::Yes);
    QCOMPARE(fulfils(small, u"hospital"_s), Fulfilment::No);
    QCOMPARE(fulfils(small, QString()), Fulfilment::NotKnown);
    QCOMPARE(fulfils(small, ParticipantFacts{}), Fulfilment::No);
    const SetIndicator &disabled = *m_data.indicatorSet(u"esf_2014")->indicator(u"CO16");
    QVERIFY(!disabled.isCounted());
    QCOMPARE(fulfils(disabled, ParticipantFacts{}), Fulfilment::No);
}

void TestIndicatorSet::longTermUnemployed_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("since");
    QTest::addColumn<int>("age"); // -1: not known
    QTest::addColumn<int>("answer"); // -1: not known
    QTest::newRow("exactly 6 months, 24") << u"unemployed"_s << u"2012-11-14"_s << 24 << 0;
    QTest::newRow("a day more, 24") << u"unemployed"_s << u"2012-11-13"_s << 24 << 1;
    QTest::newRow("the same, 25") << u"unemployed"_s << u"2012-11-13"_s << 25 << 0;
    QTest::newRow("exactly 12 months, 25") << u"unemployed"_s << u"2012-05-14"_s << 25 << 0;
    QTest::newRow("a day more, 25") << u"unemployed"_s << u"2012-05-13"_s << 25 << 1;
    QTest::newRow("year that decides") << u"unemployed"_s << u"2011"_s << 40 << 1;
    QTest::newRow("year that does not") << u"unemployed"_s << u"2012"_s << 40 << -1;
    QTest::newRow("age not known, long") << u"unemployed"_s << u"2011"_s << -1 << 1;
    QTest::newRow("age not known, between") << u"unemployed"_s << u"2012-09-01"_s << -1 << -1;
    QTest::newRow("age not known, short") << u"unemployed"_s << u"2013-04-01"_s << -1 << 0;
    QTest::newRow("no date") << u"unemployed"_s << QString() << 40 << -1;
    QTest::newRow("employed") << u"employed"_s << u"2001"_s << 40 << 0;
    QTest::newRow("status not known") << QString() << u"2001"_s << 40 << -1;
}

void TestIndicatorSet::longTermUnemployed()
{
    QFETCH(QString, status);
    QFETCH(QString, since);
    QFETCH(int, age);
    const std::optional<bool> is = isLongTermUnemployed(status, PartialDate::fromIso(since), QDate(2013, 5, 14),
                                                        age < 0 ? std::nullopt : std::optional(age));
    QTEST(is ? int(*is) : -1, "answer");
}

void TestIndicatorSet::levels()
{
    for (const CodeValue &value : m_data.codeLists().list(u"education_level")->values)
        QCOMPARE(iscedLevel(value.code), std::optional(value.position - 1));
    QVERIFY(!iscedLevel(u"isced9"_s) && !iscedLevel(QString()) && !iscedLevel(u"isced"_s) && !iscedLevel(u"lower"_s));
}

void TestIndicatorSet::anOfficeMayAddASet()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"indicatorsets"_s));
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(u"indicatorsets/"_s + name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    const QByteArray head = R"({"version": "2027-01-01", "source": "an office", "key": "ours", "period": "esf_2014", "sv": "Våra", "en": "Ours", "complete": [],)";
    QVERIFY(write(u"ours.json"_s, head + R"("blocks": [{"key": "b", "sv": "B", "en": "B"}], "indicators": [{"code": "A1", "block": "b", "sv": "Över 30", "en": "Over 30", "subject": "participants", "rule": [{"variable": "age", "from": 31}]}], "checks": []})"));
    QVERIFY(write(u"faulty.json"_s, head + R"("blocks": [], "indicators": [{"code": "A1", "block": "b", "sv": "x", "en": "x", "subject": "participants", "rule": []}], "checks": []})"));
    QVERIFY(write(u"annex23.json"_s, "{}"));
    const ReferenceData data(folder.path());
    QCOMPARE(data.indicatorSets().size(), 4);
    QCOMPARE(data.faults().size(), 2);
    QVERIFY(data.indicatorSet(u"annex23"));
    const SetIndicator *over = data.indicatorSet(u"ours")->indicator(u"A1");
    ParticipantFacts facts;
    facts.age = 31;
    QCOMPARE(fulfils(*over, facts), Fulfilment::Yes);
    facts.age = 30;
    QCOMPARE(fulfils(*over, facts), Fulfilment::No);
}

SAMVERKAN_TEST_MAIN(TestIndicatorSet)
#include "tst_indicatorset.moc"
