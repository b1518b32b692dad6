// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview.h"

#include "catalogue.h"
#include "partialdate.h"
#include "rules.h"
#include "scan.h"
#include "store.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

using What = OverviewTask::What;

namespace {

// Reads the fields `keys` of every row of a kind.
void each(const Store &store, QStringView kindKey, const QStringList &keys, const std::function<void(const ScannedRow &)> &visit)
{
    const Kind &kind = store.catalogue().at(kindKey);
    QList<int> fields;
    for (const QString &key : keys)
        fields.append(kind.indexOf(key));
    scan(store, kind, fields, [&](const ScannedRow &row) {
        visit(row);
        return true;
    });
}

QDate dayAt(const ScannedRow &row, int position)
{
    return row.isNull(position) ? QDate() : PartialDate::fromIso(row.text(position)).lastDay();
}

struct Activity
{
    QString name;
    QDate day; // its last
    bool held;
    bool anybody = false;
    qint64 unsignedCount = 0;
};

using Activities = QHash<RowId, Activity>;

// Collects one task: counts, and remembers what is oldest.
struct Collector
{
    OverviewTask task;

    void add(RowId row, qint64 count, QDate day, const QString &name, const QString &step = {})
    {
        task.count += count;
        if (row && !rows.contains(row)) {
            rows.insert(row);
            task.rows.append(row);
        }
        if (task.first.isEmpty() || (day.isValid() && (!task.since.isValid() || day < task.since))) {
            task.since = day;
            task.first = name;
            task.step = step;
        }
    }

    void giveTo(QList<OverviewTask> &tasks)
    {
        std::sort(task.rows.begin(), task.rows.end());
        if (task.count > 0)
            tasks.append(task);
    }

