// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "fieldtext.h"

#include <QCoreApplication>
#include <QVariant>
#include <functional>

namespace samverkan {

class ReferenceData;

// How a value wants to be shown: a delegate draws numbers right and digit by digit.
enum class ValueKind { Text, Number, Date, Code, YesNo, Secret };
ValueKind valueKindOf(const Field &field);

// Values as people read, type and hear them, by the catalogue's type and in one language. Made anew
// when the language changes; reads code lists and titles as they are when asked.
class ValueText
{
public:
    // The title of a row of `kind`, for references.
    using Titles = std::function<QString(const QString &kind, qint64 id)>;

    ValueText(const Language &language, const ReferenceData &reference, std::function<const CodeBook &()> codes,
              Titles titles);

    // For tables, chips and labels: one line, identity numbers and other sensitive numbers masked.
    // Empty for a value that is not known.
    QString display(const Field &field, const QVariant &value) const;
    // The same with nothing masked: for a copy of one's own choosing, tool tips of revealed fields.
    QString revealed(const Field &field, const QVariant &value) const;
    // What an editor starts from and what fieldtext.h reads back to the same value.
    QString edit(const Field &field, const QVariant &value) const;
    // For screen readers: says "not known" where a table shows nothing.
    QString spoken(const Field &field, const QVariant &value) const;

    const Language &language() const { return *m_language; }
    // What readField() needs, as of today.
    FieldContext context() const;

private:
    const Language *m_language;
    const ReferenceData *m_reference;
    std::function<const CodeBook &()> m_codes;
    Titles m_titles;
};

} // namespace samverkan
