// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "figurechoice.h"
#include "figurelines.h"
#include "report.h"

namespace samverkan {

// What the page of statistics shows of one choice: chart, table and sentence, made of one
// cross-tabulation and therefore always with the same numbers. Plain data.
struct ShownFigure
{
    FigureChoice choice;
    CrossTabulation table; // labelled; its axes in the order shown
    QList<FigureEntry> rows; // of the table
    QList<FigureEntry> chartRows; // of the chart: the smallest of very many are one
    QList<FigureEntry> columns; // none where the choice has no columns
    doc::Figure figure;
    doc::Table sheet;
    QString fault = {}; // not empty: why there are no figures

    bool isEmpty() const { return table.total == 0; }
    // The records behind a bar or a cell, by the keys of chart and table.
    Behind behind(const QString &row, const QString &column, const Language &language) const;
};

// `table`: the labelled answer to the choice's question, with records. `note`: its period and filter
// in words, for what leaves the program.
ShownFigure shownFigure(const FigureChoice &choice, const CrossTabulation &table, const QString &note, const Language &language);

// What the figures say, in a few sentences: the whole and its balance or its largest part, that people
// are counted once where parts overlap, what is not stated.
QString sentenceOf(const ShownFigure &shown, const Language &language);

} // namespace samverkan
