// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurelines.h"

#include "language.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

FigureEntry lineOf(const Bin &bin, int index)
{
    return {bin.missing ? QString(figurekey::none) : bin.key, bin.label, {index}, SeriesRole::Plain, bin.missing, bin.total};
}

// The month or the year after.
QString next(const QString &key, BinKind kind)
{
    if (kind == BinKind::Years)
        return QString::number(key.toInt() + 1);
    return QDate::fromString(key + u"-01"_s, Qt::ISODate).addMonths(1).toString(u"yyyy-MM"_s);
}

// A line between two points says that nothing was less in between: so what was nothing is shown.
QList<FigureEntry> withoutGaps(const QList<FigureEntry> &lines, BinKind kind, const Language &language)
{
    constexpr qsizetype most = 240; // twenty years; a date from another century is a slip of the keys
    QList<FigureEntry> whole;
    for (const FigureEntry &line : lines) {
        if (!whole.isEmpty() && !line.missing) {
            QList<FigureEntry> gap;
            for (QString key = next(whole.last().key, kind); key < line.key && gap.size() < most; key = next(key, kind))
                gap.append({key, kind == BinKind::Months ? language.date(key) : key});
            if (gap.size() < most)
                whole += gap;
        }
        whole.append(line);
    }
    return whole;
}

QList<RowId> eachOnce(QList<RowId> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace

QList<FigureEntry> FigureLines::genderLines(int axis) const
{
    const char *other = QT_TRANSLATE_NOOP("Report", "Other or not stated");
    QList<FigureEntry> lines{
        {u"woman"_s, m_language.text("Report", "Women"), {}, SeriesRole::Women},
        {u"man"_s, m_language.text("Report", "Men"), {}, SeriesRole::Men},
        {u"other"_s, m_language.text("Report", other), {}, SeriesRole::Other},
    };
    const QList<Bin> &bins = m_table.axes[axis].bins;
    for (int i = 0; i < bins.size(); ++i) {
        FigureEntry &line = lines[bins[i].key == u"woman" ? 0 : bins[i].key == u"man" ? 1 : 2];
        line.bins.append(i);
        line.total += bins[i].total; // nobody has two genders
    }
    if (lines.last().bins.isEmpty())
        lines.removeLast();
    return lines;
}

QList<FigureEntry> FigureLines::lines(int axis) const
{
    if (isGender(axis))
        return genderLines(axis);
    const Axis &asked = m_table.axes[axis];
    QList<FigureEntry> lines;
    for (int i = 0; i < asked.bins.size(); ++i)
        lines.append(lineOf(asked.bins[i], i));
    const bool isTime = asked.kind == BinKind::Months || asked.kind == BinKind::Years;
    return isTime ? withoutGaps(lines, asked.kind, m_language) : lines;
}

// Numbers to be added up can be added only where no record is in two of the lines.
bool FigureLines::canJoin(int axis, const QList<int> &bins) const
{
    if (!isSum(m_table.question.of))
        return true;
    qsizetype entries = 0;
    QList<RowId> ids;
    for (const TableCell &cell : m_table.cells) {
        if (!bins.contains(cell.bins[axis]))
            continue;
        const auto records = m_table.recordsOf(cell);
        entries += qsizetype(records.size());
        ids.append(QList<RowId>(records.begin(), records.end()));
    }
    return eachOnce(ids).size() == entries;
}

QList<FigureEntry> FigureLines::few(const QList<FigureEntry> &lines, int axis, qsizetype most) const
{
    if (lines.size() <= most)
        return lines;
    QList<qsizetype> order(lines.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return lines[a].total > lines[b].total; });
    const QSet<qsizetype> kept(order.cbegin(), order.cbegin() + most - 1);
    QList<FigureEntry> few;
    FigureEntry rest{QString(figurekey::rest), m_language.text("Statistics", QT_TRANSLATE_N_NOOP("Statistics", "%n others"), int(lines.size() - most + 1))};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (kept.contains(i))
            few.append(lines[i]);
        else
            rest.bins += lines[i].bins;
    }
    if (!canJoin(axis, rest.bins))
        return lines;
    for (const int bin : std::as_const(rest.bins))
        rest.total += m_table.axes[axis].bins[bin].total;
    if (!isSum(m_table.question.of))
        rest.total = axis == 0 ? records(&rest, nullptr).size() : records(nullptr, &rest).size();
    few.append(rest);
    return few;
}

QList<const TableCell *> FigureLines::cells(const FigureEntry &row, const FigureEntry *column) const
{
    QList<const TableCell *> found;
    for (const int i : row.bins) {
        if (!column || m_table.axes.size() < 2) {
            const std::array bin{i};
            if (const TableCell *cell = m_table.axes.size() == 1 ? m_table.cellAt(bin) : nullptr)
                found.append(cell);
            continue;
        }
        for (const int j : column->bins) {
            const std::array bins{i, j};
            if (const TableCell *cell = m_table.cellAt(bins))
                found.append(cell);
        }
    }
    return found;
}

qint64 FigureLines::once(const QList<const TableCell *> &cells) const
{
    qint64 sum = 0;
    for (const TableCell *cell : cells)
        sum += cell->value;
    if (cells.size() < 2 || isSum(m_table.question.of) || !m_table.hasRecords())
        return sum;
    QList<RowId> ids;
    ids.reserve(sum);
    for (const TableCell *cell : cells) {
        const auto records = m_table.recordsOf(*cell);
        ids.append(QList<RowId>(records.begin(), records.end()));
    }
    return eachOnce(ids).size();
}

qint64 FigureLines::value(const FigureEntry &row, const FigureEntry *column) const
{
    return column ? once(cells(row, column)) : row.total;
}

QList<RowId> FigureLines::records(const FigureEntry *row, const FigureEntry *column) const
{
    const QSet<int> rows = row ? QSet<int>(row->bins.cbegin(), row->bins.cend()) : QSet<int>();
    const QSet<int> columns = column ? QSet<int>(column->bins.cbegin(), column->bins.cend()) : QSet<int>();
    QList<RowId> ids;
    for (const TableCell &cell : m_table.cells) {
        if ((row && !rows.contains(cell.bins[0])) || (column && !columns.contains(cell.bins[1])))
            continue;
        const auto records = m_table.recordsOf(cell);
        ids.append(QList<RowId>(records.begin(), records.end()));
    }
    return eachOnce(ids);
}

} // namespace samverkan
