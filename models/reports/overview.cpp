// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview.h"

#include "catalogue.h"
#include "genderview.h"
#include "history.h"
#include "referencedata.h"
#include "scan.h"
#include "store.h"
#include "tabulator.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace samverkan {

using What = OverviewFigure::What;

namespace {
// A figure as it is counted when no target says otherwise, and what its months are.
struct Plan
{
    What what;
    Question question;
    QString month; // a variable, or none
};
}

static QList<Plan> plans()
{
    const auto is = [](const char16_t *variable, const char16_t *value) {
        return Condition{QString::fromUtf16(variable), {QString::fromUtf16(value)}};
    };
    return {
        {What::Participants, {Subject::Participants}, u"activity.month"_s},
        {What::Hours, {Subject::Hours}, u"month"_s},
        {What::Activities, {Subject::Activities, {}, {}, {}, {is(u"state", u"held")}}, u"month"_s},
        {What::TripsOut, {Subject::Mobilities, {}, {}, {}, {is(u"exchange.direction", u"out")}}, u"month"_s},
        {What::TripsIn, {Subject::Mobilities, {}, {}, {}, {is(u"exchange.direction", u"in")}}, u"month"_s},
        {What::Countries, {Subject::Participants, {}, {}, {}, {{u"mobility.state"_s, {}, Condition::Mode::NotEmpty}}}, {}},
        {What::Organisations, {Subject::Organisations}, {}},
    };
}

static qint64 foreignCountries(Tabulator &tabulator, const QString &home)
{
    QSet<QString> countries;
    for (const auto &[direction, end] : {std::pair{u"out"_s, u"receiving_country"_s}, std::pair{u"in"_s, u"sending_country"_s}}) {
        Question question{Subject::Mobilities, {end}, {}, {}, {{u"exchange.direction"_s, {direction}}}};
        question.withRecords = false;
        const CrossTabulation table = tabulator.tabulate(question);
        for (const Bin &bin : table.axes.isEmpty() ? QList<Bin>() : table.axes.first().bins) {
            if (!bin.missing && bin.key != home)
                countries.insert(bin.key);
        }
    }
    return countries.size();
}

static QMap<QString, qint64> byMonth(Tabulator &tabulator, Question question, const QString &variable)
{
    question.by = {variable};
    question.withRecords = false;
    QMap<QString, qint64> months;
    const CrossTabulation table = tabulator.tabulate(question);
    for (const Bin &bin : table.axes.isEmpty() ? QList<Bin>() : table.axes.first().bins) {
        if (!bin.missing && bin.total > 0)
            months.insert(bin.key, bin.total);
    }
    return months;
}

// The twelve months that end with the last one in which anything was, at the latest with today's.
static QStringList lastMonths(const QList<QMap<QString, qint64>> &series, QDate today)
{
    const QString present = today.toString(u"yyyy-MM");
    QString last;
    for (const QMap<QString, qint64> &months : series) {
        for (auto it = months.cbegin(); it != months.cend() && it.key() <= present; ++it)
            last = qMax(last, it.key());
    }
    QStringList twelve;
    if (last.isEmpty())
        return twelve;
    const QDate end = QDate::fromString(last, u"yyyy-MM"_s);
    for (int back = 11; back >= 0; --back)
        twelve.append(end.addMonths(-back).toString(u"yyyy-MM"));
    return twelve;
}

static bool countsTheSame(const Question &a, const Question &b)
{
    return a.of == b.of && a.where == b.where;
}

static void countFigures(Overview &overview, Tabulator &tabulator, QList<TargetFigure> &targets, const QString &home)
{
    QList<QMap<QString, qint64>> series;
    for (const Plan &plan : plans()) {
        OverviewFigure figure{plan.what, plan.question};
        figure.question.withRecords = false;
        for (qsizetype i = 0; i < targets.size(); ++i) {
            if (targets[i].target > 0 && plan.what != What::Countries && countsTheSame(targets[i].question, plan.question)) {
                figure.question = targets[i].question;
                figure.target = targets.takeAt(i).target;
                break;
            }
        }
        figure.value = plan.what == What::Countries ? foreignCountries(tabulator, home) : tabulator.tabulate(figure.question).total;
        series.append(plan.month.isEmpty() ? QMap<QString, qint64>() : byMonth(tabulator, figure.question, plan.month));
        overview.figures.append(figure);
    }
    overview.months = lastMonths(series, overview.today);
    for (qsizetype i = 0; i < series.size(); ++i) {
        for (const QString &month : series[i].isEmpty() ? QStringList() : overview.months)
            overview.figures[i].months.append(series[i].value(month));
    }
}

