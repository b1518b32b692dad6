// SPDX-License-Identifier: GPL-3.0-or-later
#include "genderview.h"

#include "language.h"
#include "subjectwords.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

static int genderAxis(const CrossTabulation &table)
{
    for (int i = 0; i < table.axes.size(); ++i) {
        if (table.axes[i].list == u"gender")
            return i;
    }
    return -1;
}

static void add(GenderRow &row, const Bin &gender, qint64 value, const QList<RowId> &records)
{
    if (gender.key == u"woman") {
        row.count.women += value;
        row.women += records;
    } else if (gender.key == u"man") {
        row.count.men += value;
        row.men += records;
    } else {
        (gender.missing || gender.key == u"unknown" ? row.count.unknown : row.count.other) += value;
        row.others += records;
    }
}

static void finish(GenderRow &row)
{
    std::sort(row.others.begin(), row.others.end());
    row.balance = balanceOf(row.count);
}

static QList<RowId> listOf(std::span<const RowId> ids)
{
    return QList<RowId>(ids.begin(), ids.end());
}

static void addRows(GenderView &view, int gender, int rows)
{
    const CrossTabulation &table = view.table;
    for (const Bin &bin : table.axes[rows].bins) {
        GenderRow row{bin.key, bin.label};
        row.missing = bin.missing;
        view.rows.append(row);
    }
    for (const TableCell &cell : table.cells)
        add(view.rows[cell.bins[rows]], table.axes[gender].bins[cell.bins[gender]], cell.value, listOf(table.recordsOf(cell)));
    for (GenderRow &row : view.rows)
        finish(row);
}

GenderView genderViewOf(const CrossTabulation &table)
{
    GenderView view{table, {}, {}};
    view.fault = table.fault;
    const int gender = genderAxis(table);
    if (view.fault.isEmpty() && (gender < 0 || table.axes.size() > 2))
        view.fault = sentence("Statistics", QT_TRANSLATE_NOOP("Statistics", "Gender balance needs a table by gender."));
    if (!view.fault.isEmpty())
        return view;
    const Axis &axis = table.axes[gender];
    for (int bin = 0; bin < axis.bins.size(); ++bin)
        add(view.total, axis.bins[bin], axis.bins[bin].total, table.recordsOfBin(gender, bin));
    finish(view.total);
    if (table.axes.size() == 2)
        addRows(view, gender, 1 - gender);
    return view;
}

// "98 women (58%)".
static QString share(const char *words, qint64 value, int percent, const GenderView &view, const Language &language)
{
    const QString number = figureText(view.table.question.of, value, language);
    return language.text("Statistics", words).arg(number, language.percent(percent / 100.0));
}

QString sentenceOf(const GenderView &view, const Language &language)
{
    const GenderCount &count = view.total.count;
    const GenderBalance &balance = view.total.balance;
    const Subject of = view.table.question.of;
    if (view.table.total == 0)
        return language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "Nobody is counted."));
    QStringList parts;
    if (count.base() > 0) {
        parts.append(share(QT_TRANSLATE_NOOP("Statistics", "women %1 (%2)"), count.women, balance.womenPercent, view, language));
        parts.append(share(QT_TRANSLATE_NOOP("Statistics", "men %1 (%2)"), count.men, balance.menPercent, view, language));
    }
    if (count.other > 0)
        parts.append(language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "other %1")).arg(figureText(of, count.other, language)));
    if (count.unknown > 0)
        parts.append(language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "not stated %1")).arg(figureText(of, count.unknown, language)));
    QStringList sentences{language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "%1: %2."))
                              .arg(countedText(of, view.table.total, language), parts.join(u", "_s))};
    sentences.append(language.text(balance.label()) + u'.');
    if (view.isOfPeople() && !balance.advice().isEmpty())
        sentences.append(language.text(balance.advice()));
    return sentences.join(u' ');
}

} // namespace samverkan
