// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include "organisationnumber.h"
#include "testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace samverkan;
using Verdict = OrganisationNumberVerdict;

class TestOrganisationNumber : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void published();
    void publishedThatLookPersonal();
    void forms_data();
    void forms();
    void kinds_data();
    void kinds();
    void badInput_data();
    void badInput();
    void oneWrongDigitIsAlwaysFound();

private:
    static QJsonArray list(const QString &name);
    const QDate m_today{2025, 1, 1};
};

QJsonArray TestOrganisationNumber::list(const QString &name)
{
    QFile file(QStringLiteral(SAMVERKAN_SHARED_DATA "/identity-numbers/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

void TestOrganisationNumber::published()
{
    const QJsonArray entries = list(u"organisationsnummer-list.json"_s);
    if (entries.isEmpty())
        QSKIP("The shared test data is not here.");
    for (const QJsonValue &entry : entries) {
        const bool valid = entry[u"valid"_s].toBool();
        for (const QString &form : {u"input"_s, u"long_format"_s, u"short_format"_s, u"vat_number"_s}) {
            const QString text = entry[form].toString();
            const OrganisationNumber number = parseOrganisationNumber(text, m_today);
            QVERIFY2(number.isValid() == valid, qPrintable(text));
            if (!valid)
                continue;
            QCOMPARE(number.number, entry[u"short_format"_s].toString());
            QCOMPARE(vatNumber(number.number), entry[u"vat_number"_s].toString());
            QCOMPARE(number.isPersonal, entry[u"type"_s].toString() == u"Enskild firma"_s);
        }
    }
}

void TestOrganisationNumber::publishedThatLookPersonal()
{
    const QJsonArray entries = list(u"orgnumber.json"_s);
    if (entries.isEmpty())
        QSKIP("The shared test data is not here.");
    for (const QJsonValue &entry : entries) {
        const OrganisationNumber number = parseOrganisationNumber(entry[u"separated_format"_s].toString(), m_today);
        QVERIFY(number.isValid() && !number.isPersonal);
        QCOMPARE(organisationNumberText(number.number), entry[u"separated_format"_s].toString());
    }
}

void TestOrganisationNumber::forms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("hyphen") << u"556016-0680"_s << Verdict::Valid;
    QTest::newRow("plain") << u"5560160680"_s << Verdict::Valid;
    QTest::newRow("twelve") << u"16556016-0680"_s << Verdict::Valid;
    QTest::newRow("VAT") << u"se556016068001"_s << Verdict::Valid;
    QTest::newRow("blanks around") << u" 556016-0680\u00A0"_s << Verdict::Valid;
    QTest::newRow("en dash") << u"556016–0680"_s << Verdict::Repairable;
    QTest::newRow("blanks") << u"556016 0680"_s << Verdict::Repairable;
    QTest::newRow("decimals") << u"5560160680.0"_s << Verdict::Repairable;
    QTest::newRow("exponent") << u"5.56016068E+09"_s << Verdict::Repairable;
}

void TestOrganisationNumber::forms()
{
    QFETCH(QString, text);
    const OrganisationNumber number = parseOrganisationNumber(text, m_today);
    QTEST(number.verdict, "verdict");
    QCOMPARE(number.number, u"5560160680"_s);
    if (!number.isValid())
        QVERIFY(Language(u"en"_s).text(number.reason()).contains(u"556016-0680"_s));
}

void TestOrganisationNumber::kinds_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("202100-5224") << u"national_authority"_s;
    QTest::newRow("212000-0142") << u"local_authority"_s;
    QTest::newRow("212000-0159") << u"local_authority"_s;
    QTest::newRow("232100-0016") << u"regional_authority"_s;
    QTest::newRow("556016-0680") << u"sme"_s;
    QTest::newRow("802005-1952") << u"interest_group"_s;
}

void TestOrganisationNumber::kinds()
{
    QTEST(parseOrganisationNumber(QString::fromUtf8(QTest::currentDataTag()), m_today).suggestedKind, "kind");
}

void TestOrganisationNumber::badInput_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const QString &text, Verdict verdict) { QTest::addRow("\"%s\"", qPrintable(text)) << text << verdict; };
    row(u""_s, Verdict::Empty);
    row(u"saknas"_s, Verdict::NotANumber);
    row(u"0"_s, Verdict::WrongLength);
    row(u"55601606"_s, Verdict::WrongLength);
    row(u"55601606801"_s, Verdict::WrongLength);
    row(u"556016-0681"_s, Verdict::WrongCheckDigit);
    row(u"556103-4250"_s, Verdict::WrongCheckDigit);
    row(u"SE556016068101"_s, Verdict::WrongCheckDigit);
    row(u"SE556016068002"_s, Verdict::NotANumber);
    row(u"195560160680"_s, Verdict::NotAnOrganisation);
    row(u"000000-0000"_s, Verdict::NotAnOrganisation);
    row(u"5,56E+09"_s, Verdict::DigitsLost);
    row(u"５５６０１６０６８０"_s, Verdict::NotANumber);
    row(u"FI01234567"_s, Verdict::NotANumber);
}

void TestOrganisationNumber::badInput()
{
    QFETCH(QString, text);
    const OrganisationNumber number = parseOrganisationNumber(text, m_today);
    QTEST(number.verdict, "verdict");
    QVERIFY(number.number.isEmpty() && number.suggestedKind.isEmpty());
    QVERIFY(!number.reason().isEmpty());
}

void TestOrganisationNumber::oneWrongDigitIsAlwaysFound()
{
    const QString right = u"5560160680"_s;
    for (qsizetype place = 0; place < right.size(); ++place) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString text = right;
            text[place] = digit;
            QCOMPARE(parseOrganisationNumber(text, m_today).isValid(), text == right);
        }
    }
}

SAMVERKAN_TEST_MAIN(TestOrganisationNumber)
#include "tst_organisationnumber.moc"
