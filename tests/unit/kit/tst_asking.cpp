// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"
#include "questiondialog.h"
#include "style.h"
#include "testmain.h"
#include "themecontroller.h"

#include <QApplication>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace samverkan;
using namespace Qt::StringLiterals;

namespace {

Inquiry eraseQuestion()
{
    return { u"Erase 12 participants for good?"_s, u"They cannot be brought back."_s,
             { { u"erase"_s, u"Erase for good"_s, true }, { u"keep"_s, u"Keep them"_s, false } }, u"keep"_s };
}

QPushButton *buttonOf(const QDialog &dialog, const QString &text)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

}

class TestAsking : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_controller.reset(new ThemeController(qApp)); }
    void init() { failOnUnexpectedWarnings(); }
    void cleanupTestCase() { m_controller.reset(); }

    void theSafeAnswerIsDefault()
    {
        QuestionDialog dialog(eraseQuestion());
        QVERIFY(buttonOf(dialog, u"Keep them"_s)->isDefault());
        QVERIFY(!buttonOf(dialog, u"Erase for good"_s)->isDefault());
        QCOMPARE(buttonKind(buttonOf(dialog, u"Keep them"_s)), ButtonKind::Primary);
        QCOMPARE(dialog.accessibleName(), u"Erase 12 participants for good?"_s);
    }

    void escapeIsTheSafeAnswer()
    {
        QuestionDialog dialog(eraseQuestion());
        QSignalSpy answered(&dialog, &QuestionDialog::answered);
        dialog.open();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(answered.count(), 1);
        QCOMPARE(answered[0][0].toString(), u"keep"_s);
    }

    void aPressedAnswerCountsOnce()
    {
        QuestionDialog dialog(eraseQuestion());
        QSignalSpy answered(&dialog, &QuestionDialog::answered);
        dialog.open();
        buttonOf(dialog, u"Erase for good"_s)->click();
        QCOMPARE(answered.count(), 1);
        QCOMPARE(answered[0][0].toString(), u"erase"_s);
    }

    // As a screen reader may press: while names are offered below the line.
    void namesOfferedCloseWithTheDialog()
    {
        QTemporaryDir folder;
        QFile list(folder.filePath(u"list.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.close();
        QWidget window;
        window.show();
        DialogAsker asker(&window);
        QString chosen;
        asker.chooseFileToOpen({u"Read a list"_s, folder.path(), {}, {}, {}}, this, [&](const QString &path) { chosen = path; });
        QPointer<QFileDialog> dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(list.fileName());
        name->completer()->setCompletionPrefix(list.fileName());
        QTRY_VERIFY(name->completer()->completionCount() > 0);
        name->completer()->complete();
        QVERIFY(QApplication::activePopupWidget());
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open)->click();
        QTRY_COMPARE(chosen, list.fileName());
        QVERIFY(!QApplication::activePopupWidget());
    }

    void theRealAskerAnswersTheCaller()
    {
        QWidget window;
        window.show();
        DialogAsker asker(&window);
        QString key;
        asker.ask(eraseQuestion(), this, [&](const QString &answer) { key = answer; });
        auto *dialog = window.findChild<QuestionDialog *>();
        QVERIFY(dialog);
        buttonOf(*dialog, u"Erase for good"_s)->click();
        QCOMPARE(key, u"erase"_s);
    }

    void aScriptAnswersInOrder()
    {
        ScriptedAsker asker;
        asker.willAnswer(u"erase"_s);
        asker.willChoose(u"/a/list.xlsx"_s);
        QStringList heard;
        const auto hear = [&](const QString &answer) { heard.append(answer); };
        asker.ask(eraseQuestion(), this, hear);
        asker.chooseFileToOpen({ u"Choose a list"_s, {}, {}, {}, {} }, this, hear);
        QVERIFY(heard.isEmpty()); // never before the caller has returned
        QCoreApplication::sendPostedEvents();
        QCOMPARE(heard, QStringList({ u"erase"_s, u"/a/list.xlsx"_s }));
        QCOMPARE(asker.questions().size(), 1);
        QCOMPARE(asker.unanswered(), 0);
    }

    void withoutAScriptNothingDangerousHappens()
    {
        ScriptedAsker asker;
        QStringList heard;
        asker.ask(eraseQuestion(), this, [&](const QString &answer) { heard.append(answer); });
        asker.chooseFileToSave({ u"Save"_s, {}, {}, {}, {} }, this, [&](const QString &path) { heard.append(path); });
        QCoreApplication::sendPostedEvents();
        QCOMPARE(heard, QStringList({ u"keep"_s, QString() }));
        QCOMPARE(asker.unanswered(), 2);
    }

    void anAnswerForSomebodyGoneIsDropped()
    {
        ScriptedAsker asker;
        bool called = false;
        {
            QObject context;
            asker.ask(eraseQuestion(), &context, [&](const QString &) { called = true; });
        }
        QCoreApplication::sendPostedEvents();
        QVERIFY(!called);
    }

private:
    QScopedPointer<ThemeController> m_controller;
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, TestAsking)
#include "tst_asking.moc"
