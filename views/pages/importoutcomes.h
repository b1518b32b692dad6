// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importplan.h"
#include "theme.h"

namespace samverkan {

// How an outcome is shown everywhere: its icon, the icon's colour and that of its word.
struct OutcomeLook
{
    QString iconName;
    Theme::Token ink = Theme::Text2;
    Theme::Token wordInk = Theme::Text;
};
OutcomeLook lookOf(LineOutcome outcome);

} // namespace samverkan
