// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter.h"
#include "record.h"

#include <QAbstractTableModel>
#include <QJsonObject>
#include <memory>

namespace samverkan {

class ListSource;

// One column of an order.
struct SortKey
{
    QString field; // of a field or a computed column
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortKey &) const = default;
};

// The records of one kind as a table that is as quick with 200 000 rows as with 200: the order of
// all rows is held in memory, their contents are fetched by the page as they are looked at. Search,
// filters and order are the model's own: no proxy belongs on top of it. Selections and the current
// row survive every change that leaves their rows shown.
//
// Owner: the page. The source must outlive it.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, // RowId
        ValueRole, // the value itself, null if not known
        FieldRole, // key of the column; also in the horizontal header
        ValueKindRole, // int(ValueKind), valuetext.h; also in the horizontal header
        MarkRole, // int(Mark)
        MatchesRole, // QList<int>: start, length, start, length … of what the search found in the text
        RowTextRole, // the whole row in words, for screen readers
        UuidRole, // QUuid
        GroupRole, // text of the group the row is in; null when not grouped
        GroupCountRole, // int, records of the group, collapsed or not
        HeadingRole, // bool, the row is the heading of a group and no record's
        CollapsedRole, // bool, of a heading: its rows are put away
        StandInRole, // what is painted where the name itself is not known: "Participant 0456"; never copied
    };
    enum class Mark { None, Warning, Locked }; // an icon, and a word beside it or in the tool tip

    RecordTableModel(ListSource &source, const Kind &kind, QObject *parent = nullptr);
    // Only the rows whose reference `field` points to `target`: what hangs on one record. Quick
    // however long the whole list is. 0 shows nothing.
    RecordTableModel(ListSource &source, const Kind &kind, const QString &field, RowId target,
                     QObject *parent = nullptr);
    ~RecordTableModel() override;

    const Kind &kind() const;
    ListSource &source() const;
    // Another record's rows (second constructor only).
    void setTarget(RowId target);
    // The same where `field` holds not a row but the UUID of a record of any kind: evidence.
    void setTargetRecord(const RecordRef &target);

    // Columns, by keys of fields and computed columns.
    QStringList columns() const;
    void setColumns(const QStringList &keys);
    static QStringList defaultColumns(const ListSource &source, const Kind &kind);
    static QStringList availableColumns(const ListSource &source, const Kind &kind);
    static QString columnLabel(const ListSource &source, const Kind &kind, const QString &key);
    int columnOf(const QString &key) const;

    // Rows.
    // About to be shown: the records of these rows are read in one go where most have not been.
    void prepareRows(int first, int last);
    RowId idAt(int row) const; // 0 outside, and of a heading
    int rowOf(RowId id) const; // -1 if filtered away, or in a group that is collapsed
    // What passes search and filters, in order; collapsed groups too.
    QList<RowId> ids() const;
    int shownCount() const;
    int placeOf(RowId id) const; // from 0; -1 if it does not pass
    int totalCount() const; // before search and filters
    // The record of a row, fetched if need be; id 0 outside. Of fields that come through other records it
    // has those only that a column shows.
    Record recordAt(int row) const;

    // Order. The id is always the last key, so an order is never left to chance; what is not known
    // comes last in either direction.
    QList<SortKey> sortKeys() const;
    void sortBy(const QList<SortKey> &keys);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    // Records of one value of a field together, whatever the order within, each group under a heading that
    // is a row of its own: it can be current but not selected, and is no record. Empty ends it.
    QString groupedBy() const;
    void setGroupedBy(const QString &field);
    // Fields that make few enough groups to be of use.
    static QStringList groupableColumns(const ListSource &source, const Kind &kind);
    QList<int> headings() const; // rows of them, in order; none when not grouped
    bool isHeading(int row) const;
    int headingOf(int row) const; // of the row's group; -1 if it has none
    int recordsIn(int first, int last) const; // rows of a range that are records
    // What is collapsed stays so through search, filters and order, as long as the model lives and is
    // grouped by the same.
    bool isCollapsed(int row) const; // of a heading
    void setCollapsed(int row, bool collapsed);
    void setAllCollapsed(bool collapsed);
    bool reveal(RowId id); // expands its group; false if it does not pass

    // Search and filters.
    const RecordFilter &filter() const;
    void setFilter(const RecordFilter &filter);
    void setSearch(const QString &words);
    // Reads what search, slow filters and slow columns need in small pieces when there is nothing else to
    // do, so that the first key stroke is as quick as the next. For a page that has been shown; may be called
    // again. Ends with `warmedUp`.
    void warmUp();
    // How many of the rows that pass all other conditions hold each value of `field`; in the order
    // of the field's values, those not held by any left out, "not known" last.
    QList<ValueCount> valueCounts(const QString &field) const;
    // How many rows pass all conditions but the one on `field`.
    int countBut(const QString &field) const;
    // As valueCounts(), for the rows shown, as they are filtered now ("57 women, 43 men").
    QList<ValueCount> shownCounts(const QString &field) const;

    // Columns, order and filter, as a page remembers them and saved searches keep them.
    QJsonObject state() const;
    void setState(const QJsonObject &state);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // Several roles of a cell, quicker than one by one: the record is looked for once.
    void multiData(const QModelIndex &index, QModelRoleDataSpan roles) const override;
    // As it is painted: with what stands in for a name.
    static QString shownText(const QModelIndex &cell);
    // EditRole: text as a person types it; ValueRole: a value. Stored at once, in a step of its own;
    // refused with `refused` when it is no value of the field or breaks a rule.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    // The number of rows shown or in all changed.
    void countsChanged();
    void sortChanged();
    // Groups begin at other rows, or are called something else; not told while there are none.
    void groupsChanged();
    void filterChanged();
    void warmedUp();
    // An edit in a cell was not stored; why, in the present language.
    void refused(const QModelIndex &index, const QString &reason);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace samverkan
