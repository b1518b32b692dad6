// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar.h"
#include "mnemonics.h"
#include "monthmodel.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTableView>

using namespace samverkan;
using namespace Qt::StringLiterals;

// The month to pick a day from, and letters for Alt.
class CalendarTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void weeksBeginOnMondayAndHaveTheirNumbers()
    {
        MonthModel model;
        model.setLocale(QLocale(u"sv"_s));
        model.setMonth(QDate(2013, 1, 15));
        QCOMPARE(model.dateOf(model.index(0, 0)), QDate(2012, 12, 31)); // a Monday
        QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"1"_s); // ISO 8601: the week of 3 January
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"må"_s);
        QCOMPARE(model.headerData(6, Qt::Horizontal, Qt::AccessibleTextRole).toString(), u"söndag"_s);
        QVERIFY(model.index(0, 0).data(MonthModel::OtherMonthRole).toBool());
        QVERIFY(!model.index(0, 1).data(MonthModel::OtherMonthRole).toBool());
        model.setMonth(QDate(2010, 1, 2)); // Friday: its week is the last of the year before
        QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"53"_s);
        QCOMPARE(model.indexOf(QDate(2010, 1, 31)), model.index(4, 6));
        QVERIFY(!model.indexOf(QDate(2010, 3, 1)).isValid());
        model.setMonth(QDate(2010, 2, 1)); // begins on a Monday
        QCOMPARE(model.dateOf(model.index(0, 0)), QDate(2010, 2, 1));
    }

    void theKeyboardGoesEverywhere_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("shift");
        QTest::addColumn<QDate>("to");
        QTest::newRow("left") << int(Qt::Key_Left) << false << QDate(2013, 4, 30);
        QTest::newRow("right") << int(Qt::Key_Right) << false << QDate(2013, 5, 2);
        QTest::newRow("up") << int(Qt::Key_Up) << false << QDate(2013, 4, 24);
        QTest::newRow("down") << int(Qt::Key_Down) << false << QDate(2013, 5, 8);
        QTest::newRow("month") << int(Qt::Key_PageDown) << false << QDate(2013, 6, 1);
        QTest::newRow("year") << int(Qt::Key_PageUp) << true << QDate(2012, 5, 1);
        QTest::newRow("week's beginning") << int(Qt::Key_Home) << false << QDate(2013, 4, 29);
        QTest::newRow("week's end") << int(Qt::Key_End) << false << QDate(2013, 5, 5);
    }

    void theKeyboardGoesEverywhere()
    {
        QFETCH(int, key);
        QFETCH(bool, shift);
        Calendar calendar(QLocale(u"en"_s));
        calendar.setDate(QDate(2013, 5, 1), true);
        QSignalSpy picked(&calendar, &Calendar::picked);
        auto *days = calendar.findChild<QTableView *>(u"calendarDays"_s);
        QTest::keyClick(days, Qt::Key(key), shift ? Qt::ShiftModifier : Qt::NoModifier);
        QTEST(calendar.date(), "to");
        QVERIFY(picked.isEmpty());
        QTest::keyClick(days, Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.first().first().toString(), calendar.date().toString(Qt::ISODate));
    }

    void itStaysWithinTheYearsThatAreRead()
    {
        Calendar calendar(QLocale(u"en"_s));
        calendar.setDate(QDate(1800, 1, 1), true);
        QTest::keyClick(calendar.findChild<QTableView *>(u"calendarDays"_s), Qt::Key_Left);
        QCOMPARE(calendar.date(), QDate(1800, 1, 1));
    }

    void lettersAreClaimedOnce()
    {
        const QStringList marked = withMnemonics({u"Name"_s, u"Next step"_s, u"R&D"_s, u"Kind"_s, u"N"_s}, {u'k'});
        QCOMPARE(marked, (QStringList{u"&Name"_s, u"Next &step"_s, u"&R&&D"_s, u"K&ind"_s, u"N"_s}));
        QStringList many;
        for (int i = 0; i < 40; ++i)
            many.append(u"Fält %1 åäö"_s.arg(i));
        QSet<QString> letters;
        for (const QString &one : withMnemonics(many)) {
            const qsizetype at = one.indexOf(u'&');
            if (at < 0)
                continue;
            QVERIFY(!letters.contains(one.mid(at + 1, 1).toLower()));
            letters.insert(one.mid(at + 1, 1).toLower());
        }
        QVERIFY(letters.size() >= 5);
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, CalendarTest)
#include "tst_calendar.moc"
