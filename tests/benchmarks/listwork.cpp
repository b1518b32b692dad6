// SPDX-License-Identifier: GPL-3.0-or-later
#include "bigproject.h"
#include "resulttable.h"
#include "works.h"

#include "listsource.h"
#include "recordtable.h"
#include "recordtablemodel.h"
#include "statement.h"
#include "store.h"
#include "themecontroller.h"

#include <QApplication>
#include <QEvent>
#include <QEventLoop>

#include <algorithm>

using namespace samverkan;
using namespace Qt::StringLiterals;

namespace {

struct Paints : QObject
{
    int count = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

// The table of a page with all its people, and the file behind it for yardsticks.
struct ShownTable
{
    explicit ShownTable(const BigProject &project)
        : theme(qApp)
        , store(project.open(project.people()))
        , source(*store, project.program().language, project.program().reference)
        , model(source, store->catalogue().at(u"participant"))
        , view(&model)
    {
        view.resize(1000, 800);
        model.sortBy({{u"name"_s}});
        warmUp();
        view.setVisible(true);
        QCoreApplication::processEvents(); // nothing is painted before the window has been exposed
        view.viewport()->installEventFilter(&paints);
        paint();
    }

    // What the page of a table does as soon as it has been seen.
    void warmUp()
    {
        QEventLoop ready;
        QObject::connect(&model, &RecordTableModel::warmedUp, &ready, &QEventLoop::quit);
        model.warmUp();
        ready.exec();
    }

    // Once, as a person sees it: what asked for it has its paint among the events that wait.
    void paint()
    {
        const int before = paints.count;
        QCoreApplication::sendPostedEvents();
        if (paints.count == before)
            view.viewport()->repaint();
        if (paints.count == before)
            giveUp(u"the table was not painted"_s);
    }

    void run(const QString &sql) const
    {
        Statement select(store->database(), sql);
        while (select.step())
            sum += select.integer(0);
        if (select.failed())
            giveUp(sql);
    }

    ThemeController theme; // how the program draws
    std::unique_ptr<Store> store;
    ListSource source;
    RecordTableModel model;
    RecordTable view;
    Paints paints;
    mutable qint64 sum = 0; // so that nothing is left out as unused
};

} // namespace

// The slowest of the words somebody types, each at its best.
static Spent keyStroke(ShownTable &shown, bool painted)
{
    Spent worst{0, 0};
    for (const auto &word : {u"a"_s, u"an"_s, u"ann"_s, u"anna"_s, u"anna s"_s, u"son"_s, u"lettland"_s, u"example.org"_s, QString()}) {
        Spent least;
        for (int round = 0; round < 5; ++round) {
            shown.model.setSearch(u"zzzz"_s);
            shown.paint();
            least.keepLess(spent([&] {
                shown.model.setSearch(word);
                if (painted)
                    shown.paint();
            }));
        }
        worst = {std::max(worst.wall, least.wall), std::max(worst.processor, least.processor)};
    }
    shown.model.setSearch({});
    return worst;
}

// Fifty rows from one on, and the same rows read as plainly as can be.
static SideBySide jumpTo(int row, ShownTable &shown)
{
    QStringList ids;
    for (int k = 0; k < 50; ++k)
        ids.append(QString::number(shown.model.idAt(row + k)));
    const QString sql = u"SELECT * FROM participant WHERE id IN (%1)"_s.arg(ids.join(u','));
    const Spent yardstick = leastOf(2, [&] { shown.run(sql); });
    const Spent own = spent([&] {
        shown.view.scrollTo(shown.model.index(row, 0), QAbstractItemView::PositionAtTop);
        shown.paint();
    });
    return {own, yardstick};
}

// The worst of twenty places, each at its best of three times. Every time is the first for that table: it has
// none of the rows, nor drawn any of their words.
static SideBySide jump(const BigProject &project)
{
    QList<SideBySide> places(20);
    for (int round = 0; round < 3; ++round) {
        ShownTable shown(project);
        int row = 1234;
        for (SideBySide &place : places) {
            row = int((qint64(row) * 7919 + 104'729) % (shown.model.rowCount() - 50));
            const SideBySide times = jumpTo(row, shown);
            place.own.keepLess(times.own);
            place.yardstick.keepLess(times.yardstick);
        }
    }
    return *std::max_element(places.cbegin(), places.cend(), [](const SideBySide &one, const SideBySide &other) {
        return one.own.processor < other.own.processor;
    });
}

// Ordering by a column that somebody has ordered by before; the one that comes off worst.
static void order(ShownTable &shown, ResultTable &table)
{
    const QList<QStringList> columns{
        {u"name"_s, u"SELECT id FROM participant ORDER BY family_name, given_name"_s},
        {u"gender"_s, u"SELECT id FROM participant ORDER BY gender"_s},
        {u"country"_s, u"SELECT id FROM participant ORDER BY country"_s},
        {u"organisation"_s, u"SELECT p.id FROM participant p LEFT JOIN organisation o ON o.id = p.organisation ORDER BY o.name"_s},
        {u"start_date"_s, u"SELECT id FROM participant ORDER BY start_date"_s},
        {u"email"_s, u"SELECT id FROM participant ORDER BY email"_s}};
    SideBySide worst;
    SideBySide first;
    QString worstColumn;
    double worstRatio = 0;
    for (const QStringList &column : columns) {
        shown.model.sortBy({{u"role"_s}});
        const Spent cold = spent([&] { shown.model.sortBy({{column[0]}}); });
        const SideBySide times = sideBySide(3, [&] { shown.model.sortBy({{column[0]}}); }, [&] { shown.run(column[1]); },
                                            [&] { shown.model.sortBy({{u"role"_s}}); });
        if (const double ratio = times.own.processor / times.yardstick.processor; ratio > worstRatio) {
            worstRatio = ratio;
            worst = times;
            worstColumn = column[0];
        }
        if (column[0] == u"email")
            first = {cold, times.yardstick};
    }
    table.add(u"order by any column (worst: %1)"_s.arg(worstColumn), worst, u"`ORDER BY`, no index"_s, {Goal::In::Ratio, 0.2});
    table.add(u"the first order by e-mail, all different"_s, first, u"`ORDER BY email`"_s, {});
}

void measureLists(const BigProject &project, ResultTable &table)
{
    tell(u"the table of %1 people"_s.arg(project.size().people));
    const SideBySide jumps = jump(project); // with the file to itself
    ShownTable shown(project);
    const QString people = QString::number(shown.model.totalCount());
    table.addAgainst(u"key stroke to sorted hits among %1"_s.arg(people), keyStroke(shown, false), u"a frame"_s, 16, {Goal::In::Milliseconds, 16});
    table.addAgainst(u"the same, painted"_s, keyStroke(shown, true), u"a frame"_s, 16, {Goal::In::Milliseconds, 30});
    table.add(u"jump to any row, painted (worst of 20)"_s, jumps, u"50 rows by `IN`"_s, {Goal::In::Milliseconds, 5});
    order(shown, table);
}
