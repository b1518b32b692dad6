// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldstore.h"
#include "recordform.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <functional>

namespace samverkan {

class Change;
class ChangeSet;
class ListCore;
class Outcome;

// What was typed into a field and is not stored.
struct Typed
{
    QString text;
    QVariant value; // what it means, if it means something
    Sentence fault;
    Sentence remark;
    bool isPicked = false; // chosen, not typed

    bool isFaulty() const { return !fault.isEmpty(); }
};
using TypedFields = QMap<int, Typed>; // by field index

// A new record that was left half done, with what its place gave it.
struct LeftNew
{
    Values preset;
    TypedFields typed;
};

// What a RecordForm is made of: what it shows in recordform.cpp, how it stores in recordformstore.cpp.
struct RecordForm::Private
{
    Private(RecordForm &form, ListSource &listSource, const Kind &ofKind);

    // Showing.
    Record current() const; // stored values with the typed ones over them
    const Field &fieldAt(int field) const { return kind.fields[field]; }
    QList<int> unitOf(int field) const;
    Values given() const; // what the place gave a new record
    bool isSamePlace(const Values &one, const Values &other) const;
    TypedFields takeParkedNew(const Values &preset);
    bool isSame(int field, const QVariant &value) const;
    bool isDirty(int field) const;
    FieldMessage message(int field) const;
    FieldMessage finding(int field) const;
    FieldMessage notSaved(const Sentence &why) const;
    void changeTyped(int field, const Typed &typed);
    void recheck(); // the rules again; tells which messages are others now
    void lookForSame();
    void lookForSameOfOpened();

    // Opening.
    void park();
    void start(const Record &record, bool isOpening);
    void take(const ChangeSet &changes);
    void takeWords();

    // Storing.
    void forgetUnchanged(int field);
    Values valuesOf(const QList<int> &fields) const;
    bool hasFault(const QList<int> &fields) const;
    bool storeUnit(const QList<int> &unit);
    // `first` is done in the same step before; it may put more into the values.
    using Before = std::function<Outcome(Change &, Values &)>;
    bool insert(const Before &first = {});
    Outcome sayOthers(Change &change, RowId made);
    Outcome writeVerdict(Change &change, RowId id, RowId other, const QString &verdict);
    QJsonObject draftOf(RowId id, const TypedFields &fields, const Values &preset) const;
    TypedFields typedOf(const QJsonObject &draft);
    Values presetOf(const QJsonObject &draft) const;
    Values fillingGaps(const Record &other) const;
    bool isBare() const; // nothing hangs on the record
    Values insertable(Record &made) const;
    void block(const QList<int> &unit, const QList<RuleFinding> &errors);

    RecordForm &q;
    ListSource &source;
    ListCore &core;
    const Kind &kind;

    bool isOpen = false;
    bool isLoose = false; // nothing of it is ever stored
    Record stored; // id 0 while new: then it holds what the place gave
    TypedFields typed;
    QSet<int> left; // fields that were left once: now their faults are told
    QSet<int> revealed;
    QMap<int, Sentence> blocked; // fields kept back by a rule that is shown at another
    QList<RuleFinding> findings;
    QMap<int, FieldMessage> told; // messages as last told
    QList<LikelySame> same;
    QTimer lookLater; // for the first look in a long list
    bool hasLooked = false;
    QHash<RowId, TypedFields> parked; // left behind unstored, by record
    QList<LeftNew> parkedNew; // and new ones, at most one of a place
    QHash<RowId, QSet<RowId>> others; // by record, those said to be others; 0: the new one
    QTimer looking; // for the same, when the typing rests
};

} // namespace samverkan
