// SPDX-License-Identifier: GPL-3.0-or-later
#include "identitynumber.h"
#include "language.h"
#include "testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace samverkan;
using Verdict = IdentityVerdict;

// Every number here is one that Skatteverket, or the personnummer project, publishes for testing.
class TestIdentityNumber : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void publishedList();
    void publishedStructured();
    void publishedInterim();
    void publishedOrganisations();
    void officialCoordinationNumbers_data();
    void officialCoordinationNumbers();
    void everyWayOfWriting_data();
    void everyWayOfWriting();
    void century_data();
    void century();
    void repairs_data();
    void repairs();
    void badInput_data();
    void badInput();
    void oneWrongDigitIsAlwaysFound();
    void placeholder();
    void interimOnlyWhenAsked();
    void reasonsAreSentences();
    void shown();

private:
    static QString english(const Sentence &sentence) { return Language(u"en"_s).text(sentence); }
    static QJsonDocument published(const QString &name);
    const QDate m_today{2025, 1, 1};
};

QJsonDocument TestIdentityNumber::published(const QString &name)
{
    QFile file(QStringLiteral(SAMVERKAN_SHARED_DATA "/identity-numbers/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

#define LOAD_OR_SKIP(document, name)                                                                \
    const QJsonDocument document = published(name);                                                 \
    if (document.isNull())                                                                          \
        QSKIP("The shared test data is not here.")

void TestIdentityNumber::publishedList()
{
    LOAD_OR_SKIP(list, u"list.json"_s);
    for (const QJsonValue &entry : list.array()) {
        const bool valid = entry[u"valid"_s].toBool();
        for (const QString &form : {u"long_format"_s, u"short_format"_s, u"separated_format"_s, u"separated_long"_s}) {
            const QString text = entry[form].toString();
            const IdentityNumber number = parseIdentityNumber(text, m_today);
            QVERIFY2(number.isValid() == valid, qPrintable(text));
            if (!valid)
                continue;
            const bool man = entry[u"isMale"_s].toBool();
            QCOMPARE(number.gender, man ? NumberGender::Man : NumberGender::Woman);
            QCOMPARE(number.kind, entry[u"type"_s].toString() == u"con"_s ? IdentityKind::Coordination : IdentityKind::Personal);
            if (form != u"short_format"_s)
                QCOMPARE(number.number, entry[u"long_format"_s].toString());
        }
    }
}

void TestIdentityNumber::publishedStructured()
{
    LOAD_OR_SKIP(structured, u"structured.json"_s);
    for (const QString &kind : {u"ssn"_s, u"con"_s}) {
        for (const QString &form : {u"integer"_s, u"string"_s}) {
            for (const bool valid : {true, false}) {
                const QString key = valid ? u"valid"_s : u"invalid"_s;
                for (const QJsonValue &value : structured[kind][form][key].toArray()) {
                    const QString text = value.isString() ? value.toString() : QString::number(value.toInteger());
                    QVERIFY2(parseIdentityNumber(text, m_today).isValid() == valid, qPrintable(text));
                }
            }
        }
    }
}

void TestIdentityNumber::publishedInterim()
{
    LOAD_OR_SKIP(list, u"interim.json"_s);
    for (const QJsonValue &entry : list.array()) {
        const bool valid = entry[u"valid"_s].toBool();
        for (const QString &form : {u"long_format"_s, u"short_format"_s, u"separated_format"_s, u"separated_long"_s}) {
            const QString text = entry[form].toString();
            const IdentityNumber number = parseIdentityNumber(text, m_today, {.acceptInterim = true});
            QVERIFY2(number.isValid() == valid, qPrintable(text));
            QVERIFY2(!parseIdentityNumber(text, m_today).isValid(), qPrintable(text));
            if (valid)
                QCOMPARE(number.kind, IdentityKind::Interim);
        }
    }
}

void TestIdentityNumber::publishedOrganisations()
{
    LOAD_OR_SKIP(list, u"orgnumber.json"_s);
    for (const QJsonValue &entry : list.array()) {
        for (const QString &form : {u"short_format"_s, u"separated_format"_s})
            QCOMPARE(parseIdentityNumber(entry[form].toString(), m_today).verdict, Verdict::Organisation);
    }
}

void TestIdentityNumber::officialCoordinationNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("birth");
    QTest::newRow("no month") << u"191500722390"_s << u"1915"_s;
    QTest::newRow("no day") << u"191711602399"_s << u"1917-11"_s;
    QTest::newRow("neither") << u"193100602394"_s << u"1931"_s;
    QTest::newRow("31 April") << u"192004912388"_s << u"1920-04"_s;
    QTest::newRow("a real day") << u"197302889931"_s << u"1973-02-28"_s;
}

void TestIdentityNumber::officialCoordinationNumbers()
{
    QFETCH(QString, text);
    const IdentityNumber number = parseIdentityNumber(text, m_today);
    QCOMPARE(number.verdict, Verdict::Valid);
    QCOMPARE(number.kind, IdentityKind::Coordination);
    QCOMPARE(number.number, text);
    QTEST(number.birth.iso(), "birth");
}

void TestIdentityNumber::everyWayOfWriting_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("doubtful");
    QTest::newRow("twelve") << u"195704289999"_s << false;
    QTest::newRow("twelve, hyphen") << u"19570428-9999"_s << false;
    QTest::newRow("twelve, plus") << u"19570428+9999"_s << true;
    QTest::newRow("ten") << u"5704289999"_s << false;
    QTest::newRow("ten, hyphen") << u"570428-9999"_s << false;
    QTest::newRow("blanks around") << u" \u00A0570428-9999\t\r\n"_s << false;
}

void TestIdentityNumber::everyWayOfWriting()
{
    QFETCH(QString, text);
    const IdentityNumber number = parseIdentityNumber(text, m_today);
    QCOMPARE(number.verdict, Verdict::Valid);
    QCOMPARE(number.number, u"195704289999"_s);
    QCOMPARE(number.birth.iso(), u"1957-04-28"_s);
    QTEST(number.separatorDoubtful, "doubtful");
}

void TestIdentityNumber::century_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("reference");
    QTest::addColumn<QString>("birth");
    QTest::addColumn<bool>("doubtful");
    QTest::newRow("under a hundred") << u"000229-2399"_s << QDate(2013, 5, 14) << u"2000-02-29"_s << false;
    QTest::newRow("on the day") << u"000405-9937"_s << QDate(2000, 4, 5) << u"2000-04-05"_s << false;
    QTest::newRow("the day before") << u"000405-9937"_s << QDate(2000, 4, 4) << u"1900-04-05"_s << true;
    QTest::newRow("plus") << u"090527+1474"_s << QDate(2013, 5, 14) << u"1909-05-27"_s << false;
    QTest::newRow("plus, the year of a hundred") << u"090527+1474"_s << QDate(2009, 1, 1) << u"1909-05-27"_s << false;
    QTest::newRow("plus, the year before") << u"090527+1474"_s << QDate(2008, 12, 31) << u"1809-05-27"_s << false;
    QTest::newRow("no sign") << u"0905271474"_s << QDate(2013, 5, 14) << u"2009-05-27"_s << false;
    QTest::newRow("a later list") << u"0905271474"_s << QDate(2120, 5, 14) << u"2109-05-27"_s << false;
}

