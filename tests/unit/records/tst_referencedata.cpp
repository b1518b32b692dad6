// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "organisationnumber.h"
#include "referencedata.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace samverkan;

class TestReferenceData : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void shippedFilesAreSound();
    void newProjectFitsTheCatalogue();
    void newProjectIsTheInvitations();
    void publicityAndRetentionForEveryPeriod();
    void anOfficeMayBringItsOwn();
    void aFaultyFileIsLeftAside_data();
    void aFaultyFileIsLeftAside();

private:
    static QByteArray shipped(const QString &name);
};

QByteArray TestReferenceData::shipped(const QString &name)
{
    QFile file(u":/reference/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestReferenceData::shippedFilesAreSound()
{
    const ReferenceData data;
    QVERIFY(data.faults().isEmpty());
    QVERIFY(data.files().size() >= 5);
    for (const ReferenceFile &file : data.files()) {
        QVERIFY(!file.fromOffice && !file.source.isEmpty());
        QVERIFY(QDate::fromString(file.version, Qt::ISODate).isValid());
    }
}

void TestReferenceData::newProjectFitsTheCatalogue()
{
    const ReferenceData data;
    const Catalogue catalogue;
    for (const TemplateRecord &record : data.project().records()) {
        const Kind *kind = catalogue.kind(record.kind);
        QVERIFY2(kind, qPrintable(record.kind));
        for (auto value = record.fields.begin(); value != record.fields.end(); ++value) {
            const Field *field = kind->field(value.key());
            QVERIFY2(field && field->isStored(), qPrintable(record.kind + u'.' + value.key()));
            if (field->type == FieldType::Choice)
                QCOMPARE(data.codeLists().find(field->list, value->toString()), std::optional(value->toString()));
            if (field->type == FieldType::Country)
                QVERIFY(data.countries().country(value->toString()));
            if (field->type == FieldType::Date)
                QCOMPARE(PartialDate::fromIso(value->toString()).iso(), value->toString());
            if (field->type == FieldType::OrganisationNumber)
                QCOMPARE(parseOrganisationNumber(value->toString(), QDate(2013, 5, 14)).number, value->toString());
        }
        for (const Field *field : kind->storedFields())
            QVERIFY2(!field->is(FieldFlag::Required) || record.fields.contains(field->key), qPrintable(field->key));
    }
}

void TestReferenceData::newProjectIsTheInvitations()
{
    QHash<QString, int> counts;
    const ReferenceData data;
    for (const TemplateRecord &record : data.project().records())
        ++counts[record.kind];
    QCOMPARE(counts[u"project"_s], 1);
    QCOMPARE(counts[u"organisation"_s], 13);
    QCOMPARE(counts[u"working_group"_s], 4);
    QCOMPARE(counts[u"network"_s], 2);
    QCOMPARE(counts[u"phase"_s], 2);
    QVERIFY(data.project().indicators().size() >= 8);
    for (const TemplateIndicator &indicator : data.project().indicators())
        QVERIFY(!indicator.subject.isEmpty());
}

void TestReferenceData::publicityAndRetentionForEveryPeriod()
{
    const ReferenceData data;
    for (const CodeValue &period : data.codeLists().list(u"fund_period")->values) {
        const PublicityText *publicity = data.project().publicityOf(period.code);
        QVERIFY(publicity && !publicity->unionSv.isEmpty() && !publicity->unionEn.isEmpty());
        QVERIFY(data.project().retentionOf(period.code));
        QCOMPARE(data.ageBands().set(period.code).key, period.code);
        QCOMPARE(data.educationBands().set(period.code).key, period.code);
    }
    QVERIFY(!data.project().publicityOf(u"no such period"));
}

void TestReferenceData::anOfficeMayBringItsOwn()
{
    QTemporaryDir folder;
    QByteArray countries = shipped(u"countries.json"_s);
    countries.replace("\"sv\": \"Sverige\", \"en\": \"Sweden\"", "\"sv\": \"Svea rike\", \"en\": \"Sweden\"");
    QFile file(folder.filePath(u"countries.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(countries);
    file.close();

    const ReferenceData data(folder.path());
    QVERIFY(data.faults().isEmpty());
    QCOMPARE(data.countries().name(u"SE", u"sv"), u"Svea rike"_s);
    QCOMPARE(data.countries().all().size(), 250);
    QVERIFY(data.files().first().fromOffice);
    QVERIFY(!data.files().last().fromOffice);
    QVERIFY(data.codeLists().list(u"gender"));
}

void TestReferenceData::aFaultyFileIsLeftAside_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("fault");
    const QString countries = u"countries.json"_s;
    const QByteArray head = R"("version": "2026-01-01", "source": "test")";
    const auto with = [&](const QByteArray &more) { return QByteArray("{" + head + ", " + more + "}"); };
    const QByteArray one = R"({"a2": "SE", "a3": "SWE", "num": "752", "sv": "Sverige", "en": "Sweden"})";
    const QByteArray ends = R"(, "memberships": [], "groups": [])";
    QTest::newRow("empty") << countries << QByteArray() << u"byte 0"_s;
    QTest::newRow("no JSON") << countries << QByteArray("{\"version\"") << u"byte"_s;
    QTest::newRow("a list") << countries << QByteArray("[]") << u"byte"_s;
    QTest::newRow("no version") << countries << QByteArray("{}") << u"version"_s;
    QTest::newRow("no countries") << countries << with(R"("memberships": [])") << u"countries"_s;
    QTest::newRow("not objects") << countries << with(R"("countries": [1])" + ends) << u"countries"_s;
    QTest::newRow("no name") << countries << with(R"("countries": [{"a2": "SE", "a3": "SWE", "sv": "Sverige"}])" + ends) << u"countries[0].en"_s;
    QTest::newRow("twice") << countries << with("\"countries\": [" + one + "," + one + "]" + ends) << u"twice"_s;
    QTest::newRow("same name") << countries << with("\"countries\": [" + one + R"(,{"a2": "NO", "a3": "NOR", "sv": "Norge", "en": "Norway", "names": ["SVERIGE"]}])" + ends)
                               << u"already means SE"_s;
    QTest::newRow("no such member") << countries << with("\"countries\": [" + one + R"(], "memberships": [{"group": "eu", "country": "NO"}], "groups": [])") << u"memberships[0]"_s;
    QTest::newRow("no date") << countries << with("\"countries\": [" + one + R"(], "memberships": [{"group": "eu", "country": "SE", "from": "1995-13-01"}], "groups": [])")
                             << u"from"_s;
    QTest::newRow("a gap") << u"agebands.json"_s
                           << with(R"("default": "a", "unknown": {"key": "u", "sv": "u", "en": "u"}, "sets": [{"key": "a", "sv": "a", "en": "a", "bands": [{"key": "x", "to": 9, "sv": "x", "en": "x"}, {"key": "y", "from": 11, "sv": "y", "en": "y"}]}])")
                           << u"a.y"_s;
    QTest::newRow("no default") << u"agebands.json"_s
                                << with(R"("default": "b", "unknown": {"key": "u", "sv": "u", "en": "u"}, "sets": [{"key": "a", "sv": "a", "en": "a", "bands": []}])")
                                << u"default"_s;
    QTest::newRow("two meanings") << u"codelists.json"_s
                                  << with(R"("lists": [{"key": "l", "sv": "l", "en": "l", "values": [{"code": "a", "sv": "A", "en": "A"}, {"code": "b", "sv": "A", "en": "B"}]}])")
                                  << u"both a and b"_s;
}

void TestReferenceData::aFaultyFileIsLeftAside()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, fault);
    QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    const ReferenceData data(folder.path());
    QCOMPARE(data.faults().size(), 1);
    QCOMPARE(data.faults().first().arguments.first(), name);
    QVERIFY2(data.faults().first().arguments.at(1).contains(fault), qPrintable(data.faults().first().arguments.at(1)));
    // The program's own is in its place, whole.
    QCOMPARE(data.countries().all().size(), 250);
    QCOMPARE(data.ageBands().sets().size(), ReferenceData().ageBands().sets().size());
    QCOMPARE(data.codeLists().all().size(), ReferenceData().codeLists().all().size());
}

SAMVERKAN_TEST_MAIN(TestReferenceData)
#include "tst_referencedata.moc"
