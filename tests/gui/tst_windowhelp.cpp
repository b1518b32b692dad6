// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptystate.h"
#include "helpbook.h"
#include "helpcontroller.h"
#include "helpwindow.h"
#include "navigation.h"
#include "popover.h"
#include "searchfield.h"
#include "testmain.h"
#include "twolinelist.h"
#include "windowharness.h"

#include <QAccessible>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBrowser>

using namespace samverkan;
using namespace Qt::StringLiterals;

// The help: whole in both languages, found from every page, searched, and at one with the keys.
class WindowHelpTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowHarness> m_harness;

    HelpWindow *help() const { return m_harness->controller->help()->window(); }
    QString shownText() const { return help()->findChild<QTextBrowser *>(u"helpText"_s)->toPlainText(); }

private slots:
    void initTestCase() { m_folder = std::make_unique<QTemporaryDir>(); }

    void init()
    {
        failOnUnexpectedWarnings();
        m_harness = std::make_unique<WindowHarness>(*m_folder);
    }

    void cleanup() { m_harness.reset(); }

    void everySubjectIsInBothLanguages()
    {
        const HelpBook swedish(u"sv"_s);
        const HelpBook english(u"en"_s);
        QVERIFY(swedish.subjects().size() > 15);
        QCOMPARE(swedish.subjects().size(), english.subjects().size());
        for (const HelpSubject &subject : swedish.subjects()) {
            const HelpSubject *other = english.subject(subject.key);
            QVERIFY(other);
            for (const HelpSubject *each : {&subject, other}) {
                QVERIFY2(!each->title.isEmpty() && each->markdown.startsWith(u"# "_s), qPrintable(each->key));
                QVERIFY2(plainText(*each).size() > 150, qPrintable(each->key));
            }
            // The same chapters, so that neither is behind the other.
            QCOMPARE(subject.markdown.count(u"\n## "_s), other->markdown.count(u"\n## "_s));
            QVERIFY2(subject.markdown != other->markdown, qPrintable(subject.key));
        }
    }

    void everyLinkLeadsToASubject()
    {
        static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
        int links = 0;
        for (const QString &code : {u"sv"_s, u"en"_s}) {
            const HelpBook book(code);
            for (const HelpSubject &subject : book.subjects()) {
                for (auto match = link.globalMatch(subject.markdown); match.hasNext(); ++links) {
                    const QString key = match.next().captured(1);
                    QVERIFY2(book.subject(key), qPrintable(code + u'/' + subject.key + u": "_s + key));
                }
            }
        }
        QVERIFY(links > 20);
    }

    void everyPageHasItsHelp()
    {
        QVERIFY(m_harness->openSample());
        const HelpBook book(u"sv"_s);
        for (const QString &page : m_harness->window()->pageKeys()) {
            m_harness->window()->showPage(page);
            m_harness->action("help")->trigger();
            QVERIFY(help()->isVisible());
            QVERIFY2(help()->currentSubject() != u"start", qPrintable(page));
            QVERIFY(!shownText().isEmpty());
        }
    }

    void beforeAProjectIsOpenItTellsHowToBegin()
    {
        QTest::keyClick(m_harness->window(), Qt::Key_F1);
        QTRY_VERIFY(help() && help()->isVisible());
        QCOMPARE(help()->currentSubject(), u"start"_s);
        QVERIFY(help()->windowTitle().contains(u"Kom igång"_s));
        QTest::keyClick(help(), Qt::Key_Escape);
        QTRY_VERIFY(!help()->isVisible());
    }

    void anEmptyListLeadsToIt()
    {
        QVERIFY(m_harness->openEmpty());
        m_harness->recordPage(u"exchange"_s);
        auto *empty = m_harness->find<EmptyState>(u"emptyList"_s, m_harness->window()->madePage(u"exchange"_s));
        QTRY_VERIFY(empty->isVisible());
        emit empty->helpRequested();
        QCOMPARE(help()->currentSubject(), u"exchange"_s);
    }

    void searchingFindsAndMarks()
    {
        m_harness->action("help")->trigger();
        auto *field = help()->findChild<SearchField *>(u"helpSearch"_s);
        auto *found = help()->findChild<TwoLineList *>(u"helpFound"_s);
        QTest::keyClicks(field, u"sakerhetskopia"_s); // accents or not
        QTRY_VERIFY(found->isVisible());
        QVERIFY(found->model()->rowCount() >= 1);
        QCOMPARE(help()->currentSubject(), u"file"_s);
        QVERIFY(help()->marks() >= 1);
        field->selectAll();
        QTest::keyClicks(field, u"xyzzy"_s);
        QTRY_COMPARE(found->model()->rowCount(), 0);
        QTRY_COMPARE(help()->marks(), 0);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(help()->findChild<Navigation *>(u"helpContents"_s)->isVisible());
        QVERIFY(help()->isVisible());
    }

    void linksGoAndComeBack()
    {
        m_harness->controller->help()->showSubject(u"start"_s);
        QVERIFY(QTest::qWaitForWindowActive(help()));
        auto *text = help()->findChild<QTextBrowser *>(u"helpText"_s);
        emit text->anchorClicked(QUrl(u"import"_s));
        QCOMPARE(help()->currentSubject(), u"import"_s);
        QTest::keyClick(help(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(help()->currentSubject(), u"start"_s);
        QTest::keyClick(help(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(help()->currentSubject(), u"import"_s);
    }

    void theKeyboardIsTakenFromTheActions()
    {
        m_harness->action("help")->trigger();
        help()->findChild<QPushButton *>(u"helpKeys"_s)->click();
        QCOMPARE(help()->currentSubject(), u"keyboard"_s);
        const QString text = shownText();
        int keys = 0;
        for (QAction *menu : m_harness->window()->menuBar()->actions()) {
            for (const QAction *action : menu->menu()->actions()) {
                if (action->shortcut().isEmpty())
                    continue;
                ++keys;
                const QString native = action->shortcut().toString(QKeySequence::NativeText);
                QVERIFY2(text.contains(native), qPrintable(native));
                QVERIFY2(text.contains(action->text().remove(u'&')), qPrintable(action->text()));
            }
        }
        QVERIFY(keys > 15);
        m_harness->action("keys")->trigger();
        auto *list = m_harness->find<QListView>(u"keyLines"_s);
        QVERIFY(list->isVisible());
        QVERIFY(list->model()->rowCount() > keys);
    }

    void itFollowsTheLanguage()
    {
        m_harness->controller->help()->showSubject(u"import"_s);
        QVERIFY(shownText().startsWith(u"Läsa in listor"_s));
        m_harness->action("language_en")->trigger();
        QTRY_VERIFY(shownText().startsWith(u"Reading lists"_s));
        QCOMPARE(help()->currentSubject(), u"import"_s);
        m_harness->action("language_sv")->trigger();
        QTRY_VERIFY(shownText().startsWith(u"Läsa in listor"_s));
    }

    void everythingInItHasANameAndRoom()
    {
        m_harness->theme.setTextScale(2);
        m_harness->controller->help()->showSubject(u"table"_s);
        QCoreApplication::processEvents();
        for (QWidget *widget : help()->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
        auto *text = help()->findChild<QTextBrowser *>(u"helpText"_s);
        QCOMPARE(text->horizontalScrollBar()->maximum(), 0); // no line goes out of the window
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, WindowHelpTest)
#include "tst_windowhelp.moc"
