// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"
#include "sentence.h"

#include <QStringList>

namespace samverkan {

class Language;

// Which column of a list goes to which field of a kind. -1: the column is left out.
class ColumnMapping
{
public:
    // By the header names a field knows: key, labels in all languages, further names of the
    // catalogue; spaces, underscores, case and accents do not matter. A field takes one column, the
    // first that names it best.
    static ColumnMapping proposed(const Kind &kind, const QStringList &headers, const QList<const Language *> &languages);

    // "Header=field;Header=field" over the proposal; an empty field leaves the column out. Answers with
    // what is wrong with the text, empty when nothing is.
    Sentence apply(const Kind &kind, const QString &text);

    void set(int column, int field);
    // A field's key for each column, "" for none; more or fewer than there are columns do no harm. No
    // keys at all change nothing.
    void assign(const Kind &kind, const QStringList &keys);
    QStringList keys(const Kind &kind) const;
    int fieldOf(int column) const { return m_fields.value(column, -1); }
    int columnOf(int field) const { return int(m_fields.indexOf(field)); }
    const QStringList &headers() const { return m_headers; }
    QList<int> mappedColumns() const;
    QStringList unmappedHeaders() const;

private:
    QStringList m_headers;
    QList<int> m_fields; // by column
};

// Whether a list may fill this field at all.
bool isImportable(const Field &field);

// Required fields that no column gives: what is new by such a list will be left out as faulty.
QList<int> requiredWithoutColumn(const Kind &kind, const ColumnMapping &mapping);

// Whether a line of `kind` that does not say who it is about is about somebody without a name: then
// that person is made with it. Lists of mobilities come so.
bool makesNameless(const Kind &kind, const Field &field);

} // namespace samverkan
