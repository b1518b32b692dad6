// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "valuetext.h"

#include <QString>
#include <functional>

namespace samverkan {

class ChangeSet;
class ListCore;

// A column that is worked out from other records or from several fields: hours of a participant,
// what is missing. Registered by kind with ListSource::addComputed. A subclass answers for single
// records as they are shown and, for ordering and filtering, for all at once.
class ComputedColumn
{
public:
    virtual ~ComputedColumn() = default;

    virtual QString kind() const = 0; // empty: of every kind
    virtual QString key() const = 0; // unlike any field of the kind
    virtual QString label(const Language &language) const = 0;
    virtual ValueKind valueKind() const { return ValueKind::Text; }
    // Whether it makes sense for a kind at all, and whether it is shown unless asked for.
    virtual bool appliesTo(const Kind &) const { return true; }
    virtual bool isListed() const { return true; }
    virtual bool isWarning() const { return false; }
    // Whether a value is several words with a space between, each of them one to be filtered by.
    virtual bool hasSeveral() const { return false; }
    // What a filter says of rows without a value; empty: "Not known".
    virtual QString absentText(const Language &) const { return {}; }

    // Reads on for about so long with what all() needs of other records; true once it is there. So a page can
    // have it ready before it is asked for.
    virtual bool readAhead(ListCore &, int) { return true; }
    // Called before value() is asked for these rows; a place to fetch them together.
    virtual void prepare(ListCore &, const QList<RowId> &) { }
    // Null: nothing to show. Numbers as qint64, else text.
    virtual QVariant value(ListCore &core, const Record &record) const = 0;
    virtual QString text(const Language &language, const Kind &kind, const QVariant &value) const = 0;
    virtual QString toolTip(const Language &, const Kind &, const QVariant &) const { return {}; }

    // The value of every row, for ordering and filters; told row by row, those of null may be left out.
    virtual void all(ListCore &core, const Kind &kind, const std::function<void(RowId, const QVariant &)> &tell) const = 0;
    // Takes note of a change. True if values of rows not touched themselves may be others now.
    virtual bool patch(ListCore &, const ChangeSet &) { return false; }
};

} // namespace samverkan
