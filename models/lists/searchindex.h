// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchtext.h"
#include "searchwords.h"

#include <QHash>
#include <functional>

namespace samverkan {

class ChangeSet;
class ColumnSet;
class ListCore;

// "Search in all fields" over one kind: which rows hold all the words, in any of their searched
// fields, in any order. Texts and numbers lie folded in one buffer; titles of records, countries and
// code lists are looked up among the few different ones, so that a renamed organisation costs nothing.
// Built when first asked.
class SearchIndex
{
public:
    SearchIndex(ListCore &core, ColumnSet &columns);

    // Takes the mark from every row that does not hold all the words. No words keep all.
    void keep(const QString &words, Marks &marks) const;

    // Reads on for about so long, a few hundred rows at least; true once all is read. So a
    // page can have all ready before somebody types, without holding up anything.
    bool warmUp(int milliseconds) const;

    // After the columns were patched.
    void patch(const ChangeSet &changes);
    // The language is another: labels are.
    void forgetLabels() { m_labels.clear(); }
    // Other rows altogether.
    void forgetAll();

private:
    // Folded labels of one column, by code.
    struct Labels
    {
        int field;
        SearchedAs how;
        QList<QByteArray> folded;
    };

    void build(const std::function<bool()> &isTimeUp = {}) const;
    void buildFromRecords(const QList<int> &fields) const;
    void rewrite(const QList<RowId> &ids) const;
    QByteArray textOf(const Record &record, const QList<int> &fields) const;
    QList<int> textFields() const;
    QStringList labelColumns() const;
    const QList<Labels> &labels() const;
    void findFirst(const SearchWord &word, Marks &hits) const;
    void keepFurther(const SearchWord &word, Marks &hits) const;
    // For each label column that the word is found in: the codes it is found in.
    QList<std::pair<const std::vector<quint32> *, std::vector<quint8>>> labelHits(const SearchWord &word) const;

    ListCore &m_core;
    ColumnSet &m_columns;
    mutable bool m_isBuilt = false;
    mutable RowId m_readTo = 0; // last row read while building
    mutable int m_warmColumns = 0; // of those with labels, read ahead of their being asked for
    mutable SearchText m_text;
    mutable QList<Labels> m_labels;
};

} // namespace samverkan