static GenderCount genderOf(Tabulator &tabulator, Subject of)
{
    Question question{of, {u"gender"_s}};
    question.withRecords = false;
    return genderViewOf(tabulator.tabulate(question)).total.count;
}

static QList<MonthlyBalance> balanceByMonth(Tabulator &tabulator, const QStringList &months)
{
    Question question{Subject::Participants, {u"activity.month"_s, u"gender"_s}};
    question.withRecords = false;
    const GenderView view = genderViewOf(tabulator.tabulate(question));
    QList<MonthlyBalance> balance;
    for (const GenderRow &row : view.rows) {
        if (months.contains(row.key) && row.count.base() > 0)
            balance.append({row.key, row.count});
    }
    return balance;
}

// What the step did, if it did it to one record that is still there.
static void nameRecord(const Store &store, const LogStep &step, OverviewStep &into)
{
    const QList<LogEntry> entries = entriesOf(store, step, 2);
    if (entries.size() != 1)
        return;
    const Kind *kind = store.catalogue().kind(entries.first().kind);
    if (!kind)
        return;
    into.kind = kind->key;
    into.id = store.findUuid(*kind, entries.first().row);
}

static QList<OverviewStep> lastSteps(const Store &store, int limit)
{
    const bool canUndo = !store.undoState().undo.isEmpty();
    QList<OverviewStep> steps;
    for (const LogStep &step : history(store, limit)) {
        if (step.sort == u"start")
            continue;
        OverviewStep made{step.name, step.time.toLocalTime(), step.person, step.entries};
        made.canUndo = canUndo && steps.isEmpty() && step.sort != u"undo";
        nameRecord(store, step, made);
        steps.append(made);
    }
    return steps;
}

Overview overviewOf(const Store &store, const ReferenceData &reference, QDate today)
{
    Overview overview;
    overview.today = today;
    const Record project = store.project();
    const auto day = [&project](const QString &key) { return PartialDate::fromIso(project.text(key)).firstDay(); };
    overview.mobilisationFrom = day(u"mobilisation_from"_s);
    overview.implementationFrom = day(u"implementation_from"_s);
    overview.end = day(u"end_date"_s);
    Tabulator tabulator(store);
    QList<TargetFigure> targets = targetsOf(store, reference.countries(), tabulator);
    countFigures(overview, tabulator, targets, project.text(u"country"_s));
    for (const TargetFigure &target : std::as_const(targets)) {
        if (target.target > 0)
            overview.targets.append(target);
    }
    overview.people = genderOf(tabulator, Subject::Participants);
    overview.leaders = genderOf(tabulator, Subject::GroupLeaders);
    overview.balance = balanceByMonth(tabulator, overview.months);
    overview.tasks = overviewTasks(store, today);
    overview.coming = overviewComing(store, today);
    overview.steps = lastSteps(store, 5);
    return overview;
}

bool Overview::isFresh() const
{
    const OverviewFigure *participants = figure(What::Participants);
    const OverviewFigure *activities = figure(What::Activities);
    return participants && !participants->value && activities && !activities->value && people.total() == 0 && coming.isEmpty();
}

const OverviewFigure *Overview::figure(What what) const
{
    for (const OverviewFigure &figure : figures) {
        if (figure.what == what)
            return &figure;
    }
    return nullptr;
}

CountedRows rowsBehind(const Store &store, const Question &question)
{
    Question asked = question;
    asked.withRecords = true;
    asked.by.clear();
    Tabulator tabulator(store);
    const CrossTabulation table = tabulator.tabulate(asked);
    const Kind &kind = store.catalogue().at(table.recordKind);
    const Field *person = kind.isPair() ? kind.field(u"participant"_s) : nullptr;
    if (!person)
        return {table.recordKind, table.allRecords()};
    const QList<RowId> counted = table.allRecords();
    const QSet<RowId> wanted(counted.cbegin(), counted.cend());
    QSet<RowId> people;
    scan(store, kind, {kind.indexOf(person->key)}, [&](const ScannedRow &row) {
        if (wanted.contains(row.id()))
            people.insert(row.integer(0));
        return true;
    });
    QList<RowId> rows(people.cbegin(), people.cend());
    std::sort(rows.begin(), rows.end());
    return {person->target, rows};
}

} // namespace samverkan
