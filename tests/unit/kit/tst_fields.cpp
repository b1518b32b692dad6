// SPDX-License-Identifier: GPL-3.0-or-later
#include "elidedlabel.h"
#include "fieldrow.h"
#include "style.h"
#include "testmain.h"
#include "themecontroller.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>

using namespace samverkan;
using namespace Qt::StringLiterals;

class TestFields : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_controller.reset(new ThemeController(qApp)); }
    void init() { failOnUnexpectedWarnings(); }
    void cleanupTestCase() { m_controller.reset(); }

    void theLabelNamesTheEditor()
    {
        auto *edit = new QLineEdit;
        FieldRow row(u"&End && more"_s, edit);
        QCOMPARE(QAccessible::queryAccessibleInterface(edit)->text(QAccessible::Name), u"End & more"_s);
        QCOMPARE(row.findChild<QLabel *>()->buddy(), edit);
    }

    void aFaultIsSaidAndTheTextStays()
    {
        auto *edit = new QLineEdit(u"2013-02-30"_s);
        FieldRow row(u"End"_s, edit);
        const int before = row.heightForWidth(360);
        row.setMessage(MessageKind::Error, u"February 2013 has 28 days. Not saved yet."_s);
        QVERIFY(row.hasError());
        QVERIFY(hasFault(edit));
        QCOMPARE(edit->text(), u"2013-02-30"_s);
        QVERIFY(row.heightForWidth(360) > before);
        QCOMPARE(QAccessible::queryAccessibleInterface(edit)->text(QAccessible::Description),
                 u"February 2013 has 28 days. Not saved yet."_s);
        row.clearMessage();
        QVERIFY(!row.hasError());
        QCOMPARE(row.heightForWidth(360), before);
    }

    void aWarningIsNoFault()
    {
        FieldRow row(u"End"_s, new QLineEdit);
        row.setMessage(MessageKind::Warning, u"After the project's end."_s);
        QVERIFY(!row.hasError());
        QCOMPARE(row.message(), u"After the project's end."_s);
    }

    void theLabelGoesAboveWhereItIsNarrow()
    {
        auto *edit = new QLineEdit;
        FieldRow row(u"Organisation"_s, edit);
        const Theme theme = m_controller->theme();
        row.resize(theme.px(340), 100);
        row.show();
        QCOMPARE(edit->x(), theme.px(96) + theme.px(12));
        QCOMPARE(edit->y(), 0);
        row.resize(theme.px(280), 100);
        QCOMPARE(edit->x(), 0);
        QVERIFY(edit->y() > 0);
        QVERIFY(row.heightForWidth(theme.px(280)) > row.heightForWidth(theme.px(340)));
    }

    void everyKindHasItsOwnIcon()
    {
        QStringList names;
        for (MessageKind kind : { MessageKind::Note, MessageKind::Done, MessageKind::Warning, MessageKind::Error })
            names.append(iconNameOf(kind));
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void whatIsCutIsInTheToolTip()
    {
        ElidedLabel label(u"Studieförbundet Demo i Norrköping med omnejd"_s);
        label.resize(label.sizeHint());
        label.show();
        QVERIFY(!label.isElided());
        QVERIFY(label.toolTip().isEmpty());
        label.resize(80, 20);
        QVERIFY(label.isElided());
        QCOMPARE(label.toolTip(), label.text());
    }

private:
    QScopedPointer<ThemeController> m_controller;
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, TestFields)
#include "tst_fields.moc"
