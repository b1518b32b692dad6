// SPDX-License-Identifier: GPL-3.0-or-later
#include "question.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {
struct SubjectWords
{
    Subject subject;
    QLatin1StringView key;
    const char *label;
    QLatin1StringView recordKind; // what opens behind a figure
};
}

// Contains every subject, in the order they are offered.
static const std::array<SubjectWords, 10> &words()
{
    static const std::array<SubjectWords, 10> all{{
        {Subject::Participants, "participants"_L1, QT_TRANSLATE_NOOP("Statistics", "Participants"), "participant"_L1},
        {Subject::Mobilities, "mobilities"_L1, QT_TRANSLATE_NOOP("Statistics", "Trips"), "mobility"_L1},
        {Subject::Hours, "hours"_L1, QT_TRANSLATE_NOOP("Statistics", "Hours"), "attendance"_L1},
        {Subject::PersonDays, "person_days"_L1, QT_TRANSLATE_NOOP("Statistics", "Person-days"), "mobility"_L1},
        {Subject::Organisations, "organisations"_L1, QT_TRANSLATE_NOOP("Statistics", "Organisations"), "organisation"_L1},
        {Subject::Activities, "activities"_L1, QT_TRANSLATE_NOOP("Statistics", "Activities"), "activity"_L1},
        {Subject::GroupMembers, "group_members"_L1, QT_TRANSLATE_NOOP("Statistics", "Members of working groups"), "participant"_L1},
        {Subject::GroupLeaders, "group_leaders"_L1, QT_TRANSLATE_NOOP("Statistics", "Leaders of working groups"), "participant"_L1},
        {Subject::Exchanges, "exchanges"_L1, QT_TRANSLATE_NOOP("Statistics", "Exchanges"), "exchange"_L1},
        {Subject::PartnerSearches, "partner_searches"_L1, QT_TRANSLATE_NOOP("Statistics", "Partner searches"), "partner_search"_L1},
    }};
    return all;
}

static const SubjectWords &wordsOf(Subject subject)
{
    return words()[size_t(subject)];
}

QString keyOf(Subject subject)
{
    return wordsOf(subject).key;
}

std::optional<Subject> subjectFromKey(QStringView key)
{
    for (const SubjectWords &word : words()) {
        if (word.key == key)
            return word.subject;
    }
    return std::nullopt;
}

QList<Subject> subjects()
{
    QList<Subject> all;
    for (const SubjectWords &word : words())
        all.append(word.subject);
    return all;
}

Sentence labelOf(Subject subject)
{
    return sentence("Statistics", wordsOf(subject).label);
}

QString recordKindOf(Subject subject)
{
    return wordsOf(subject).recordKind;
}

bool isSum(Subject subject)
{
    return subject == Subject::Hours || subject == Subject::PersonDays;
}

} // namespace samverkan
