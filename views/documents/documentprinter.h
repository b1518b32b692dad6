// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelayout.h"

class QPrinter;

namespace samverkan {

/// Tells a printer what is coming, before a print dialog is shown: orientation, name and page count.
void preparePrinter(QPrinter &printer, const PageLayout &layout);

/// Prints the pages that the printer's range asks for, in the order asked for. On other paper than A4
/// the page is made smaller, never larger.
/// @return false when the printer stopped, with the reason
bool printDocument(const PageLayout &layout, QPrinter &printer, QString *error);

} // namespace samverkan
