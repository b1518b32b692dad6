// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearancewalk.h"

#include "appearancecheck.h"
#include "filterrow.h"
#include "helpcontroller.h"
#include "helpwindow.h"
#include "historypage.h"
#include "importpage.h"
#include "navigation.h"
#include "popover.h"
#include "printpage.h"
#include "projectpage.h"
#include "recordform.h"
#include "recordpanel.h"
#include "recordtable.h"
#include "segmented.h"
#include "statisticspage.h"
#include "tabrow.h"
#include "twolinelist.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace samverkan {

AppearanceWalk::AppearanceWalk(WindowHarness &harness, AppearanceCheck &check, const QString &tag)
    : m(harness)
    , m_check(check)
    , m_tag(tag)
{
}

void AppearanceWalk::look(const QString &place, QWidget *part)
{
    // Texts and figures come queued or by a timer, and their layouts after them: cut is what stays so.
    for (int turn = 0; turn < 20; ++turn) {
        for (int each = 0; each < 3; ++each)
            QCoreApplication::processEvents();
        if (!m_check.isCut(part))
            break;
        QTest::qWait(20);
    }
    m_check.look(place, part);
    keepPicture(place, part);
}

void AppearanceWalk::keepPicture(const QString &place, QWidget *part) const
{
    const QString folder = qEnvironmentVariable("SAMVERKAN_PICTURES");
    if (folder.isEmpty())
        return;
    QString name = place + u'-' + m_tag;
    name.replace(u' ', u'-').remove(u'%');
    static int number = 0;
    QWidget *shown = part ? part->window() : window();
    if (!shown->grab().save(u"%1/%2-%3.png"_s.arg(folder).arg(++number, 4, 10, QChar(u'0')).arg(name)))
        qInfo("no picture of %s", qPrintable(place)); // as an ordinary user, in somebody else's folder
}

void AppearanceWalk::lookAtPopover(const QString &place, const QString &name)
{
    if (auto *popover = m.find<Popover>(name)) {
        look(place, popover->content());
        closeFloating();
    }
}

void AppearanceWalk::lookAtMenu(const QString &place, const QString &name)
{
    if (auto *menu = m.find<QMenu>(name)) {
        look(place, menu);
        closeFloating();
    }
}

void AppearanceWalk::closeFloating()
{
    for (Popover *popover : window()->findChildren<Popover *>())
        popover->closePopover();
    for (QMenu *menu : window()->findChildren<QMenu *>())
        menu->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void AppearanceWalk::each(const std::function<void(RecordPage &, const QString &)> &visit)
{
    for (const QString &key : window()->pageKeys()) {
        window()->showPage(key);
        if (auto *page = qobject_cast<RecordPage *>(window()->madePage(key)))
            visit(*page, key);
    }
}

void AppearanceWalk::welcome()
{
    look(u"welcome"_s);
}

void AppearanceWalk::newProject()
{
    m.action("new")->trigger();
    for (int step = 1; step <= 3; ++step) {
        look(u"new project, step %1"_s.arg(step));
        if (auto *next = window()->findChild<QPushButton *>(u"newNext"_s); next && step < 3)
            next->click();
    }
}

// It is counted beside the window.
void AppearanceWalk::awaitOverview()
{
    const auto *lines = m.find<TwoLineList>(u"overviewList"_s);
    if (!QTest::qWaitFor([&] { return lines->model()->rowCount() > 0; }))
        qWarning("the overview stays empty");
}

void AppearanceWalk::pages()
{
    for (const QString &key : window()->pageKeys()) {
        window()->showPage(key);
        if (key == u"overview")
            awaitOverview();
        look(key);
        auto *records = qobject_cast<RecordPage *>(window()->madePage(key));
        if (!records || m.store().isReadOnly())
            continue;
        records->addRecord(); // at 200 % the form in the list's place
        look(key + u", new"_s);
        records->form()->discard();
    }
}

void AppearanceWalk::forms()
{
    each([this](RecordPage &page, const QString &key) {
        if (page.model()->rowCount() == 0)
            return;
        page.openRecord(page.model()->idAt(0));
        look(key + u", form"_s);
        auto *tabs = page.panel()->findChild<TabRow *>();
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrent(tab);
            look(key + u", tab %1"_s.arg(tab));
        }
        tabs->setCurrent(0);
    });
}

