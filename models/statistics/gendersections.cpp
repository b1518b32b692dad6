// SPDX-License-Identifier: GPL-3.0-or-later
#include "gendersections.h"

#include "variable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

static QList<GenderSection> allSections()
{
    const auto section = [](const char *key, const char *title, Subject of, const QStringList &by,
                            const QList<Condition> &where = {}) {
        return GenderSection{QString::fromLatin1(key), sentence("Statistics", title), {of, by, {}, {}, where}};
    };
    return {
        section("all", QT_TRANSLATE_NOOP("Statistics", "All participants"), Subject::Participants, {u"gender"_s}),
        section("activity_kind", QT_TRANSLATE_NOOP("Statistics", "By type of activity"), Subject::Participants, {u"activity.kind"_s, u"gender"_s}),
        section("theme", QT_TRANSLATE_NOOP("Statistics", "By theme"), Subject::Participants, {u"activity.theme"_s, u"gender"_s}),
        section("focus_area", QT_TRANSLATE_NOOP("Statistics", "By focus area"), Subject::Participants, {u"activity.focus_area"_s, u"gender"_s}),
        section("group_members", QT_TRANSLATE_NOOP("Statistics", "Members of working groups"), Subject::GroupMembers, {u"working_group"_s, u"gender"_s}),
        section("group_leaders", QT_TRANSLATE_NOOP("Statistics", "Leaders of working groups"), Subject::GroupLeaders, {u"working_group"_s, u"gender"_s}),
        section("organisation", QT_TRANSLATE_NOOP("Statistics", "By organisation"), Subject::Participants, {u"organisation"_s, u"gender"_s}),
        section("speakers", QT_TRANSLATE_NOOP("Statistics", "Speakers"), Subject::Participants, {u"gender"_s}, {{u"attendance.role"_s, {u"speaker"_s}}}),
        section("steering_group", QT_TRANSLATE_NOOP("Statistics", "Steering group"), Subject::Participants, {u"gender"_s}, {{u"activity.kind"_s, {u"steering_group"_s}}}),
        section("exchanges", QT_TRANSLATE_NOOP("Statistics", "Exchanges"), Subject::Participants, {u"exchange.kind"_s, u"gender"_s}),
        section("hours", QT_TRANSLATE_NOOP("Statistics", "Hours"), Subject::Hours, {u"gender"_s}),
        section("month", QT_TRANSLATE_NOOP("Statistics", "Month by month"), Subject::Participants, {u"activity.month"_s, u"gender"_s}),
    };
}

// A condition in the names of participants, in the names of another subject: there the bare "role" is
// the role of the attendance or the membership.
static Condition translated(Condition condition, Subject of)
{
    static const QStringList related{u"activity"_s, u"attendance"_s, u"working_group"_s, u"group_member"_s, u"mobility"_s, u"exchange"_s};
    const QString first = condition.variable.section(u'.', 0, 0);
    if (of != Subject::Participants && first != u"participant" && !related.contains(first))
        condition.variable.prepend(u"participant."_s);
    return condition;
}

QList<GenderSection> genderSections(PartialDate from, PartialDate to, const QList<Condition> &where,
                                    const Catalogue &catalogue)
{
    QList<GenderSection> sections = allSections();
    for (GenderSection &section : sections) {
        section.question.from = from;
        section.question.to = to;
        for (const Condition &asked : where) {
            const Condition condition = translated(asked, section.question.of);
            if (findFilter(section.question.of, condition.variable, catalogue))
                section.question.where.append(condition);
        }
    }
    return sections;
}

} // namespace samverkan
