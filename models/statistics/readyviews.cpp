// SPDX-License-Identifier: GPL-3.0-or-later
#include "readyviews.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

using enum Subject;
using enum FigureForm;

static QList<ReadyView> allViews()
{
    const char *balance = QT_TRANSLATE_NOOP("Statistics", "Gender balance");
    const char *countries = QT_TRANSLATE_NOOP("Statistics", "Countries");
    const char *course = QT_TRANSLATE_NOOP("Statistics", "Participation");
    const auto view = [](const char *group, const char *key, const char *name, const char *about, const FigureChoice &choice,
                         const char *report = "") {
        return ReadyView{QString::fromLatin1(key), sentence("Statistics", group), sentence("Statistics", name),
                         sentence("Statistics", about), choice, QString::fromLatin1(report)};
    };
    return {
        view(balance, "gender_organisation", QT_TRANSLATE_NOOP("Statistics", "Women and men by organisation"), QT_TRANSLATE_NOOP("Statistics", "Participants of each organisation."), {Participants, u"organisation"_s, u"gender"_s, Share}, "R7"),
        view(balance, "gender_role", QT_TRANSLATE_NOOP("Statistics", "Women and men by role"), QT_TRANSLATE_NOOP("Statistics", "Decision makers, project managers and others."), {Participants, u"role"_s, u"gender"_s, Share}, "R7"),
        view(balance, "gender_activity", QT_TRANSLATE_NOOP("Statistics", "Women and men by type of activity"), QT_TRANSLATE_NOOP("Statistics", "Who took part in at least one such activity."), {Participants, u"activity.kind"_s, u"gender"_s, Share}, "R7"),
        view(balance, "gender_group", QT_TRANSLATE_NOOP("Statistics", "Women and men by working group"), QT_TRANSLATE_NOOP("Statistics", "Members of each working group."), {GroupMembers, u"working_group"_s, u"gender"_s, Share}, "R7"),
        view(balance, "gender_leaders", QT_TRANSLATE_NOOP("Statistics", "Women and men who lead"), QT_TRANSLATE_NOOP("Statistics", "Leaders of each working group."), {GroupLeaders, u"working_group"_s, u"gender"_s, Share}, "R7"),
        view(countries, "countries_out", QT_TRANSLATE_NOOP("Statistics", "Countries travelled to"), QT_TRANSLATE_NOOP("Statistics", "People on exchanges that go out, by the country they went to."), {Participants, u"mobility.receiving_country"_s, u"gender"_s, Stacked, {{u"mobility.direction"_s, {u"out"_s}}}}, "R8"),
        view(countries, "countries_in", QT_TRANSLATE_NOOP("Statistics", "Countries people came from"), QT_TRANSLATE_NOOP("Statistics", "People on exchanges that come in, by the country they came from."), {Participants, u"mobility.sending_country"_s, u"gender"_s, Stacked, {{u"mobility.direction"_s, {u"in"_s}}}}, "R8"),
        view(countries, "countries_matrix", QT_TRANSLATE_NOOP("Statistics", "From country to country"), QT_TRANSLATE_NOOP("Statistics", "All trips: from the country in the row to the country in the column."), {Mobilities, u"sending_country"_s, u"receiving_country"_s, Matrix}, "R8"),
        view(course, "participants_month", QT_TRANSLATE_NOOP("Statistics", "Participants month by month"), QT_TRANSLATE_NOOP("Statistics", "Who took part in at least one activity of the month."), {Participants, u"activity.month"_s, u"gender"_s, Stacked}),
        view(course, "age_bands", QT_TRANSLATE_NOOP("Statistics", "Participants by age"), QT_TRANSLATE_NOOP("Statistics", "Age at the start, in the bands of the fund."), {Participants, u"age_band"_s, u"gender"_s, Stacked}),
        view(course, "hours_theme", QT_TRANSLATE_NOOP("Statistics", "Hours by theme"), QT_TRANSLATE_NOOP("Statistics", "Hours of attendance in activities of each theme."), {Hours, u"theme"_s, u"gender"_s, Stacked}),
    };
}

const QList<ReadyView> &readyViews()
{
    static const QList<ReadyView> all = allViews();
    return all;
}

const ReadyView *findReadyView(QStringView key)
{
    for (const ReadyView &view : readyViews()) {
        if (view.key == key)
            return &view;
    }
    return nullptr;
}

} // namespace samverkan
