// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencedata.h"
#include "testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace samverkan;

class TestCountries : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void isComplete();
    void finds_data();
    void finds();
    void guessesNothing_data();
    void guessesNothing();
    void swedishNames();
    void independentNames_data();
    void independentNames();
    void youthMobilities();
    void groups_data();
    void groups();
    void sizeOfTheUnion_data();
    void sizeOfTheUnion();
    void foldedIn();

private:
    static QJsonObject shared(const QString &path);
    const ReferenceData m_data;
    const Countries &m_countries = m_data.countries();
};

QJsonObject TestCountries::shared(const QString &path)
{
    QFile file(QStringLiteral(SAMVERKAN_SHARED_DATA "/") + path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void TestCountries::isComplete()
{
    // 249 of ISO 3166-1 and Kosovo.
    QCOMPARE(m_countries.all().size(), 250);
    for (const Country &country : m_countries.all()) {
        for (const QString &text : QStringList{country.code, country.code.toLower(), country.code3, country.numeric, country.euCode,
                                               country.iocCode, country.nameSv, country.nameEn} + country.names) {
            if (!text.isEmpty())
                QCOMPARE(m_countries.find(text), std::optional(country.code));
        }
        QCOMPARE(m_countries.name(country.code, u"sv"), country.nameSv);
        QCOMPARE(m_countries.name(country.code, u"en"), country.nameEn);
    }
}

void TestCountries::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &text, const QString &code) { QTest::addRow("%s", qPrintable(text)) << text << code; };
    row(u"EL"_s, u"GR"_s);
    row(u"GR"_s, u"GR"_s);
    row(u"UK"_s, u"GB"_s);
    row(u"U.K."_s, u"GB"_s);
    row(u"England"_s, u"GB"_s);
    row(u"Skottland"_s, u"GB"_s);
    row(u"XK"_s, u"XK"_s);
    row(u"Kosovo"_s, u"XK"_s);
    row(u"GER"_s, u"DE"_s);
    row(u"DEU"_s, u"DE"_s);
    row(u"276"_s, u"DE"_s);
    row(u"Tyskland"_s, u"DE"_s);
    row(u"Germany"_s, u"DE"_s);
    row(u"Deutschland"_s, u"DE"_s);
    row(u"LAT"_s, u"LV"_s);
    row(u"Latvia"_s, u"LV"_s);
    row(u"Lettland"_s, u"LV"_s);
    row(u"LTU"_s, u"LT"_s);
    row(u"Lithuania"_s, u"LT"_s);
    row(u"Litauen"_s, u"LT"_s);
    row(u"Holland"_s, u"NL"_s);
    row(u"Tjeckiska republiken"_s, u"CZ"_s);
    row(u"Czech Republic"_s, u"CZ"_s);
    row(u"Vitryssland"_s, u"BY"_s);
    row(u"Belarus"_s, u"BY"_s);
    row(u"  sverige "_s, u"SE"_s);
    row(u"OSTERRIKE"_s, u"AT"_s);
    row(u"Österrike"_s, u"AT"_s);
    row(u"Co\u0302te d’Ivoire"_s, u"CI"_s);
    row(u"Makedonien"_s, u"MK"_s);
    row(u"Aland"_s, u"AX"_s);
    row(u"SUI"_s, u"CH"_s);
    row(u"BRN"_s, u"BN"_s);
    row(u"Niger"_s, u"NE"_s);
    row(u"Nigeria"_s, u"NG"_s);
}

void TestCountries::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(m_countries.find(text), std::optional(code));
}

void TestCountries::guessesNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u" "_s, u"-"_s, u"Latva"_s, u"Lituania"_s, u"Lettonia"_s, u"Kongo"_s, u"Korea"_s, u"ZZ"_s, u"S"_s,
                                u"SEE"_s, u"Sverige och Norge"_s, u"EU"_s, u"Europa"_s, u"40"_s, u"999"_s, u"Jugoslavien"_s, u"Stockholm"_s})
        QTest::addRow("\"%s\"", qPrintable(text)) << text;
}

void TestCountries::guessesNothing()
{
    QFETCH(QString, text);
    QCOMPARE(m_countries.find(text), std::nullopt);
    QVERIFY(!m_countries.country(text));
    QCOMPARE(m_countries.name(text, u"sv"), text);
}

void TestCountries::swedishNames()
{
    const QJsonObject sample = shared(u"countries/expected.json"_s)[u"sv_sample"_s].toObject();
    if (sample.isEmpty())
        QSKIP("The shared test data is not here.");
    for (auto entry = sample.begin(); entry != sample.end(); ++entry)
        QCOMPARE(m_countries.name(entry.key(), u"sv"), entry.value().toString());
}

void TestCountries::independentNames_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Swedish") << u"sv"_s;
    QTest::newRow("English") << u"en"_s;
}

