// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepsummary.h"

#include "historytext.h"
#include "language.h"
#include "listcore.h"
#include "store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr int mostRead = 200; // entries whose fields are named
static constexpr int mostNamed = 4; // fields
static constexpr int mostKinds = 4;

// The fields changed in the records of a kind, by how many times, from the first entries of the step.
static QString changedFields(const ListCore &core, const Kind &kind, const QList<LogEntry> &entries)
{
    QStringList labels;
    for (const LogEntry &entry : entries) {
        if (entry.kind != kind.key || entry.operation != u"update")
            continue;
        for (const LoggedValue &value : toldValues(kind, entry)) {
            const QString label = core.language().inSentence(core.language().label(*kind.field(value.field)));
            if (!labels.contains(label))
                labels.append(label);
        }
    }
    if (labels.size() <= mostNamed)
        return labels.join(u", "_s);
    return labels.first(mostNamed).join(u", "_s) + u", …"_s;
}

static QString changedText(const ListCore &core, const Kind &kind, qint64 count, const QList<LogEntry> &entries)
{
    const Language &language = core.language();
    const QString counted = countText(core, kind, count);
    const QString fields = changedFields(core, kind, entries);
    return fields.isEmpty() ? language.text("History", QT_TRANSLATE_NOOP("History", "%1 changed")).arg(counted)
                            : language.text("History", QT_TRANSLATE_NOOP("History", "%1 changed: %2")).arg(counted, fields);
}

// "128 participants, 40 attendances", the most first.
static QString kindsText(const ListCore &core, const QList<EntryCount> &counts, QStringView operation)
{
    QStringList kinds;
    for (const EntryCount &count : counts) {
        const Kind *kind = count.operation == operation ? core.catalogue().kind(count.kind) : nullptr;
        if (kind)
            kinds.append(countText(core, *kind, count.count));
    }
    return kinds.size() <= mostKinds ? kinds.join(u", "_s) : kinds.first(mostKinds).join(u", "_s) + u", …"_s;
}

QString stepSummary(const ListCore &core, const LogStep &step)
{
    const Language &language = core.language();
    if (step.entries > mostCountedEntries)
        return language.text("History", QT_TRANSLATE_NOOP("History", "more than %1 changes")).arg(language.number(mostCountedEntries));
    const QList<EntryCount> counts = entryCounts(core.store(), step);
    const QList<LogEntry> entries = entriesOf(core.store(), step, mostRead);
    QStringList parts;
    const QString added = kindsText(core, counts, u"insert");
    const QString removed = kindsText(core, counts, u"delete");
    if (!added.isEmpty())
        parts.append(language.text("History", QT_TRANSLATE_NOOP("History", "%1 added")).arg(added));
    for (const EntryCount &count : counts) {
        const Kind *kind = count.operation == u"update" ? core.catalogue().kind(count.kind) : nullptr;
        if (kind)
            parts.append(changedText(core, *kind, count.count, entries));
    }
    if (!removed.isEmpty())
        parts.append(language.text("History", QT_TRANSLATE_NOOP("History", "%1 removed")).arg(removed));
    return parts.join(u"; "_s);
}

} // namespace samverkan
