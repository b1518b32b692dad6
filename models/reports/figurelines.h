// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"
#include "crosstabulation.h"

namespace samverkan {

class Language;

// One row or column of a figure: a value of a variable, or several shown as one.
struct FigureEntry
{
    QString key; // of the value; one of the words below for what is none
    QString label;
    QList<int> bins = {}; // of the axis; empty for a month without anybody
    SeriesRole role = SeriesRole::Plain;
    bool missing = false;
    qint64 total = 0; // each counted once
};

// Keys of lines that are no value of their variable.
namespace figurekey {
inline constexpr QLatin1StringView none{"(none)"}; // not stated
inline constexpr QLatin1StringView rest{"(rest)"}; // the smallest together
inline constexpr QLatin1StringView all{"(all)"}; // the total
}

// Answers for lines: what is in the cells of several bins is counted once.
class FigureLines
{
public:
    FigureLines(const CrossTabulation &table, const Language &language)
        : m_table(table), m_language(language) { }

    // Every value of an axis, months and years without anybody between others too. Of gender: women, men, and all others as one.
    QList<FigureEntry> lines(int axis) const;
    // At most `most`; the smallest become one, where they can be counted once.
    QList<FigureEntry> few(const QList<FigureEntry> &lines, int axis, qsizetype most) const;
    // `column` null: the row alone.
    qint64 value(const FigureEntry &row, const FigureEntry *column) const;
    // Ascending, each once; null for all lines of that axis.
    QList<RowId> records(const FigureEntry *row, const FigureEntry *column) const;
    bool isGender(int axis) const { return m_table.axes[axis].list == u"gender"; }

private:
    QList<const TableCell *> cells(const FigureEntry &row, const FigureEntry *column) const;
    QList<FigureEntry> genderLines(int axis) const;
    bool canJoin(int axis, const QList<int> &bins) const;
    qint64 once(const QList<const TableCell *> &cells) const;

    const CrossTabulation &m_table;
    const Language &m_language;
};

} // namespace samverkan
