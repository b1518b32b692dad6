// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar.h"
#include "drafts.h"
#include "formstrip.h"
#include "pickbox.h"
#include "picklist.h"
#include "recordform.h"
#include "recordpanel.h"
#include "recordtable.h"
#include "tabrow.h"
#include "testmain.h"
#include "windowharness.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace samverkan;
using namespace Qt::StringLiterals;

// The form in the real window: dates by calendar, records picked and made, what hangs on a record, and
// what comes back after the program was killed.
class WindowFormTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowHarness> m_harness;

    MainWindow *window() const { return m_harness->window(); }
    Record stored(QStringView kind, RowId id) const { return m_harness->store().record(m_harness->kind(kind), id); }
    qint64 count(QStringView kind) const { return m_harness->store().count(m_harness->kind(kind)); }

    // The first of a kind that holds a value.
    RowId idOf(QStringView kind, const QString &field, const QVariant &value) const
    {
        return m_harness->store().find(m_harness->kind(kind), field, value).value(0);
    }

    RecordPage *open(const QString &kind, RowId id) const
    {
        RecordPage *page = m_harness->recordPage(kind);
        page->showRecord(id);
        return page;
    }

    template <typename T>
    T *inForm(RecordPage *page, const QString &name) const
    {
        return m_harness->find<T>(name, page->panel());
    }

    void pickLast(PickBox *box) const
    {
        QVERIFY(box->list() && box->list()->isOpen());
        QTest::keyClick(box->lineEdit(), Qt::Key_Up); // from where one types to the last line
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
        QVERIFY(!box->list() || !box->list()->isOpen());
    }

