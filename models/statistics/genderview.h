// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crosstabulation.h"
#include "genderbalance.h"

namespace samverkan {

class Language;

// One line of a table on gender balance: women, men, others and not stated, in this order.
struct GenderRow
{
    QString key = {}; // of the bin; empty in the total and for "not stated"
    QString label = {};
    GenderCount count = {};
    GenderBalance balance = {};
    bool missing = false; // the line of those without a value in the row's variable
    QList<RowId> women = {}; // the records behind the figures
    QList<RowId> men = {};
    QList<RowId> others = {}; // with those whose gender is not known
};

// The gender balance of what a cross-tabulation counted.
struct GenderView
{
    CrossTabulation table;
    QList<GenderRow> rows; // in the order of the table; none if it is split by gender alone
    GenderRow total; // everybody once: not the sum of the rows where people are in several
    Sentence fault = {}; // the table is not one by gender

    // People, trips or hours: hours have shares, but nobody is wanting.
    bool isOfPeople() const { return !isSum(table.question.of); }
    bool isValid() const { return fault.isEmpty(); }
};

// Of a table by gender, or by something and gender (in any order). Gender "other" is told from "not
// known"; a code of somebody's own list counts as other.
GenderView genderViewOf(const CrossTabulation &table);

// What is seen: "742 participants: 425 women (57%) and 315 men (43%), 2 not stated. Balanced." With
// what would bring balance where there is none.
QString sentenceOf(const GenderView &view, const Language &language);

} // namespace samverkan
