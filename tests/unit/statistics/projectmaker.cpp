// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectmaker.h"

#include "database.h"
#include "statement.h"

#include <QDate>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace samverkan {

using Row = QHash<QString, QVariant>;

static const QStringList countries{u"SE"_s, u"PL"_s, u"DE"_s, u"FI"_s, u"EE"_s, u"IT"_s};
static const QStringList activityKinds{u"training"_s, u"advice"_s, u"network"_s, u"meeting"_s};

QVariant ProjectMaker::oneOf(const QStringList &values, int gap)
{
    return gap > 0 && below(gap) == 0 ? QVariant() : QVariant(values[below(int(values.size()))]);
}

QVariant ProjectMaker::day(int gap)
{
    return gap > 0 && below(gap) == 0 ? QVariant()
                                      : QVariant(QDate(2012, 1, 1).addDays(below(900)).toString(Qt::ISODate));
}

RowId ProjectMaker::anyOf(const QString &kind)
{
    const QList<RowId> ids = store->ids(catalogue.at(kind));
    return ids.isEmpty() ? 0 : ids[below(int(ids.size()))];
}

Values ProjectMaker::values(const QString &kind, const Row &row) const
{
    Values values;
    for (auto it = row.cbegin(); it != row.cend(); ++it)
        values.insert(catalogue.at(kind).indexOf(it.key()), it.value());
    return values;
}

Row ProjectMaker::person()
{
    return {{u"given_name"_s, u"Person"_s},
            {u"gender"_s, oneOf({u"woman"_s, u"woman"_s, u"man"_s, u"other"_s})},
            {u"country"_s, oneOf(countries)},
            {u"role"_s, oneOf({u"decision_maker"_s, u"project_manager"_s})},
            {u"age_at_start"_s, below(5) ? QVariant(15 + below(60)) : QVariant()},
            {u"birth_date"_s, below(2) ? oneOf({u"1960-05-14"_s, u"1988"_s, u"1991-02"_s}) : QVariant()},
            {u"start_date"_s, day()},
            {u"end_date"_s, day(2)}};
}

Row ProjectMaker::activity()
{
    return {{u"name"_s, u"Activity"_s},
            {u"kind"_s, oneOf(activityKinds)},
            {u"theme"_s, oneOf({u"eu"_s, u"method"_s, u"language"_s})},
            {u"horizontal"_s, oneOf({u"access"_s, u"access equality"_s, u"environment"_s}, 3)},
            {u"start_date"_s, day()},
            {u"country"_s, oneOf(countries)}};
}

Row ProjectMaker::trip()
{
    return {{u"sending_country"_s, oneOf(countries)},
            {u"receiving_country"_s, oneOf(countries)},
            {u"start_date"_s, day(4)},
            {u"days"_s, below(8) ? QVariant(1 + below(9)) : QVariant()}};
}

bool ProjectMaker::fill(Change &change, const Sizes &sizes)
{
    const auto put = [&](const QString &kind, const Row &row) {
        return change.insert(catalogue.at(kind), values(kind, row));
    };
    const auto reference = [&](const QList<RowId> &ids, int gap) {
        return ids.isEmpty() || (gap > 0 && below(gap) == 0) ? QVariant() : QVariant(ids[below(int(ids.size()))]);
    };
    QList<RowId> organisations, people, groups, activities, exchanges;
    for (const QString &code : activityKinds)
        put(u"code_value"_s, {{u"list"_s, u"activity_kind"_s}, {u"code"_s, code}, {u"label_sv"_s, code}, {u"position"_s, 9 - code.size()}});
    for (int i = 0; i < sizes.organisations; ++i)
        organisations.append(put(u"organisation"_s, {{u"name"_s, u"Organisation %1"_s.arg(i)}, {u"kind"_s, oneOf({u"authority"_s, u"county"_s})},
                                                     {u"country"_s, oneOf(countries)}, {u"focus_areas"_s, oneOf({u"roma"_s, u"poverty roma"_s}, 3)}}));
    for (int i = 0; i < sizes.participants; ++i) {
        Row row = person();
        row.insert(u"organisation"_s, reference(organisations, 8));
        people.append(put(u"participant"_s, row));
    }
    for (int i = 0; i < sizes.groups; ++i)
        groups.append(put(u"working_group"_s, {{u"name"_s, u"Group %1"_s.arg(i)}, {u"focus_area"_s, oneOf({u"roma"_s, u"poverty"_s, u"work"_s}, 5)}}));
    for (int i = 0; i < sizes.activities; ++i) {
        Row row = activity();
        row.insert(u"working_group"_s, reference(groups, 2));
        activities.append(put(u"activity"_s, row));
    }
    for (int i = 0; i < sizes.exchanges; ++i)
        exchanges.append(put(u"exchange"_s, {{u"reference"_s, u"X%1"_s.arg(i)}, {u"kind"_s, oneOf({u"visit"_s, u"conference"_s})},
                                             {u"direction"_s, oneOf({u"out"_s, u"in"_s}, 3)}, {u"start_date"_s, day(4)}}));
    const auto pairs = [&](const QString &kind, int count, const QList<RowId> &others, const std::function<Row()> &more) {
        QSet<std::pair<RowId, RowId>> seen;
        const QStringList names = catalogue.at(kind).pair;
        for (int i = 0; i < count; ++i) {
            const RowId person = people[below(int(people.size()))];
            const RowId other = others[below(int(others.size()))];
            if (seen.contains({person, other}))
                continue;
            seen.insert({person, other});
            Row row = more();
            row.insert(u"participant"_s, person);
            row.insert(names[0] == u"participant" ? names[1] : names[0], other);
            put(kind, row);
        }
    };
    pairs(u"attendance"_s, sizes.attendances, activities, [&] {
        return Row{{u"role"_s, oneOf({u"participant"_s, u"participant"_s, u"speaker"_s, u"staff"_s}, 4)},
                   {u"state"_s, oneOf({u"present"_s, u"present"_s, u"late"_s, u"absent"_s}, 4)},
                   {u"minutes"_s, below(6) ? QVariant(30 * below(16)) : QVariant()},
                   {u"organisation"_s, reference(organisations, 4)},
                   {u"signed"_s, below(3) ? QVariant(below(2) == 0) : QVariant()}};
    });
    pairs(u"mobility"_s, sizes.mobilities, exchanges, [&] { return trip(); });
    pairs(u"group_member"_s, sizes.members, groups, [&] {
        return Row{{u"role"_s, oneOf({u"leader"_s, u"member"_s, u"member"_s})}, {u"start_date"_s, day(2)}, {u"end_date"_s, day(2)}};
    });
    return change.fault().isEmpty();
}

