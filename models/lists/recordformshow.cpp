// SPDX-License-Identifier: GPL-3.0-or-later
#include "changeset.h"
#include "columnloader.h"
#include "language.h"
#include "likelysame.h"
#include "listcore.h"
#include "listsource.h"
#include "recordformprivate.h"
#include "store.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

using Severity = FieldMessage::Severity;

static constexpr int restBeforeLooking = 300; // milliseconds

RecordForm::Private::Private(RecordForm &form, ListSource &listSource, const Kind &ofKind)
    : q(form)
    , source(listSource)
    , core(listSource.core())
    , kind(ofKind)
    , stored(ofKind)
{
    looking.setSingleShot(true);
    looking.setInterval(restBeforeLooking);
    connect(&looking, &QTimer::timeout, &q, [this] { lookForSame(); });
}

Record RecordForm::Private::current() const
{
    Record record = stored;
    for (auto it = typed.cbegin(); it != typed.cend(); ++it) {
        if (!it->isFaulty())
            record.set(it.key(), it->value);
    }
    return record;
}

QList<int> RecordForm::Private::unitOf(int field) const
{
    QList<int> unit;
    for (const Field *one : kind.unitOf(fieldAt(field)))
        unit.append(int(one - kind.fields.constData()));
    return unit;
}

bool RecordForm::Private::isSame(int field, const QVariant &value) const
{
    return stored.isEmpty(field) == value.isNull() && stored.value(field) == value;
}

bool RecordForm::Private::isDirty(int field) const
{
    const auto found = typed.constFind(field);
    return found != typed.cend() && (found->isFaulty() || !isSame(field, found->value));
}

FieldMessage RecordForm::Private::notSaved(const Sentence &why) const
{
    if (isLoose)
        return {Severity::Error, core.language().text(why)};
    const QString not_ = core.language().text("Form", QT_TRANSLATE_NOOP("Form", "Not saved yet."));
    return {Severity::Error, core.language().text(why) + u' ' + not_};
}

// What the rules say of the field, errors before the rest. A new record is not told what it lacks
// before the field was left.
FieldMessage RecordForm::Private::finding(int field) const
{
    const QList<int> unit = unitOf(field);
    const bool isTold = stored.id || std::any_of(unit.cbegin(), unit.cend(), [this](int one) { return left.contains(one); });
    const bool isUnsaved = std::any_of(unit.cbegin(), unit.cend(), [this](int one) { return isDirty(one); });
    FieldMessage message;
    for (const RuleFinding &finding : findings) {
        if (kind.indexOf(finding.field) != field || !isTold || message.isError())
            continue;
        if (finding.isError() && isUnsaved)
            return left.contains(field) || !stored.id ? notSaved(finding.sentence) : FieldMessage();
        // What could be filled in is a hint, what stands against something else is a warning.
        const bool isHint = !finding.proposal.isNull() && q.value(field).isNull();
        message.severity = finding.isError() ? Severity::Error : isHint ? Severity::Note : Severity::Warning;
        message.text = core.language().text(finding.sentence);
    }
    return message;
}

FieldMessage RecordForm::Private::message(int field) const
{
    const auto found = typed.constFind(field);
    if (found != typed.cend() && found->isFaulty())
        return left.contains(field) ? notSaved(found->fault) : FieldMessage();
    const FieldMessage told = finding(field);
    if (told.severity != Severity::None)
        return told;
    if (blocked.contains(field) && isDirty(field))
        return notSaved(blocked.value(field));
    if (found != typed.cend() && !found->remark.isEmpty())
        return {Severity::Note, core.language().text(found->remark)};
    return {};
}

void RecordForm::Private::changeTyped(int field, const Typed &changed)
{
    const bool wasNamed = kind.title.contains(fieldAt(field).key) || kind.title.value(0) == u"name";
    if (changed.isFaulty() || !isSame(field, changed.value) || (!changed.isPicked && changed.text != core.valueText().edit(fieldAt(field), stored.value(field))))
        typed.insert(field, changed);
    else
        typed.remove(field);
    blocked.clear();
    emit q.fieldChanged(field);
    recheck();
    if (!isLoose && isMatched(kind, field))
        looking.start();
    if (wasNamed && !stored.id)
        emit q.titleChanged();
    emit q.unsavedChanged();
}

