// SPDX-License-Identifier: GPL-3.0-or-later
#include "bigproject.h"
#include "resulttable.h"
#include "watchdog.h"
#include "works.h"

#include "asking.h"
#include "chartwidget.h"
#include "mainwindow.h"
#include "recordpage.h"
#include "recordtable.h"
#include "recordtablemodel.h"
#include "themecontroller.h"
#include "windowcontroller.h"

#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>

using namespace samverkan;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms

// Settings of nobody yet: what another run left (an order, a page) is no part of what is measured.
QString freshSettings(const BigProject &project)
{
    const QString path = project.file(u"window.ini"_s);
    QFile::remove(path);
    return path;
}

// The real window over the people of the big project, used by key and mouse.
struct UsedWindow
{
    explicit UsedWindow(const BigProject &project)
        : settings(freshSettings(project))
        , program(u"sv"_s)
        , language(u"sv"_s)
        , theme(qApp)
        , controller(program, settings, theme, language, &asker)
    {
        controller.window()->resize(1280, 800);
        if (!controller.openProject(project.people()))
            giveUp(u"the project did not open"_s);
        controller.window()->show();
        if (!QTest::qWaitForWindowExposed(controller.window()))
            giveUp(u"no window"_s);
        show(u"participant"_s);
        QTest::qWait(3000); // what is made ready while nothing else is to be done
    }

    // As an event of its own, so that its time is watched; painted afterwards.
    void act(const Work &work) const
    {
        bool done = false;
        QMetaObject::invokeMethod(controller.window(), [&] { work(); done = true; }, Qt::QueuedConnection);
        until("an act", [&] { return done; });
    }

    void show(const QString &key) const
    {
        act([&] { controller.window()->showPage(key); });
    }

    RecordTable *table() { return controller.window()->madePage(u"participant"_s)->findChild<RecordTable *>(u"recordTable"_s); }
    RecordTableModel *rows() { return table()->records(); }

    // What the gesture left to be painted, no more: as a person sees it. Views gather what is to be painted until
    // their timers are served.
    void paint() const
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }

    // Until it is so, and painted.
    void until(const char *what, const std::function<bool()> &isSo) const
    {
        if (!QTest::qWaitFor(isSo, patience))
            giveUp(u"waited in vain: "_s + QString::fromLatin1(what));
        paint();
    }

    Settings settings;
    Program program;
    WindowLanguage language;
    ThemeController theme;
    ScriptedAsker asker;
    WindowController controller;
};

struct Gestures
{
    UsedWindow &used;
    ResultTable &table;
    WatchedApplication &watched;

    // A gesture several times over, its best; blocks of any round count.
    void measure(const QString &name, double most, int rounds, const Work &gesture, const Work &before = {})
    {
        int blocks = 0;
        double longest = 0;
        QString where;
        Spent least;
        for (int round = 0; round < rounds; ++round) {
            if (before)
                before();
            watched.forget();
            least.keepLess(spent(gesture));
            if (watched.paints() == 0)
                giveUp(u"%1: nothing was painted"_s.arg(name));
            blocks += watched.blocks();
            if (watched.longest() > longest) {
                longest = watched.longest();
                where = watched.longestName();
            }
        }
        table.addAgainst(name, least, u"a frame"_s, 16, {Goal::In::Milliseconds, most});
        if (blocks)
            tell(u"%1: blocked %2 times, longest %3 ms in %4"_s.arg(name).arg(blocks).arg(longest, 0, 'f', 0).arg(where));
        allBlocks += blocks;
    }

    int allBlocks = 0;
};

void useList(Gestures &gestures)
{
    UsedWindow &used = gestures.used;
    RecordTable *table = used.table();
    auto *search = used.controller.window()->madePage(u"participant"_s)->findChild<QLineEdit *>(u"tableSearch"_s);
    const auto clear = [&] {
        search->clear();
        used.until("search cleared", [&] { return used.rows()->filter().words.isEmpty(); });
    };
    for (const char letter : {'a', 'n', 's'}) {
        gestures.measure(u"window: key \"%1\" in the search to painted rows"_s.arg(QChar::fromLatin1(letter)), 30, 3, [&] {
            QTest::keyClick(search, letter);
            used.until("rows searched", [&] { return !used.rows()->filter().words.isEmpty(); });
        }, clear);
    }
    clear();
    table->setFocus();
    const Work home = [&] { QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier); used.paint(); };
    gestures.measure(u"window: to the last row, its record open"_s, 30, 3, [&] {
        QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
        used.until("last row", [&] { return table->currentId() == used.rows()->idAt(used.rows()->rowCount() - 1); });
    }, home);
    home(); // after the last there is none
    gestures.measure(u"window: next record, with its tabs"_s, 30, 5, [&] { QTest::keyClick(table, Qt::Key_Down); used.paint(); });
    QHeaderView *header = table->horizontalHeader();
    for (int column = 0; column < std::min(3, header->count()); ++column) {
        gestures.measure(u"window: click on heading %1"_s.arg(column + 1), 100, 3, [&] {
            const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
            used.paint();
        });
    }
    gestures.measure(u"window: all rows chosen"_s, 100, 2, [&] { QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier); used.paint(); }, home);
    QTest::keyClick(table, Qt::Key_Down); // one row chosen, as it is mostly
}

