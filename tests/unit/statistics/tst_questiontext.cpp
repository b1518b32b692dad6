// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectmaker.h"
#include "questiontext.h"
#include "referencedata.h"
#include "testmain.h"
#include "variable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace samverkan;

using Mode = Condition::Mode;

class QuestionTextTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_codes = m_reference.codeLists().asCodeBook();
        m_catalogue.addOwnLists(m_codes);
    }
    void init() { failOnUnexpectedWarnings(); }
    void readsAll();
    void readsConditions_data();
    void readsConditions();
    void writesWhatItReads();
    void refusesWithAReason_data();
    void refusesWithAReason();
    void everyVariableCanBeAsked();
    void offersWhatScriptsRelyOn_data();
    void offersWhatScriptsRelyOn();

private:
    ParsedQuestion parse(const QuestionText &text) const
    {
        return parseQuestion(text, m_catalogue, m_codes, m_reference.countries());
    }
    const ReferenceData m_reference;
    const Catalogue m_catalogue;
    CodeBook m_codes;
};

void QuestionTextTest::readsAll()
{
    const ParsedQuestion parsed = parse({u"mobilities"_s, u"gender, receiving_country"_s, u"exchange.kind=study_visit"_s, u"2013-05"_s, u"2014"_s});
    QVERIFY2(parsed.fault.isEmpty(), qPrintable(parsed.fault.source));
    const Question expected{Subject::Mobilities, {u"gender"_s, u"receiving_country"_s}, PartialDate(2013, 5), PartialDate(2014),
                            {{u"exchange.kind"_s, {u"study_visit"_s}, Mode::OneOf}}};
    QCOMPARE(parsed.question, expected);
}

void QuestionTextTest::readsConditions_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QList<Condition>>("conditions");
    using C = QList<Condition>;
    QTest::newRow("none") << u""_s << C{};
    QTest::newRow("one") << u"gender=woman"_s << C{{u"gender"_s, {u"woman"_s}}};
    QTest::newRow("two") << u"gender=woman; country=PL"_s << C{{u"gender"_s, {u"woman"_s}}, {u"country"_s, {u"PL"_s}}};
    QTest::newRow("either") << u"country=PL|de"_s << C{{u"country"_s, {u"PL"_s, u"DE"_s}}};
    QTest::newRow("the same field twice") << u"country=PL;country=EL"_s << C{{u"country"_s, {u"PL"_s, u"GR"_s}}};
    QTest::newRow("empty") << u"gender="_s << C{{u"gender"_s, {}, Mode::Empty}};
    QTest::newRow("any") << u"gender=*"_s << C{{u"gender"_s, {}, Mode::NotEmpty}};
    QTest::newRow("one or none") << u"gender=man|"_s << C{{u"gender"_s, {u"man"_s, u""_s}}};
    QTest::newRow("labels") << u"gender=Kvinna;country=Tyskland"_s << C{{u"gender"_s, {u"woman"_s}}, {u"country"_s, {u"DE"_s}}};
    QTest::newRow("yes") << u"attendance.signed=ja"_s << C{{u"attendance.signed"_s, {u"yes"_s}}};
    QTest::newRow("time and numbers") << u"year=2013;month=2013-05;age_at_start=17;start_date=2013-05"_s
                                      << C{{u"year"_s, {u"2013"_s}}, {u"month"_s, {u"2013-05"_s}}, {u"age_at_start"_s, {u"17"_s}}, {u"start_date"_s, {u"2013-05"_s}}};
    QTest::newRow("a value with =") << u"organisation=A = B"_s << C{{u"organisation"_s, {u"A = B"_s}}};
    QTest::newRow("not known age") << u"age_band=unknown"_s << C{{u"age_band"_s, {u"unknown"_s}}};
}

void QuestionTextTest::readsConditions()
{
    QFETCH(QString, where);
    QFETCH(QList<Condition>, conditions);
    const ParsedQuestion parsed = parse({u"participants"_s, {}, where});
    QVERIFY2(parsed.fault.isEmpty(), qPrintable(parsed.fault.source));
    QCOMPARE(parsed.question.where, conditions);
}

void QuestionTextTest::writesWhatItReads()
{
    const QString text = u"gender=woman|;country=PL|GR;organisation=*;role="_s;
    const ParsedQuestion parsed = parse({u"participants"_s, {}, text});
    QVERIFY(parsed.fault.isEmpty());
    QCOMPARE(conditionsText(parsed.question.where), text);
}

