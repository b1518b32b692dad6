// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

namespace samverkan {

class ListCore;

// One thing to choose.
struct Choice
{
    QVariant value; // null: not known
    QString text;
    QString second; // what tells records of the same title apart
    bool isRetired = false;

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

    Found run(const ListCore &core) const;

private:
    QList<Choice> codes(const ListCore &core) const;
    QList<Choice> countries(const ListCore &core) const;
    Found records(const ListCore &core) const;
    QList<RowId> bestRows(const ListCore &core, const Kind &target, bool &isLimited) const;
    bool isPresent(const QString &code) const;
    void keepFound(QList<Choice> &choices) const;
};

} // namespace samverkan
