// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace samverkan {

// What a page has that is asked for by name: a view of the statistics, a report.
struct NamedPart
{
    QString page;
    QString key; // on that page
    QString name;
    QString about;
    QString iconName;
};

} // namespace samverkan
