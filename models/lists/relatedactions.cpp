// SPDX-License-Identifier: GPL-3.0-or-later
#include "relatedactions.h"

#include "fieldstore.h"
#include "language.h"
#include "listcore.h"
#include "listsource.h"
#include "recordmaking.h"
#include "store.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

// What a pair takes over from one of its halves when it is made: fields of the same name.
struct TakenOver
{
    const char *pair;
    const char *half; // the reference
    const char *field;
};
constexpr TakenOver takenOver[] = {
    {"attendance", "participant", "organisation"},
    {"mobility", "exchange", "sending_country"},
    {"mobility", "exchange", "receiving_country"},
    {"mobility", "exchange", "start_date"},
    {"mobility", "exchange", "end_date"},
};

Values pairValues(const ListCore &core, const Kind &pair, const Values &halves)
{
    Values values = halves;
    for (const TakenOver &one : takenOver) {
        if (pair.key != QLatin1String(one.pair))
            continue;
        const Field &half = *pair.field(QString::fromLatin1(one.half));
        const RowId id = halves.value(pair.indexOf(half.key)).toLongLong();
        const QVariant value = id > 0 ? core.store().record(core.catalogue().at(half.target), id).value(QString::fromLatin1(one.field))
                                      : QVariant();
        if (!value.isNull())
            values.insert(pair.indexOf(QString::fromLatin1(one.field)), value);
    }
    if (pair.key == u"attendance")
        values.insert(pair.indexOf(u"role"_s), u"participant"_s);
    return values;
}

// "Add Anna Exempel to Språkkurs": a step and, said afterwards, a sentence of the bar.
Sentence addedName(const ListCore &core, const RelatedPlace &place, const QString &name)
{
    return sentence("Step", QT_TRANSLATE_NOOP("Step", "Add %1 to %2"), {name, core.title(*place.target.kind, place.target.id)});
}

Sentence addedText(const ListCore &core, const RelatedPlace &place, const QString &name)
{
    return sentence("Action", QT_TRANSLATE_NOOP("Action", "%1 was added to %2"), {name, core.title(*place.target.kind, place.target.id)});
}

} // namespace

const Field *RelatedPlace::otherHalf() const
{
    for (const QString &half : kind->pair) {
        if (half != field)
            return kind->field(half);
    }
    return nullptr;
}

bool RelatedPlace::isByUuid() const
{
    return kind->field(field)->type == FieldType::Key;
}

const Kind &pickedKind(const ListSource &source, const RelatedPlace &place)
{
    const Field *other = place.otherHalf();
    return other ? source.catalogue().at(other->target) : *place.kind;
}

bool canPick(const RelatedPlace &place)
{
    if (place.otherHalf())
        return true;
    const Field &field = *place.kind->field(place.field);
    const bool isWrittenThere = place.kind->key == u"note" || place.kind->key == u"contact_person";
    return !place.isByUuid() && !field.is(FieldFlag::Required) && !isWrittenThere;
}

bool canMake(const ListSource &source, const RelatedPlace &place)
{
    return !place.isByUuid() && canMakeByName(pickedKind(source, place), place.otherHalf() ? QStringList() : QStringList{place.field});
}

QString uuidText(const ListCore &core, const RecordRef &record)
{
    const QUuid uuid = core.store().uuidOf(*record.kind, record.id);
    return uuid.isNull() ? QString() : QString::fromLatin1(uuid.toRfc4122().toHex());
}

Values givenValues(const ListSource &source, const RelatedPlace &place, RowId other)
{
    const ListCore &core = source.core();
    const Kind &kind = *place.kind;
    if (place.isByUuid())
        return {{kind.indexOf(u"record_kind"_s), place.target.kind->key}, {kind.indexOf(place.field), uuidText(core, place.target)}};
    Values values{{kind.indexOf(place.field), place.target.id}};
    if (const Field *half = place.otherHalf()) {
        if (other)
            values.insert(kind.indexOf(half->key), other);
        return pairValues(core, kind, values);
    }
    if (kind.key == u"note")
        values.insert(kind.indexOf(u"dated_on"_s), QDate::currentDate().toString(Qt::ISODate));
    return values;
}

