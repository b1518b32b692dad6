// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace samverkan {

struct PersonName
{
    QString given;
    QString family;
};

// A whole name as lists write it in one column: "Anna Berg", "Berg, Anna", "Anna von Essen". The last
// word is the family name, with the small words before it; one word alone is a given name.
PersonName splitName(const QString &whole);

} // namespace samverkan
