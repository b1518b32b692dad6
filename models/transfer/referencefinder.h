// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "sentence.h"

#include <QHash>

#include <unordered_map>

namespace samverkan {

class Store;

// A record that a list names and that is not there yet, to be made with the list.
struct MadeRecord
{
    const Kind *kind = nullptr;
    Values values;
    QString name = {}; // as the list calls it; empty of somebody without a name
    QString country = {}; // that the line gave
    bool isNeeded = false; // by a line that nobody has to decide about
};

// Which record a reference's text means: a row (id > 0), one to be made (`made` >= 0), or a fault.
struct FoundReference
{
    RowId id = 0;
    int made = -1;
    Sentence fault;
    bool ambiguous = false; // several records have that name: a person must say which
};

// Finds the records that the cells of one list name, of any kind: organisations by number, code or
// name, exchanges by reference, activities by code or name, people by identity number, e-mail or
// name. Organisations and exchanges that are not there are made, people too when `mayMakePeople`.
class ReferenceFinder
{
public:
    ReferenceFinder(const Store &store, bool mayMakePeople);

    // `country` (may be empty) tells organisations of one name apart. `more` are values that the line
    // gives for the record, written to one that is made.
    FoundReference find(const Kind &kind, const QString &name, const QString &country, const Values &more = {});

    const QList<MadeRecord> &made() const { return m_made; }
    int makeNameless(const Kind &kind, const Values &values);

private:
    struct Names
    {
        QMultiHash<QString, RowId> byName; // header key of a name, code or number
        QHash<RowId, QString> countries;
        QHash<QString, int> made;
        QHash<QString, RowId> known; // names found before, to the letter, that only one record has
    };

    Names &namesOf(const Kind &kind);
    QList<RowId> candidates(const Kind &kind, const Names &names, const QString &name, const QString &country) const;
    FoundReference make(const Kind &kind, Names &names, const QString &name, const QString &country, const Values &more);
    Values valuesFor(const Kind &kind, const QString &name, const QString &country) const;

    const Store &m_store;
    bool m_mayMakePeople;
    std::unordered_map<const Kind *, Names> m_names; // stay where they are
    QList<MadeRecord> m_made;
};

} // namespace samverkan