void TestIdentityNumber::century()
{
    QFETCH(QString, text);
    QFETCH(QDate, reference);
    const IdentityNumber number = parseIdentityNumber(text, reference);
    QCOMPARE(number.verdict, Verdict::Valid);
    QTEST(number.birth.iso(), "birth");
    QTEST(number.centuryDoubtful, "doubtful");
}

void TestIdentityNumber::repairs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("repairs");
    const auto row = [](const char *name, const QString &text, const QString &number, IdentityRepairs repairs) {
        QTest::newRow(name) << text << number << repairs.toInt();
    };
    using enum IdentityRepair;
    row("three zeros lost", u"2292399"_s, u"200002292399"_s, LeadingZeros);
    row("one zero lost", u"905271474"_s, u"200905271474"_s, LeadingZeros);
    row("zeros lost, decimals", u"2292399.0"_s, u"200002292399"_s, IdentityRepairs(LeadingZeros) | Decimals);
    row("decimals", u"195704289999,00"_s, u"195704289999"_s, Decimals);
    row("exponent, whole", u"1.95704289999E+11"_s, u"195704289999"_s, Exponent);
    row("exponent, comma", u"1,95704289999e11"_s, u"195704289999"_s, Exponent);
    row("en dash", u"19570428–9999"_s, u"195704289999"_s, Separator);
    row("minus sign", u"570428\u22129999"_s, u"195704289999"_s, Separator);
    row("blank", u"19090527 1474"_s, u"190905271474"_s, Blanks);
    row("no-break space", u"19570428\u00A09999"_s, u"195704289999"_s, Blanks);
    row("blanks about the hyphen", u"570428 - 9999"_s, u"195704289999"_s, Blanks);
    row("zero width", u"195704\u200B289999"_s, u"195704289999"_s, Blanks);
    row("grouped", u"1957 04 28 9999"_s, u"195704289999"_s, Blanks);
    row("apostrophe", u"'195704289999"_s, u"195704289999"_s, Apostrophe);
    row("full stop", u"570428.9999"_s, u"195704289999"_s, Separator);
}

