// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

// The functions behind the registry, each in a file of its own.
namespace samverkan {

// R7: gender balance of people, hours, exchanges, members and leaders, with the 40–60 band.
Document genderBalanceReport(const ReportBase &base, const ReportParameters &parameters);
ChartView genderBalanceChart(const ReportBase &base, const ReportParameters &parameters);
Behind genderBalanceBehind(const ReportBase &base, const ReportParameters &parameters, const QString &category, const QString &series);

// R8: the countries that exchanges went to and came from.
Document countryReport(const ReportBase &base, const ReportParameters &parameters);
ChartView countryChart(const ReportBase &base, const ReportParameters &parameters);
Behind countryBehind(const ReportBase &base, const ReportParameters &parameters, const QString &category, const QString &series);

} // namespace samverkan
