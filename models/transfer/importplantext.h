// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codebook.h"
#include "importplan.h"

namespace samverkan {

// What the words of a plan are made of. None of the pointers is null; what they point to is the
// caller's and outlives whoever holds this.
struct PlanWords
{
    const Language *language;
    const Catalogue *catalogue;
    const Countries *countries;
    CodeBook codes; // as the project holds them
    // What a record of the project is called, for references and for the records in doubt.
    std::function<QString(const Kind &kind, RowId id)> titleOf;
};

// One field that will change, in words.
struct ChangeText
{
    QString label;
    QString before; // "empty" where there is nothing
    QString after;

    bool operator==(const ChangeText &) const = default;
};

// The words for the lines of one plan: what will happen to each, and why. Holds no lines.
class PlanText
{
public:
    PlanText(PlanWords words, const Kind &kind);

    const Language &language() const { return *m_words.language; }
    QString outcome(LineOutcome outcome) const;
    QString title(const PlannedLine &line) const;
    QString second(const PlannedLine &line) const;
    // The heading over second(): the first field of the kind that says where a record belongs.
    QString secondHeading() const;
    // Empty for a line that changes fields: changes() says it.
    QString whatHappens(const PlannedLine &line) const;
    QList<ChangeText> changes(const PlannedLine &line) const;
    // What a person should look at though the line is taken; may be empty.
    QString remark(const PlannedLine &line) const;
    // All of it in one line, for screen readers, searching and copies.
    QString whole(const PlannedLine &line) const;
    // What a record of the plan's kind is called.
    QString recordTitle(RowId id) const;
    // Why a line in doubt cannot be settled as a record of its own; empty if it can.
    QString whyNotNew(const PlannedLine &line) const;

private:
    QString say(const char *source) const;
    QString faults(const PlannedLine &line) const;
    QString fault(const LineFault &fault) const;
    QString added(const PlannedLine &line) const;
    QString decided(const PlannedLine &line) const;
    QString value(const Field &field, const QVariant &value, const QString &name) const;

    PlanWords m_words;
    const Kind *m_kind;
};

} // namespace samverkan

Q_DECLARE_METATYPE(samverkan::ChangeText)
