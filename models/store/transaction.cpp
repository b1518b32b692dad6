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
    catalogue.addOwnLists(codes);
}

static Store::Result failed(const Sentence &why)
{
    return {Outcome::failed(why), {}};
}

Store::Result Store::Private::run(Store &store, ChangeLog::Step step, const Sentence &name,
                                  const std::function<Outcome(Door &)> &body)
{
    return runSteps(store, name, [&](ChangeSet &changes) { return runStep(std::move(step), body, changes); });
}

Outcome Store::Private::runStep(ChangeLog::Step step, const std::function<Outcome(Door &)> &body, ChangeSet &changes)
{
    Door door(*database, catalogue, std::move(step));
    door.setProgress(progress);
    const Outcome outcome = body(door);
    if (database->isCancelled())
        return Outcome::cancelled(); // a statement that was broken off has failed, too
    if (outcome && (door.hasFailed() || !door.finish()))
        return Outcome::failed(database->lastFault());
    if (outcome)
        changes.append(door.changes());
    return outcome;
}

Store::Result Store::Private::runSteps(Store &store, const Sentence &name, const std::function<Outcome(ChangeSet &)> &steps)
{
    if (readOnly)
        return failed(sentence("Store", QT_TRANSLATE_NOOP("Store", "The file is open for reading only. Nothing was changed.")));
    if (!occupied.isEmpty())
        return failed(occupied);
    Q_ASSERT_X(!inTransaction, "Store::transact", "a body must not start another transaction");
    inTransaction = true;
    const auto leave = qScopeGuard([this] { inTransaction = false; });

    if (!database->begin())
        return failed(database->lastFault());
    ChangeSet changes;
    if (const Outcome outcome = steps(changes); !outcome) {
        database->rollback();
        return {outcome, {}};
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
