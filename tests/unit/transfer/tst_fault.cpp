// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"
#include "testmain.h"

using namespace samverkan;
using namespace Qt::StringLiterals;

class TestFault : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }
    void hasASentenceForEveryCode();
    void putsArgumentsInTheirPlaces();
    void asksForItsTranslation();
};

void TestFault::hasASentenceForEveryCode()
{
    for (int code = 1; code <= int(FaultCode::IncompleteOutput); ++code) {
        const QString sentence = Fault{FaultCode(code), {}}.english();
        QVERIFY2(sentence.size() > 10, qPrintable(QString::number(code)));
        QVERIFY(sentence.endsWith(u'.') || sentence.endsWith(u'?'));
    }
    QVERIFY(!Fault());
    QVERIFY(Fault().english().isEmpty());
}

void TestFault::putsArgumentsInTheirPlaces()
{
    // What comes from the file may look like a place itself.
    const Fault fault{FaultCode::DamagedPart, {u"xl/%2.xml"_s, u"bad"_s}};
    QVERIFY2(fault.english().contains(u"xl/%2.xml: bad"_s), qPrintable(fault.english()));
}

void TestFault::asksForItsTranslation()
{
    QByteArrayList asked;
    const Fault fault{FaultCode::TooFewCells, {u"2"_s, u"3"_s}};
    const QString text = fault.text([&](const char *context, const char *source) {
        asked << context << source;
        return u"Rubrikraden har %2 celler, raden %1."_s;
    });
    QCOMPARE(asked, (QByteArrayList{"Table", "The row has %1 cells, the heading has %2."}));
    QCOMPARE(text, u"Rubrikraden har 3 celler, raden 2."_s);
}

SAMVERKAN_TEST_MAIN(TestFault)
#include "tst_fault.moc"
