// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnset.h"
#include "fieldorder.h"
#include "recordcache.h"
#include "recordtablemodel.h"
#include "rowsdiff.h"
#include "searchindex.h"

namespace samverkan {

class ComputedColumn;

// A column as shown: of a field, or computed.
struct TableColumn
{
    QString key;
    int field = -1;
    ComputedColumn *computed = nullptr;
};

// What a RecordTableModel is made of: its columns here, its rows in recordtablerows.cpp.
struct RecordTableModel::Private
{
    Private(RecordTableModel &model, ListSource &listSource, const Kind &ofKind, const QString &field, RowId target);

    // Rows.
    void work(); // orders, filters and shows anew, telling views only what is different
    std::vector<Slot> wantedRows();
    void show(const std::vector<Slot> &wanted);
    void removeRows(const RowsDiff &diff);
    void addRows(const RowsDiff &diff, const std::vector<Slot> &wanted);
    void rearrange(const std::vector<Slot> &wanted);
    int rowWith(Slot slot) const; // of what is shown; -1 if it is not
    void takeRemaining(std::vector<Slot> records);
    void setRows(std::vector<Slot> wanted);
    bool loadSlowColumns(int milliseconds); // reads on for about so long; true once all are there
    void reload(); // another target: everything is different
    QList<RankedKey> rankedKeys() const;

    // Groups (recordtablegroups.cpp).
    std::vector<Slot> withHeadings(const std::vector<Slot> &records) const;
    bool isHeadingRow(int row) const { return isHeadingSlot(rows[size_t(row)]); }
    Dictionary::Code groupOf(int row) const;
    bool isCollapsed(Dictionary::Code code) const;
    void collapse(int row, bool collapsed);
    QVariant headingCell(int row, int role);
    QVariant groupCell(int row, int role);
    QString groupText(int row);

    // Changes.
    void take(const ChangeSet &changes);
    bool isTouched(const ChangeSet &changes) const;
    bool wordsChanged(const ChangeSet &changes) const;
    void tellUpdated(const QSet<RowId> &ids);
    void tellAll();
    void tellHeaders();

    void takeLanguage();

    // Columns.
    TableColumn column(const QString &key) const; // neither field nor computed if there is none
    void showColumns(const QList<TableColumn> &wanted);
    void arrangeColumns(const QList<TableColumn> &wanted);
    bool needsOthers(const QList<TableColumn> &wanted) const; // something that comes through other records

    // Values.
    const Record *record(int row);
    QList<RowId> idsOf(int first, int last) const; // records of these rows, as far as there are any
    const Field *fieldOf(const TableColumn &column) const;
    QString text(const TableColumn &column, const Record &record) const;
    QVariant value(const TableColumn &column, const Record &record) const;
    QString standIn(const TableColumn &column, const Record &record) const;
    Mark mark(const TableColumn &column, const Record &record) const;
    QString spoken(const TableColumn &column, const Record &record) const;
    QString spokenHeader(const TableColumn &column) const;
    QString rowText(const Record &record) const;
    static bool isOfPlace(int role) { return role == IdRole || role == GroupRole || role == GroupCountRole; }
    QVariant placeCell(int row, int role); // what the row's place says, whatever its record holds; all of a heading
    QVariant recordCell(const QModelIndex &index, const Record &record, int role);
    QVariant cell(const TableColumn &column, const Record &record, int role) const;

    RecordTableModel &q;
    ListSource &source;
    ListCore &core;
    const Kind &kind;
    const bool isTicked; // the list of those a record's grid ticks off (kindmarking.h)
    std::unique_ptr<ColumnSet> part; // of a list of what hangs on one record
    std::unique_ptr<SearchIndex> partSearch;
    ColumnSet &columns;
    SearchIndex &search;

    QList<TableColumn> shown;
    QList<SortKey> sortKeys;
    QString group;
    std::vector<int> groupCounts; // by code of the group's column; empty when to be counted again
    bool allCollapsed = false; // all groups but these, else none but these
    QVariantList otherGroups; // by value: codes are others when the column is read again
    RecordFilter filter;
    QList<SearchWord> words;
    std::vector<Slot> ordered; // all rows by the sort keys; empty when to be worked out again
    const std::vector<Slot> &remainingRows() const { return group.isEmpty() && remaining.empty() ? rows : remaining; }
    std::vector<Slot> remaining; // all records that are not filtered away, in order; only while there are groups
    std::vector<Slot> rows; // of the table: these, or headings and the records of groups that are open
    std::vector<int> headings; // rows of them
    std::vector<int> rowOf; // by slot of a record
    qsizetype passed = 0; // how many passed when last told
    int total = 0;
    RecordCache cache;
};

} // namespace samverkan