void AppearanceWalk::attendance()
{
    RecordPage *page = m.recordPage(u"activity"_s);
    const Kind &kind = m.kind(u"attendance");
    std::pair<qsizetype, RowId> most;
    for (RowId activity : m.store().ids(m.kind(u"activity")))
        most = std::max(most, {m.store().find(kind, u"activity"_s, activity).size(), activity});
    page->showRecord(most.second);
    page->panel()->showRelated(u"attendance"_s, 0);
    auto *grid = m.find<RecordTable>(u"related_attendance"_s, page);
    grid->setFocus();
    look(u"attendance"_s);
    grid->setCurrentIndex(grid->model()->index(2, grid->model()->columnCount() - 2));
    look(u"attendance, a role"_s);
    page->panel()->showDetails();
}

void AppearanceWalk::project()
{
    window()->showPage(u"project"_s);
    auto *page = qobject_cast<ProjectPage *>(window()->madePage(u"project"_s));
    for (const auto &section : {u"about"_s, u"contacts"_s, u"publicity"_s, u"targets"_s, u"codelists"_s, u"keeping"_s}) {
        page->showSection(section);
        look(u"project, "_s + section);
    }
}

// As the user: activated() is told by hand.
void AppearanceWalk::pick(const StatisticsPage &page, const QString &box, const QString &key)
{
    auto *combo = page.findChild<QComboBox *>(box);
    const int index = combo->findData(key);
    if (index < 0)
        return qWarning("no %s in %s", qPrintable(key), qPrintable(box));
    combo->setCurrentIndex(index);
    emit combo->activated(index);
}

void AppearanceWalk::lookAtForms(const StatisticsPage &page, const QString &name)
{
    auto *forms = page.findChild<Segmented *>(u"statisticsForm"_s);
    const auto buttons = forms->findChildren<QAbstractButton *>();
    for (int form = 0; form < forms->segments(); ++form) {
        if (!buttons[form]->isEnabled())
            continue;
        forms->setCurrent(form);
        look(u"statistics, %1, %2"_s.arg(name).arg(form));
    }
}

void AppearanceWalk::statistics()
{
    window()->showPage(u"statistics"_s);
    auto *page = qobject_cast<StatisticsPage *>(window()->madePage(u"statistics"_s));
    pick(*page, u"statisticsSubject"_s, u"participants"_s);
    pick(*page, u"statisticsRows"_s, u"country"_s);
    pick(*page, u"statisticsColumns"_s, u"gender"_s);
    lookAtForms(*page, u"countries"_s);
    pick(*page, u"statisticsView"_s, u"participants_month"_s);
    lookAtForms(*page, u"months"_s);
    for (const auto &name : {u"statisticsView"_s, u"statisticsRows"_s}) {
        auto *box = page->findChild<QComboBox *>(name);
        box->showPopup();
        look(name, box->view());
        box->hidePopup();
    }
    pick(*page, u"statisticsPeriod"_s, u"own"_s);
    look(u"statistics, own period"_s);
    pick(*page, u"statisticsPeriod"_s, u"all"_s);
    page->findChild<QPushButton *>(u"addCondition"_s)->click();
    lookAtMenu(u"conditions"_s, u"conditionMenu"_s);
    emit page->filters()->valuesRequested(u"country"_s);
    lookAtPopover(u"values of a condition"_s, u"conditionPopover"_s);
    page->keep()->trigger();
    look(u"name of a view"_s);
    closeFloating();
}

void AppearanceWalk::filters()
{
    RecordPage *page = m.recordPage(u"participant"_s);
    page->leave();
    auto *row = page->findChild<FilterRow *>();
    m.find<QPushButton>(u"addFilter"_s, row)->click();
    lookAtPopover(u"fields to filter by"_s, u"fieldsPopover"_s);
    for (const auto &field : {u"role"_s, u"start_date"_s, u"email"_s, u"organisation"_s, u"identity_number"_s}) {
        row->openFilter(field);
        lookAtPopover(u"filter, "_s + field, u"filterPopover_"_s + field);
    }
    page->model()->setFilter({u"an"_s, {FilterTerm::anyOf(u"gender"_s, {u"woman"_s}), FilterTerm::empty(u"email"_s)}});
    page->model()->setGroupedBy(u"role"_s);
    look(u"filtered and grouped"_s);
    page->model()->setGroupedBy({});
    m.find<QToolButton>(u"keepSearch"_s, row)->click();
    lookAtPopover(u"name of a search"_s, u"namePopover"_s);
    page->model()->setFilter({u"nobody has this name"_s, {}});
    look(u"filtered away"_s);
    page->model()->setFilter({});
    m.find<QToolButton>(u"chooseColumns"_s, row)->click();
    lookAtPopover(u"columns"_s, u"setupPopover"_s);
    m.action("export")->trigger();
    lookAtPopover(u"export"_s, u"exportChoice"_s);
    emit page->table()->horizontalHeader()->customContextMenuRequested({40, 10});
    lookAtMenu(u"menu of a column"_s, u"headerMenu"_s);
    for (const QString &search : window()->navigation()->pages()) {
        if (window()->pageKeys().contains(search))
            continue;
        window()->navigation()->setFocus();
        window()->navigation()->setCurrent(search);
        QTest::keyClick(window()->navigation(), Qt::Key_F2);
        lookAtPopover(u"another name"_s, u"namePopover"_s);
        return;
    }
}