void TestCountries::independentNames()
{
    QFETCH(QString, language);
    const QJsonObject names = shared(u"countries/i18n-iso-countries/%1.json"_s.arg(language))[u"countries"_s].toObject();
    if (names.isEmpty())
        QSKIP("The shared test data is not here.");
    QCOMPARE(names.size(), 250);
    for (auto entry = names.begin(); entry != names.end(); ++entry) {
        for (const QVariant &name : entry.value().isArray() ? entry.value().toArray().toVariantList() : QVariantList{entry.value().toString()}) {
            // Two countries are called that.
            if (name.toString() != u"Congo")
                QCOMPARE(m_countries.find(name.toString()), std::optional(entry.key()));
        }
    }
}

void TestCountries::youthMobilities()
{
    QFile file(QStringLiteral(SAMVERKAN_SHARED_DATA "/mobilities-youth-2014/Erasmus_crlf.csv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The shared test data is not here.");
    QHash<QString, int> sent;
    QHash<QString, int> received;
    file.readLine();
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        QCOMPARE(cells.size(), 5);
        for (auto [cell, counts] : {std::pair(3, &sent), std::pair(4, &received)}) {
            const std::optional<QString> code = m_countries.find(QString::fromLatin1(cells.at(cell)));
            QVERIFY2(code, cells.at(cell).constData());
            ++(*counts)[*code];
        }
    }
    QCOMPARE(sent.size(), 50);
    QCOMPARE(received.size(), 30);
    QCOMPARE(sent[u"GB"_s], 118);
    QCOMPARE(sent[u"XK"_s], 14);
    QCOMPARE(received[u"GR"_s], 111);
}

void TestCountries::groups_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("group");
    QTest::newRow("home") << u"SE"_s << QDate(2013, 5, 14) << u"home"_s;
    QTest::newRow("Baltic") << u"LV"_s << QDate(2013, 5, 14) << u"baltic_eu"_s;
    QTest::newRow("Åland") << u"AX"_s << QDate(2013, 5, 14) << u"baltic_eu"_s;
    QTest::newRow("Croatia, the day before") << u"HR"_s << QDate(2013, 6, 30) << u"other"_s;
    QTest::newRow("Croatia, the day") << u"HR"_s << QDate(2013, 7, 1) << u"other_eu"_s;
    QTest::newRow("Britain, last day") << u"GB"_s << QDate(2020, 1, 31) << u"other_eu"_s;
    QTest::newRow("Britain, after") << u"GB"_s << QDate(2020, 2, 1) << u"other"_s;
    QTest::newRow("Britain, today") << u"GB"_s << QDate() << u"other"_s;
    QTest::newRow("Croatia, today") << u"HR"_s << QDate() << u"other_eu"_s;
    QTest::newRow("Norway") << u"NO"_s << QDate(2013, 5, 14) << u"neighbour"_s;
    QTest::newRow("Belarus") << u"BY"_s << QDate(2013, 5, 14) << u"neighbour"_s;
    QTest::newRow("Ukraine") << u"UA"_s << QDate(2013, 5, 14) << u"other"_s;
    QTest::newRow("no country") << u"ZZ"_s << QDate(2013, 5, 14) << u"other"_s;
}

void TestCountries::groups()
{
    QFETCH(QString, code);
    QFETCH(QDate, day);
    QTEST(m_countries.groupOf(code, day), "group");
    const QString group = m_countries.groupOf(code, day);
    QVERIFY(std::any_of(m_countries.groups().begin(), m_countries.groups().end(), [&](const CountryGroup &known) { return known.key == group; }));
}

void TestCountries::sizeOfTheUnion_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("members");
    QTest::newRow("1958") << QDate(1958, 1, 1) << 6;
    QTest::newRow("1973") << QDate(1973, 1, 1) << 9;
    QTest::newRow("1986") << QDate(1986, 1, 1) << 12;
    QTest::newRow("1995") << QDate(1995, 1, 1) << 15;
    QTest::newRow("2004") << QDate(2004, 5, 1) << 25;
    QTest::newRow("2007") << QDate(2007, 1, 1) << 27;
    QTest::newRow("2013-06-30") << QDate(2013, 6, 30) << 27;
    QTest::newRow("2013-07-01") << QDate(2013, 7, 1) << 28;
    QTest::newRow("2020-02-01") << QDate(2020, 2, 1) << 27;
}

void TestCountries::sizeOfTheUnion()
{
    QFETCH(QDate, day);
    int members = 0;
    for (const Country &country : m_countries.all())
        members += country.countedAs.isEmpty() && m_countries.memberOf(country.code, u"eu"_s, day) ? 1 : 0;
    QTEST(members, "members");
}

void TestCountries::foldedIn()
{
    QCOMPARE(m_countries.countedAs(u"AX"_s), u"FI"_s);
    QCOMPARE(m_countries.countedAs(u"FO"_s), u"DK"_s);
    QCOMPARE(m_countries.countedAs(u"GL"_s), u"DK"_s);
    QCOMPARE(m_countries.countedAs(u"SE"_s), u"SE"_s);
}

SAMVERKAN_TEST_MAIN(TestCountries)
#include "tst_countries.moc"
