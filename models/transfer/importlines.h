// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importplan.h"

namespace samverkan {

// The lines of one list as drafts with their references found.
class ImportLines
{
public:
    ImportLines(const Store &store, const ReferenceData &reference, const ImportRequest &request, const CancelToken &cancel);

    const Sentence &fault() const { return m_fault; } // of the file; empty while all is well
    const TableInfo &info() const { return m_reader->info(); }
    const ColumnMapping &mapping() const { return m_mapping; }
    double progress() const { return m_reader ? m_reader->progress() : 1; }

    // The next line that is not blank; false at the end or on a fault.
    bool next(ImportDraft &draft);

    // Finds what the draft's references mean and writes them into its own values: a row's id, or
    // -(index + 1) of a record to be made. Faults go into the draft; answers with a doubt where a name
    // fits several records.
    Sentence resolve(ImportDraft &draft);
    // The required reference to a person that the line does not name, -1 if it has none: such a line is
    // about somebody without a name, who is made with it.
    int namelessReference(const ImportDraft &draft) const;
    // That person, of whom only the line's own word is known: an index of made().
    int makeNameless(const ImportDraft &draft);

    const QList<MadeRecord> &made() const { return m_finder.made(); }

private:
    bool readHeader();
    void prepare();

    const Store &m_store;
    const ReferenceData &m_reference;
    ImportRequest m_request;
    std::unique_ptr<TableReader> m_reader;
    ColumnMapping m_mapping;
    std::unique_ptr<DraftMaker> m_maker;
    ReferenceFinder m_finder;
    QList<const Kind *> m_targets; // by field: what a reference points to
    QList<int> m_mayBeNameless; // references that makesNameless() is true of
    const int m_country; // which field, -1 if none
    Sentence m_fault;
    Row m_row;
};

// Size, time and first bytes of a file: enough to see that somebody has changed it in between.
QByteArray fingerprintOf(const QString &path);

} // namespace samverkan
