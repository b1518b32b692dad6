// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importdraft.h"
#include "matchkeys.h"

namespace samverkan {

class Store;

// Which record a line is about.
struct Match
{
    qint64 ref = 0; // > 0 a row; < 0 line -(ref) - 1 of the list itself; 0 none
    bool alike = false; // the row holds every value of the line already
    QList<RowId> candidates; // several, or one that is not sure
    Sentence doubt;

    bool isFound() const { return ref || !candidates.isEmpty() || !doubt.isEmpty(); }
};

// Finds the records of one kind that lines are about: first by all values alike, then by the rules of
// the catalogue (Kind::matches), strongest first, then, for people without number, e-mail and birth
// date, by name. A rule counts only when no stronger one speaks against it. Nothing is guessed: what
// is not sure comes back as a doubt. The rows are gone through once, when it is made, and again when the
// first line comes that may be alike.
class ImportMatcher
{
public:
    ImportMatcher(const Store &store, const Kind &kind, const ColumnMapping &mapping, const KeptValues &values);

    // `own` holds resolved references; a reference to a record that is to be made holds -(index + 1).
    LineKeys keysOf(const Record &own, QByteArrayView kept, const QMap<int, Values> &via);
    Match match(const Record &own, const LineKeys &keys);
    // Makes a line that will be new known to the lines after it.
    void remember(const LineKeys &keys, int lineIndex);

private:
    struct Person
    {
        RowId id;
        RowId organisation;
        bool hasBirth;
    };

    void readRows();
    void readAlike();
    bool mayBeAlike(const LineKeys &keys) const;
    void readPerson(const ScannedRow &row);
    Match matchByRules(const Record &own, const LineKeys &keys);
    Match matchByName(const Record &own, const LineKeys &keys);
    Match matchByNameAndOrganisation(const Record &own, const QList<RowId> &there) const;
    bool contradictsLine(qint64 ref, const LineKeys &keys, qsizetype rule) const;
    bool contradicts(const Record &held, const Record &own, qsizetype rule, bool &identity) const;

    const Store &m_store;
    const Kind &m_kind;
    MatchKeys m_keys;
    KeyIndex m_alike;
    bool m_isAlikeRead = false;
    std::vector<KeyIndex> m_rules;
    std::vector<KeyPrint> m_remembered; // of lines that will be new: one for each rule, line after line
    KeyIndex m_names; // of people: places in m_people, from 1
    std::vector<Person> m_people;
    const bool m_isPeople;
    const int m_organisation;
    const int m_birth;
};

} // namespace samverkan
