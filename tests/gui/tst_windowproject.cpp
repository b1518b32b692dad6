// SPDX-License-Identifier: GPL-3.0-or-later
#include "codelistpage.h"
#include "projectpage.h"
#include "recordform.h"
#include "targetpage.h"
#include "testmain.h"
#include "windowharness.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace samverkan;
using namespace Qt::StringLiterals;

// What is set for the project as a whole, changed in the real window.
class WindowProjectTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowHarness> m;

    ProjectPage *page(const QString &section) const
    {
        m->window()->showPage(u"project"_s);
        auto *page = qobject_cast<ProjectPage *>(m->window()->madePage(u"project"_s));
        page->showSection(section);
        return page;
    }

    void write(const QString &field, const QString &text, QWidget *in) const
    {
        auto *line = m->find<QLineEdit>(u"field_"_s + field, in);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return); // as leaving the field
    }

    static void choose(QTableView *table, int column, const QString &text)
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, column).data().toString() == text) {
                table->setCurrentIndex(table->model()->index(row, column));
                return;
            }
        }
        qWarning("no row %s", qPrintable(text));
    }

    QStringList offeredRoles() const
    {
        auto *combo = m->find<QComboBox>(u"field_role"_s, m->recordPage(u"participant"_s));
        QStringList roles;
        for (int i = 0; i < combo->count(); ++i)
            roles.append(combo->itemText(i));
        return roles;
    }

