// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldchanges.h"

#include "fieldstore.h"
#include "fieldwriting.h"
#include "language.h"
#include "listcore.h"
#include "listsource.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

bool holds(const Record &record, int field, const QVariant &value)
{
    return record.isEmpty(field) == value.isNull() && record.value(field) == value;
}

FieldChange fieldChange(const ListCore &core, const Record &record, int field, const QVariant &value)
{
    const Kind &kind = record.kind();
    FieldChange change;
    change.id = record.id;
    change.title = core.title(kind, record.id);
    change.before = record.value(field);
    change.after = value;
    change.beforeText = core.valueText().display(kind.fields[field], change.before);
    change.afterText = core.valueText().display(kind.fields[field], value);
    const QList<RuleFinding> errors = blockingErrors(record, {{field, value}});
    if (!errors.isEmpty())
        change.fault = core.language().text(errors.first().sentence);
    return change;
}

QList<FieldChange> previewField(ListSource &source, const Kind &kind, const QList<RowId> &ids, int field,
                                const QVariant &value, int limit)
{
    const ListCore &core = source.core();
    QList<FieldChange> changes;
    for (const Record &record : core.store().records(kind, ids)) {
        if (limit && changes.size() == limit)
            break;
        if (!holds(record, field, value))
            changes.append(fieldChange(core, record, field, value));
    }
    return changes;
}

Sentence fieldChangeName(const ListCore &core, const Kind &kind, const QList<RowId> &ids, int field)
{
    if (ids.size() == 1)
        return changeName(core, kind, ids.first(), {{field, {}}});
    return sentence("Step", QT_TRANSLATE_NOOP("Step", "Change %1 of %2 %3"),
                    {spoken("Field", kind.fields[field].label), QString::number(ids.size()), nameOf(kind, ids.size())});
}

Sentence fieldChangeDone(const ListCore &core, const Kind &kind, int field, int count)
{
    return sentence("Action", QT_TRANSLATE_NOOP("Action", "%1 changed for %2 %3"),
                    {spoken("Field", kind.fields[field].label), core.language().number(qint64(count)), nameOf(kind, count)});
}

Store::Result writeField(Store &store, const Sentence &name, const Kind &kind, const QList<RowId> &ids, int field, const QVariant &value)
{
    const Values values{{field, value}};
    return store.transact(name, [&](Change &change) {
        qsizetype done = 0;
        for (RowId id : ids) {
            if (change.isCancelled())
                return Outcome::cancelled();
            const Record record = change.record(kind, id); // as it is now, not as it was looked at
            if (record.id && blockingErrors(record, values).isEmpty() && !change.update(kind, id, values))
                return Outcome::failed(change.fault());
            change.progress(double(++done) / double(ids.size()));
        }
        return Outcome::done();
    });
}

ActionResult changeField(ListSource &source, const Kind &kind, const QList<RowId> &ids, int field, const QVariant &value)
{
    ListCore &core = source.core();
    ActionResult result;
    for (const Record &record : core.store().records(kind, ids)) {
        if (!holds(record, field, value) && blockingErrors(record, {{field, value}}).isEmpty())
            result.ids.append(record.id);
    }
    if (result.ids.isEmpty() || !isTyped(kind.fields[field])) {
        result.fault = sentence("Action", QT_TRANSLATE_NOOP("Action", "There was nothing to change."));
        return result;
    }
    result.fault = writeField(core.store(), fieldChangeName(core, kind, result.ids, field), kind, result.ids, field, value).outcome.fault();
    if (!result)
        return {{}, result.fault, 0, {}};
    result.count = int(result.ids.size());
    result.done = fieldChangeDone(core, kind, field, result.count);
    return result;
}

} // namespace samverkan
