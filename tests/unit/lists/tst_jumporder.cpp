// SPDX-License-Identifier: GPL-3.0-or-later
#include "jumporder.h"
#include "testmain.h"

#include <QTest>

#include <algorithm>

using namespace samverkan;
using namespace Qt::StringLiterals;

// What "Go to" puts first.
class JumpOrderTest : public QObject
{
    Q_OBJECT

    struct Found
    {
        JumpTarget target;
        QString name;
    };

    static QStringList inOrder(const QString &typed, QList<Found> found)
    {
        std::stable_sort(found.begin(), found.end(), [&](const Found &a, const Found &b) {
            return jumpPlace(a.target, nameMatch(a.name, typed)) < jumpPlace(b.target, nameMatch(b.name, typed));
        });
        QStringList names;
        for (const Found &one : found)
            names.append(one.name);
        return names;
    }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void namesAnswerByWholeBeginningAndPart_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("match");
        QTest::newRow("whole") << u"Projekt"_s << u"projekt"_s << int(NameMatch::Whole);
        QTest::newRow("folded") << u"Översikt"_s << u"oversi"_s << int(NameMatch::Beginning);
        QTest::newRow("blanks") << u"Skriv  ut…"_s << u" skriv ut"_s << int(NameMatch::Beginning);
        QTest::newRow("within") << u"Historik och papperskorg"_s << u"papper"_s << int(NameMatch::Within);
        QTest::newRow("in any order") << u"Kvinnor och män som leder"_s << u"leder kvinnor"_s << int(NameMatch::Within);
        QTest::newRow("not all") << u"Kvinnor och män som leder"_s << u"leder barn"_s << int(NameMatch::None);
        QTest::newRow("no") << u"Deltagare"_s << u"nätverk"_s << int(NameMatch::None);
        QTest::newRow("nothing typed") << u"Deltagare"_s << QString() << int(NameMatch::Beginning);
    }

    void namesAnswerByWholeBeginningAndPart()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QFETCH(int, match);
        QCOMPARE(int(nameMatch(name, typed)), match);
    }

    void aPageCalledSoComesBeforeRecords()
    {
        const QStringList order = inOrder(u"projekt"_s, {{JumpTarget::Record, u"Information om projektet"_s},
                                                         {JumpTarget::Command, u"Nytt projekt…"_s},
                                                         {JumpTarget::Command, u"Projekt: stäng"_s},
                                                         {JumpTarget::Page, u"Projekt"_s}});
        QCOMPARE(order, QStringList({u"Projekt"_s, u"Projekt: stäng"_s, u"Information om projektet"_s, u"Nytt projekt…"_s}));
    }

    void aRecordCalledJustSoComesBeforePagesThatHoldTheWord()
    {
        const QStringList order = inOrder(u"nätverk"_s, {{JumpTarget::Page, u"Möten i nätverk"_s},
                                                         {JumpTarget::Record, u"Romska nätverket"_s},
                                                         {JumpTarget::Record, u"Nätverk"_s}});
        QCOMPARE(order, QStringList({u"Nätverk"_s, u"Romska nätverket"_s, u"Möten i nätverk"_s}));
    }

    // Found by something else than its name: its organisation, say.
    void aRecordIsFoundByWhatItHolds()
    {
        QVERIFY(jumpPlace(JumpTarget::Record, NameMatch::None) < jumpPlace(JumpTarget::Page, NameMatch::Within));
        QVERIFY(jumpPlace(JumpTarget::Page, NameMatch::Whole) < jumpPlace(JumpTarget::Page, NameMatch::Beginning));
        QCOMPARE(jumpPlace(JumpTarget::Page, NameMatch::Whole).section, jumpPlace(JumpTarget::Page, NameMatch::Beginning).section);
    }
};

SAMVERKAN_TEST_MAIN(JumpOrderTest)
#include "tst_jumporder.moc"
