// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyindex.h"
#include "record.h"

namespace samverkan {

class Catalogue;
class ColumnMapping;
class ScannedRow;
class Store;

// The keys by which lines of a list and rows of a kind know each other: all the values that a list
// gives (alike), those of each rule of the catalogue (Kind::matches), and of people the name. A line and
// the row that was made from it have the same keys. One thread.
class MatchKeys
{
public:
    MatchKeys(const Store &store, const Kind &kind, const ColumnMapping &mapping);

    // The fields a scan has to read for the keys of rows.
    const QList<int> &scannedFields() const { return m_scanned; }
    bool hasNames() const { return m_given >= 0 && m_family >= 0; }

    KeyPrint alikeOf(const ScannedRow &row);
    KeyPrint alikeOf(const Record &own, const QMap<int, Values> &via);
    // Null where one of the rule's fields has no value.
    KeyPrint ruleOf(qsizetype rule, const ScannedRow &row);
    KeyPrint ruleOf(qsizetype rule, const Record &own);
    KeyPrint nameOf(const ScannedRow &row);
    KeyPrint nameOf(const Record &own);
    const QList<int> &fieldsOf(qsizetype rule) const { return m_rules[rule]; }
    qsizetype ruleCount() const { return m_rules.size(); }
    // Where a field is in a scanned row.
    int positionOf(int field) const { return m_position[field]; }

private:
    void readMapping(const ColumnMapping &mapping);
    void readTargets();
    void addScanned(int field);
    template<typename Source> KeyPrint ruleFrom(qsizetype rule, const Source &source);
    template<typename Source> KeyPrint nameFrom(const Source &source);
    void appendValue(const QVariant &value);

    const Store &m_store;
    const Kind &m_kind;
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
