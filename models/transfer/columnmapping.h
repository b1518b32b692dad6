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

} // namespace samverkan
