// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include "likelysame.h"
#include "listcore.h"
#include "listsource.h"
#include "recordmaking.h"
#include "recordformprivate.h"
#include "store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

void RecordForm::open(RowId id)
{
    if (d->isOpen && id && id == d->stored.id)
        return;
    if (d->isOpen)
        saveAll();
    d->park();
    d->isLoose = false;
    const Record record = id ? d->core.store().record(d->kind, id) : Record(d->kind);
    d->start(record, record.id != 0);
    d->lookForSameOfOpened();
}

void RecordForm::openNew(const Values &preset)
{
    if (d->isOpen)
        saveAll();
    d->park();
    d->isLoose = false;
    Record record(d->kind);
    record.apply(preset);
    d->start(record, true);
}

void RecordForm::openLoose()
{
    close();
    d->isLoose = true;
    d->start(Record(d->kind), true);
}

bool RecordForm::isLoose() const
{
    return d->isLoose;
}

void RecordForm::close()
{
    open(0);
}

void RecordForm::discard()
{
    d->typed.clear();
    d->parked.remove(d->stored.id);
    if (isNew()) {
        d->takeParkedNew(d->given());
        d->start(Record(d->kind), false);
        return;
    }
    d->left.clear();
    d->blocked.clear();
    for (int field : fields())
        emit fieldChanged(field);
    d->recheck();
    emit unsavedChanged();
}

// "kvinna" typed where it says woman already: nothing to store, and the text becomes the stored one.
void RecordForm::Private::forgetUnchanged(int field)
{
    const auto found = typed.constFind(field);
    if (found == typed.cend() || isDirty(field))
        return;
    typed.erase(found);
    emit q.fieldChanged(field);
}

Values RecordForm::Private::valuesOf(const QList<int> &fields) const
{
    Values values;
    for (int field : fields) {
        if (isDirty(field) && !typed[field].isFaulty())
            values.insert(field, typed[field].value);
    }
    return values;
}

bool RecordForm::Private::hasFault(const QList<int> &fields) const
{
    return std::any_of(fields.cbegin(), fields.cend(), [this](int field) { return typed.value(field).isFaulty(); });
}

// A rule of another field keeps these back: said beside them too, so that nobody wonders.
void RecordForm::Private::block(const QList<int> &unit, const QList<RuleFinding> &errors)
{
    for (int field : unit) {
        const bool isItself = std::any_of(errors.cbegin(), errors.cend(),
                                          [&](const RuleFinding &error) { return kind.indexOf(error.field) == field; });
        if (isDirty(field) && !isItself)
            blocked.insert(field, errors.first().sentence);
    }
}

bool RecordForm::Private::storeUnit(const QList<int> &unit)
{
    const Values values = valuesOf(unit);
    if (values.isEmpty() || hasFault(unit))
        return values.isEmpty() && !hasFault(unit);
    const QList<RuleFinding> errors = blockingErrors(stored, values);
    if (!errors.isEmpty()) {
        block(unit, errors);
        return false;
    }
    // Taken out first: the change is told before this call returns, and by then all is stored.
    const TypedFields kept = typed;
    for (int field : unit)
        typed.remove(field);
    const Sentence fault = storeValues(core, kind, stored.id, values);
    if (!fault.isEmpty()) {
        typed = kept;
        emit q.failed(core.language().text(fault));
        return false;
    }
    emit q.stored(stored.id);
    return true;
}

// The values a new record can be made of: typed and sound. Empty where that is not enough. A unit
// that breaks a rule stays behind in the form.
Values RecordForm::Private::insertable(Record &made) const
{
    QList<int> sound;
    for (int field : typed.keys()) {
        if (!hasFault(unitOf(field)))
            sound.append(field);
    }
    for (;;) {
        const Values values = valuesOf(sound);
        made = stored;
        made.apply(values);
        const auto before = sound.size();
        for (const RuleFinding &finding : checkRecord(made)) {
            const int field = kind.indexOf(finding.field);
            if (finding.isError() && made.isEmpty(field) && kind.fields[field].is(FieldFlag::Required))
                return {};
            if (finding.isError()) {
                const QList<int> unit = unitOf(field);
                sound.removeIf([&](int one) { return unit.contains(one); });
            }
        }
        if (sound.size() == before)
            return values;
    }
}