    QSet<RowId> rows = {};
};

void addActivityTasks(const Store &store, QDate today, QList<OverviewTask> &tasks)
{
    Activities activities;
    each(store, u"activity", {u"state"_s, u"start_date"_s, u"end_date"_s, u"name"_s}, [&](const ScannedRow &row) {
        const bool held = row.utf8(0) == "held";
        const QDate day = dayAt(row, row.isNull(2) ? 1 : 2);
        // What is still planned and lies behind us is waited for, what is cancelled is not.
        if (held || (row.utf8(0) != "cancelled" && day.isValid() && day < today))
            activities.insert(row.id(), {row.text(3), day, held});
    });
    each(store, u"attendance", {u"activity"_s, u"state"_s, u"signed"_s}, [&](const ScannedRow &row) {
        const auto at = activities.find(row.integer(0));
        if (at == activities.end() || !at->held)
            return;
        at->anybody = true;
        const bool present = row.isNull(1) || row.utf8(1) == "present" || row.utf8(1) == "late";
        at->unsignedCount += present && (row.isNull(2) || !row.integer(2));
    });
    Collector empty{{What::HeldWithoutAttendance, 0, u"activity"_s}};
    Collector planned{{What::StillPlanned, 0, u"activity"_s}};
    Collector withoutName{{What::Unsigned, 0, u"activity"_s}};
    QList<RowId> ids = activities.keys();
    std::sort(ids.begin(), ids.end());
    for (RowId id : std::as_const(ids)) {
        const Activity &activity = activities[id];
        if (!activity.held)
            planned.add(id, 1, activity.day, activity.name);
        else if (!activity.anybody)
            empty.add(id, 1, activity.day, activity.name);
        else if (activity.unsignedCount)
            withoutName.add(id, activity.unsignedCount, activity.day, activity.name);
    }
    empty.giveTo(tasks);
    planned.giveTo(tasks);
    withoutName.giveTo(tasks);
}

void addSteps(const Store &store, QDate today, QList<OverviewTask> &tasks)
{
    Collector due{{What::StepsDue, 0, u"organisation"_s}};
    each(store, u"organisation", {u"next_date"_s, u"name"_s, u"next_step"_s}, [&](const ScannedRow &row) {
        const QDate day = dayAt(row, 0);
        if (day.isValid() && day <= today)
            due.add(row.id(), 1, day, row.text(1), row.text(2));
    });
    due.giveTo(tasks);
}

void addExchangeTasks(const Store &store, QDate today, QList<OverviewTask> &tasks)
{
    Collector reports{{What::ReportsMissing, 0, u"exchange"_s}};
    Collector drafts{{What::DraftTrips, 0, u"exchange"_s}};
    QHash<RowId, std::pair<QString, QDate>> exchanges;
    each(store, u"exchange", {u"start_date"_s, u"end_date"_s, u"reference"_s, u"purpose"_s, u"report_received_on"_s}, [&](const ScannedRow &row) {
        const QDate day = dayAt(row, row.isNull(1) ? 0 : 1);
        const QString name = row.text(row.isNull(3) ? 2 : 3);
        exchanges.insert(row.id(), {name, day});
        if (day.isValid() && day < today && row.isNull(4))
            reports.add(row.id(), 1, day, name);
    });
    each(store, u"mobility", {u"exchange"_s, u"state"_s}, [&](const ScannedRow &row) {
        if (row.utf8(1) == "draft") {
            const auto &[name, day] = exchanges[row.integer(0)];
            drafts.add(row.integer(0), 1, day, name);
        }
    });
    reports.giveTo(tasks);
    drafts.giveTo(tasks);
}

void addDeliverables(const Store &store, QDate today, QList<OverviewTask> &tasks)
{
    Collector late{{What::DeliverablesDue, 0, u"working_group"_s}};
    each(store, u"deliverable", {u"working_group"_s, u"due_on"_s, u"delivered_on"_s, u"name"_s}, [&](const ScannedRow &row) {
        const QDate day = dayAt(row, 1);
        if (row.isNull(2) && day.isValid() && day < today)
            late.add(row.integer(0), 1, day, row.text(3));
    });
    late.giveTo(tasks);
}

// Fields that reports need (the catalogue says which), how many lack each, and who lacks any.
void addLacks(const Store &store, QList<OverviewTask> &tasks)
{
    const Kind &kind = store.catalogue().at(u"participant");
    QStringList keys{u"gender"_s, u"country"_s, u"email"_s, u"informed_on"_s};
    const qsizetype needed = keys.size();
    for (const Field &field : kind.fields) {
        if (*field.neededFor && field.isStored())
            keys.append(field.key);
    }
    QList<qint64> counts(keys.size());
    qint64 lacking = 0;
    each(store, kind.key, keys, [&](const ScannedRow &row) {
        bool lacks = false;
        for (int i = 0; i < keys.size(); ++i) {
            counts[i] += row.isNull(i);
            lacks |= i >= needed && row.isNull(i);
        }
        lacking += lacks;
    });
    OverviewTask needs{What::LacksForReports, lacking, kind.key, {}, u"missing"_s};
    for (qsizetype i = needed; i < keys.size(); ++i) {
        if (counts[i])
            needs.parts.append({keys[i], counts[i]});
    }
    std::stable_sort(needs.parts.begin(), needs.parts.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    if (lacking)
        tasks.append(needs);
    const What whats[] = {What::WithoutGender, What::WithoutCountry, What::WithoutEmail, What::NotInformed};
    for (int i = 0; i < needed; ++i) {
        if (counts[i])
            tasks.append({whats[i], counts[i], kind.key, {}, keys[i]});
    }
}

// How many rows of `kind` point by `field` to each record.
QHash<RowId, qint64> countOf(const Store &store, QStringView kindKey, const QString &field, const QList<OverviewComing> &of, QStringView ofKind)
{
    const Kind &kind = store.catalogue().at(kindKey);
    QList<RowId> targets;
    for (const OverviewComing &one : of) {
        if (one.kind == ofKind)
            targets.append(one.id);
    }
    QHash<RowId, qint64> counts;
    if (targets.isEmpty())
        return counts;
    const int at = kind.indexOf(field);
    scanOf(store, kind, {at}, at, targets, [&](const ScannedRow &row) {
        ++counts[row.integer(0)];
        return true;
    });
    return counts;
}

void addComingActivities(const Store &store, QDate today, QDate until, QList<OverviewComing> &coming)
{
    each(store, u"activity", {u"start_date"_s, u"end_date"_s, u"state"_s, u"name"_s, u"start_time"_s, u"end_time"_s, u"place"_s}, [&](const ScannedRow &row) {
        const QDate from = dayAt(row, 0);
        if (!from.isValid() || from < today || from > until || row.utf8(2) == "cancelled")
            return;
        QStringList times{row.text(4), row.text(5)};
        times.removeAll(QString());
        coming.append({u"activity"_s, row.id(), row.text(3), {}, from, dayAt(row, 1), times.join(u"–"_s), row.text(6)});
    });
}

void addComingExchanges(const Store &store, QDate today, QDate until, QList<OverviewComing> &coming)
{
    each(store, u"exchange", {u"start_date"_s, u"end_date"_s, u"reference"_s, u"purpose"_s, u"place"_s}, [&](const ScannedRow &row) {
        const QDate from = dayAt(row, 0);
        if (from.isValid() && from >= today && from <= until)
            coming.append({u"exchange"_s, row.id(), row.text(row.isNull(3) ? 2 : 3), {}, from, dayAt(row, 1), {}, row.text(4)});
    });
}

} // namespace

QList<OverviewTask> overviewTasks(const Store &store, QDate today)
{
    QList<OverviewTask> tasks;
    addActivityTasks(store, today, tasks);
    addSteps(store, today, tasks);
    addExchangeTasks(store, today, tasks);
    addDeliverables(store, today, tasks);
    addLacks(store, tasks);
    return tasks;
}

QList<OverviewComing> overviewComing(const Store &store, QDate today)
{
    const QDate until = today.addDays(Overview::comingDays);
    QList<OverviewComing> coming;
    addComingActivities(store, today, until, coming);
    addComingExchanges(store, today, until, coming);
    each(store, u"organisation", {u"next_date"_s, u"name"_s, u"next_step"_s}, [&](const ScannedRow &row) {
        const QDate day = dayAt(row, 0);
        if (day.isValid() && day > today && day <= until)
            coming.append({u"organisation"_s, row.id(), row.text(1), row.text(2), day});
    });
    each(store, u"deliverable", {u"working_group"_s, u"due_on"_s, u"delivered_on"_s, u"name"_s}, [&](const ScannedRow &row) {
        const QDate day = dayAt(row, 1);
        if (row.isNull(2) && day.isValid() && day >= today && day <= until)
            coming.append({u"working_group"_s, row.integer(0), row.text(3), {}, day});
    });
    const auto attending = countOf(store, u"attendance", u"activity"_s, coming, u"activity");
    const auto travelling = countOf(store, u"mobility", u"exchange"_s, coming, u"exchange");
    for (OverviewComing &one : coming) {
        if (one.kind == u"activity")
            one.people = attending.value(one.id);
        else if (one.kind == u"exchange")
            one.people = travelling.value(one.id);
    }
    std::stable_sort(coming.begin(), coming.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    return coming;
}

} // namespace samverkan
