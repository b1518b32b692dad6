// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace Qt::StringLiterals;

namespace samverkan {

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::Swedish ? u"sv"_s : u"en"_s;
}

} // namespace samverkan
