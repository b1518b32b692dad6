// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "binning.h"
#include "columnstore.h"
#include "crosstabulation.h"
#include "rowfilter.h"
#include "tally.h"

#include <optional>

namespace samverkan {

class Store;

// One question on its way to its answer: its names are looked up, the columns they need are read, the
// rows that count are found, counted, and put into words. Lives for that one question.
class Tabulation
{
public:
    Tabulation(const Store &store, ColumnStore &columns, const Question &question);
    CrossTabulation answer();

private:
    struct AskedAxis
    {
        Axis axis;
        Path path;
        Binning binning;
        std::uint32_t stride = 1;
    };
    struct AskedCondition
    {
        Condition condition; // its values may contain the empty text: "no value"
        Path path;
    };

    // Looking up.
    void findPaths();
    void addDefaults(int table);
    bool speaksOf(int table, const QString &field) const;
    bool isUsed(int table) const;
    bool hasAxis(int table) const;
    RowFilter::Dates datesOf(int table) const;
    ColumnStore::Needs needs() const;
    static void need(ColumnStore::Needs &needs, const Path &path);

    // Counting.
    bool binAxes();
    RowFilter filterOf(int table);
    std::vector<std::uint8_t> passesOf(const AskedCondition &asked);
    std::vector<std::uint8_t> passesOfReference(const AskedCondition &asked);
    std::vector<std::uint8_t> among(const QList<RowId> &ids, const Kind &kind);
    void keepOwnersOf(int branch, const RowFilter &branchFilter, RowFilter &base);
    void dropSecondOfPairs(RowFilter &base);
    Weights weights(RowFilter &base);
    Parts partsOf(int table, std::size_t rows);
    void count(Tally &tally);

    // Putting into words.
    CrossTabulation table(Tally &tally);
    void fillAxes(const Tally &tally, CrossTabulation &table, std::vector<std::vector<int>> &places);
    Bin binAt(const AskedAxis &axis, std::uint32_t bin);

    const Store &m_store;
    const Catalogue &m_catalogue;
    ColumnStore &m_columns;
    const Question &m_question;
    const SubjectPlan &m_plan;
    const Kind &m_base;
    std::vector<AskedAxis> m_axes;
    std::vector<AskedCondition> m_conditions;
    bool m_periodIgnored = false;
    bool m_periodUsed = false;
};

} // namespace samverkan