void QuestionTextTest::refusesWithAReason_data()
{
    QTest::addColumn<QStringList>("text"); // of, by, where, from, to
    QTest::addColumn<QString>("named"); // an argument of the sentence
    QTest::newRow("subject") << QStringList{u"cats"_s, {}, {}, {}, {}} << u"cats"_s;
    QTest::newRow("no subject") << QStringList{{}, {}, {}, {}, {}} << u""_s;
    QTest::newRow("variable") << QStringList{u"participants"_s, u"gender,size"_s, {}, {}, {}} << u"size"_s;
    QTest::newRow("not for splitting") << QStringList{u"participants"_s, u"email"_s, {}, {}, {}} << u"email"_s;
    QTest::newRow("filter") << QStringList{u"participants"_s, {}, u"gender"_s, {}, {}} << u"gender"_s;
    QTest::newRow("filter's field") << QStringList{u"participants"_s, {}, u"size=3"_s, {}, {}} << u"size"_s;
    QTest::newRow("code") << QStringList{u"participants"_s, {}, u"gender=cat"_s, {}, {}} << u"cat"_s;
    QTest::newRow("country") << QStringList{u"participants"_s, {}, u"country=QQ"_s, {}, {}} << u"QQ"_s;
    QTest::newRow("year") << QStringList{u"participants"_s, {}, u"year=2013-05"_s, {}, {}} << u"2013-05"_s;
    QTest::newRow("number") << QStringList{u"participants"_s, {}, u"age_at_start=old"_s, {}, {}} << u"old"_s;
    QTest::newRow("identity number") << QStringList{u"participants"_s, {}, u"identity_number=1"_s, {}, {}} << u"identity_number"_s;
    QTest::newRow("date") << QStringList{u"participants"_s, {}, {}, u"2013-02-30"_s, {}} << u"2013-02-30"_s;
}

void QuestionTextTest::refusesWithAReason()
{
    QFETCH(QStringList, text);
    QFETCH(QString, named);
    const ParsedQuestion parsed = parse({text[0], text[1], text[2], text[3], text[4]});
    QVERIFY(!parsed);
    QVERIFY2(parsed.fault.arguments.contains(named), qPrintable(parsed.fault.source));
}

void QuestionTextTest::everyVariableCanBeAsked()
{
    for (Subject subject : subjects()) {
        const QList<Variable> variables = variablesOf(subject, m_catalogue);
        QVERIFY(variables.size() > 3);
        QSet<QString> keys;
        for (const Variable &variable : variables) {
            QVERIFY2(!keys.contains(variable.key), qPrintable(variable.key));
            keys.insert(variable.key);
            QVERIFY(!variable.label.isEmpty() && variable.field);
            QVERIFY(faultOf({subject, {variable.key}}, m_catalogue).isEmpty());
            QCOMPARE(variable.kind == BinKind::References, !variable.target.isEmpty());
            QVERIFY2(variable.kind != BinKind::Codes || !variable.list.isEmpty(), qPrintable(variable.key));
        }
    }
}

void QuestionTextTest::offersWhatScriptsRelyOn_data()
{
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("by");
    const auto row = [](const char *of, const QString &by) { QTest::newRow(of) << QString::fromLatin1(of) << by; };
    row("participants", u"gender,country,organisation,role,age_band,month,year,age_at_start,activity.kind,activity.theme,working_group.focus_area,exchange.kind,organisation.kind,exchange,activity"_s);
    row("mobilities", u"gender,age_at_start,age_band,sending_country,receiving_country,exchange,month,year,direction,participant.role,organisation.kind"_s);
    row("person_days", u"receiving_country,gender"_s);
    row("hours", u"gender,organisation,month,activity,kind,activity.theme,participant.role,organisation.kind,working_group.focus_area"_s);
    row("organisations", u"kind,country,role,stage,focus_areas,place"_s);
    row("activities", u"kind,theme,focus_area,month,year,country,horizontal,network.focus_area,working_group"_s);
    row("group_members", u"gender,working_group,focus_area,role,organisation,participant.age_band"_s);
    row("group_leaders", u"gender,working_group.focus_area"_s);
}

void QuestionTextTest::offersWhatScriptsRelyOn()
{
    QFETCH(QString, of);
    QFETCH(QString, by);
    for (const QString &key : by.split(u','))
        QVERIFY2(parse({of, key}).fault.isEmpty(), qPrintable(key));
}

SAMVERKAN_TEST_MAIN(QuestionTextTest)
#include "tst_questiontext.moc"
