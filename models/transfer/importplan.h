// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importdraft.h"
#include "keptvalues.h"
#include "keyindex.h"
#include "referencefinder.h"
#include "tablereader.h"

#include <functional>

namespace samverkan {

class Language;
class ReferenceData;
class Store;

// What will become of one line.
enum class LineOutcome : quint8 { New, Changed, Unchanged, Doubtful, Faulty };

// A field that will change.
struct PlannedChange
{
    int field = 0; // of the kind
    QVariant before;
    QVariant after; // of a reference: a row's id, or less than 0 where the record is made with the list
    QString name; // of a reference: what the line calls the record
};

// What a person decided about a doubtful line.
struct DoubtDecision
{
    enum class What : quint8 { Later, ThisRecord, AnotherRecord } what = What::Later; // AnotherRecord: as new
    RowId record = 0;
};

struct PlannedLine
{
    qint64 line = 0; // in the file
    LineOutcome outcome = LineOutcome::New;
    RowId target = 0; // Changed, Unchanged
    QString title; // what the line is about, for the preview
    QString second; // and where it belongs: what the line calls an organisation, or a stored value
    int secondField = -1; // which field that is of; -1 if the line says nothing
    QList<PlannedChange> changes; // Changed
    QStringList makes; // kinds of the records that are made because of this line
    QList<LineFault> faults; // Faulty: why it is left out; Doubtful: why it cannot be new; without field: remarks
    QList<RowId> candidates; // Doubtful
    Sentence doubt; // Doubtful
    bool mayBeNew = false; // Doubtful: it can be settled as AnotherRecord
    DoubtDecision decision;
    // The places of its values in ImportPlan::values, -1 if it has none to write:
    qint64 asNew = -1; // New, Doubtful: with what the rules propose for a record of its own
    qint64 asChange = -1; // Doubtful: only what the line says
    int nameless = -1; // of a line about somebody without a name who is made with it: in ImportPlan::records
    KeyPrint alike; // of all the values the line gives
};

} // namespace samverkan

Q_DECLARE_TYPEINFO(samverkan::PlannedLine, Q_RELOCATABLE_TYPE);

namespace samverkan {

struct ImportCounts
{
    qint64 read = 0;
    qint64 fresh = 0; // new
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 doubtful = 0;
    qint64 faulty = 0;
    QMap<QString, qint64> made; // records made along with the lines, by kind
};

// What to read, and how. A plain value: the same request plans, previews and writes.
struct ImportRequest
{
    QString path;
    TableOptions table;
    const Kind *kind = nullptr;
    QString map; // "Header=field;Header=field", over what the headers say
    QStringList columns = {}; // a field's key for each column, "" leaves it out; none: by headers and map
};

// A list as it was understood, line by line, before anything is written: with what the preview tells, and
// the values as they are to be written. What is written is what was looked at; but not if the file is not
// the same any more.
struct ImportPlan
{
    ImportRequest request;
    TableInfo info;
    ColumnMapping mapping;
    QList<PlannedLine> lines;
    KeptValues values; // of lines that are new or in doubt
    QList<MadeRecord> records; // that lines name and that may have to be made with them
    QMap<QString, qint64> made; // how many, by kind
    QByteArray fingerprint; // of the file: is it still the same when it is written?
    Sentence fault; // the file as a whole could not be used; then there are no lines
    bool cancelled = false;

    bool isUsable() const { return fault.isEmpty() && !cancelled; }
    ImportCounts counts() const;
    // How many lines will be written as things are decided.
    qint64 toWrite() const;
};

// Where long work tells how far it is and hears that it should stop.
struct ImportHooks
{
    CancelToken cancel;
    std::function<void(double)> progress; // 0..1; may be empty
};

// Reads the list and works out what would happen. Changes nothing.
ImportPlan planImport(const Store &store, const ReferenceData &reference, const ImportRequest &request,
                      const ImportHooks &hooks = {});

// First lines of a list as they are, to show whether encoding and columns were guessed right.
struct ListPreview
{
    TableInfo info;
    QList<SheetName> sheets;
    QStringList headers;
    QList<QStringList> rows;
    Sentence fault;
};
ListPreview previewList(const ImportRequest &request, int rowCount);

// The faulty and the undecided lines as they stood in the list, each with its reason in a last column,
// as a spreadsheet to correct and read in again.
Sentence writeRejects(const ImportPlan &plan, const QString &path, const Language &language);

} // namespace samverkan
