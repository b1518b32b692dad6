// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbutton.h"
#include "chip.h"
#include "pageheader.h"
#include "searchfield.h"
#include "segmented.h"
#include "stepindicator.h"
#include "testmain.h"
#include "themecontroller.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace samverkan;
using namespace Qt::StringLiterals;

namespace {

QString accessibleName(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

}

class TestChips : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_controller.reset(new ThemeController(qApp)); }
    void init() { failOnUnexpectedWarnings(); }
    void cleanupTestCase() { m_controller.reset(); }

    void chipsAreTwoNamedButtons()
    {
        Chip chip(u"Country"_s, u"Sweden"_s);
        QCOMPARE(accessibleName(chip.wordsButton()), u"Country: Sweden"_s);
        QCOMPARE(accessibleName(chip.removeButton()), u"Remove the filter Country"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(chip.removeButton())->role(), QAccessible::Button);
        chip.setValue(u"Sweden, Finland"_s);
        QCOMPARE(accessibleName(chip.wordsButton()), u"Country: Sweden, Finland"_s);
        QCOMPARE(chip.sizeHint().height(), m_controller->theme().px(28));
    }

    void chipsWorkFromTheKeyboard()
    {
        Chip chip(u"Country"_s, u"Sweden"_s);
        QSignalSpy activated(&chip, &Chip::activated);
        QSignalSpy removed(&chip, &Chip::removeRequested);
        QTest::keyClick(chip.wordsButton(), Qt::Key_Space);
        QCOMPARE(activated.count(), 1);
        QTest::keyClick(chip.removeButton(), Qt::Key_Space);
        QCOMPARE(removed.count(), 1);
        chip.show();
        QTest::keyClick(chip.wordsButton(), Qt::Key_Delete);
        QCOMPARE(removed.count(), 2);
        chip.setRemovable(false);
        QTest::keyClick(chip.wordsButton(), Qt::Key_Delete);
        QCOMPARE(removed.count(), 2);
    }

    void segmentsAreRadioButtons()
    {
        Segmented segmented;
        segmented.addSegment(u"Number"_s);
        segmented.addSegment(u"Share"_s);
        segmented.setSegmentCount(1, 12);
        QCOMPARE(segmented.current(), 0);
        QSignalSpy changed(&segmented, &Segmented::currentChanged);
        const auto buttons = segmented.findChildren<QRadioButton *>();
        QCOMPARE(QAccessible::queryAccessibleInterface(buttons[1])->role(), QAccessible::RadioButton);
        QCOMPARE(accessibleName(buttons[1]), u"Share 12"_s);
        segmented.show();
        segmented.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&segmented));
        buttons[0]->setFocus();
        QTest::keyClick(buttons[0], Qt::Key_Right);
        QCOMPARE(segmented.current(), 1);
        QCOMPARE(changed.count(), 1);
        // The whole segment can be pressed, not only where a radio button's mark would be.
        QTest::mouseClick(buttons[0], Qt::LeftButton, {}, buttons[0]->rect().bottomRight() - QPoint(3, 3));
        QCOMPARE(segmented.current(), 0);
    }

    void choosingASegmentMovesNothing()
    {
        Segmented segmented;
        segmented.addSegment(u"Number"_s);
        segmented.addSegment(u"Share"_s);
        const QSize before = segmented.sizeHint();
        segmented.setCurrent(1);
        QCOMPARE(segmented.sizeHint(), before);
    }

    void searchRestsClearsAndLeaves()
    {
        SearchField field(u"Search all fields"_s);
        QSignalSpy searched(&field, &SearchField::searched);
        QSignalSpy leave(&field, &SearchField::leaveRequested);
        QCOMPARE(accessibleName(&field), u"Search all fields"_s);
        QTest::keyClicks(&field, u"mall"_s);
        QTRY_COMPARE(searched.count(), 1);
        QCOMPARE(searched[0][0].toString(), u"mall"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(searched.count(), 1); // nothing new
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
        QCOMPARE(searched.last()[0].toString(), QString());
        QCOMPARE(leave.count(), 0);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(leave.count(), 1);
    }

    void buttonsDropWordsBeforeTheyDropOut()
    {
        PageHeader header;
        header.setTitle(u"Participants"_s);
        QAction import(u"Import list…"_s);
        import.setIcon(QIcon(QPixmap(16, 16)));
        QAction add(u"New participant"_s);
        add.setIcon(QIcon(QPixmap(16, 16)));
        ActionButton *plain = header.addButton(&import);
        ActionButton *filled = header.setPrimary(&add);
        header.resize(1000, header.height());
        header.show();
        QVERIFY(plain->hasWords() && filled->hasWords());
        header.resize(header.fontMetrics().horizontalAdvance(u"New participant"_s) + 340, header.height());
        QVERIFY(!plain->hasWords() && filled->hasWords());
        QVERIFY(accessibleName(plain).startsWith(u"Import list"_s));
        QVERIFY(plain->toolTip().startsWith(u"Import list"_s));
        header.resize(300, header.height());
        QVERIFY(!filled->hasWords());
        QVERIFY(plain->isVisible() && filled->isVisible());
    }

    void buttonsFollowTheirAction()
    {
        QAction action(u"Export"_s);
        ActionButton button(&action);
        QSignalSpy triggered(&action, &QAction::triggered);
        button.click();
        QCOMPARE(triggered.count(), 1);
        action.setEnabled(false);
        QVERIFY(!button.isEnabled());
        action.setText(u"Export all"_s);
        QCOMPARE(button.text(), u"Export all"_s);
    }

    void stepsSayWhereOneIs()
    {
        StepIndicator steps;
        steps.setSteps({ u"File"_s, u"Columns"_s, u"Review"_s, u"Done"_s });
        steps.setCurrent(2);
        QCOMPARE(accessibleName(&steps), u"Step 3 of 4: Review"_s);
        steps.setCurrent(4);
        QCOMPARE(accessibleName(&steps), u"Step 4 of 4: Done"_s);
        QVERIFY(steps.minimumSizeHint().width() < steps.sizeHint().width());
    }

    void iconButtonsAreNamed()
    {
        QWidget window;
        QToolButton *button = iconButton(u"columns"_s, u"Columns"_s, &window);
        QCOMPARE(accessibleName(button), u"Columns"_s);
        QCOMPARE(button->toolTip(), u"Columns"_s);
    }

private:
    QScopedPointer<ThemeController> m_controller;
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, TestChips)
#include "tst_chips.moc"
