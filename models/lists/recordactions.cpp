// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordactions.h"

#include "fieldstore.h"
#include "language.h"
#include "listcore.h"
#include "listsource.h"
#include "removal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

static Sentence nothingToDo()
{
    return sentence("Action", QT_TRANSLATE_NOOP("Action", "There was nothing to change."));
}

ActionResult removeRecords(ListSource &source, const Kind &kind, const QList<RowId> &ids)
{
    if (ids.isEmpty())
        return ActionResult::failed(nothingToDo());
    ListCore &core = source.core();
    const Removal wanted = removal(core, kind, ids);
    return told(core, wanted, remove(core.store(), wanted));
}

// What is one record's own: identity and organisation numbers, addresses to reach it, codes.
static bool isItsOwn(const Kind &kind, const Field &field)
{
    if (field.type == FieldType::IdentityNumber || field.type == FieldType::OrganisationNumber
        || field.type == FieldType::Email || field.type == FieldType::Phone)
        return true;
    for (const QStringList &match : kind.matches) {
        if (match == QStringList{field.key} && !field.is(FieldFlag::Required))
            return true;
    }
    return false;
}

ActionResult duplicateRecord(ListSource &source, const Kind &kind, RowId id)
{
    ListCore &core = source.core();
    const Record record = core.store().record(kind, id);
    if (!record.id || kind.isPair() || !kind.listed)
        return ActionResult::failed(sentence("Action", QT_TRANSLATE_NOOP("Action", "This record cannot be duplicated.")));
    Values values;
    for (int i = 0; i < kind.fields.size(); ++i) {
        if (kind.fields[i].isStored() && !record.isEmpty(i) && !isItsOwn(kind, kind.fields[i]))
            values.insert(i, record.value(i));
    }
    const QString title = core.title(kind, id);
    RowId made = 0;
    const Sentence name = sentence("Step", QT_TRANSLATE_NOOP("Step", "Duplicate %1"), {title});
    const auto stored = core.store().transact(name, [&](Change &change) {
        made = change.insert(kind, values);
        return made ? Outcome::done() : Outcome::failed(change.fault());
    });
    if (!stored)
        return ActionResult::failed(stored.outcome.fault());
    return ActionResult::changed(sentence("Action", QT_TRANSLATE_NOOP("Action", "%1 duplicated"), {title}), {made});
}

} // namespace samverkan