void RecordForm::Private::recheck()
{
    findings = isOpen && !isLoose ? checkRecord(current()) : QList<RuleFinding>();
    QMap<int, FieldMessage> now;
    for (int field : q.fields())
        now.insert(field, isOpen ? message(field) : FieldMessage());
    const QMap<int, FieldMessage> before = std::exchange(told, now);
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        const FieldMessage old = before.value(it.key());
        if (old.severity != it->severity || old.text != it->text)
            emit q.fieldChanged(it.key());
    }
    emit q.proposalsChanged();
}

// The first look reads whole columns. In a long list that is longer than the eye should wait for the
// record itself: it comes when that has been painted.
void RecordForm::Private::lookForSameOfOpened()
{
    static constexpr size_t longList = 20'000;
    if (hasLooked || core.columns(kind).rows().slotCount() < longList)
        return lookForSame();
    lookLater.start(200); // milliseconds, from the record opened last
}

void RecordForm::Private::lookForSame()
{
    hasLooked = hasLooked || isOpen;
    lookLater.stop();
    QList<LikelySame> found = isOpen ? findLikelySame(core, current()) : QList<LikelySame>();
    found.removeIf([this](const LikelySame &one) { return others.value(stored.id).contains(one.id); });
    const bool isEqual = std::equal(found.cbegin(), found.cend(), same.cbegin(), same.cend(),
                                    [](const LikelySame &a, const LikelySame &b) { return a.id == b.id && a.reason == b.reason; });
    same = found;
    if (!isEqual)
        emit q.likelySameChanged();
}

// What could not be stored waits for its record to come back.
void RecordForm::Private::park()
{
    if (!isOpen || isLoose)
        return;
    for (int field : typed.keys()) {
        if (!isDirty(field))
            typed.remove(field);
    }
    if (!stored.id) {
        takeParkedNew(given());
        if (!typed.isEmpty())
            parkedNew.append({given(), typed});
    } else if (typed.isEmpty()) {
        parked.remove(stored.id);
    } else {
        parked.insert(stored.id, typed);
    }
}

void RecordForm::Private::start(const Record &record, bool isOpening)
{
    stored = record;
    isOpen = isOpening;
    typed = !isOpening || isLoose ? TypedFields() : record.id ? parked.take(record.id) : takeParkedNew(given());
    left = QSet<int>(typed.keyBegin(), typed.keyEnd());
    revealed.clear();
    blocked.clear();
    looking.stop();
    others.remove(0);
    same.clear();
    findings = isOpening && !isLoose ? checkRecord(current()) : QList<RuleFinding>();
    told.clear();
    for (int field : q.fields())
        told.insert(field, isOpening ? message(field) : FieldMessage());
    emit q.opened();
    emit q.unsavedChanged();
}

// A change made anywhere: by this form, another window's undo, an import.
void RecordForm::Private::take(const ChangeSet &changes)
{
    if (!isOpen || !stored.id) {
        takeWords();
        return;
    }
    const ChangeSet::Rows rows = changes.rows.value(kind.key);
    const bool isOurs = changes.everything || rows.removed.contains(stored.id) || rows.inserted.contains(stored.id)
        || rows.updated.contains(stored.id);
    if (!isOurs) {
        takeWords();
        return;
    }
    const Record now = core.store().record(kind, stored.id);
    if (!now.id || now.uuid != stored.uuid) {
        parked.remove(stored.id);
        start(Record(kind), false);
        emit q.removed();
        return;
    }
    const Record before = std::exchange(stored, now);
    for (int field : q.fields()) {
        forgetUnchanged(field);
        if (!isSame(field, before.value(field)))
            emit q.fieldChanged(field);
    }
    takeWords();
}

// Titles of other records and code lists may be others now.
void RecordForm::Private::takeWords()
{
    if (!isOpen)
        return;
    for (int field : q.fields()) {
        const FieldType type = fieldAt(field).type;
        if (type == FieldType::Reference || !fieldAt(field).list.isEmpty() || type == FieldType::Country)
            emit q.fieldChanged(field);
    }
    recheck();
    emit q.titleChanged();
    emit q.unsavedChanged();
}

} // namespace samverkan
