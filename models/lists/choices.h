// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "rowindex.h"

#include <vector>

namespace samverkan {

class ListCore;

// One thing to choose.
struct Choice
{
    QVariant value; // null: not known
    QString text;
    QString second; // what tells records of the same title apart
    bool isRetired = false;
    QString also; // further words it is found by: its name in other languages, other codes
    bool isMaking = false; // no record yet: one of that name would be made

    bool operator==(const Choice &) const = default;
};

// What may be chosen for a field, with a search over it.
struct ChoiceQuery
{
    struct Found
    {
        QList<Choice> choices;
        bool isLimited = false;

        bool operator==(const Found &) const = default;
    };

    const Field &field;
    QString search;
    QVariant present; // must be there though it is retired or beyond the limit
    bool offersEmpty;
    int limit; // of records
    bool offersMaking = false; // a last line that makes the record that was not found

    Found run(const ListCore &core) const;

private:
    QString otherWords(const ListCore &core, const QString &code) const;
    QList<Choice> codes(const ListCore &core) const;
    QList<Choice> countries(const ListCore &core) const;
    Found records(const ListCore &core) const;
    QList<RowId> bestRows(const ListCore &core, const Kind &target, bool &isLimited) const;
    QList<RowId> bestOfMany(const ListCore &core, const Kind &target, const std::vector<Slot> &found, bool &isLimited) const;
    bool isPresent(const QString &code) const;
    void keepFound(QList<Choice> &choices) const;
};

} // namespace samverkan
