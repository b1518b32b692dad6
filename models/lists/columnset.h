// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dictionary.h"
#include "rowindex.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <memory>

namespace samverkan {

class ChangeSet;
class ListCore;

// One field of all rows: the different values once, and a code for each row.
struct Column
{
    explicit Column(Dictionary::Holds holds)
        : values(holds)
    {
    }
    Dictionary values;
    std::vector<Dictionary::Code> codes; // by slot; of removed rows meaningless
};

// What a field's values are held as.
Dictionary::Holds holdsOf(const Field &field);

// The columns of one kind held in memory, for ordering, filters and counts; each is read when first
// asked for, in one scan, and kept up to date by the change sets. Either of all rows of the kind, or
// of those whose reference points to one record: then however many rows there are elsewhere costs
// nothing. References to columns are good until the next patch().
class ColumnSet
{
public:
    ColumnSet(ListCore &core, const Kind &kind);
    ColumnSet(ListCore &core, const Kind &kind, const QString &field, RowId target);

    const Kind &kind() const { return m_kind; }
    const RowIndex &rows() const;
    // `target`: the record's row or, where the field holds UUIDs as text (evidence), its UUID.
    void setTarget(const QVariant &target);
    bool isPart() const { return !m_field.isEmpty(); }

    // Reads the columns in one go; those that are there already cost nothing.
    void load(const QStringList &keys) const;
    // Reads on with one column for about so long; true once it is there. So a page can have it ready
    // before it is asked for. A change of records in between lets it begin again.
    bool loadAhead(const QString &key, int milliseconds) const;
    // The fields that name a record, and whether they are there already.
    void loadTitles() const { load(m_kind.title); }
    bool hasTitles() const;
    // Key of a field or of a computed column; must exist.
    const Column &column(const QString &key) const;
    // By code: its place among the values, equal for what the order does not tell apart; NoRank for
    // what is not known. The order of a field is explained in fieldorder.h.
    const std::vector<quint32> &ranks(const QString &key) const;
    // By slot: the place of each record in the order of the kind's titles.
    const std::vector<quint32> &titleRanks() const;

    static constexpr quint32 NoRank = 0xFFFFFFFF;

    // Brings all up to date. Called once for every change set, before anybody looks.
    void patch(const ChangeSet &changes);
    // The language is another now: orders by words are forgotten, values stay.
    void forgetOrder();
    // A computed column whose values are others now.
    void forget(const QString &key);
    void forgetAll();

private:
    struct Held
    {
        Column column;
        std::vector<quint32> ranks;
        QSet<QString> dependsOn; // other kinds whose changes make it out of date
    };

    // A column on its way.
    struct Ahead
    {
        QString key;
        std::shared_ptr<Held> held;
        RowId readTo = 0;
    };

    void read() const;
    bool isScanned(const Field &field) const;
    QList<RowId> findIds() const;
    void loadByScan(const QStringList &keys) const;
    void loadByRecord(const QStringList &keys) const;
    void loadVia(const QString &key) const;
    void loadComputed(const QString &key) const;
    std::shared_ptr<Held> makeHeld(const QString &key) const;
    Held &hold(const QString &key) const;
    void readAgain();
    void patchRows(const ChangeSet &changes, QSet<RowId> &changed);
    void rewrite(const QList<RowId> &ids);
    bool isOutdated(const Held &held, const ChangeSet &changes) const;
    void forgetOrderOfRecords(const ChangeSet &changes);

    ListCore &m_core;
    const Kind &m_kind;
    QString m_field; // the reference of a part
    QVariant m_target; // null: no rows
    mutable bool m_isRead = false;
    mutable RowIndex m_rows;
    mutable QHash<QString, std::shared_ptr<Held>> m_held;
    mutable Ahead m_ahead; // no key: none
    mutable std::vector<quint32> m_titleRanks;
};

} // namespace samverkan