bool ProjectMaker::make(const Sizes &sizes)
{
    OpenReport report;
    store = Store::create(m_folder.filePath(u"project.samverkan"_s), catalogue, report);
    if (!store)
        return false;
    return bool(store->transact({}, [&](Change &change) {
        return fill(change, sizes) ? Outcome::done() : Outcome::failed(change.fault());
    }));
}

void ProjectMaker::together(const std::function<void()> &body)
{
    (void)store->transact({}, [&](Change &change) {
        m_change = &change;
        body();
        m_change = nullptr;
        return change.fault().isEmpty() ? Outcome::done() : Outcome::failed(change.fault());
    });
}

RowId ProjectMaker::add(const QString &kind, const Row &row)
{
    if (m_change)
        return m_change->insert(catalogue.at(kind), values(kind, row));
    RowId id = 0;
    (void)store->transact({}, [&](Change &change) {
        id = change.insert(catalogue.at(kind), values(kind, row));
        return id ? Outcome::done() : Outcome::failed(change.fault());
    });
    return id;
}

ChangeSet ProjectMaker::change(const QString &kind, RowId id, const Row &row)
{
    return store->transact({}, [&](Change &change) {
        return change.update(catalogue.at(kind), id, values(kind, row)) ? Outcome::done() : Outcome::failed(change.fault());
    }).changes;
}

ChangeSet ProjectMaker::remove(const QString &kind, RowId id)
{
    return store->transact({}, [&](Change &change) {
        return change.remove(catalogue.at(kind), id) ? Outcome::done() : Outcome::failed(change.fault());
    }).changes;
}

ChangeSet ProjectMaker::changeSomething()
{
    switch (below(8)) {
    case 0:
        return change(u"participant"_s, anyOf(u"participant"_s), {{u"gender"_s, oneOf({u"woman"_s, u"man"_s})}});
    case 1:
        return change(u"participant"_s, anyOf(u"participant"_s), person());
    case 2:
        return change(u"activity"_s, anyOf(u"activity"_s), activity());
    case 3:
        return change(u"mobility"_s, anyOf(u"mobility"_s), trip());
    case 4:
        return change(u"attendance"_s, anyOf(u"attendance"_s), {{u"minutes"_s, 15 * below(30)}, {u"state"_s, oneOf({u"present"_s, u"absent"_s})}});
    case 5:
        return remove(below(2) ? u"participant"_s : u"activity"_s, below(2) ? anyOf(u"participant"_s) : anyOf(u"activity"_s));
    case 6:
        return store->transact({}, [&](Change &change) {
            change.insert(catalogue.at(u"participant"_s), values(u"participant"_s, person()));
            return Outcome::done();
        }).changes;
    default:
        return store->transact({}, [&](Change &change) {
            const RowId first = anyOf(u"participant"_s);
            const RowId second = anyOf(u"participant"_s);
            const Kind &same = catalogue.at(u"same_person");
            if (first != second && !change.findPair(same, first, second))
                change.insert(same, values(u"same_person"_s, {{u"first"_s, first}, {u"second"_s, second}, {u"verdict"_s, oneOf({u"same"_s, u"different"_s}, 0)}}));
            return Outcome::done();
        }).changes;
    }
}

QList<QStringList> ProjectMaker::ask(const QString &sql) const
{
    Statement select(store->database(), sql);
    QList<QStringList> rows;
    while (select.step()) {
        QStringList row;
        for (int column = 0; column < sql.count(u" AS "_s); ++column)
            row.append(select.value(column).toString());
        rows.append(row);
    }
    if (select.failed())
        qWarning("%s: %s", qPrintable(sql), qPrintable(store->database().lastFault().arguments.join(u' ')));
    return rows;
}

} // namespace samverkan
