// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentparts.h"

// Invented figures, as the reports of a Swedish office would have them.
namespace samples {

samverkan::DocumentWords swedishWords();
QLocale swedish();
QLocale english();

samverkan::ChartData exchangesByCountry(); ///< women, men, other by country; stacked
samverkan::ChartData balanceByKind();      ///< shares with the band
samverkan::ChartData monthlyTrend(samverkan::ChartData::Kind kind);
samverkan::ChartData flows();              ///< matrix of from and to
samverkan::ChartData hoursByTheme();       ///< one plain series of minutes
samverkan::ChartData focusAreas();         ///< eight plain series, stacked

samverkan::Document genderReport();        ///< in Swedish: head, figure, table with groups, facts, signatures
samverkan::Document longReport(int rows);  ///< in English: one list of six columns

} // namespace samples
