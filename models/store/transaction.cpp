// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeprivate.h"

#include "catalogue.h"
#include "scan.h"

#include <QCoreApplication>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace samverkan {

void Store::Private::loadCodes()
{
    codes = {};
    Statement select(*database, u"SELECT list, code, label_sv, label_en, position, retired FROM code_value"_s);
    while (select.step())
        codes.add(select.text(0), {select.text(1), select.text(2), select.text(3), int(select.integer(4)),
                                   select.integer(5) != 0});
}

static Store::Result failed(const Sentence &why)
{
    return {Outcome::failed(why), {}};
}

Store::Result Store::Private::run(Store &store, ChangeLog::Step step, const Sentence &name,
                                  const std::function<Outcome(Door &)> &body)
{
    if (readOnly)
        return failed(sentence("Store", QT_TRANSLATE_NOOP("Store", "The file is open for reading only. Nothing was changed.")));
    Q_ASSERT_X(!inTransaction, "Store::transact", "a body must not start another transaction");
    inTransaction = true;
    const auto leave = qScopeGuard([this] { inTransaction = false; });

    if (!database->begin())
        return failed(database->lastFault());
    ChangeSet changes;
    {
        Door door(*database, catalogue, std::move(step));
        door.setProgress(progress);
        Outcome outcome = body(door);
        if (outcome && database->isCancelled())
            outcome = Outcome::cancelled();
        else if (outcome && (door.hasFailed() || !door.finish()))
            outcome = Outcome::failed(database->lastFault());
        if (!outcome) {
            database->rollback();
            return {outcome, {}};
        }
        changes = door.changes();
    }
    if (!database->commit()) {
        const Sentence why = database->lastFault();
        database->rollback();
        return failed(why);
    }
    changes.name = name;
    store.announce(changes);
    return {Outcome::done(), changes};
}

} // namespace samverkan