// Rows under headings, and groups put away.
void useGroups(Gestures &gestures)
{
    UsedWindow &used = gestures.used;
    RecordTable *table = used.table();
    RecordTableModel *rows = used.rows();
    for (const QString &field : {u"country"_s, u"organisation"_s}) {
        const Work plain = [&] { rows->setGroupedBy({}); used.paint(); };
        gestures.measure(u"window: rows grouped by %1"_s.arg(field), 100, 3, [&] { used.act([&] { rows->setGroupedBy(field); }); }, plain);
        const Work open = [&] {
            rows->setAllCollapsed(false);
            table->setFocus();
            QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
            used.paint();
        };
        gestures.measure(u"window: the same, a group collapsed"_s, 100, 3, [&] { QTest::keyClick(table, Qt::Key_Left); used.paint(); }, open);
        gestures.measure(u"window: the same, all collapsed"_s, 100, 3, [&] { used.act([&] { rows->setAllCollapsed(true); }); }, open);
        gestures.measure(u"window: the same, all expanded"_s, 100, 3, [&] { used.act([&] { rows->setAllCollapsed(false); }); },
                         [&] { rows->setAllCollapsed(true); });
        plain();
    }
}

// The values of a filter with their counts, as its chip opens.
void openFilters(Gestures &gestures)
{
    UsedWindow &used = gestures.used;
    RecordTable *table = used.table();
    const auto popoverOf = [&](const QString &field) {
        return used.controller.window()->findChild<QWidget *>(u"filterPopover_"_s + field);
    };
    const auto isOpen = [&](const QString &field) { return popoverOf(field) && popoverOf(field)->isVisible(); };
    for (const QString &field : {u"country"_s, u"gender"_s, u"organisation"_s, u"email"_s, u"birth_date"_s, u"age_band"_s}) {
        const Work close = [&] {
            if (isOpen(field))
                QTest::keyClick(popoverOf(field), Qt::Key_Escape);
            used.until("filter closed", [&] { return !isOpen(field); });
        };
        const Work open = [&] {
            used.act([&] { emit table->filterRequested(field); });
            used.until("filter open", [&] { return isOpen(field); });
        };
        gestures.measure(u"window: filter by %1 opened, first time"_s.arg(field), 100, 1, open);
        gestures.measure(u"window: filter by %1 opened, again"_s.arg(field), 30, 3, open, close);
        close();
    }
}

} // namespace

void measureWindow(const BigProject &project, ResultTable &table)
{
    tell(u"the window over %1 people"_s.arg(project.size().people));
    auto &watched = *static_cast<WatchedApplication *>(qApp);
    UsedWindow used(project);
    Gestures gestures{used, table, watched};
    useList(gestures);
    openFilters(gestures);
    useGroups(gestures);
    const auto chartShown = [&] {
        auto *chart = used.controller.window()->findChild<ChartWidget *>(u"statisticsChart"_s);
        return chart && chart->isVisible() && !chart->data().categories.isEmpty();
    };
    gestures.measure(u"window: statistics, first time"_s, 1000, 1, [&] { used.show(u"statistics"_s); used.until("chart", chartShown); });
    const auto away = [&] { used.show(u"participant"_s); };
    gestures.measure(u"window: statistics, again"_s, 100, 3, [&] { used.show(u"statistics"_s); used.until("chart", chartShown); }, away);
    for (const QString &key : used.controller.window()->pageKeys())
        gestures.measure(u"window: page %1"_s.arg(key), 1000, 1, [&] { used.show(key); QTest::qWait(500); });
    table.addCount(u"window: blocked for more than 100 ms"_s, gestures.allBlocks, 0);
}
