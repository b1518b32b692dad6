// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameless.h"

#include "language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

QString nameless(const Kind &kind, RowId id, const Language &language)
{
    return language.text("Store", QT_TRANSLATE_NOOP("Store", "%1 %2"))
        .arg(language.singular(kind), QString::number(id).rightJustified(4, u'0'));
}

} // namespace samverkan
