// SPDX-License-Identifier: GPL-3.0-or-later
#include "popover.h"
#include "testmain.h"
#include "themecontroller.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace samverkan;
using namespace Qt::StringLiterals;

class TestPopover : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_controller.reset(new ThemeController(qApp)); }
    void init()
    {
        failOnUnexpectedWarnings();
        m_window.reset(new QWidget);
        m_window->resize(600, 400);
        m_anchor = new QPushButton(u"Filter"_s, m_window.get());
        m_anchor->setGeometry(500, 100, 80, 32);
        m_popover = new Popover(m_anchor);
        auto *layout = new QVBoxLayout(m_popover->content());
        m_edit = new QLineEdit;
        m_check = new QCheckBox(u"Women"_s);
        layout->addWidget(m_edit);
        layout->addWidget(m_check);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_anchor->setFocus();
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_controller.reset(); }

    void opensBelowInsideTheWindow()
    {
        m_popover->openBelow(m_anchor);
        QVERIFY(m_popover->isOpen());
        const QRect box = m_popover->content()->geometry();
        QVERIFY(m_window->rect().contains(box));
        QVERIFY(box.top() > m_anchor->geometry().bottom());
        QCOMPARE(QApplication::focusWidget(), m_edit);
    }

    void escapeGivesTheFocusBack()
    {
        QSignalSpy closed(m_popover, &Popover::closed);
        m_popover->openBelow(m_anchor);
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QVERIFY(!m_popover->isOpen());
        QCOMPARE(closed.count(), 1);
        QCOMPARE(QApplication::focusWidget(), m_anchor);
    }

    void tabStaysInside()
    {
        m_popover->openBelow(m_anchor);
        QTest::keyClick(m_edit, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_check);
        QTest::keyClick(m_check, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_edit);
        QTest::keyClick(m_edit, Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), m_check);
    }

    void aPressOutsideCloses()
    {
        m_popover->openBelow(m_anchor);
        QTest::mouseClick(m_popover, Qt::LeftButton, {}, m_popover->content()->geometry().center());
        QVERIFY(m_popover->isOpen());
        QTest::mouseClick(m_popover, Qt::LeftButton, {}, QPoint(10, 10));
        QVERIFY(!m_popover->isOpen());
    }

    void followsTheWindow()
    {
        m_popover->openBelow(m_anchor);
        m_window->resize(900, 500);
        QCOMPARE(m_popover->size(), m_window->size());
        QVERIFY(m_window->rect().contains(m_popover->content()->geometry()));
    }

private:
    QScopedPointer<ThemeController> m_controller;
    QScopedPointer<QWidget> m_window;
    QPushButton *m_anchor = nullptr;
    Popover *m_popover = nullptr;
    QLineEdit *m_edit = nullptr;
    QCheckBox *m_check = nullptr;
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, TestPopover)
#include "tst_popover.moc"
