// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptystate.h"
#include "noticebar.h"
#include "testmain.h"
#include "themecontroller.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QToolButton>

using namespace samverkan;
using namespace Qt::StringLiterals;

namespace {

int alerts = 0;

void countAlerts(QAccessibleEvent *event)
{
    alerts += event->type() == QAccessible::Alert;
}

Notice removed()
{
    return { Notice::Kind::Undo, u"12 participants removed"_s,
             { { u"show"_s, u"Show them"_s, {} }, { u"undo"_s, u"Undo"_s, u"Ctrl+Z"_s } }, u"trash"_s, true };
}

QAbstractButton *linkOf(const QWidget &bar, const QString &text)
{
    const auto buttons = bar.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

}

class TestNotices : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_controller.reset(new ThemeController(qApp)); }
    void init() { failOnUnexpectedWarnings(); }
    void cleanupTestCase() { m_controller.reset(); }

    void linksSayWhichWasPressed()
    {
        NoticeBar bar;
        QVERIFY(bar.isHidden());
        bar.showNotice(removed());
        QVERIFY(!bar.isHidden());
        QSignalSpy activated(&bar, &NoticeBar::linkActivated);
        QTest::keyClick(linkOf(bar, u"Undo"_s), Qt::Key_Space);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated[0][0].toString(), u"undo"_s);
    }

    void theNextTakesThePlaceOfTheLast()
    {
        NoticeBar bar;
        bar.showNotice(removed());
        bar.showNotice({ Notice::Kind::Done, u"96 new were imported."_s, { { u"show"_s, u"Show"_s, {} } }, {}, false });
        QVERIFY(!linkOf(bar, u"Undo"_s));
        QVERIFY(linkOf(bar, u"Show"_s));
        QCOMPARE(bar.accessibleName(), u"96 new were imported."_s);
    }

    void aLinkMayReplaceItsOwnBar()
    {
        NoticeBar bar;
        bar.showNotice(removed());
        connect(&bar, &NoticeBar::linkActivated, &bar, [&bar] { bar.showNotice({ Notice::Kind::Done, u"Undone"_s, {}, {}, true }); });
        QTest::mouseClick(linkOf(bar, u"Undo"_s), Qt::LeftButton);
        QCOMPARE(bar.notice().text, u"Undone"_s);
    }

    void closingIsTheUsers()
    {
        NoticeBar bar;
        bar.showNotice(removed());
        QSignalSpy closed(&bar, &NoticeBar::closed);
        bar.dismiss();
        QCOMPARE(closed.count(), 0);
        bar.showNotice(removed());
        auto *cross = bar.findChild<QToolButton *>();
        QCOMPARE(cross->accessibleName(), u"Close this message"_s);
        cross->click();
        QCOMPARE(closed.count(), 1);
        QVERIFY(bar.isHidden());
    }

    void screenReadersAreTold()
    {
        NoticeBar bar;
        const auto before = QAccessible::installUpdateHandler(countAlerts);
        QAccessible::setActive(true);
        if (!QAccessible::isActive()) {
            QAccessible::installUpdateHandler(before);
            QSKIP("The platform has no accessibility to listen to");
        }
        alerts = 0;
        bar.showNotice(removed());
        QCOMPARE(alerts, 1);
        QAccessible::setActive(false);
        QAccessible::installUpdateHandler(before);
    }

    void longTextsWrap()
    {
        NoticeBar bar;
        bar.showNotice({ Notice::Kind::Warning, u"March changed after its file was sent. "_s.repeated(8), {}, {}, true });
        bar.resize(400, 40);
        QVERIFY(bar.heightForWidth(400) > bar.heightForWidth(2000));
    }

    void emptyOffersAWayOut()
    {
        QAction make(u"New search"_s);
        EmptyState empty;
        empty.setTitle(u"No partner searches yet"_s);
        empty.setSentence(u"Say who is looking and which countries are of interest."_s);
        empty.setPrimary(&make);
        empty.setHelp(u"How partner search works"_s);
        QSignalSpy made(&make, &QAction::triggered);
        QSignalSpy help(&empty, &EmptyState::helpRequested);
        linkOf(empty, u"New search"_s)->click();
        linkOf(empty, u"How partner search works"_s)->click();
        QCOMPARE(made.count(), 1);
        QCOMPARE(help.count(), 1);
        m_controller->setTextScale(1.5); // laid out anew, nothing lost
        m_controller->setTextScale(1.0);
        QVERIFY(linkOf(empty, u"New search"_s));
        empty.resize(600, 500);
        empty.show();
        QVERIFY(linkOf(empty, u"New search"_s)->isVisible());
    }

private:
    QScopedPointer<ThemeController> m_controller;
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, TestNotices)
#include "tst_notices.moc"
