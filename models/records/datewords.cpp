// SPDX-License-Identifier: GPL-3.0-or-later
#include "datewords.h"

#include "textfold.h"

#include <QHash>
#include <QSet>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

// Swedish and English, folded.
const QHash<QString, int> &months()
{
    static const QHash<QString, int> names{
        {u"januari"_s, 1}, {u"january"_s, 1}, {u"jan"_s, 1}, {u"februari"_s, 2}, {u"february"_s, 2}, {u"febr"_s, 2},
        {u"feb"_s, 2}, {u"mars"_s, 3}, {u"march"_s, 3}, {u"mar"_s, 3}, {u"april"_s, 4}, {u"apr"_s, 4}, {u"maj"_s, 5},
        {u"may"_s, 5}, {u"juni"_s, 6}, {u"june"_s, 6}, {u"jun"_s, 6}, {u"juli"_s, 7}, {u"july"_s, 7}, {u"jul"_s, 7},
        {u"augusti"_s, 8}, {u"august"_s, 8}, {u"aug"_s, 8}, {u"september"_s, 9}, {u"sept"_s, 9}, {u"sep"_s, 9},
        {u"oktober"_s, 10}, {u"october"_s, 10}, {u"okt"_s, 10}, {u"oct"_s, 10}, {u"november"_s, 11}, {u"nov"_s, 11},
        {u"december"_s, 12}, {u"dec"_s, 12},
    };
    return names;
}

bool isFiller(const QString &word)
{
    static const QSet<QString> fillers{
        u"den"_s, u"the"_s, u"of"_s, u"a"_s, u"e"_s, u"st"_s, u"nd"_s, u"rd"_s, u"th"_s,
        u"mandag"_s, u"tisdag"_s, u"onsdag"_s, u"torsdag"_s, u"fredag"_s, u"lordag"_s, u"sondag"_s,
        u"man"_s, u"tis"_s, u"ons"_s, u"tors"_s, u"tor"_s, u"fre"_s, u"lor"_s, u"son"_s,
        u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s, u"friday"_s, u"saturday"_s, u"sunday"_s,
        u"mon"_s, u"tue"_s, u"tues"_s, u"wed"_s, u"thu"_s, u"thur"_s, u"thurs"_s, u"fri"_s, u"sat"_s, u"sun"_s,
    };
    return fillers.contains(word);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isSeparator(QChar c)
{
    static const QString separators = u" -/.,:\u00A0\u2010\u2011\u2012\u2013\u2212\u202F"_s;
    return separators.contains(c);
}

enum class Sign { Digit, Letter, Separator, Foreign };

Sign signOf(QChar c)
{
    return isDigit(c) ? Sign::Digit : isSeparator(c) ? Sign::Separator : c.isLetter() || c.isMark() ? Sign::Letter : Sign::Foreign;
}

// Adds one run of digits or letters; false if it does not belong in a date.
bool addWord(const QString &run, QList<DateWord> &words)
{
    if (isDigit(run.at(0))) {
        words.append({run.size() <= 8 ? run.toInt() : 0, run.size(), false, run});
        return run.size() <= 8;
    }
    const QString name = folded(run);
    const int month = months().value(name);
    if (month != 0)
        words.append({month, 0, true, {}});
    return month != 0 || isFiller(name);
}

} // namespace

std::optional<QList<DateWord>> dateWords(const QString &text)
{
    QList<DateWord> words;
    qsizetype at = 0;
    while (at < text.size()) {
        const Sign sign = signOf(text.at(at));
        qsizetype end = at + 1;
        while (end < text.size() && signOf(text.at(end)) == sign)
            ++end;
        const QString run = text.mid(at, end - at);
        const bool atEdge = at == 0 || end == text.size();
        const bool fits = sign == Sign::Separator ? !atEdge || (at > 0 && run == u"."_s) : sign != Sign::Foreign && addWord(run, words);
        if (!fits)
            return std::nullopt;
        at = end;
    }
    return words;
}

} // namespace samverkan
