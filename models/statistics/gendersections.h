// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question.h"

namespace samverkan {

class Catalogue;

// One block of a report on gender balance: what it is called and what it asks. Its table has a row for
// each value of the question's first variable; a block of one row has only the gender.
struct GenderSection
{
    QString key;
    Sentence title;
    Question question;
};

// The blocks of the report R7: all participants; by type of activity, theme, focus area, organisation;
// members and leaders of working groups; speakers; steering group; exchanges; hours; month by month.
// `where` is asked in the names of the subject participants; of the blocks on other subjects, only
// conditions that they know too.
QList<GenderSection> genderSections(PartialDate from, PartialDate to, const QList<Condition> &where,
                                    const Catalogue &catalogue);

} // namespace samverkan
