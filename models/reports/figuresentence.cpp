// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownfigure.h"

#include "genderview.h"
#include "language.h"
#include "subjectwords.h"
#include "variable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

bool hasGender(const CrossTabulation &table)
{
    return std::any_of(table.axes.cbegin(), table.axes.cend(), [](const Axis &axis) { return axis.list == u"gender"; });
}

// The largest bar, or the largest field where both ways are of one weight.
std::pair<QString, qint64> largest(const ShownFigure &shown, const Language &language)
{
    std::pair<QString, qint64> best{{}, 0};
    const auto consider = [&](const QString &label, qint64 value) {
        if (value > best.second)
            best = {label, value};
    };
    const FigureLines lines(shown.table, language);
    for (const FigureEntry &row : shown.rows) {
        if (row.missing)
            continue;
        if (shown.choice.form != FigureForm::Matrix) {
            consider(row.label, row.total);
            continue;
        }
        for (const FigureEntry &column : shown.columns) {
            if (!column.missing && column.key != figurekey::rest)
                consider(row.label + u" – "_s + column.label, lines.value(row, &column));
        }
    }
    return best;
}

QString wholeAndLargest(const ShownFigure &shown, const Language &language)
{
    const Subject of = shown.choice.of;
    const auto [label, value] = largest(shown, language);
    const QString whole = countedText(of, shown.table.total, language);
    if (label.isEmpty())
        return whole + u'.';
    return language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "%1. Largest: %2, %3 (%4)."))
        .arg(whole, label, figureText(of, value, language), language.percent(double(value) / double(shown.table.total)));
}

// Whether parts add up to more than the whole: somebody is in two of them.
bool overlaps(const ShownFigure &shown)
{
    const CrossTabulation &table = shown.table;
    for (const Axis &axis : table.axes) {
        qint64 sum = 0;
        for (const Bin &bin : axis.bins)
            sum += bin.total;
        if (sum != table.total)
            return true;
    }
    qint64 cells = 0;
    for (const TableCell &cell : table.cells)
        cells += cell.value;
    return cells != table.total;
}

bool isOfPeople(Subject of)
{
    return of == Subject::Participants || of == Subject::GroupMembers || of == Subject::GroupLeaders;
}

// "Country is not stated for 3." One sentence for each variable; gender's own sentence has it already.
QStringList missingSentences(const ShownFigure &shown, const Language &language)
{
    QStringList sentences;
    for (const Axis &axis : shown.table.axes) {
        if (axis.list == u"gender" || axis.bins.isEmpty() || !axis.bins.last().missing)
            continue;
        sentences.append(language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "%1 not stated: %2."))
                             .arg(titleOf(axis, language), figureText(shown.choice.of, axis.bins.last().total, language)));
    }
    return sentences;
}

} // namespace

QString sentenceOf(const ShownFigure &shown, const Language &language)
{
    const auto word = [&](const char *source) { return language.text("Statistics", source); };
    if (shown.isEmpty())
        return word(QT_TRANSLATE_NOOP("Statistics", "Nobody is counted."));
    QStringList sentences{hasGender(shown.table) ? sentenceOf(genderViewOf(shown.table), language) : wholeAndLargest(shown, language)};
    if (overlaps(shown)) {
        sentences.append(isOfPeople(shown.choice.of)
                             ? word(QT_TRANSLATE_NOOP("Statistics", "Whoever is in several places is counted once in the totals."))
                             : word(QT_TRANSLATE_NOOP("Statistics", "What is in several places is counted once in the totals.")));
    }
    sentences += missingSentences(shown, language);
    if (shown.table.periodIgnored)
        sentences.append(word(QT_TRANSLATE_NOOP("Statistics", "What is counted has no dates, so the period changes nothing.")));
    if (!shown.chartRows.isEmpty() && shown.chartRows.last().key == figurekey::rest)
        sentences.append(language.text("Statistics", QT_TRANSLATE_N_NOOP("Statistics", "The chart shows the %n largest by themselves."), int(shown.chartRows.size() - 1)));
    return sentences.join(u' ');
}

} // namespace samverkan
