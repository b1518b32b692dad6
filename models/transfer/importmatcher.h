// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importdraft.h"
#include "keyindex.h"

#include <QSet>

namespace samverkan {

class Store;

// Which record a line is about.
struct Match
{
    qint64 ref = 0; // > 0 a row; < 0 line -(ref) - 1 of the list itself; 0 none
    bool alike = false; // the row holds every value of the line already
    QList<RowId> candidates; // several, or one that is not sure
    Sentence doubt;
};

// Finds the records of one kind that lines are about: first by all values alike, then by the rules of
// the catalogue (Kind::matches), strongest first, then, for people without number, e-mail and birth
// date, by name. A rule counts only when no stronger one speaks against it. Nothing is guessed: what
// is not sure comes back as a doubt.
class ImportMatcher
{
public:
    ImportMatcher(const Store &store, const Kind &kind, const ColumnMapping &mapping);

    // `own` holds resolved references; a reference to a record that is to be made holds -(index + 1).
    Match match(const Values &own, const QMap<int, Values> &via, const KeyPrint &alike);
    // Makes a line that will be new known to the lines after it.
    void remember(const Values &own, int lineIndex);
    KeyPrint alikeOf(const Values &own, const QMap<int, Values> &via) const;

private:
    struct Rule
    {
        QList<int> fields;
        KeyIndex index;
    };

    void readRules();
    void readAlike(const ColumnMapping &mapping);
    void readPeople();
    QByteArray keyOf(const QList<int> &fields, const Values &own) const;
    Match matchByRules(const Values &own) const;
    Match matchByName(const Values &own) const;
    bool contradictsLine(qint64 ref, const Values &own, qsizetype rule) const;
    bool contradicts(RowId row, const Values &own, qsizetype rule, bool &identity) const;

    const Store &m_store;
    const Kind &m_kind;
    std::vector<Rule> m_rules;
    QHash<int, QList<KeyPrint>> m_remembered; // of lines that will be new: their key by each rule
    // Alike: own stored fields, and fields of records that references point to, as mapped.
    QList<int> m_alikeOwn;
    QList<QPair<int, int>> m_alikeVia;
    KeyIndex m_alike;
    // People: by name, by name and organisation, and those of a name without a birth date.
    KeyIndex m_byName;
    KeyIndex m_byNameAndOrganisation;
    KeyIndex m_withoutBirth;
    bool m_peopleRead = false;
};

} // namespace samverkan