private slots:
    void initTestCase() { m_folder = std::make_unique<QTemporaryDir>(); }

    void init()
    {
        failOnUnexpectedWarnings();
        m = std::make_unique<WindowHarness>(*m_folder, u"sv"_s);
        QVERIFY(m->openSample());
    }

    void cleanup() { m.reset(); }
    void cleanupTestCase() { m_folder.reset(); }

    void aDateIsChangedAndTakenBack()
    {
        QWidget *about = page(u"about"_s)->section(u"about"_s);
        write(u"end_date"_s, u"2014-09-30"_s, about);
        QCOMPARE(m->store().project().text(u"end_date"_s), u"2014-09-30"_s);
        // What is no date stays in the field, with its reason, and is not stored.
        write(u"decided_on"_s, u"30 februari 2011"_s, about);
        QVERIFY(m->store().project().text(u"decided_on"_s).startsWith(u"2011-05"_s));
        QCOMPARE(m->find<QLineEdit>(u"field_decided_on"_s, about)->text(), u"30 februari 2011"_s);
        m->action("undo")->trigger();
        QCOMPARE(m->store().project().text(u"end_date"_s), u"2014-06-30"_s);
        QTRY_COMPARE(m->find<QLineEdit>(u"field_end_date"_s, about)->text(), u"2014-06-30"_s);
    }

    void theWindowIsNamedAsTheProject()
    {
        write(u"name"_s, u"Nya projektet"_s, page(u"about"_s)->section(u"about"_s));
        QTRY_VERIFY(m->window()->windowTitle().startsWith(u"Nya projektet"_s));
    }

    void aContactPersonIsAdded()
    {
        auto *contacts = qobject_cast<RecordPage *>(page(u"contacts"_s)->section(u"contacts"_s));
        QVERIFY(contacts);
        const int before = contacts->model()->rowCount();
        m->action("add")->trigger(); // the command is meant for the list within
        write(u"name"_s, u"Nova Påhittad"_s, contacts);
        QTRY_COMPARE(contacts->model()->rowCount(), before + 1);
        const Kind &kind = m->kind(u"contact_person");
        QCOMPARE(m->store().find(kind, u"name"_s, u"Nova Påhittad"_s).size(), 1);
        m->action("undo")->trigger();
        QTRY_COMPARE(contacts->model()->rowCount(), before);
    }

    void aCodeIsRewordedRetiredAndTakenBack()
    {
        QVERIFY(offeredRoles().contains(u"Beslutsfattare"_s));
        auto *codes = qobject_cast<CodeListPage *>(page(u"codelists"_s)->section(u"codelists"_s));
        codes->setList(u"participant_role"_s);
        auto *values = m->find<QTableView>(u"codeValues"_s);
        choose(values, 0, u"Beslutsfattare"_s);
        write(u"label_sv"_s, u"Beslutande"_s, codes);
        QCOMPARE(m->store().codes().label(u"participant_role"_s, u"decision_maker"_s, u"sv"), u"Beslutande"_s);
        QVERIFY(offeredRoles().contains(u"Beslutande"_s));
        QVERIFY(!offeredRoles().contains(u"Beslutsfattare"_s));
        page(u"codelists"_s);
        // In use: it can be retired, not removed. A person without it is then not offered it.
        QTRY_VERIFY(m->find<QPushButton>(u"retireCodeValue"_s)->isEnabled());
        QVERIFY(!m->find<QPushButton>(u"removeCodeValue"_s)->isEnabled());
        m->find<QPushButton>(u"retireCodeValue"_s)->click();
        m->recordPage(u"participant"_s)->addRecord();
        QVERIFY(!offeredRoles().contains(u"Beslutande"_s));
        QVERIFY(offeredRoles().size() > 2);
        m->recordPage(u"participant"_s)->form()->discard();
        m->action("undo")->trigger();
        m->recordPage(u"participant"_s)->addRecord();
        QVERIFY(offeredRoles().contains(u"Beslutande"_s));
        m->action("undo")->trigger();
        QTRY_VERIFY(offeredRoles().contains(u"Beslutsfattare"_s));
    }

    void aValueIsAddedAndRemoved()
    {
        auto *codes = qobject_cast<CodeListPage *>(page(u"codelists"_s)->section(u"codelists"_s));
        codes->setList(u"theme"_s);
        auto *values = m->find<QTableView>(u"codeValues"_s);
        const int before = values->model()->rowCount();
        auto *line = m->find<QLineEdit>(u"newCodeValue"_s);
        QTest::keyClicks(line, u"Språk"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(values->model()->rowCount(), before + 1);
        QCOMPARE(m->window()->focusWidget(), m->find<QLineEdit>(u"field_label_en"_s, codes));
        QTRY_VERIFY(m->find<QPushButton>(u"removeCodeValue"_s)->isEnabled());
        m->find<QPushButton>(u"removeCodeValue"_s)->click();
        QCOMPARE(values->model()->rowCount(), before);
        QTRY_VERIFY(m->window()->noticeBar()->isVisible());
        m->action("undo")->trigger();
        QCOMPARE(values->model()->rowCount(), before + 1);
        // The program's own lists take no more.
        codes->setList(u"gender"_s);
        QVERIFY(!line->isVisible());
        QVERIFY(!m->find<QPushButton>(u"removeCodeValue"_s)->isEnabled());
    }

    void aTargetIsSetAndAdded()
    {
        auto *targets = qobject_cast<TargetPage *>(page(u"targets"_s)->section(u"targets"_s));
        auto *table = m->find<QTableView>(u"targets"_s);
        QTRY_VERIFY(table->model()->rowCount() > 5);
        const int before = table->model()->rowCount();
        write(u"target"_s, u"1000"_s, targets);
        QTRY_COMPARE(table->model()->index(0, 2).data().toString().remove(QChar(0xa0)), u"1000"_s);
        auto *menu = m->find<QPushButton>(u"addTarget"_s)->menu();
        menu->actions().last()->trigger();
        QCOMPARE(table->model()->rowCount(), before + 1);
        write(u"target"_s, u"20"_s, targets);
        QTRY_COMPARE(table->model()->index(before, 2).data().toString(), u"20"_s);
        QVERIFY(table->model()->index(before, 1).data().toString().toInt() > 0);
        m->find<QPushButton>(u"removeTarget"_s)->click();
        QTRY_COMPARE(table->model()->rowCount(), before);
        m->action("undo")->trigger();
        QTRY_COMPARE(table->model()->rowCount(), before + 1);
    }

    void thePublicityOfThePeriodIsProposed()
    {
        QWidget *publicity = page(u"publicity"_s)->section(u"publicity"_s);
        m->find<QPushButton>(u"advice_en"_s, publicity)->click();
        QCOMPARE(m->store().project().text(u"publicity_union"_s), u"EUROPEAN UNION"_s);
        QCOMPARE(m->find<QLineEdit>(u"field_publicity_union"_s, publicity)->text(), u"EUROPEAN UNION"_s);
        m->action("undo")->trigger();
        QCOMPARE(m->store().project().text(u"publicity_union"_s), u"EUROPEISKA UNIONEN"_s);
    }

    void whoIsNotInformedIsShown()
    {
        QWidget *keeping = page(u"keeping"_s)->section(u"keeping"_s);
        QTRY_VERIFY(keeping->findChild<QPushButton *>(u"advice_uninformed"_s));
        m->find<QPushButton>(u"advice_uninformed"_s, keeping)->click();
        QCOMPARE(m->window()->currentPage(), u"participant"_s);
        RecordPage *people = m->recordPage(u"participant"_s);
        QTRY_VERIFY(people->model()->rowCount() > 0 && people->model()->rowCount() < 900);
        QVERIFY(people->model()->recordAt(0).value(u"informed_on"_s).isNull());
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, WindowProjectTest)
#include "tst_windowproject.moc"