ActionResult addRelated(ListSource &source, const RelatedPlace &place, RowId other)
{
    ListCore &core = source.core();
    const Kind &kind = *place.kind;
    const Kind &picked = pickedKind(source, place);
    const QString name = core.title(picked, other);
    const Values values = givenValues(source, place, other);
    RowId row = 0;
    bool isThere = false;
    const auto stored = core.store().transact(addedName(core, place, name), [&](Change &change) {
        if (!place.otherHalf()) {
            row = other;
            isThere = change.record(kind, other).value(place.field).toLongLong() == place.target.id;
            return isThere || change.update(kind, other, values) ? Outcome::done() : Outcome::failed(change.fault());
        }
        const auto half = [&](int at) { return values.value(kind.indexOf(kind.pair[at])).toLongLong(); };
        row = change.findPair(kind, half(0), half(1));
        isThere = row != 0;
        if (!isThere)
            row = change.insert(kind, values);
        return row ? Outcome::done() : Outcome::failed(change.fault());
    });
    if (!stored)
        return ActionResult::failed(stored.outcome.fault());
    if (isThere) {
        ActionResult result = ActionResult::failed(sentence("Action", QT_TRANSLATE_NOOP("Action", "%1 is in the list already."), {name}));
        result.ids = {row};
        return result;
    }
    return ActionResult::changed(addedText(core, place, name), {row});
}

ActionResult makeRelated(ListSource &source, const RelatedPlace &place, const QString &name)
{
    ListCore &core = source.core();
    const Kind &picked = pickedKind(source, place);
    const Values named = namedValues(picked, name);
    if (named.isEmpty() || !canMake(source, place))
        return ActionResult::failed(sentence("Action", QT_TRANSLATE_NOOP("Action", "There was nothing to change.")));
    QList<RowId> made;
    const auto stored = core.store().transact(addedName(core, place, name.simplified()), [&](Change &change) {
        Values values = named;
        if (!place.otherHalf())
            values.insert(givenValues(source, place));
        made.prepend(change.insert(picked, values));
        if (made.first() && place.otherHalf())
            made.prepend(change.insert(*place.kind, givenValues(source, place, made.first())));
        return made.first() ? Outcome::done() : Outcome::failed(change.fault());
    });
    if (!stored)
        return ActionResult::failed(stored.outcome.fault());
    return ActionResult::changed(addedText(core, place, name.simplified()), made);
}

ActionResult takeOut(ListSource &source, const RelatedPlace &place, const QList<RowId> &ids)
{
    if (!canPick(place) || place.otherHalf())
        return removeRecords(source, *place.kind, ids);
    ListCore &core = source.core();
    const QString name = ids.size() == 1 ? core.title(*place.kind, ids.first())
                                         : core.language().number(qint64(ids.size())) + u' ' + core.language().plural(*place.kind).toLower();
    const QString from = core.title(*place.target.kind, place.target.id);
    const Values emptied{{place.kind->indexOf(place.field), QVariant()}};
    const auto stored = core.store().transact(sentence("Step", QT_TRANSLATE_NOOP("Step", "Take %1 out of %2"), {name, from}), [&](Change &change) {
        for (RowId id : ids) {
            if (!change.update(*place.kind, id, emptied))
                return Outcome::failed(change.fault());
        }
        return Outcome::done();
    });
    if (!stored)
        return ActionResult::failed(stored.outcome.fault());
    return ActionResult::changed(sentence("Action", QT_TRANSLATE_NOOP("Action", "%1 was taken out of %2"), {name, from}), ids);
}

bool standsAlone(const ListSource &source, const Kind &kind)
{
    return kind.listed && !kind.isPair() && !source.catalogue().relationsOf(kind).isEmpty();
}

} // namespace samverkan