void AppearanceWalk::changes()
{
    RecordPage *page = m.recordPage(u"participant"_s);
    RecordTable *table = page->table();
    table->selectionModel()->select(QItemSelection(table->model()->index(0, 0), table->model()->index(11, 0)),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m.action("change_field")->trigger();
    auto *field = m.find<QComboBox>(u"changeField"_s);
    look(u"one field for many"_s);
    field->setCurrentIndex(field->count() / 2);
    emit field->activated(field->currentIndex());
    look(u"another field for many"_s);
    page->closeChange();
}

void AppearanceWalk::reading()
{
    const RecordPage *people = m.recordPage(u"participant"_s);
    const Record known = people->model()->recordAt(3);
    QFile file(m.path(u"list.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return qWarning("no list");
    file.write(u"Förnamn;Efternamn;Födelsedatum;Kön;Organisation;Anmärkning av handläggaren\nIna;Mall;1990-01-01;K;Ny Förening;\n"_s.toUtf8());
    file.write(u"Bo;Mall;1990-13-01;M;;fel månad\n%1;%2;;;;bara namnet\n"_s.arg(known.text(u"given_name"_s), known.text(u"family_name"_s)).toUtf8());
    file.close();
    m.asker.willChoose(file.fileName());
    m.action("import")->trigger();
    auto *page = window()->findChild<ImportPage *>();
    auto *next = m.find<QPushButton>(u"importPrimary"_s, page);
    for (const auto step : {ImportPage::Step::File, ImportPage::Step::Columns, ImportPage::Step::Review}) {
        if (!QTest::qWaitFor([&] { return page->step() == step && !page->isWorking() && next->isEnabled(); }))
            return qWarning("no step %d of reading a list", int(step));
        look(u"reading a list, step %1"_s.arg(int(step) + 1));
        if (step != ImportPage::Step::Review)
            next->click();
    }
    window()->showPage(u"participant"_s); // nothing is read
}

void AppearanceWalk::history()
{
    RecordPage *people = m.recordPage(u"participant"_s);
    emit people->removeRequested({people->model()->idAt(5), people->model()->idAt(6)});
    look(u"removed"_s); // with the bar that takes it back
    window()->showPage(u"history"_s);
    auto *page = qobject_cast<HistoryPage *>(window()->madePage(u"history"_s));
    look(u"history of the project"_s);
    page->setView(HistoryPage::View::Trash);
    look(u"trash"_s);
    page->setView(HistoryPage::View::Steps);
    window()->dismissNotice();
}

void AppearanceWalk::help()
{
    m.action("help")->trigger();
    HelpWindow *help = m.controller->help()->window();
    look(u"help"_s, help);
    help->findChild<QLineEdit *>(u"helpSearch"_s)->setText(u"project"_s);
    look(u"help, searched"_s, help);
    help->close();
}

void AppearanceWalk::over()
{
    m.recordPage(u"participant"_s);
    m.action("jump")->trigger();
    QTest::keyClicks(m.find<QLineEdit>(u"jumpSearch"_s), u"an"_s);
    lookAtPopover(u"go to"_s, u"jumpPalette"_s);
    m.action("keys")->trigger();
    lookAtPopover(u"keys"_s, u"keyList"_s);
    m.recordPage(u"organisation"_s);
    m.action("print")->trigger();
    look(u"paper"_s);
    if (auto *paper = window()->findChild<PrintPage *>())
        emit paper->backRequested();
    for (QAction *title : window()->menuBar()->actions()) {
        title->menu()->popup(window()->mapToGlobal(QPoint(8, 32)));
        look(u"menu "_s + title->text().remove(u'&'), title->menu());
        title->menu()->close();
    }
}

void AppearanceWalk::recent()
{
    m.settings.addRecentFile(m.path(u"not there any more.samverkan"_s));
    m.action("close")->trigger();
    look(u"recent files"_s);
}

} // namespace samverkan
