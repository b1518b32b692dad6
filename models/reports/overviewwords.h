// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview.h"

namespace samverkan {

class Catalogue;
class Language;

// A line of the overview's lists, in words.
struct OverviewLine
{
    enum class Tone { Plain, Due, Late };

    QString icon; // a name of the icon set
    QString first;
    QString second = {};
    QString right = {};
    bool strong = false; // the right text is a figure
    Tone tone = Tone::Plain;
};

OverviewLine lineOf(const OverviewTask &task, QDate today, const Catalogue &catalogue, const Language &language);
OverviewLine lineOf(const OverviewComing &coming, QDate today, const Language &language);
OverviewLine lineOf(const OverviewStep &step, QDate today, const Language &language);

// A figure in words: "Participants", "742", "(900)".
struct FigureWords
{
    QString label;
    QString value;
    QString target = {}; // empty: none is set
    double share = 0; // of the target
    QString tip = {}; // for the mouse and to be read out: "742 of 900. By month from …: 3, 5, …"
};
FigureWords wordsOf(const OverviewFigure &figure, const Overview &overview, const Language &language);
FigureWords wordsOf(const TargetFigure &target, const Language &language);
// What the list behind it is called on its chip.
QString behindText(const OverviewFigure &figure, const Language &language);

// "Tuesday 14 May 2013 · implementation, month 15 of 28".
QString standText(const Overview &overview, const Language &language);
// "May 2013" of "2013-05".
QString monthText(const QString &month, const Language &language);
// "57 % women and 43 % men. Balanced." and what would bring balance.
QString balanceText(const GenderCount &count, const Language &language);

} // namespace samverkan
