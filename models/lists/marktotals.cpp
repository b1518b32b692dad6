// SPDX-License-Identifier: GPL-3.0-or-later
#include "marking.h"

#include "language.h"
#include "listcore.h"
#include "listsource.h"
#include "store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

static void countGender(MarkTotals &totals, const QString &gender)
{
    if (gender == u"woman")
        ++totals.women;
    else if (gender == u"man")
        ++totals.men;
    else
        ++totals.others;
}

MarkTotals markTotals(const ListSource &source, const Kind &kind, RowId at)
{
    const Marking &marking = *markingOf(kind);
    const Store &store = source.core().store();
    MarkTotals totals;
    for (const Record &row : store.records(kind, store.find(kind, marking.at, at))) {
        const QString state = row.text(marking.state);
        ++totals.rows;
        ++totals.states[state];
        totals.marked += isMarked(kind, state) ? 1 : 0;
        if (!marking.present.contains(state))
            continue;
        totals.minutes += row.value(marking.amount).toLongLong();
        countGender(totals, row.text(u"gender"_s));
    }
    return totals;
}

QString statesText(const ListSource &source, const Kind &kind, const MarkTotals &totals)
{
    const Language &language = source.language();
    QStringList states;
    for (const MarkState &state : markStates(source, kind)) {
        if (const int count = totals.states.value(state.code))
            states.append(language.number(qint64(count)) + u' ' + language.inSentence(state.text));
    }
    return states.join(u", "_s);
}

QString totalsText(const ListSource &source, const MarkTotals &totals)
{
    const Language &language = source.language();
    QStringList parts{language.text("Marking", QT_TRANSLATE_NOOP("Marking", "%1 of %2 filled in"))
                          .arg(language.number(qint64(totals.marked)), language.number(qint64(totals.rows)))};
    if (totals.minutes > 0)
        parts.append(language.text("Marking", QT_TRANSLATE_N_NOOP("Marking", "%n hours"), int((totals.minutes + 30) / 60)));
    return parts.join(u" · "_s);
}

QString gendersText(const ListSource &source, const MarkTotals &totals)
{
    const Language &language = source.language();
    QStringList parts;
    if (totals.women || totals.men)
        parts = {language.text("Marking", QT_TRANSLATE_N_NOOP("Marking", "%n women"), totals.women),
                 language.text("Marking", QT_TRANSLATE_N_NOOP("Marking", "%n men"), totals.men)};
    if (totals.others)
        parts.append(language.text("Marking", QT_TRANSLATE_N_NOOP("Marking", "%n other or not known"), totals.others));
    return parts.join(u", "_s);
}

} // namespace samverkan
