// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcore.h"
#include "listsource.h"
#include "recordformprivate.h"
#include "store.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace samverkan {

// JSON has one kind of number.
static QVariant valueFrom(const Field &field, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return {};
    return json.isDouble() && field.type != FieldType::Decimal ? QVariant(json.toInteger()) : json.toVariant();
}

Values RecordForm::Private::given() const
{
    Values values;
    for (int field = 0; field < kind.fields.size(); ++field) {
        if (kind.fields[field].isStored() && !stored.isEmpty(field))
            values.insert(field, stored.value(field));
    }
    return values;
}

// A place is what the record hangs on: that it was made on another day makes no other of it.
bool RecordForm::Private::isSamePlace(const Values &one, const Values &other) const
{
    for (int field = 0; field < kind.fields.size(); ++field) {
        const FieldType type = kind.fields[field].type;
        if ((type == FieldType::Reference || type == FieldType::Key) && one.value(field) != other.value(field))
            return false;
    }
    return true;
}

TypedFields RecordForm::Private::takeParkedNew(const Values &preset)
{
    for (qsizetype i = 0; i < parkedNew.size(); ++i) {
        if (isSamePlace(parkedNew[i].preset, preset))
            return parkedNew.takeAt(i).typed;
    }
    return {};
}

QJsonObject RecordForm::Private::draftOf(RowId id, const TypedFields &fields, const Values &preset) const
{
    QJsonObject texts;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        texts.insert(fieldAt(it.key()).key, it->isPicked ? QJsonObject{{u"value"_s, QJsonValue::fromVariant(it->value)}}
                                                         : QJsonObject{{u"text"_s, it->text}});
    if (texts.isEmpty())
        return {};
    QJsonObject draft{{u"kind"_s, kind.key}, {u"typed"_s, texts}};
    if (id) {
        draft.insert(u"uuid"_s, core.store().uuidOf(kind, id).toString(QUuid::WithoutBraces));
        return draft;
    }
    QJsonObject values;
    for (auto it = preset.cbegin(); it != preset.cend(); ++it)
        values.insert(fieldAt(it.key()).key, QJsonValue::fromVariant(it.value()));
    draft.insert(u"preset"_s, values);
    return draft;
}

TypedFields RecordForm::Private::typedOf(const QJsonObject &draft)
{
    TypedFields fields;
    const QJsonObject texts = draft[u"typed"_s].toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const int field = kind.indexOf(it.key());
        if (field < 0 || !isTyped(fieldAt(field)))
            continue;
        const QJsonObject one = it.value().toObject();
        if (one.contains(u"text"_s)) {
            const QString text = one[u"text"_s].toString();
            const ReadField read = readTyped(core, fieldAt(field), text);
            fields.insert(field, {text, read.value, read.fault, read.remark, false});
        } else {
            const QVariant value = valueFrom(fieldAt(field), one[u"value"_s]);
            fields.insert(field, {core.valueText().edit(fieldAt(field), value), value, {}, {}, true});
        }
    }
    return fields;
}

Values RecordForm::Private::presetOf(const QJsonObject &draft) const
{
    Values preset;
    const QJsonObject values = draft[u"preset"_s].toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const int field = kind.indexOf(it.key());
        if (field >= 0)
            preset.insert(field, valueFrom(fieldAt(field), it.value()));
    }
    return preset;
}

QJsonObject RecordForm::draft() const
{
    TypedFields dirty;
    for (int field : isLoose() ? QList<int>() : unsaved())
        dirty.insert(field, d->typed[field]);
    return d->draftOf(d->stored.id, dirty, d->given());
}

QList<QJsonObject> RecordForm::drafts() const
{
    QList<QJsonObject> all{draft()};
    for (auto it = d->parked.cbegin(); it != d->parked.cend(); ++it)
        all.append(d->draftOf(it.key(), it.value(), {}));
    for (const LeftNew &one : std::as_const(d->parkedNew))
        all.append(d->draftOf(0, one.typed, one.preset));
    all.removeAll(QJsonObject());
    return all;
}

QString RecordForm::draftKey(const QJsonObject &draft)
{
    const QString uuid = draft[u"uuid"_s].toString();
    const QString place = QString::fromUtf8(QJsonDocument(draft[u"preset"_s].toObject()).toJson(QJsonDocument::Compact));
    return draft[u"kind"_s].toString() + u'/' + (uuid.isEmpty() ? place : uuid);
}

bool RecordForm::adoptDraft(const QJsonObject &draft)
{
    if (draft[u"kind"_s].toString() != d->kind.key || isReadOnly())
        return false;
    const QString uuid = draft[u"uuid"_s].toString();
    const RowId id = uuid.isEmpty() ? 0 : d->core.store().findUuid(d->kind, QUuid(uuid));
    const Values preset = d->presetOf(draft);
    const bool isInForm = isOpen() && id == d->stored.id && (id || d->isSamePlace(d->given(), preset));
    const TypedFields fields = d->typedOf(draft);
    if ((!uuid.isEmpty() && !id) || d->parked.contains(id) || (isInForm && !d->typed.isEmpty()) || fields.isEmpty())
        return false;
    if (id)
        d->parked.insert(id, fields);
    else
        d->parkedNew.append({preset, fields});
    if (isInForm)
        d->start(Record(d->stored), true); // takes it
    return true;
}

void RecordForm::forgetDraft(const QString &key)
{
    for (RowId id : d->parked.keys()) {
        if (draftKey(d->draftOf(id, d->parked[id], {})) == key)
            d->parked.remove(id);
    }
    d->parkedNew.removeIf([&](const LeftNew &one) { return draftKey(d->draftOf(0, one.typed, one.preset)) == key; });
}

bool RecordForm::restoreDraft(const QJsonObject &draft)
{
    if (draft[u"kind"_s].toString() != d->kind.key)
        return false;
    const bool isOfRecord = draft.contains(u"uuid"_s);
    const RowId id = isOfRecord ? d->core.store().findUuid(d->kind, QUuid(draft[u"uuid"_s].toString())) : 0;
    if (isOfRecord && !id)
        return false;
    isOfRecord ? open(id) : openNew(d->presetOf(draft));
    const TypedFields fields = d->typedOf(draft);
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        it->isPicked ? setValue(it.key(), it->value) : setText(it.key(), it->text);
        d->left.insert(it.key());
    }
    d->recheck();
    return true;
}

} // namespace samverkan