bool RecordForm::Private::insert(const Before &first)
{
    Record made(kind);
    const Values values = insertable(made);
    if (values.isEmpty())
        return false;
    Values all = values;
    for (int field = 0; field < kind.fields.size(); ++field) {
        if (kind.fields[field].isStored() && !made.isEmpty(field))
            all.insert(field, made.value(field));
    }
    RowId id = 0;
    const auto result = core.store().transact(addName(core, made), [&](Change &change) {
        const Outcome before = first ? first(change, all) : Outcome::done();
        if (!before)
            return before;
        id = change.insert(kind, all);
        return id ? sayOthers(change, id) : Outcome::failed(change.fault());
    });
    if (!result) {
        emit q.failed(core.language().text(result.outcome.fault()));
        return false;
    }
    stored = core.store().record(kind, id);
    others.insert(id, others.take(0));
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        typed.remove(it.key());
    for (int field : q.fields())
        emit q.fieldChanged(field);
    emit q.titleChanged();
    emit q.stored(id);
    return true;
}

// Of the name alone, put in at once: with the record itself where that is stored or was waiting for
// it, else into what is typed.
bool RecordForm::makeFor(int field, const QString &name)
{
    const Kind &target = d->core.catalogue().at(d->fieldAt(field).target);
    const Values named = namedValues(target, name);
    if (!isEditable(field) || isLoose() || named.isEmpty() || !canMakeByName(target))
        return false;
    RowId made = 0;
    const auto make = [&](Change &change, Values &values) {
        made = change.insert(target, named);
        values.insert(field, made);
        return made ? Outcome::done() : Outcome::failed(change.fault());
    };
    if (isNew()) {
        const Typed before = d->typed.value(field);
        d->typed.insert(field, {name, RowId(-1), {}, {}, true}); // as if it were there
        if (d->insert(make))
            return true;
        d->typed.remove(field);
        if (before.isPicked)
            d->typed.insert(field, before);
    }
    const auto result = d->core.store().transact(makeName(target, name), [&](Change &change) {
        Values values;
        const Outcome outcome = make(change, values);
        if (!outcome || isNew())
            return outcome;
        return change.update(d->kind, d->stored.id, values) ? Outcome::done() : Outcome::failed(change.fault());
    });
    if (!result) {
        emit failed(d->core.language().text(result.outcome.fault()));
        return false;
    }
    d->typed.remove(field);
    if (isNew())
        setValue(field, made);
    leave(field);
    emit fieldChanged(field);
    return true;
}

bool RecordForm::leave(int field)
{
    if (!d->isOpen)
        return true;
    const QList<int> unit = d->unitOf(field);
    const bool wasDirty = d->isDirty(field);
    d->left.insert(field);
    for (int one : unit) {
        d->forgetUnchanged(one);
        if (d->typed.contains(one))
            d->left.insert(one);
    }
    if (!d->isLoose)
        isNew() ? d->insert() : d->storeUnit(unit);
    d->recheck();
    if (wasDirty && !d->isLoose && isMatched(d->kind, field)) {
        d->looking.stop();
        d->lookForSame();
    }
    emit unsavedChanged();
    return std::none_of(unit.cbegin(), unit.cend(), [this](int one) { return d->isDirty(one); });
}

bool RecordForm::saveAll()
{
    if (!d->isOpen || d->isLoose)
        return true;
    if (isNew()) {
        d->left += QSet<int>(d->typed.keyBegin(), d->typed.keyEnd());
        if (!d->typed.isEmpty()) {
            for (int field : fields()) {
                if (isRequired(field))
                    d->left.insert(field); // now it is time to say what is missing
            }
        }
        d->insert();
    }
    for (int field : unsaved()) {
        if (!isNew() && d->isDirty(field))
            leave(field);
    }
    d->recheck();
    emit unsavedChanged();
    return unsaved().isEmpty();
}

} // namespace samverkan
