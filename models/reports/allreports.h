// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

// The functions behind the registry, each in a file of its own.
namespace samverkan {

// R7: gender balance of people, hours, exchanges, members and leaders, with the 40–60 band.
Document genderBalanceReport(const ReportBase &base, const ReportParameters &parameters);
doc::Figure genderBalanceFigure(const ReportBase &base, const ReportParameters &parameters);

// R8: the countries that exchanges went to and came from.
Document countryReport(const ReportBase &base, const ReportParameters &parameters);
doc::Figure countryFigure(const ReportBase &base, const ReportParameters &parameters);

} // namespace samverkan
