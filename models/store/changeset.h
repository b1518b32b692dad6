// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "sentence.h"

#include <QHash>
#include <QMetaType>
#include <QSet>

namespace samverkan {

// What one transaction changed, told once to everybody after it is committed. The questions a
// receiver asks ("must I redraw?") are functions here, not conditions scattered over the program.
class ChangeSet
{
public:
    struct Rows
    {
        QSet<RowId> inserted;
        QSet<RowId> removed;
        QHash<RowId, QSet<int>> updated; // field indexes of the kind
    };

    Sentence name; // of the transaction
    QUuid transaction; // null if nothing was changed
    bool everything = false; // the whole file may have changed: read all again

    bool isEmpty() const { return rows.isEmpty() && !everything; }
    bool touches(const QString &kind) const { return everything || rows.contains(kind); }
    // Rows came or went: lists of ids and counts are out of date.
    bool changesRowsOf(const QString &kind) const;
    bool changesField(const QString &kind, int field) const;

    // What a later transaction changed as well: the two are told as one.
    void append(const ChangeSet &later);

    QHash<QString, Rows> rows; // by kind key
};

} // namespace samverkan

Q_DECLARE_METATYPE(samverkan::ChangeSet)
