// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepsummary.h"

#include "historytext.h"
#include "language.h"
#include "listcore.h"
#include "store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr int mostCounted = 20'000; // entries: some milliseconds
static constexpr int mostRead = 200; // entries whose fields are named
static constexpr int mostNamed = 4; // fields
static constexpr int mostParts = 4; // kinds and sorts of change

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

static QString partText(const ListCore &core, const Kind &kind, const EntryCount &count, const QList<LogEntry> &entries)
{
    const Language &language = core.language();
    const QString counted = countText(core, kind, count.count);
    if (count.operation == u"insert")
        return language.text("History", QT_TRANSLATE_NOOP("History", "%1 added")).arg(counted);
    if (count.operation == u"delete")
        return language.text("History", QT_TRANSLATE_NOOP("History", "%1 removed")).arg(counted);
    const QString fields = changedFields(core, kind, entries);
    return fields.isEmpty() ? language.text("History", QT_TRANSLATE_NOOP("History", "%1 changed")).arg(counted)
                            : language.text("History", QT_TRANSLATE_NOOP("History", "%1 changed: %2")).arg(counted, fields);
}

QString stepSummary(const ListCore &core, const LogStep &step)
{
    if (step.entries > mostCounted)
        return core.language().text("History", QT_TRANSLATE_NOOP("History", "%1 changes")).arg(core.language().number(step.entries));
    const QList<LogEntry> entries = entriesOf(core.store(), step, mostRead);
    QStringList parts;
    for (const EntryCount &count : entryCounts(core.store(), step)) {
        const Kind *kind = core.catalogue().kind(count.kind);
        if (kind && parts.size() < mostParts)
            parts.append(partText(core, *kind, count, entries));
        else if (kind && parts.last() != u"…")
            parts.append(u"…"_s);
    }
    return parts.join(u", "_s);
}

} // namespace samverkan
