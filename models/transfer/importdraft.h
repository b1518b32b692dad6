// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cell.h"
#include "columnmapping.h"
#include "fieldtext.h"
#include "record.h"
#include "textmemory.h"

namespace samverkan {

class Catalogue;

// Why a line is left out: the column, what stood there, and the reason.
struct LineFault
{
    QString field;
    QString value;
    Sentence reason;
};

// One line of a list as the values it gives, checked by the same rules as the form. One object is filled
// with line after line.
struct ImportDraft
{
    explicit ImportDraft(const Kind &kind) : own(kind) { }

    qint64 line = 0;
    Record own; // stored fields of the kind; what the line does not give is null
    QMap<int, Values> via; // reference field -> values for the record it points to (its kind's indexes)
    QMap<int, QString> names; // reference field -> what the line calls the record
    QList<LineFault> faults;

    bool isEmpty() const { return !givesOwn && via.isEmpty() && names.isEmpty() && faults.isEmpty(); }
    void give(int field, QVariant value);
    void clear();

private:
    bool givesOwn = false;
};

// Makes drafts of one list's rows. Values that come again and again (countries, codes, dates) are
// read once a column. One thread.
class DraftMaker
{
public:
    DraftMaker(const Catalogue &catalogue, const Kind &kind, const ColumnMapping &mapping, const FieldContext &context);

    void make(const Row &row, ImportDraft &draft);

private:
    struct Target
    {
        int column = 0;
        int field = 0; // of the kind
        const Field *origin = nullptr; // whose type decides
        int reference = -1; // Via: the kind's reference field
        int originField = -1; // Via: index in the target's kind
        bool plain = false; // any text is a value
        bool memorable = false;
        TextMemory<QString, QStringView, ReadField> memory;
    };

    void take(Target &target, const Cell &cell, ImportDraft &draft);
    bool takePlainText(const Target &target, const Cell &cell, ImportDraft &draft) const;
    const ReadField &read(Target &target, const Cell &cell);
    void takeFullName(const QString &text, ImportDraft &draft) const;

    const Catalogue &m_catalogue;
    const Kind &m_kind;
    FieldContext m_context;
    std::vector<Target> m_targets;
    ReadField m_read; // of the cell being read
};

} // namespace samverkan
