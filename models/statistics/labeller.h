// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crosstabulation.h"

namespace samverkan {

class Language;
class ReferenceData;
class Store;
struct Variable;

// Puts bins and filters into the words of one language. In the thread of its store; nothing it is
// made of is its own.
class Labeller
{
public:
    Labeller(const Store &store, const ReferenceData &reference, const Language &language)
        : m_store(store), m_reference(reference), m_language(language) { }

    // Labels for all bins; countries, records and texts in the order of their labels.
    void label(CrossTabulation &table) const;
    // What a key of a variable is called: "Woman", "Poland", "May 2013", "Not stated".
    QString word(const Variable &variable, const QString &key) const;
    // A filter as people read it: "Country: Poland or Germany; Gender: Woman"; empty for none.
    QString filterText(const Question &question) const;
    // "2013-03-01 – 2013-04-30", "from 2013-03-01"; empty for none.
    QString periodText(const Question &question) const;

    const Store &store() const { return m_store; }
    const Language &language() const { return m_language; }

private:
    QString word(BinKind kind, const QString &list, const QString &target, const QString &key, RowId row) const;

    const Store &m_store;
    const ReferenceData &m_reference;
    const Language &m_language;
};

} // namespace samverkan
