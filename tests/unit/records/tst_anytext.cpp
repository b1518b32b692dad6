// SPDX-License-Identifier: GPL-3.0-or-later
#include "datetext.h"
#include "numbertext.h"
#include "organisationnumber.h"
#include "referencedata.h"
#include "testmain.h"
#include "textfold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace samverkan;

// Whatever stands in a cell, every reader gives an answer or a reason, and never both.
class TestAnyText : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void naughtyStrings();
    void textsMadeOfWhatReadersLookFor();

private:
    void readEverything(const QString &text) const;
    const ReferenceData m_data;
    const QDate m_today{2013, 5, 14};
};

void TestAnyText::readEverything(const QString &text) const
{
    const QByteArray shown = text.toUtf8().left(60);
    const bool blank = text.trimmed().isEmpty();

    const IdentityNumber identity = parseIdentityNumber(text, m_today, {.acceptInterim = true});
    QVERIFY2(identity.isValid() == identity.reason().isEmpty(), shown);
    QVERIFY2(identity.number.isEmpty() || identity.number.size() == 12, shown);
    // What was read, or proposed, reads as itself.
    if (!identity.number.isEmpty())
        QCOMPARE(parseIdentityNumber(identity.number, m_today, {.acceptInterim = true}).number, identity.number);

    const OrganisationNumber organisation = parseOrganisationNumber(text, m_today);
    QVERIFY2(organisation.isValid() == organisation.reason().isEmpty(), shown);
    QVERIFY2(organisation.number.isEmpty() || organisation.number.size() == 10, shown);

    const DateReading date = readDate(text, m_today);
    QVERIFY2(date.isRead() != date.date.isNull(), shown);
    QVERIFY2(date.reason.isEmpty() == (date.isRead() || blank), shown);
    if (date.isRead())
        QCOMPARE(readDate(date.date.iso(), m_today).date, date.date);

    const NumberReading number = readNumber(text);
    QVERIFY2(number.reason.isEmpty() == (number.isRead() || blank), shown);
    const WholeReading duration = readDuration(text);
    QVERIFY2(duration.reason.isEmpty() == (duration.isRead() || blank), shown);
    QVERIFY2(duration.value >= 0, shown);

    const std::optional<QString> country = m_data.countries().find(text);
    QVERIFY2(!country || m_data.countries().country(*country), shown);
    QCOMPARE(foldedUtf8(text), folded(text).toUtf8());
}

void TestAnyText::naughtyStrings()
{
    QFile file(QStringLiteral(SAMVERKAN_SHARED_DATA "/naughty-strings/blns.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The shared test data is not here.");
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array())
        readEverything(value.toString());
}

void TestAnyText::textsMadeOfWhatReadersLookFor()
{
    const QStringList pieces{u"1"_s, u"9"_s, u"0"_s, u"00"_s, u"19"_s, u"2013"_s, u"05"_s, u"14"_s, u"-"_s, u"+"_s, u"/"_s, u"."_s, u","_s,
                             u":"_s, u" "_s, u"\u00A0"_s, u"–"_s, u"−"_s, u"T"_s, u"f"_s, u"E+"_s, u"½"_s, u"h"_s, u"tim"_s, u"min"_s, u"maj"_s,
                             u"May"_s, u"den"_s, u"SE"_s, u"16"_s, u"'"_s, u"%1"_s, u"\u200B"_s, u"Å"_s, u"\U0001F600"_s, u"٣"_s};
    QRandomGenerator random(20130514);
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int length = random.bounded(1, 9); length > 0; --length)
            text += pieces.at(random.bounded(pieces.size()));
        readEverything(text);
        if (QTest::currentTestFailed())
            return;
    }
}

SAMVERKAN_TEST_MAIN(TestAnyText)
#include "tst_anytext.moc"
