// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include "listsource.h"
#include "recordform.h"
#include "recordtablemodel.h"
#include "referencedata.h"
#include "samplegenerator.h"
#include "scan.h"
#include "statement.h"
#include "store.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QTableView>
#include <QTextStream>

#include <algorithm>

using namespace samverkan;
using namespace Qt::StringLiterals;

// Times of the table with many people, beside the yardsticks of what the database does itself.
//   bench_lists FILE            measures the project (made with 200 000 participants if it is not there)
static QTextStream out(stdout);

static double best(int times, const std::function<void()> &work)
{
    double least = 1e9;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        least = std::min(least, double(timer.nsecsElapsed()) / 1e6);
    }
    return least;
}

static void tell(const char *what, double milliseconds)
{
    out << QString::fromUtf8(what).leftJustified(58) << QString::number(milliseconds, 'f', 2).rightJustified(10) << " ms" << Qt::endl;
}

static qint64 residentKib()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

static void run(Store &store, const Language &language, const ReferenceData &reference)
{
    const Kind &kind = store.catalogue().at(u"participant");
    out << "participants " << store.count(kind) << ", attendances " << store.count(store.catalogue().at(u"attendance")) << Qt::endl;
    out << "resident at start " << residentKib() / 1024 << " MiB" << Qt::endl;
    ListSource source(store, language, reference);
    std::unique_ptr<RecordTableModel> model;
    tell("open the table (ids)", best(1, [&] { model = std::make_unique<RecordTableModel>(source, kind); }));
    tell("first order by name (loads columns)", best(1, [&] { model->sortBy({{u"name"_s}}); }));
    tell("first search (builds the buffer)", best(1, [&] { model->setSearch(u"ann"_s); }));
    model->setSearch({});
    out << "resident " << residentKib() / 1024 << " MiB" << Qt::endl;

    QTableView view;
    view.setModel(model.get());
    view.resize(1000, 800);
    view.show();
    const auto paint = [&] {
        QCoreApplication::sendPostedEvents();
        view.viewport()->repaint();
    };
    paint();
    QStringList typed;
    for (const char *words : {"a", "an", "ann", "anna", "anna ", "anna e", "anna er", "x", "son", "latvia", "example.org", ""})
        typed.append(QString::fromUtf8(words));
    for (const QString &words : typed) {
        double least = 1e9;
        for (int i = 0; i < 5; ++i) {
            model->setSearch(u"zzzz"_s);
            paint();
            least = std::min(least, best(1, [&] { model->setSearch(words); }));
        }
        const int rows = model->rowCount();
        model->setSearch(u"zzzz"_s);
        paint();
        const double painted = best(1, [&] { model->setSearch(words); paint(); });
        tell(qPrintable(u"key stroke '%1' -> %2 rows"_s.arg(words).arg(rows)), least);
        tell("   painted", painted);
    }
    model->setSearch({});
    paint();

    for (const char *field : {"name", "gender", "country", "organisation", "start_date", "email", "hours", "missing"}) {
        const QString key = QString::fromLatin1(field);
        model->sortBy({{u"role"_s}});
        tell(qPrintable(u"order by %1, first"_s.arg(key)), best(1, [&] { model->sortBy({{key}}); }));
        tell("   again, the other way", best(3, [&] {
                 model->sortBy({{key, model->sortKeys().first().order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder}});
             }));
    }
    const auto yardstick = [&](const char *sql) {
        return best(5, [&] {
            Statement select(store.database(), QString::fromLatin1(sql));
            qint64 sum = 0;
            while (select.step())
                sum += select.integer(0);
        });
    };
    tell("yardstick: ORDER BY email, no index", yardstick("SELECT id FROM participant ORDER BY email"));
    tell("yardstick: ORDER BY family_name, given_name", yardstick("SELECT id FROM participant ORDER BY family_name, given_name"));
    tell("yardstick: ORDER BY gender", yardstick("SELECT id FROM participant ORDER BY gender"));

    model->sortBy({{u"name"_s}});
    int row = 1234;
    tell("jump to any row, painted (worst of 30)", [&] {
        double worst = 0;
        for (int i = 0; i < 30; ++i) {
            row = (row * 7919 + 104'729) % model->rowCount();
            worst = std::max(worst, best(1, [&] { view.scrollTo(model->index(row, 0), QAbstractItemView::PositionAtTop); paint(); }));
        }
        return worst;
    }());
    tell("values of gender with their counts", best(5, [&] { (void)model->valueCounts(u"gender"_s); }));
    tell("filter country = LV", best(1, [&] { model->setFilter({{}, {FilterTerm::anyOf(u"country"_s, {u"LV"_s})}}); }));
    tell("filter off", best(1, [&] { model->setFilter({}); }));
    view.selectRow(5);
    const RowId id = model->idAt(5);
    RecordForm form(source, kind);
    tell("open a record in the form", best(5, [&] { form.open(model->idAt(6)); form.open(id); }));
    int number = 0;
    tell("change an e-mail: stored, told, shown", best(5, [&] {
             const int field = kind.indexOf(u"email"_s);
             form.setText(field, u"bench%1@example.org"_s.arg(++number));
             form.leave(field);
             paint();
         }));
    tell("change a name that orders the table", best(5, [&] {
             const int field = kind.indexOf(u"given_name"_s);
             form.setText(field, u"Name%1"_s.arg(++number));
             form.leave(field);
             paint();
         }));
    tell("undo of it", best(1, [&] { (void)store.undo(); paint(); }));
    out << "resident at the end " << residentKib() / 1024 << " MiB" << Qt::endl;
}

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 2)
        return 2;
    const ReferenceData reference;
    const Catalogue catalogue;
    const Language language(u"sv"_s);
    const QString path = QString::fromLocal8Bit(argv[1]);
    OpenReport report;
    const bool isNew = !QFile::exists(path);
    std::unique_ptr<Store> store = isNew ? Store::create(path, catalogue, report) : Store::open(path, catalogue, report);
    if (!store)
        qFatal("%s", qPrintable(language.text(report.sentence)));
    if (isNew) {
        SampleOptions options;
        options.participants = 200'000;
        if (const Outcome made = fillSample(*store, options, reference); !made)
            qFatal("%s", qPrintable(language.text(made.fault())));
    }
    run(*store, language, reference);
    return 0;
}
