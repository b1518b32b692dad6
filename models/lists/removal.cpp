// SPDX-License-Identifier: GPL-3.0-or-later
#include "removal.h"

#include "fieldstore.h"
#include "language.h"
#include "listcore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

static Sentence removeName(const Kind &kind, const QString &title, qsizetype count)
{
    if (count == 1)
        return sentence("Step", QT_TRANSLATE_NOOP("Step", "Remove %1"), {title});
    return sentence("Step", QT_TRANSLATE_NOOP("Step", "Remove %1 %2"), {QString::number(count), nameOf(kind, count)});
}

Removal removal(const ListCore &core, const Kind &kind, const QList<RowId> &ids)
{
    const QString title = ids.isEmpty() ? QString() : core.title(kind, ids.first());
    return {&kind, ids, removeName(kind, title, ids.size()), title};
}

Store::Result remove(Store &store, const Removal &removal)
{
    const Kind &kind = *removal.kind;
    return store.transact(removal.name, [&](Change &change) {
        qsizetype done = 0;
        for (RowId id : removal.ids) {
            if (change.isCancelled())
                return Outcome::cancelled();
            // One may have gone already, with another of the chosen that it hung on.
            if (change.record(kind, id).id && !change.remove(kind, id))
                return Outcome::failed(change.fault());
            change.progress(double(++done) / double(removal.ids.size()));
        }
        return Outcome::done();
    });
}

ActionResult told(const ListCore &core, const Removal &removal, const Store::Result &stored)
{
    if (!stored)
        return ActionResult::failed(stored.outcome.fault());
    ActionResult result;
    result.ids = removal.ids;
    result.count = int(stored.changes.rows.value(removal.kind->key).removed.size());
    result.done = removal.ids.size() == 1
        ? sentence("Action", QT_TRANSLATE_NOOP("Action", "%1 removed"), {removal.title})
        : sentence("Action", QT_TRANSLATE_NOOP("Action", "%1 %2 removed"),
                   {core.language().number(qint64(result.count)), nameOf(*removal.kind, result.count)});
    return result;
}

} // namespace samverkan
