// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "textfold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace samverkan;

class TestTextFold : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void folds_data();
    void folds();
    void everyCharacterFoldsOnceForAll();
    void theFoldOfAPartIsAPartOfTheFold();
    void headerKeys_data();
    void headerKeys();
    void cleans_data();
    void cleans();
    void naughtyStringsSurvive();
};

void TestTextFold::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("swedish") << u"ÅÄÖ åäö"_s << u"aao aao"_s;
    QTest::newRow("decomposed") << u"A\u030Astro\u0308m"_s << u"astrom"_s;
    QTest::newRow("danish") << u"Sørensen, Ærø"_s << u"sorensen, aero"_s;
    QTest::newRow("german") << u"Straße STRAẞE"_s << u"strasse strasse"_s;
    QTest::newRow("polish") << u"Łódź"_s << u"lodz"_s;
    QTest::newRow("baltic") << u"Šiauliai Rēzekne Õismäe"_s << u"siauliai rezekne oismae"_s;
    QTest::newRow("turkish") << u"İstanbul ılıca"_s << u"istanbul ilica"_s;
    QTest::newRow("greek") << u"ΑΘΉΝΑΣ"_s << u"αθηνασ"_s;
    QTest::newRow("russian") << u"Йошкар-Ола"_s << u"иошкар-ола"_s;
    QTest::newRow("ligature") << u"o\uFB03ce"_s << u"office"_s;
    QTest::newRow("fullwidth") << u"ＡＢＣ"_s << u"abc"_s;
    QTest::newRow("blank") << u"a\u00A0b"_s << u"a b"_s;
    QTest::newRow("much longer when folded") << u"\uFDFA\uFDFA\uFDFA"_s << u"\uFDFA\uFDFA\uFDFA"_s.normalized(QString::NormalizationForm_KD);
    QTest::newRow("outside the basic plane") << u"\U0001F600"_s << u"\U0001F600"_s;
    QTest::newRow("mathematical") << u"\U0001D400"_s << u"a"_s;
    QTest::newRow("korean") << u"한"_s << u"한"_s.normalized(QString::NormalizationForm_KD);
}

void TestTextFold::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(folded(text), expected);
    QCOMPARE(foldedUtf8(text), expected.toUtf8());
    QByteArray buffer("before ");
    appendFoldedUtf8(buffer, text);
    appendFoldedUtf8(buffer, u" ÅFTER");
    QCOMPARE(buffer, "before " + expected.toUtf8() + " after");
}

void TestTextFold::everyCharacterFoldsOnceForAll()
{
    for (char32_t c = 1; c < 0x30000; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF)
            continue;
        const QString text = QString::fromUcs4(&c, 1);
        const QString once = folded(text);
        if (folded(once) != once || foldedUtf8(text) != once.toUtf8())
            QFAIL(qPrintable(u"U+%1 gives %2, then %3"_s.arg(uint(c), 4, 16).arg(once, folded(once))));
    }
}

void TestTextFold::theFoldOfAPartIsAPartOfTheFold()
{
    const QString text = u"Länsstyrelsen i Ærø, Łódź — Straße İzmir \U0001D400\U0001F600 ﬃ"_s;
    QString sum;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = text.at(i).isHighSurrogate() ? 2 : 1;
        sum += folded(QStringView(text).mid(i, length));
        i += length - 1;
    }
    QCOMPARE(sum, folded(text));
}

void TestTextFold::headerKeys_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("key");
    QTest::newRow("hyphen") << u"E-post"_s << u"epost"_s;
    QTest::newRow("full stop") << u"Org.nr"_s << u"orgnr"_s;
    QTest::newRow("underscores") << u"Project_Reference"_s << u"projectreference"_s;
    QTest::newRow("blanks, star") << u" Förnamn *\u00A0"_s << u"fornamn"_s;
    QTest::newRow("brackets, break") << u"Kön\n(K/M)"_s << u"konkm"_s;
    QTest::newRow("nothing") << u" – "_s << QString();
    QTest::newRow("byte order mark") << u"\uFEFFNamn"_s << u"namn"_s;
}

void TestTextFold::headerKeys()
{
    QFETCH(QString, heading);
    QTEST(headerKey(heading), "key");
}

void TestTextFold::cleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"  Anna \t"_s << u"Anna"_s;
    QTest::newRow("composed") << u"A\u030Angstro\u0308m"_s << u"Ångström"_s;
    QTest::newRow("nul") << u"a"_s + QChar(0) + u"b"_s << u"ab"_s;
    QTest::newRow("lone high") << u"a"_s + QChar(0xD83D) + u"b"_s << u"ab"_s;
    QTest::newRow("lone low") << QString(QChar(0xDE00)) + u"b"_s << u"b"_s;
    QTest::newRow("pair") << u"\U0001F600"_s << u"\U0001F600"_s;
    QTest::newRow("inner blanks stay") << u"a  b\u00A0c\nd"_s << u"a  b\u00A0c\nd"_s;
}

void TestTextFold::cleans()
{
    QFETCH(QString, text);
    QTEST(cleanText(text), "expected");
    QCOMPARE(cleanText(cleanText(text)), cleanText(text));
}

void TestTextFold::naughtyStringsSurvive()
{
    QFile file(QStringLiteral(SAMVERKAN_SHARED_DATA "/naughty-strings/blns.json"));
    if (!file.exists())
        QSKIP("The shared test data is not here.");
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QString text = value.toString();
        const QString clean = cleanText(text);
        QCOMPARE(cleanText(clean), clean);
        QCOMPARE(QString::fromUtf8(clean.toUtf8()), clean);
        QCOMPARE(foldedUtf8(clean), folded(clean).toUtf8());
    }
}

SAMVERKAN_TEST_MAIN(TestTextFold)
#include "tst_textfold.moc"
