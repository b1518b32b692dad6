// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"
#include "record.h"

#include <QByteArrayView>
#include <QVariantList>
#include <functional>

namespace samverkan {

// A new row that is being filled, by place in the fields that were named for it. Every place is set once.
class NewRow
{
public:
    virtual ~NewRow() = default;
    // A value as a form or a script has it; texts are cleaned.
    virtual void set(int place, const QVariant &value) = 0;
    virtual void setNull(int place) = 0;
    // A whole number, a yes (1) or no (0), or of a reference the row.
    virtual void setNumber(int place, qint64 number) = 0;
    // A text that cleanText() has been over and that is not empty, as UTF-8 that lives until the row is
    // written: the quick way in for lists, which have their texts so.
    virtual void setCleanText(int place, QByteArrayView utf8) = 0;
};

// The handle a body gets inside Store::transact, and the only thing that writes to the tables of
// a project. Every call writes its entry to the change log in the same transaction. A call that
// fails makes the whole transaction fail: after it, only return.
class Change
{
public:
    virtual ~Change() = default;

    // Writes a new row and returns its id, 0 on failure. Texts are cleaned (NUL, lone surrogates);
    // a row of a pair gets the UUID derived from the two, others a new one of version 7 unless
    // `uuid` is given (undoing a removal).
    virtual RowId insert(const Kind &kind, const Values &values, const QUuid &uuid = {}) = 0;

    // Many new rows of one kind in one go: `fields` are field indexes, `next` sets every one of them
    // and answers false when there are no more. Ids of the new rows are consecutive from the
    // returned first one when there were any; 0 on failure or when there were none.
    virtual RowId insertRows(const Kind &kind, const QList<int> &fields, const std::function<bool(NewRow &)> &next) = 0;
    // The same with a list of values, one for each field.
    RowId insertMany(const Kind &kind, const QList<int> &fields, const std::function<bool(QVariantList &)> &next);

    // Writes the values that differ from what the row holds; nothing at all if none does.
    virtual bool update(const Kind &kind, RowId id, const Values &values) = 0;

    // Removes the row. Rows that cannot be without it (required references) go too, and other
    // references to it are emptied; each of these is an entry of its own that names its cause.
    virtual bool remove(const Kind &kind, RowId id) = 0;

    // The row of a pair, or 0.
    virtual RowId findPair(const Kind &kind, RowId first, RowId second) = 0;
    // A row as it stands inside this transaction; id 0 if there is none.
    virtual Record record(const Kind &kind, RowId id) = 0;
    // Rows whose stored field equals `value`, in id order.
    virtual QList<RowId> find(const Kind &kind, const QString &field, const QVariant &value) = 0;

    // True once the person pressed cancel: return Outcome::cancelled().
    virtual bool isCancelled() const = 0;
    // 0..1, for the progress bar.
    virtual void progress(double share) = 0;
    // Why the last call failed.
    virtual Sentence fault() const = 0;
};

} // namespace samverkan