void TestIdentityNumber::repairs()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    const IdentityNumber result = parseIdentityNumber(text, m_today);
    QCOMPARE(result.verdict, Verdict::Repairable);
    QVERIFY(!result.isValid());
    QCOMPARE(result.number, number);
    QTEST(result.repairs.toInt(), "repairs");
    // The proposal itself stands.
    QVERIFY(parseIdentityNumber(result.number, m_today).isValid());
    QVERIFY(english(result.reason()).contains(number.first(8) + u'-' + number.last(4)));
}

void TestIdentityNumber::badInput_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const QString &text, Verdict verdict) {
        QTest::addRow("%s", qPrintable(text)) << text << verdict;
    };
    row(u""_s, Verdict::Empty);
    row(u" \t\u00A0"_s, Verdict::Empty);
    row(u"0"_s, Verdict::WrongLength);
    row(u"1"_s, Verdict::WrongLength);
    row(u"-"_s, Verdict::WrongLength);
    row(u"57042899"_s, Verdict::WrongLength);
    row(u"57042899999"_s, Verdict::WrongLength);
    row(u"1957042899990"_s, Verdict::WrongLength);
    row(u"19570428-99990"_s, Verdict::WrongLength);
    row(u"00000000000000000000"_s, Verdict::WrongLength);
    row(u"okänt"_s, Verdict::NotANumber);
    row(u"saknas"_s, Verdict::NotANumber);
    row(u"anna@exempel.se"_s, Verdict::NotANumber);
    row(u"195704AB9999"_s, Verdict::NotANumber);
    row(u"19570428999O"_s, Verdict::NotANumber);
    row(u"l95704289999"_s, Verdict::NotANumber);
    row(u"19570428ABCD"_s, Verdict::NotANumber);
    row(u"19570428-XXXX"_s, Verdict::NotANumber);
    row(u"19570428-••••"_s, Verdict::NotANumber);
    row(u"۱۹۵۷۰۴۲۸۹۹۹۹"_s, Verdict::NotANumber);
    row(u"１９５７０４２８９９９９"_s, Verdict::NotANumber);
    row(u"-19570428999"_s, Verdict::NotANumber);
    row(u"570428*9999"_s, Verdict::WrongSeparator);
    row(u"570428=9999"_s, Verdict::WrongSeparator);
    row(u"1,97E+11"_s, Verdict::DigitsLost);
    row(u"1.95704E+11"_s, Verdict::DigitsLost);
    row(u"19570428"_s, Verdict::OnlyBirthDate);
    row(u"570428"_s, Verdict::OnlyBirthDate);
    row(u"000229"_s, Verdict::OnlyBirthDate);
    row(u"20150916-0006"_s, Verdict::SerialZero);
    row(u"19700428-9895"_s, Verdict::WrongCheckDigit);
    row(u"19420566-9899"_s, Verdict::WrongCheckDigit);
    row(u"19600430-9886"_s, Verdict::WrongCheckDigit);
    row(u"19721086-9924"_s, Verdict::WrongCheckDigit);
    row(u"19570431-9999"_s, Verdict::NoSuchDate);
    row(u"19571328-9999"_s, Verdict::NoSuchDate);
    row(u"19570028-9999"_s, Verdict::NoSuchDate);
    row(u"19570400-9999"_s, Verdict::NoSuchDate);
    row(u"19570229-9999"_s, Verdict::NoSuchDate);
    row(u"19570492-9999"_s, Verdict::NoSuchDate);
    row(u"19571361-9999"_s, Verdict::NoSuchDate);
    row(u"17570428-9999"_s, Verdict::NoSuchDate);
    row(u"99570428-9999"_s, Verdict::NoSuchDate);
    row(u"20570428-9999"_s, Verdict::NotBornYet);
    row(u"202100-5224"_s, Verdict::Organisation);
    row(u"165560160680"_s, Verdict::Organisation);
    row(u"556016-0680"_s, Verdict::Organisation);
    row(u"20000101-T220"_s, Verdict::InterimNotAccepted);
    row(u"20000101-E221"_s, Verdict::NotANumber);
    row(u"19570428-9999 19570428-9999"_s, Verdict::WrongLength);
}

