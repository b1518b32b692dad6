// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kindmarking.h"
#include "recordactions.h"

namespace samverkan {

class ListCore;

// Ticking off who was there (kindmarking.h): one key a person, the minutes follow.

// A state that can be set by one key.
struct MarkState
{
    QString code;
    QString text; // in the present language
    QChar key; // a letter of the text, none twice; a capital
    bool isPresent = false; // counts as having been there
    bool isUsual = false; // what "all" and the space bar set
};
// In the order of the code list; those that only say that somebody is expected are left out.
QList<MarkState> markStates(const ListSource &source, const Kind &kind);
// Whether anything was ticked for a record of the kind.
bool isMarked(const Kind &kind, const QString &state);

// A value of a choice or of yes and no, and the letter that sets it while the keys are in its column.
struct ValueKey
{
    QVariant value;
    QString text;
    QChar key; // as of a state; null where no letter is left
};
// Empty for a field that is neither.
QList<ValueKey> valueKeys(const ListSource &source, const Field &field);
// A row in one breath, for who hears one cell of it: "Anna Berg, present, participant, signed"; `column`
// is the cell's field, whose value is said in any case.
QString markText(const ListCore &core, const Kind &kind, const Record &row, const QString &column);

// Sets the state of rows, and the minutes that go with it: the whole time for who was there (who came
// late keeps what was written), none for who was not; an empty `code` takes both away. One step of undo.
ActionResult mark(ListSource &source, const Kind &kind, const QList<RowId> &ids, const QString &code);
// The usual state for all rows of the record that are not ticked off yet.
ActionResult markAll(ListSource &source, const Kind &kind, RowId at);
// Null takes it away.
ActionResult setAmount(ListSource &source, const Kind &kind, const QList<RowId> &ids, const QVariant &minutes);
// A value of valueKeys(), for all rows.
ActionResult setValue(ListSource &source, const Kind &kind, const QList<RowId> &ids, int field, const QVariant &value);
// The next value of a code list or yes and no, for all rows the same: the one after the first row's.
ActionResult stepValue(ListSource &source, const Kind &kind, const QList<RowId> &ids, int field);

struct MarkTotals
{
    int rows = 0;
    int marked = 0;
    QHash<QString, int> states;
    qint64 minutes = 0;
    int women = 0; // of those who were there
    int men = 0;
    int others = 0; // another gender, or not known
};
MarkTotals markTotals(const ListSource &source, const Kind &kind, RowId at);
// "15 of 25 filled in · 71 hours".
QString totalsText(const ListSource &source, const MarkTotals &totals);
// "12 present, 1 late"; empty while nothing is filled in.
QString statesText(const ListSource &source, const Kind &kind, const MarkTotals &totals);
// "8 women, 5 men"; empty while nobody was there.
QString gendersText(const ListSource &source, const MarkTotals &totals);

} // namespace samverkan
