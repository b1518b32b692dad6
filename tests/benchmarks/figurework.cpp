// SPDX-License-Identifier: GPL-3.0-or-later
#include "bigproject.h"
#include "resulttable.h"
#include "works.h"

#include "statement.h"
#include "store.h"
#include "tabulator.h"

using namespace samverkan;
using namespace Qt::StringLiterals;

namespace {

struct Asked
{
    QString name;
    Question question;
    QString sql; // last column: the figure
    double coldGoal;
    double cachedGoal;
};

} // namespace

static qint64 sumOf(Store &store, const QString &sql, int column)
{
    qint64 sum = 0;
    Statement select(store.database(), sql);
    while (select.step())
        sum += select.integer(column);
    if (select.failed())
        giveUp(sql);
    return sum;
}

static void measure(Store &store, const Asked &asked, int column, ResultTable &table)
{
    const auto sql = [&] { sumOf(store, asked.sql, column); };
    Tabulator tabulator(store);
    const CrossTabulation answer = tabulator.tabulate(asked.question);
    if (!answer.fault.isEmpty())
        giveUp(answer.fault.source);
    // SQL counts two rows of one person twice; the program, told that they are one, once.
    const qint64 inSql = sumOf(store, asked.sql, column);
    if (answer.total > inSql || answer.total < inSql * 99 / 100)
        giveUp(u"%1: the figures differ"_s.arg(asked.name));
    Spent cached;
    const SideBySide cold = sideBySide(3, [&] {
        Tabulator fresh(store);
        (void)fresh.tabulate(asked.question);
    }, sql, [&] { // as near to the yardstick as the first time
        cached.keepLess(leastOf(7, [&] { (void)tabulator.tabulate(asked.question); }));
    });
    if (asked.coldGoal > 0)
        table.add(asked.name + u", first time"_s, cold, u"the same in SQL"_s, {Goal::In::Ratio, asked.coldGoal});
    table.add(asked.name + u", again"_s, {cached, cold.yardstick}, u"the same in SQL"_s, {Goal::In::Ratio, asked.cachedGoal});
}

void measureFigures(const BigProject &project, ResultTable &table)
{
    tell(u"figures of %1 people"_s.arg(project.size().people));
    const auto store = project.open(project.people());
    // What the fund's statistics count: who took part as a participant and was there (subjectplan.cpp).
    const QString took = u"coalesce(t.role, 'participant') = 'participant' AND coalesce(t.state, 'present') IN ('present', 'late')"_s;
    measure(*store, {u"gender x country"_s, {Subject::Participants, {u"gender"_s, u"country"_s}},
                     u"SELECT gender, country, count(*) FROM participant GROUP BY 1, 2"_s, 0.5, 0.01}, 2, table);
    measure(*store, {u"minutes by organisation and month"_s, {Subject::Hours, {u"organisation"_s, u"month"_s}},
                     u"SELECT t.organisation, substr(v.start_date, 1, 7), sum(t.minutes) FROM attendance t "
                     "LEFT JOIN activity v ON v.id = t.activity WHERE t.minutes > 0 AND "_s + took + u" GROUP BY 1, 2"_s, 0.6, 0.01}, 2, table);
    measure(*store, {u"different people by country"_s,
                     {Subject::Participants, {u"country"_s}, {}, {}, {{u"attendance.state"_s, {u"present"_s, u"late"_s}}}},
                     u"SELECT p.country, count(DISTINCT p.id) FROM attendance t JOIN participant p ON p.id = t.participant "
                     "WHERE "_s + took + u" GROUP BY 1"_s, 0, 0.15}, 1, table);
}
