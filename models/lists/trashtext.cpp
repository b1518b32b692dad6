// SPDX-License-Identifier: GPL-3.0-or-later
#include "trashtext.h"

#include "historytext.h"
#include "language.h"
#include "listcore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr int mostTold = 3; // sentences of one sort; the others are counted

QString hangingText(const ListCore &core, const QList<std::pair<const Kind *, int>> &hanging)
{
    QStringList parts;
    for (const auto &[kind, count] : hanging)
        parts.append(countText(core, *kind, count));
    return parts.join(u", "_s);
}

namespace {

// Gaps that are told together: the same field, and the same record missing.
struct GapGroup
{
    const RestorePlan::Gap *gap;
    int count;
};

QList<GapGroup> grouped(const QList<RestorePlan::Gap> &gaps)
{
    QList<GapGroup> groups;
    QHash<QString, int> known;
    for (const RestorePlan::Gap &gap : gaps) {
        const QString key = gap.row.kind->key + u'.' + gap.field + gap.target.toString();
        if (known.contains(key)) {
            ++groups[known[key]].count;
        } else {
            known.insert(key, int(groups.size()));
            groups.append({&gap, 1});
        }
    }
    return groups;
}

Sentence andMore(qsizetype count)
{
    return sentence("Trash", QT_TRANSLATE_N_NOOP("Trash", "%n more like it."), {}, int(count));
}

} // namespace

QList<Sentence> restoreNotes(const ListCore &core, const RestorePlan &plan)
{
    QList<Sentence> notes;
    const auto add = [&](qsizetype at, qsizetype of, const Sentence &note) {
        if (at < mostTold)
            notes.append(note);
        else if (at == mostTold)
            notes.append(andMore(of - mostTold));
    };
    for (qsizetype i = 0; i < plan.along.size(); ++i)
        add(i, plan.along.size(), sentence("Trash", QT_TRANSLATE_NOOP("Trash", "%1 comes back too: it is needed."),
                                           {removedTitle(core, *plan.along[i].kind, plan.along[i].values)}));
    const QList<GapGroup> emptied = grouped(plan.emptied);
    for (qsizetype i = 0; i < emptied.size(); ++i) {
        const RestorePlan::Gap &gap = *emptied[i].gap;
        add(i, emptied.size(), sentence("Trash", QT_TRANSLATE_NOOP("Trash", "%1 stays empty: %2 has been removed too."),
                                        {spoken("Field", gap.row.kind->field(gap.field)->label), titleOfRow(core, *gap.targetKind, gap.target)}));
    }
    const QList<GapGroup> left = grouped(plan.left);
    for (qsizetype i = 0; i < left.size(); ++i) {
        const RestorePlan::Gap &gap = *left[i].gap;
        add(i, left.size(), sentence("Trash", QT_TRANSLATE_NOOP("Trash", "%1 stays in the trash: %2 has been removed too."),
                                     {countText(core, *gap.row.kind, left[i].count), titleOfRow(core, *gap.targetKind, gap.target)}));
    }
    return notes;
}

} // namespace samverkan
