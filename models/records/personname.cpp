// SPDX-License-Identifier: GPL-3.0-or-later
#include "personname.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace samverkan {

PersonName splitName(const QString &whole)
{
    const QString name = whole.simplified();
    if (const qsizetype comma = name.indexOf(u','); comma > 0)
        return {name.sliced(comma + 1).trimmed(), name.first(comma).trimmed()};
    static const QStringList particles{u"von"_s, u"van"_s, u"af"_s, u"av"_s, u"de"_s, u"der"_s, u"den"_s, u"di"_s,
                                       u"da"_s, u"del"_s, u"la"_s, u"le"_s, u"zu"_s, u"zum"_s, u"ten"_s, u"al"_s};
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {name, {}};
    qsizetype family = words.size() - 1;
    while (family > 1 && particles.contains(words[family - 1].toLower()))
        --family;
    return {words.first(family).join(u' '), words.sliced(family).join(u' ')};
}

} // namespace samverkan
