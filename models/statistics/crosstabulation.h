// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellrecords.h"
#include "question.h"
#include "record.h"

#include <QVarLengthArray>
#include <span>

namespace samverkan {

// What the bins of an axis are: decides their order and which chart suits them.
enum class BinKind { Codes, Countries, References, Months, Years, Numbers, YesNo, Texts };

// One value of a variable. `key` is what scripts see: the code, the ISO country, "2013-05", the UUID
// of a record, "yes" or "no"; empty for "no value".
struct Bin
{
    QString key;
    QString label = {}; // in the language of the labeller; the key until one was asked
    RowId row = 0; // References: the record
    bool missing = false; // stands for "no value"; always the last of its axis
    qint64 total = 0; // counted once: not the sum of the bin's cells
};

// One variable of the question with the values that occur, in their order: code lists and time in
// theirs, numbers by size, countries by code, records and texts by label (by key until labelled).
struct Axis
{
    QString variable;
    Sentence title = {}; // of the field, and below of the record it belongs to: see titleOf() in variable.h
    Sentence thing = {};
    BinKind kind = BinKind::Codes;
    QString list = {}; // Codes: the code list
    QString target = {}; // References: the kind
    QList<Bin> bins = {};

    // -1 if there is none.
    int indexOf(QStringView key) const;
    qint64 totalOf(QStringView key) const;
};

// One field of the table that is not empty.
struct TableCell
{
    QVarLengthArray<int, 2> bins; // index into each axis' bins
    qint64 value = 0; // people, trips, minutes, days: the table's unit
    quint32 met = 0; // which it is of CrossTabulation::records
};

// The answer to a Question: values, cheap to copy, safe to hand to a thread. Time is in whole
// minutes (asHours() for what people read), all else in pieces.
class CrossTabulation
{
public:
    Question question;
    QList<Axis> axes; // one for each of question.by
    QList<TableCell> cells; // ascending by their bins, first axis first; empty ones are not here
    qint64 total = 0; // everybody counted, once
    qint64 missing = 0; // of them: those that lack a value in one variable at least
    bool periodIgnored = false; // a period was asked for that this subject does not have
    QString recordKind; // of what the record ids are ids
    std::shared_ptr<const CellRecords> records; // none if the question asked for none; see recordsOf()
    Sentence fault; // not empty: the question could not be answered, and why; all else is empty then

    bool isEmpty() const { return cells.isEmpty(); }
    bool hasRecords() const { return records && !cells.isEmpty(); }
    // 0 for a cell that is not there. As many bins as there are axes.
    qint64 valueAt(std::initializer_list<int> bins) const { return valueAt(std::span(bins.begin(), bins.size())); }
    qint64 valueAt(std::span<const int> bins) const;
    // By keys; 0 if a key is not there.
    qint64 value(const QStringList &keys) const;
    const TableCell *cellAt(std::span<const int> bins) const;
    QStringList keysOf(const TableCell &cell) const;

    // The records behind a figure, ascending, each once. Empty if the question asked for none.
    std::span<const RowId> recordsOf(const TableCell &cell) const;
    QList<RowId> recordsAt(const QStringList &keys) const;
    QList<RowId> recordsOfBin(int axis, int bin) const;
    QList<RowId> allRecords() const;

    static double asHours(qint64 minutes) { return double(minutes) / 60.0; }
};

} // namespace samverkan

Q_DECLARE_METATYPE(samverkan::CrossTabulation)
