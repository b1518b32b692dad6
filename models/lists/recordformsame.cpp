// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "language.h"
#include "listcore.h"
#include "recordformprivate.h"
#include "store.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

bool RecordForm::Private::isBare() const
{
    const QList<Relation> relations = core.catalogue().relationsOf(kind);
    return std::none_of(relations.cbegin(), relations.cend(), [this](const Relation &relation) {
        return !core.store().find(core.catalogue().at(relation.kind), relation.field, stored.id).isEmpty();
    });
}

// What this record knows and the other does not, unit by unit, without what would break its rules.
Values RecordForm::Private::fillingGaps(const Record &other) const
{
    const Record here = current();
    Values filling;
    for (int field : q.fields()) {
        if (!isTyped(fieldAt(field)) || filling.contains(field))
            continue;
        Values unit;
        for (int one : unitOf(field))
            unit.insert(one, here.value(one));
        const bool isGap = std::all_of(unit.keyBegin(), unit.keyEnd(), [&](int one) { return other.isEmpty(one); });
        const bool isKnown = std::any_of(unit.keyBegin(), unit.keyEnd(), [&](int one) { return !here.isEmpty(one); });
        Values more = filling;
        more.insert(unit);
        if (isGap && isKnown && blockingErrors(other, more).isEmpty())
            filling = more;
    }
    filling.removeIf([](auto it) { return it.value().isNull(); });
    return filling;
}

Outcome RecordForm::Private::writeVerdict(Change &change, RowId id, RowId other, const QString &verdict)
{
    const Kind &verdicts = core.catalogue().at(u"same_person");
    const Values said{{verdicts.indexOf(u"verdict"_s), verdict}};
    const RowId there = qMax(change.findPair(verdicts, id, other), change.findPair(verdicts, other, id));
    if (there)
        return change.update(verdicts, there, said) ? Outcome::done() : Outcome::failed(change.fault());
    Values values{{verdicts.indexOf(u"first"_s), id}, {verdicts.indexOf(u"second"_s), other}};
    values.insert(said);
    return change.insert(verdicts, values) ? Outcome::done() : Outcome::failed(change.fault());
}

// What was said while the record was not stored yet.
Outcome RecordForm::Private::sayOthers(Change &change, RowId made)
{
    if (kind.key != u"participant")
        return Outcome::done();
    for (RowId other : others.value(0)) {
        const Outcome outcome = writeVerdict(change, made, other, u"different"_s);
        if (!outcome)
            return outcome;
    }
    return Outcome::done();
}

bool RecordForm::canUseOther() const
{
    return d->isOpen && !isReadOnly() && (isNew() || d->kind.key == u"participant" || d->isBare());
}

void RecordForm::useOther(RowId other)
{
    const Record there = d->core.store().record(d->kind, other);
    if (!there.id || !canUseOther())
        return;
    const RowId here = d->stored.id;
    const Values filling = d->fillingGaps(there);
    const bool isGivenUp = !here || d->isBare();
    const Sentence name = sentence("Step", QT_TRANSLATE_NOOP("Step", "Use %1, which was there already"), {d->core.title(d->kind, other)});
    const auto result = d->core.store().transact(name, [&](Change &change) {
        if (!isGivenUp)
            return d->writeVerdict(change, here, other, u"same"_s);
        if (!filling.isEmpty() && !change.update(d->kind, other, filling))
            return Outcome::failed(change.fault());
        return !here || change.remove(d->kind, here) ? Outcome::done() : Outcome::failed(change.fault());
    });
    if (!result) {
        emit failed(d->core.language().text(result.outcome.fault()));
        return;
    }
    if (isOpen() && isGivenUp)
        discard();
    open(other);
    emit otherUsed(other);
}

void RecordForm::isAnother(RowId other)
{
    d->others[d->stored.id].insert(other);
    if (d->stored.id && d->kind.key == u"participant" && !isReadOnly()) {
        const Sentence name = sentence("Step", QT_TRANSLATE_NOOP("Step", "Tell %1 and %2 apart"),
                                       {d->core.title(d->kind, d->stored.id), d->core.title(d->kind, other)});
        const auto result = d->core.store().transact(name, [&](Change &change) {
            return d->writeVerdict(change, d->stored.id, other, u"different"_s);
        });
        if (!result)
            emit failed(d->core.language().text(result.outcome.fault()));
    }
    d->lookForSame();
}

} // namespace samverkan
