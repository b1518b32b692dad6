// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldstore.h"

#include "derived.h"
#include "language.h"
#include "listcore.h"
#include "store.h"
#include "textfold.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

bool isTyped(const Field &field)
{
    return field.isStored() && !field.is(FieldFlag::Internal) && !field.is(FieldFlag::ReadOnly)
        && field.type != FieldType::Data;
}

// The one record with that title; none or several is not for a text to decide.
static ReadField readTitle(const ListCore &core, const Field &field, const QString &text)
{
    const Kind &target = core.catalogue().at(field.target);
    const ColumnSet &columns = core.columns(target);
    Marks marks(columns.rows().slotCount(), 0);
    for (Slot slot : columns.rows().byId())
        marks[slot] = 1;
    core.search(target).keep(text, marks);
    QList<RowId> found;
    for (Slot slot : columns.rows().byId()) {
        const RowId id = columns.rows().id(slot);
        if (marks[slot] && folded(core.title(target, id)) == folded(text))
            found.append(id);
    }
    if (found.size() == 1)
        return {found.first(), {}, {}};
    const char *why = found.isEmpty() ? QT_TRANSLATE_NOOP("Form", "There is no %1 called %2 yet.")
                                      : QT_TRANSLATE_NOOP("Form", "There are several called %2. Choose one from the list.");
    return {{}, sentence("Form", why, {spoken("Kind", target.singular), text}), {}};
}

ReadField readTyped(const ListCore &core, const Field &field, const QString &raw)
{
    if (field.type != FieldType::Reference)
        return readField(field, raw, core.valueText().context());
    const QString text = cleanText(raw);
    return text.isEmpty() ? ReadField() : readTitle(core, field, text);
}

static bool isSame(const RuleFinding &a, const RuleFinding &b)
{
    return a.field == b.field && a.sentence == b.sentence;
}

QList<RuleFinding> blockingErrors(const Record &before, const Values &values)
{
    const QList<RuleFinding> old = checkRecord(before);
    Record after = before;
    after.apply(values);
    QList<RuleFinding> errors;
    for (const RuleFinding &finding : checkRecord(after)) {
        if (!finding.isError())
            continue;
        const bool isWritten = values.contains(before.kind().indexOf(finding.field));
        const bool isOld = std::any_of(old.cbegin(), old.cend(), [&](const auto &other) { return isSame(finding, other); });
        if (isWritten || !isOld)
            errors.append(finding);
    }
    return errors;
}

static QString labelArgument(const Kind &kind, int field)
{
    return spoken("Field", kind.fields[field].label);
}

Sentence changeName(const ListCore &core, const Kind &kind, RowId id, const Values &values)
{
    const QString title = core.title(kind, id);
    const QList<int> fields = values.keys();
    if (fields.size() == 1)
        return sentence("Step", QT_TRANSLATE_NOOP("Step", "Change %1 of %2"), {labelArgument(kind, fields[0]), title});
    if (fields.size() == 2)
        return sentence("Step", QT_TRANSLATE_NOOP("Step", "Change %1 and %2 of %3"),
                        {labelArgument(kind, fields[0]), labelArgument(kind, fields[1]), title});
    return sentence("Step", QT_TRANSLATE_N_NOOP("Step", "Change %n fields of %1"), {title}, int(fields.size()));
}

QString titleOf(const ListCore &core, const Record &record)
{
    const Kind &kind = record.kind();
    QStringList parts;
    for (const QString &key : kind.title) {
        const Field &field = *kind.field(key);
        const QVariant value = field.isStored() ? record.value(key)
                                                : derivedValue(record, field, core.catalogue().ageBands());
        const bool isWorded = field.type == FieldType::Reference || field.type == FieldType::Date;
        parts.append(isWorded ? core.valueText().revealed(field, value) : value.toString());
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString nameOf(const Kind &kind, qsizetype count)
{
    return spoken("Kind", count == 1 ? kind.singular : kind.plural);
}

Sentence addName(const ListCore &core, const Record &record)
{
    return sentence("Step", QT_TRANSLATE_NOOP("Step", "Add %1 %2"),
                    {spoken("Kind", record.kind().singular), titleOf(core, record)});
}

// Only what is different from what is there: it names the step and is checked.
static Values different(const Record &before, const Values &values)
{
    Values changed;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (before.value(it.key()) != it.value() || before.isEmpty(it.key()) != it.value().isNull())
            changed.insert(it.key(), it.value());
    }
    return changed;
}

Sentence storeValues(ListCore &core, const Kind &kind, RowId id, const Values &values)
{
    const Record before = core.store().record(kind, id);
    if (!before.id)
        return sentence("Form", QT_TRANSLATE_NOOP("Form", "The record has been removed meanwhile."));
    const Values changed = different(before, values);
    if (changed.isEmpty())
        return {};
    const QList<RuleFinding> errors = blockingErrors(before, changed);
    if (!errors.isEmpty())
        return errors.first().sentence;
    const auto result = core.store().transact(changeName(core, kind, id, changed), [&](Change &change) {
        return change.update(kind, id, changed) ? Outcome::done() : Outcome::failed(change.fault());
    });
    return result.outcome.fault();
}

Sentence storeText(ListCore &core, const Kind &kind, RowId id, int field, const QString &text)
{
    const ReadField read = readTyped(core, kind.fields[field], text);
    return read.isFaulty() ? read.fault : storeValues(core, kind, id, {{field, read.value}});
}

Sentence storeValue(ListCore &core, const Kind &kind, RowId id, int field, const QVariant &value)
{
    return storeValues(core, kind, id, {{field, value}});
}

} // namespace samverkan
