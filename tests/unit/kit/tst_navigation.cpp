// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation.h"
#include "testmain.h"
#include "themecontroller.h"
#include "twolinelist.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace samverkan;
using namespace Qt::StringLiterals;

class TestNavigation : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_controller.reset(new ThemeController(qApp)); }
    void init() { failOnUnexpectedWarnings(); }
    void cleanupTestCase() { m_controller.reset(); }

    void keysPassTheGroups()
    {
        Navigation navigation;
        fill(navigation);
        QSignalSpy chosen(&navigation, &Navigation::pageChosen);
        navigation.setCurrent(u"overview"_s);
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(&navigation, Qt::Key_Down);
        QCOMPARE(navigation.current(), u"people"_s);
        QTest::keyClick(&navigation, Qt::Key_Down);
        QCOMPARE(navigation.current(), u"activities"_s);
        QTest::keyClick(&navigation, Qt::Key_Up);
        QCOMPARE(navigation.current(), u"people"_s);
        QCOMPARE(chosen.count(), 3);
    }

    void thePointerChooses()
    {
        Navigation navigation;
        fill(navigation);
        navigation.resize(208, 400);
        navigation.show();
        QSignalSpy chosen(&navigation, &Navigation::pageChosen);
        const QRect row = navigation.visualRect(navigation.model()->index(2, 0));
        QTest::mouseClick(navigation.viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), u"people"_s);
        // A group is no page.
        QTest::mouseClick(navigation.viewport(), Qt::LeftButton, {}, navigation.visualRect(navigation.model()->index(1, 0)).center());
        QCOMPARE(chosen.count(), 1);
    }

    void pagesAreReadWithTheirCounts()
    {
        Navigation navigation;
        fill(navigation);
        navigation.show();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&navigation);
        QCOMPARE(list->text(QAccessible::Name), u"Pages"_s);
        bool found = false;
        for (int i = 0; i < list->childCount(); ++i)
            found = found || list->child(i)->text(QAccessible::Name) == u"Participants 742"_s;
        QVERIFY(found);
    }

    void savedSearchesComeAndGo()
    {
        Navigation navigation;
        fill(navigation);
        navigation.insertPage(u"register"_s, u"search-1"_s, u"No end date"_s, u"bookmark"_s);
        QCOMPARE(navigation.pages(), QStringList({ u"overview"_s, u"people"_s, u"search-1"_s, u"activities"_s }));
        QSignalSpy chosen(&navigation, &Navigation::pageChosen);
        navigation.setCurrent(u"search-1"_s);
        navigation.removePage(u"search-1"_s);
        QCOMPARE(navigation.pages().size(), 3);
        QCOMPARE(chosen.count(), 0);
    }

    void theRailHasToolTipsAndIsNarrow()
    {
        Navigation navigation;
        fill(navigation);
        QCOMPARE(navigation.width(), m_controller->theme().px(208));
        navigation.setRail(true);
        QCOMPARE(navigation.width(), m_controller->theme().px(56));
        QCOMPARE(navigation.model()->index(2, 0).data(Qt::ToolTipRole).toString(), u"Participants"_s);
        navigation.setRail(false);
        QVERIFY(navigation.model()->index(2, 0).data(Qt::ToolTipRole).toString().isEmpty());
        m_controller->setTextScale(2.0);
        QCOMPARE(navigation.width(), m_controller->theme().px(208));
        m_controller->setTextScale(1.0);
    }

    void aWholeListIsAsHighAsItsRows()
    {
        QStandardItemModel model;
        for (int i = 0; i < 3; ++i)
            model.appendRow(new QStandardItem(u"Row"_s));
        model.item(0)->setData(true, GroupRole);
        TwoLineList list(52);
        list.setModel(&model);
        list.setWhole(true);
        QCOMPARE(list.sizeHint().height(), m_controller->theme().px(36) + 2 * m_controller->theme().px(52));
    }

private:
    static void fill(Navigation &navigation)
    {
        navigation.addPage(u"overview"_s, u"Overview"_s, u"overview"_s);
        navigation.addGroup(u"register"_s, u"Register"_s);
        navigation.addPage(u"people"_s, u"Participants"_s, u"people"_s);
        navigation.addGroup(u"work"_s, u"Work"_s);
        navigation.addPage(u"activities"_s, u"Activities"_s, u"calendar"_s);
        navigation.setCount(u"people"_s, 742);
    }

    QScopedPointer<ThemeController> m_controller;
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, TestNavigation)
#include "tst_navigation.moc"
