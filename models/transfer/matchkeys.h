// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keptvalues.h"
#include "keyindex.h"
#include "record.h"

#include <QVarLengthArray>

namespace samverkan {

class Catalogue;
class ColumnMapping;
class ScannedRow;
class Store;

// The keys of one line, as below.
struct LineKeys
{
    KeyPrint alike;
    QVarLengthArray<KeyPrint, 4> rules;
    KeyPrint name;

    bool isNamed() const { return !name.isNull(); }
};

// The keys by which lines of a list and rows of a kind know each other: all the values that a list
// gives (alike), those of each rule of the catalogue (Kind::matches), and of people the name. A line and
// the row that was made from it have the same keys. One thread.
class MatchKeys
{
public:
    // `values` is empty, for all that a line can give.
    MatchKeys(const Store &store, const Kind &kind, const ColumnMapping &mapping, const KeptValues &values);

    // `kept` are own's, as `values` would keep them.
    LineKeys of(const Record &own, QByteArrayView kept, const QMap<int, Values> &via);

    // The fields a scan has to read for rules and names, and those for what is alike.
    const QList<int> &scannedFields() const { return m_scanned; }
    QList<int> alikeFields() const { return m_alike + m_via.keys(); }
    bool hasNames() const { return m_given >= 0 && m_family >= 0; }
    KeyPrint alikeOf(const ScannedRow &row); // of alikeFields()
    // Null where one of the rule's fields has no value.
    KeyPrint ruleOf(qsizetype rule, const ScannedRow &row);
    KeyPrint nameOf(const ScannedRow &row);
    const QList<int> &fieldsOf(qsizetype rule) const { return m_rules[rule]; }
    qsizetype ruleCount() const { return m_rules.size(); }
    // Where a field is in a scanned row.
    int positionOf(int field) const { return m_position[field]; }

private:
    void readMapping(const ColumnMapping &mapping);
    void readTargets();
    void addScanned(int field);
    KeyPrint alikeOf(QByteArrayView kept, const QMap<int, Values> &via);
    template<typename Source> KeyPrint ruleFrom(qsizetype rule, const Source &source);
    template<typename Source> KeyPrint nameFrom(const Source &source);

    const Store &m_store;
    const Kind &m_kind;
    KeptValues m_values; // of a row
    Record m_row;
    QList<QList<int>> m_rules;
    QList<int> m_alike; // own stored fields, as mapped
    QMap<int, QList<int>> m_via; // reference -> fields of the record it points to, as mapped
    QHash<std::pair<int, RowId>, QByteArray> m_targets; // of those records: their part of the key
    int m_given;
    int m_family;
    QList<int> m_scanned;
    QList<int> m_position; // by field
    QByteArray m_key; // being made
};

} // namespace samverkan
