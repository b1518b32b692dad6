// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include "likelysame.h"
#include "listcore.h"
#include "listsource.h"
#include "recordformprivate.h"
#include "store.h"

#include <QJsonObject>

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

bool RecordForm::Private::insert()
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
        id = change.insert(kind, all);
        return id ? Outcome::done() : Outcome::failed(change.fault());
    });
    if (!result) {
        emit q.failed(core.language().text(result.outcome.fault()));
        return false;
    }
    stored = core.store().record(kind, id);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        typed.remove(it.key());
    for (int field : q.fields())
        emit q.fieldChanged(field);
    emit q.titleChanged();
    emit q.stored(id);
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
    if (wasDirty && !d->isLoose && isMatched(d->kind, field))
        d->lookForSame();
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

QJsonObject RecordForm::draft() const
{
    QJsonObject typed;
    for (int field : isLoose() ? QList<int>() : unsaved()) {
        const Typed &one = d->typed[field];
        const QString &key = d->fieldAt(field).key;
        typed.insert(key, one.isPicked ? QJsonObject{{u"value"_s, QJsonValue::fromVariant(one.value)}}
                                       : QJsonObject{{u"text"_s, one.text}});
    }
    if (typed.isEmpty())
        return {};
    QJsonObject draft{{u"kind"_s, d->kind.key}, {u"typed"_s, typed}};
    if (!isNew()) {
        draft.insert(u"uuid"_s, d->stored.uuid.toString(QUuid::WithoutBraces));
        return draft;
    }
    QJsonObject preset;
    for (int field : fields()) {
        if (!d->stored.isEmpty(field))
            preset.insert(d->fieldAt(field).key, QJsonValue::fromVariant(d->stored.value(field)));
    }
    draft.insert(u"preset"_s, preset);
    return draft;
}

// JSON has one kind of number.
static QVariant valueFrom(const Field &field, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return {};
    return json.isDouble() && field.type != FieldType::Decimal ? QVariant(json.toInteger()) : json.toVariant();
}

bool RecordForm::restoreDraft(const QJsonObject &draft)
{
    if (draft[u"kind"_s].toString() != d->kind.key)
        return false;
    if (draft.contains(u"uuid"_s)) {
        const RowId id = d->core.store().findUuid(d->kind, QUuid(draft[u"uuid"_s].toString()));
        if (!id)
            return false;
        open(id);
    } else {
        Values preset;
        const QJsonObject given = draft[u"preset"_s].toObject();
        for (auto it = given.begin(); it != given.end(); ++it) {
            const int field = d->kind.indexOf(it.key());
            if (field >= 0)
                preset.insert(field, valueFrom(d->fieldAt(field), it.value()));
        }
        openNew(preset);
    }
    const QJsonObject typed = draft[u"typed"_s].toObject();
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        const int field = d->kind.indexOf(it.key());
        if (field < 0)
            continue;
        const QJsonObject one = it.value().toObject();
        one.contains(u"text"_s) ? setText(field, one[u"text"_s].toString())
                                : setValue(field, valueFrom(d->fieldAt(field), one[u"value"_s]));
        d->left.insert(field);
    }
    d->recheck();
    return true;
}

} // namespace samverkan