private slots:
    void initTestCase() { m_folder = std::make_unique<QTemporaryDir>(); }

    void init()
    {
        failOnUnexpectedWarnings();
        m_harness = std::make_unique<WindowHarness>(*m_folder);
        QVERIFY(m_harness->openSample());
    }

    void cleanup() { m_harness.reset(); }

    void aDateIsPickedInACalendar()
    {
        RecordPage *page = m_harness->recordPage(u"participant"_s);
        const RowId id = page->form()->id();
        m_harness->typeInto(u"end_date"_s, u"2014-05-14"_s);
        auto *line = inForm<QLineEdit>(page, u"field_end_date"_s);
        QTest::keyClick(line, Qt::Key_Down, Qt::AltModifier);
        auto *calendar = m_harness->find<Calendar>(u"calendar"_s);
        QTRY_VERIFY(calendar->isVisible());
        QCOMPARE(calendar->date(), QDate(2014, 5, 14));
        auto *days = m_harness->find<QTableView>(u"calendarDays"_s, calendar);
        QTRY_VERIFY(days->hasFocus());
        QCOMPARE(days->model()->headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(), u"måndag"_s);
        QCOMPARE(days->model()->headerData(0, Qt::Vertical).toString(), u"18"_s); // 28 April to 4 May
        QTest::keyClick(days, Qt::Key_Down);
        QTest::keyClick(days, Qt::Key_Left);
        QTest::keyClick(days, Qt::Key_PageDown);
        QCOMPARE(calendar->date(), QDate(2014, 6, 20));
        QVERIFY(days->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"juni"_s));
        QTest::keyClick(days, Qt::Key_Return);
        QTRY_COMPARE(stored(u"participant", id).text(u"end_date"_s), u"2014-06-20"_s);
        QTRY_VERIFY(line->hasFocus());
        QCOMPARE(line->text(), u"2014-06-20"_s);
        QTRY_VERIFY(window()->findChildren<Calendar *>().isEmpty());
        // By mouse, and a half-known one.
        QTest::mouseClick(inForm<QToolButton>(page, u"calendar_birth_date"_s), Qt::LeftButton);
        QTRY_VERIFY(m_harness->find<Calendar>(u"calendar"_s));
        auto *again = m_harness->find<Calendar>(u"calendar"_s);
        again->setDate(QDate(1985, 5, 12), false);
        QList<QPushButton *> buttons = again->findChildren<QPushButton *>();
        buttons.removeIf([](QPushButton *button) { return button->text() != u"Bara 1985"; });
        QCOMPARE(buttons.size(), 1);
        buttons.first()->click();
        QTRY_COMPARE(stored(u"participant", id).text(u"birth_date"_s), u"1985"_s);
    }

    void datesAreTypedAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso");
        QTest::newRow("iso") << u"1985-05-12"_s << u"1985-05-12"_s;
        QTest::newRow("Swedish") << u"12 maj 1985"_s << u"1985-05-12"_s;
        QTest::newRow("month") << u"1985-05"_s << u"1985-05"_s;
        QTest::newRow("year") << u"1985"_s << u"1985"_s;
    }

    void datesAreTypedAsPeopleWriteThem()
    {
        QFETCH(QString, typed);
        RecordPage *page = m_harness->recordPage(u"participant"_s);
        const RowId id = page->form()->id();
        m_harness->typeInto(u"birth_date"_s, typed);
        inForm<QLineEdit>(page, u"field_email"_s)->setFocus();
        QTEST(stored(u"participant", id).text(u"birth_date"_s), "iso");
    }

    void anOrganisationIsMadeWhereItIsMissed()
    {
        RecordPage *page = m_harness->recordPage(u"participant"_s);
        const RowId id = page->form()->id();
        const qint64 before = count(u"organisation");
        auto *box = inForm<PickBox>(page, u"field_organisation"_s);
        box->lineEdit()->setFocus();
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), u"Nya klubben"_s);
        QCOMPARE(box->list()->view()->model()->index(0, 0).data().toString(), u"Skapa organisation ”Nya klubben”"_s);
        pickLast(box);
        QTRY_COMPARE(count(u"organisation"), before + 1);
        const RowId made = idOf(u"organisation", u"name"_s, u"Nya klubben"_s);
        QCOMPARE(stored(u"participant", id).value(u"organisation"_s).toLongLong(), made);
        QTRY_COMPARE(box->typed(), u"Nya klubben"_s);
        // And its page is one press away.
        QTest::mouseClick(inForm<QToolButton>(page, u"open_organisation"_s), Qt::LeftButton);
        QTRY_COMPARE(window()->currentPage(), u"organisation"_s);
        QCOMPARE(m_harness->recordPage(u"organisation"_s)->form()->id(), made);
        m_harness->action("undo")->trigger();
        QTRY_COMPARE(count(u"organisation"), before);
        QVERIFY(stored(u"participant", id).value(u"organisation"_s).toLongLong() != made);
    }

    void whatIsTypedInAPickerStaysWithItsRecord()
    {
        RecordPage *page = m_harness->recordPage(u"participant"_s);
        const RowId first = page->form()->id();
        const QVariant before = stored(u"participant", first).value(u"organisation"_s);
        auto *box = inForm<PickBox>(page, u"field_organisation"_s);
        box->lineEdit()->setFocus();
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), u"Finns inte alls"_s);
        QTest::keyClick(box->lineEdit(), Qt::Key_Escape); // the list alone
        QCOMPARE(box->typed(), u"Finns inte alls"_s);
        QTest::keyClick(box->lineEdit(), Qt::Key_PageDown, Qt::ControlModifier);
        const RowId second = page->form()->id();
        QVERIFY(second != first);
        QVERIFY(box->typed() != u"Finns inte alls");
        inForm<QLineEdit>(page, u"field_email"_s)->setFocus();
        QCOMPARE(page->form()->unsaved().size(), 0);
        page->showRecord(first);
        QCOMPARE(stored(u"participant", first).value(u"organisation"_s), before);
        QCOMPARE(page->form()->text(page->form()->kind().indexOf(u"organisation"_s)), u"Finns inte alls"_s);
    }

    // What is picked from can be heard: a list in the window, its items by name, the one the keys are at.
    void thePickersListIsHeard()
    {
        RecordPage *page = m_harness->recordPage(u"participant"_s);
        auto *box = inForm<PickBox>(page, u"field_organisation"_s);
        box->lineEdit()->setFocus();
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), u"kommun"_s);
        QVERIFY(box->list());
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(box->list()->view());
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), u"Organisation"_s);
        QAccessibleInterface *above = list; // reached from the window, as whoever reads it goes
        while (above && above->object() != window())
            above = above->parent();
        QVERIFY(above);
        QVERIFY(list->childCount() > 1);
        QAccessibleInterface *item = list->child(1);
        QCOMPARE(item->role(), QAccessible::ListItem);
        QVERIFY(item->text(QAccessible::Name).startsWith(box->list()->view()->model()->index(1, 0).data().toString()));
        QVERIFY(!item->state().selected);
        QTest::keyClick(box->lineEdit(), Qt::Key_Down);
        QTest::keyClick(box->lineEdit(), Qt::Key_Down);
        QVERIFY(item->state().selected);
        QVERIFY(box->list()->view()->hasFocus()); // which makes Qt tell its rows as what has the focus
        const QString wanted = box->list()->view()->currentIndex().data().toString();
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
        QCOMPARE(box->typed(), wanted);
        QPointer<PickList> gone = box->list();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!gone);
        QVERIFY(box->lineEdit()->hasFocus()); // the keys go on from here
    }

    // A form may go while a list of it is open (another project, the end): what is half gone hears nothing.
    void aFormGoesWithItsOpenList()
    {
        auto *box = inForm<PickBox>(m_harness->recordPage(u"participant"_s), u"field_organisation"_s);
        box->lineEdit()->setFocus();
        QTest::keyClicks(box->lineEdit(), u"kommun"_s);
        QPointer<PickList> list = box->list();
        QVERIFY(list && list->isOpen());
        m_harness.reset();
        QVERIFY(!list);
    }

    void escTakesBackAndThenLeaves()
    {
        RecordPage *page = m_harness->recordPage(u"participant"_s);
        auto *line = inForm<QLineEdit>(page, u"field_phone"_s);
        const QString before = line->text();
        m_harness->typeInto(u"phone"_s, u"12345"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(line->text(), before);
        QVERIFY(line->hasFocus());
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(m_harness->find<RecordTable>(u"recordTable"_s, page)->hasFocus());
        m_harness->action("edit")->trigger(); // F2: where one was
        QTRY_VERIFY(line->hasFocus());
    }

    void savedAndTheNextOne()
    {
        RecordPage *page = m_harness->recordPage(u"organisation"_s);
        const qint64 before = count(u"organisation");
        m_harness->action("add")->trigger();
        m_harness->typeInto(u"place"_s, u"Riga"_s);
        m_harness->action("add_next")->trigger(); // it has no name yet
        QVERIFY(page->form()->isNew());
        QTRY_VERIFY(inForm<QLineEdit>(page, u"field_name"_s)->hasFocus());
        m_harness->typeInto(u"name"_s, u"Provskolan"_s);
        QTest::keyClick(window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(count(u"organisation"), before + 1);
        QVERIFY(page->form()->isNew());
        QVERIFY(inForm<QLineEdit>(page, u"field_name"_s)->text().isEmpty());
        QVERIFY(inForm<QLineEdit>(page, u"field_name"_s)->hasFocus());
        m_harness->typeInto(u"name"_s, u"Testskolan"_s);
        QTest::keyClick(window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(count(u"organisation"), before + 2);
    }

    void anIdentityNumberIsMaskedUntilAskedFor()
    {
        const auto all = m_harness->store().ids(m_harness->kind(u"participant"));
        RowId id = 0;
        for (RowId one : all) {
            if (!stored(u"participant", one).value(u"identity_number"_s).isNull())
                id = one;
        }
        QVERIFY(id);
        RecordPage *page = open(u"participant"_s, id);
        auto *line = inForm<QLineEdit>(page, u"field_identity_number"_s);
        auto *show = inForm<QPushButton>(page, u"show_identity_number"_s);
        QVERIFY(line->text().contains(u'•'));
        QTRY_VERIFY(show->isVisible());
        QCOMPARE(show->accessibleName(), u"Visa Personnummer"_s);
        show->click();
        QVERIFY(!line->text().contains(u'•'));
        QCOMPARE(show->accessibleName(), u"Dölj Personnummer"_s);
        window()->showPage(u"organisation"_s);
        window()->showPage(u"participant"_s);
        QVERIFY(line->text().contains(u'•'));
    }

    void theThreeAnswersToSomebodyAlike()
    {
        RecordPage *page = m_harness->recordPage(u"participant"_s);
        const RowId there = idOf(u"participant", u"email"_s, u"anna.exempel@example.org"_s);
        QVERIFY(there);
        const qint64 before = count(u"participant");
        const auto answer = [&](int which) {
            m_harness->action("add")->trigger();
            m_harness->typeInto(u"email"_s, u"anna.exempel@example.org"_s); // while it is typed
            auto *strip = inForm<FormStrip>(page, u"likelySame"_s);
            QTRY_VERIFY(strip->isVisible());
            QVERIFY(page->form()->isNew());
            QList<QPushButton *> links = strip->findChildren<QPushButton *>();
            links.removeIf([](QPushButton *link) { return !link->isVisible(); });
            QCOMPARE(links.size(), 3);
            links[which]->click();
        };
        answer(1); // use that one
        QTRY_COMPARE(page->form()->id(), there);
        QCOMPARE(count(u"participant"), before);
        answer(2); // another
        QVERIFY(!inForm<FormStrip>(page, u"likelySame"_s)->isVisible());
        inForm<QLineEdit>(page, u"field_phone"_s)->setFocus();
        QTRY_COMPARE(count(u"participant"), before + 1);
        QVERIFY(!inForm<FormStrip>(page, u"likelySame"_s)->isVisible());
        m_harness->action("undo")->trigger();
        answer(0); // open: the focus leaves, so the new one is stored
        QTRY_COMPARE(page->form()->id(), there);
    }

    void peopleAreAddedToAnActivity()
    {
        const RowId id = m_harness->store().ids(m_harness->kind(u"activity")).value(0);
        RecordPage *page = open(u"activity"_s, id);
        page->panel()->showRelated(u"attendance"_s, 0);
        auto *box = inForm<PickBox>(page, u"add_attendance"_s);
        auto *table = inForm<RecordTable>(page, u"related_attendance"_s);
        const int rows = table->model()->rowCount();
        box->lineEdit()->setFocus();
        QTest::keyClicks(box->lineEdit(), u"Nora Provdeltagare"_s);
        pickLast(box);
        QTRY_COMPARE(table->model()->rowCount(), rows + 1);
        const RowId row = table->currentId();
        QCOMPARE(stored(u"attendance", row).value(u"activity"_s).toLongLong(), id);
        QVERIFY(window()->noticeBar()->isVisible());
        QTRY_VERIFY(box->typed().isEmpty());
        // Its minutes, over the cell.
        table->setFocus();
        QTest::keyClick(table, Qt::Key_1);
        auto *minutes = inForm<QLineEdit>(page, u"markMinutes"_s);
        QTest::keyClicks(minutes, u"50"_s);
        QTest::keyClick(minutes, Qt::Key_Return);
        QTRY_COMPARE(stored(u"attendance", row).value(u"minutes"_s).toLongLong(), 150);
        table->show(row);
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(table->model()->rowCount(), rows);
        m_harness->action("undo")->trigger();
        QTRY_COMPARE(table->model()->rowCount(), rows + 1);
        QCOMPARE(stored(u"attendance", row).value(u"minutes"_s).toLongLong(), 150);
    }

    void aNoteIsWrittenOnAnOrganisation()
    {
        const RowId id = m_harness->store().ids(m_harness->kind(u"organisation")).value(0);
        RecordPage *page = open(u"organisation"_s, id);
        page->panel()->showRelated(u"note"_s, 0);
        auto *form = inForm<QWidget>(page, u"relatedForm_note"_s);
        QTRY_VERIFY(form->isVisible());
        auto *text = m_harness->find<QPlainTextEdit>(u"field_content"_s, form);
        text->setFocus();
        QTest::keyClicks(text, u"Ringer om en vecka"_s);
        inForm<QPushButton>(page, u"new_note"_s)->setFocus();
        QTRY_VERIFY(idOf(u"note", u"content"_s, u"Ringer om en vecka"_s));
        const Record note = stored(u"note", idOf(u"note", u"content"_s, u"Ringer om en vecka"_s));
        QCOMPARE(note.value(u"organisation"_s).toLongLong(), id);
        QCOMPARE(note.text(u"dated_on"_s), QDate::currentDate().toString(Qt::ISODate));
    }

    void somebodyIsTakenOutOfAnOrganisation()
    {
        RowId person = 0;
        for (RowId one : m_harness->store().ids(m_harness->kind(u"participant"))) {
            if (!stored(u"participant", one).value(u"organisation"_s).isNull())
                person = one;
        }
        const RowId id = stored(u"participant", person).value(u"organisation"_s).toLongLong();
        RecordPage *page = open(u"organisation"_s, id);
        page->panel()->showRelated(u"participant"_s, person);
        auto *table = inForm<RecordTable>(page, u"related_participant"_s);
        QCOMPARE(table->currentId(), person);
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_VERIFY(stored(u"participant", person).value(u"organisation"_s).isNull());
        QCOMPARE(stored(u"participant", person).id, person); // not removed
        m_harness->action("undo")->trigger();
        QTRY_COMPARE(stored(u"participant", person).value(u"organisation"_s).toLongLong(), id);
        table->show(person);
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(window()->currentPage(), u"participant"_s);
        QCOMPARE(m_harness->recordPage(u"participant"_s)->form()->id(), person);
    }

    void tabsThatDoNotFitAreInAMenu()
    {
        RecordPage *page = m_harness->recordPage(u"organisation"_s);
        auto *more = inForm<QToolButton>(page, u"moreTabs"_s);
        QTRY_VERIFY(more->isVisible());
        QCOMPARE(more->accessibleName(), u"Fler delar av posten"_s);
        page->panel()->showRelated(u"note"_s, 0);
        auto *bar = inForm<QTabBar>(page, u"recordTabs"_s);
        QVERIFY(bar->tabText(bar->currentIndex()).startsWith(u"Anteckningar"_s));
    }

    void whatWasHalfWrittenComesBackAfterACrash()
    {
        RecordPage *page = m_harness->recordPage(u"participant"_s);
        const RowId id = page->form()->id();
        const QString name = page->form()->title();
        m_harness->typeInto(u"end_date"_s, u"2014-02-30"_s);
        inForm<QLineEdit>(page, u"field_phone"_s)->setFocus();
        const QString killed = m_harness->path(u"killed.samverkan"_s);
        // The file as a killed program leaves it: nothing closed, nothing left.
        QTRY_VERIFY_WITH_TIMEOUT(drafts(m_harness->store()).size() == 1, 3000);
        QVERIFY(QFile::copy(m_harness->store().path(), killed));
        WindowHarness next(*m_folder);
        QVERIFY(next.controller->openProject(killed));
        NoticeBar *bar = next.window()->noticeBar();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->notice().text.contains(name));
        next.window()->showPage(u"organisation"_s);
        QList<QAbstractButton *> links = bar->findChildren<QAbstractButton *>();
        links.removeIf([](QAbstractButton *link) { return link->text() != u"Visa"; });
        QCOMPARE(links.size(), 1);
        links.first()->click();
        QTRY_COMPARE(next.window()->currentPage(), u"participant"_s);
        page = next.recordPage(u"participant"_s);
        QCOMPARE(page->form()->id(), id);
        auto *line = next.find<QLineEdit>(u"field_end_date"_s, page);
        QCOMPARE(line->text(), u"2014-02-30"_s);
        QTRY_VERIFY(next.find<QPushButton>(u"goToFault"_s, page)->isVisible());
        next.typeInto(u"end_date"_s, u"2014-02-28"_s);
        next.find<QLineEdit>(u"tableSearch"_s, page)->setFocus();
        QTRY_COMPARE_WITH_TIMEOUT(drafts(next.store()).size(), 0, 3000);
        QCOMPARE(next.store().record(next.kind(u"participant"), id).text(u"end_date"_s), u"2014-02-28"_s);
    }

    void lettersOfLabelsLeadToTheirFields()
    {
        RecordPage *page = m_harness->recordPage(u"organisation"_s);
        QLabel *label = nullptr;
        QTRY_VERIFY([&] {
            for (QLabel *one : page->panel()->findChildren<QLabel *>()) {
                if (one->buddy() == inForm<QLineEdit>(page, u"field_place"_s) && one->text().contains(u'&'))
                    label = one;
            }
            return label;
        }());
        const QKeySequence letter = QKeySequence::mnemonic(label->text());
        QTest::keyClick(window(), Qt::Key(letter[0].key()), Qt::AltModifier);
        QTRY_VERIFY(inForm<QLineEdit>(page, u"field_place"_s)->hasFocus());
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, WindowFormTest)
#include "tst_windowform.moc"