void TestIdentityNumber::badInput()
{
    QFETCH(QString, text);
    const IdentityNumber number = parseIdentityNumber(text, m_today);
    QTEST(number.verdict, "verdict");
    QVERIFY(number.number.isEmpty());
    QVERIFY(!number.reason().isEmpty());
    QVERIFY(english(number.reason()).endsWith(u'.'));
}

void TestIdentityNumber::oneWrongDigitIsAlwaysFound()
{
    const QString right = u"195704289999"_s;
    for (qsizetype place = 2; place < right.size(); ++place) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString text = right;
            text[place] = digit;
            QCOMPARE(parseIdentityNumber(text, m_today).isValid(), text == right);
        }
    }
}

void TestIdentityNumber::placeholder()
{
    const IdentityNumber woman = parseIdentityNumber(u"19570428-tF29"_s, m_today);
    QCOMPARE(woman.verdict, Verdict::Valid);
    QCOMPARE(woman.kind, IdentityKind::Placeholder);
    QCOMPARE(woman.number, u"19570428Tf29"_s);
    QCOMPARE(woman.gender, NumberGender::Woman);
    QCOMPARE(parseIdentityNumber(u"19570428Tm29"_s, m_today).gender, NumberGender::Man);
    QCOMPARE(parseIdentityNumber(u"19570428Tf29"_s, m_today, {.acceptPlaceholder = false}).verdict,
             Verdict::PlaceholderNotAccepted);
    QCOMPARE(parseIdentityNumber(u"19570431Tf29"_s, m_today).verdict, Verdict::NoSuchDate);
    QCOMPARE(parseIdentityNumber(u"19570428Tx29"_s, m_today).verdict, Verdict::NotANumber);
}

void TestIdentityNumber::interimOnlyWhenAsked()
{
    const IdentityNumber number = parseIdentityNumber(u"000101-t220"_s, m_today, {.acceptInterim = true});
    QCOMPARE(number.verdict, Verdict::Valid);
    QCOMPARE(number.number, u"20000101T220"_s);
    QCOMPARE(number.gender, NumberGender::Woman);
}

void TestIdentityNumber::reasonsAreSentences()
{
    QCOMPARE(english(parseIdentityNumber(u"19700428-9895"_s, m_today).reason()),
             u"The identity number has a wrong check digit. Compare with the paper."_s);
    QVERIFY(parseIdentityNumber(u"195704289999"_s, m_today).reason().isEmpty());
}

void TestIdentityNumber::shown()
{
    QCOMPARE(maskedIdentityNumber(u"195704289999"_s), u"19570428-••••"_s);
    QCOMPARE(maskedIdentityNumber(u"19570428Tf29"_s), u"19570428-••••"_s);
    QCOMPARE(maskedIdentityNumber(QString()), QString());
    QCOMPARE(identityNumberText(u"195704289999"_s, QDate(2013, 5, 14)), u"19570428-9999"_s);
    QCOMPARE(identityNumberText(u"195704289999"_s, QDate(2057, 1, 1)), u"19570428+9999"_s);
    QCOMPARE(identityNumberText(u"195704289999"_s, QDate(2056, 12, 31)), u"19570428-9999"_s);
    QCOMPARE(shortIdentityNumberText(u"190905271474"_s, QDate(2013, 5, 14)), u"090527+1474"_s);
}

SAMVERKAN_TEST_MAIN(TestIdentityNumber)
#include "tst_identitynumber.moc"
