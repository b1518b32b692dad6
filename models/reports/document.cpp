// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentparts.h"

#include <algorithm>
#include <cmath>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

Cell numberCell(double number, FigureKind kind)
{
    Cell cell;
    cell.value = number;
    cell.kind = kind;
    return cell;
}

Cell dayCell(QDate date, FigureKind kind)
{
    Cell cell;
    cell.kind = kind;
    if (date.isValid())
        cell.value = date;
    return cell;
}

QString dateText(QDate date, FigureKind kind)
{
    return date.toString(kind == FigureKind::Month ? u"yyyy-MM"_s : u"yyyy-MM-dd"_s);
}

QString withoutEmptyDecimals(QString text, const QString &mark)
{
    if (!text.contains(mark))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(mark))
        text.chop(mark.size());
    return text;
}

QString rawNumber(double number, FigureKind kind, const QLocale &locale)
{
    if (!std::isfinite(number))
        return {};
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const double shown = kind == FigureKind::Percent ? number * 100 : number;
    const QString text = kind == FigureKind::Hours
        ? hoursText(std::llround(number), plain)
        : withoutEmptyDecimals(plain.toString(shown, 'f', kind == FigureKind::Count ? 0 : 2), plain.decimalPoint());
    // Swedish writes the minus sign of print, which spreadsheets take for a letter.
    return QString(text).replace(plain.negativeSign(), u"-"_s);
}

void appendFact(QList<Fact> &facts, const QString &label, const QString &text)
{
    if (!text.isEmpty())
        facts.append({label, Cell(text)});
}

Column chartColumn(const QString &title, const ChartData &chart)
{
    return {.title = title, .kind = chart.unit, .decimals = chart.decimals};
}

} // namespace

namespace doc {

Cell Cell::text(const QString &text, Tone tone)
{
    Cell cell(text);
    cell.tone = tone;
    return cell;
}

Cell Cell::count(qint64 count)
{
    return numberCell(double(count), FigureKind::Count);
}

Cell Cell::decimal(double number)
{
    return numberCell(number, FigureKind::Decimal);
}

Cell Cell::percent(double fraction)
{
    return numberCell(fraction, FigureKind::Percent);
}

Cell Cell::days(double days)
{
    return numberCell(days, FigureKind::Days);
}

Cell Cell::minutes(qint64 minutes)
{
    return numberCell(double(minutes), FigureKind::Hours);
}

Cell Cell::date(QDate date)
{
    return dayCell(date, FigureKind::Date);
}

Cell Cell::month(QDate date)
{
    return dayCell(date, FigureKind::Month);
}

Cell &Cell::withKey(const QString &newKey)
{
    key = newKey;
    return *this;
}

Cell &Cell::withTone(Tone newTone)
{
    tone = newTone;
    return *this;
}

Row &Table::add(QList<Cell> cells, Row::Kind kind)
{
    return rows.emplaceBack(Row{.kind = kind, .cells = std::move(cells)});
}

} // namespace doc

QString cellText(const Cell &cell, const Column &column, const QLocale &locale)
{
    if (const QString *text = std::get_if<QString>(&cell.value))
        return *text;
    if (const QDate *date = std::get_if<QDate>(&cell.value))
        return dateText(*date, cell.kind);
    const double *number = std::get_if<double>(&cell.value);
    if (!number)
        return {};
    const bool bare = column.bareUnit && cell.kind == column.kind;
    return bare ? bareFigureText(*number, cell.kind, locale, column.decimals)
                : figureText(*number, cell.kind, locale, column.decimals);
}

QString rawText(const Cell &cell, const Column &column, const QLocale &locale)
{
    if (const double *number = std::get_if<double>(&cell.value))
        return rawNumber(*number, cell.kind, locale);
    return cellText(cell, column, locale);
}

Column::Align alignmentOf(const Column &column)
{
    if (column.align != Column::Align::Automatic)
        return column.align;
    return isNumber(column.kind) ? Column::Align::Right : Column::Align::Left;
}

QList<ColumnGroup> columnGroups(const Table &table)
{
    QList<ColumnGroup> groups;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const QString &title = table.columns.at(i).group;
        if (!title.isEmpty() && !groups.isEmpty() && groups.last().title == title)
            ++groups.last().count;
        else
            groups.append({title, i, 1});
    }
    return groups;
}

bool hasColumnGroups(const Table &table)
{
    return std::any_of(table.columns.cbegin(), table.columns.cend(),
                       [](const Column &column) { return !column.group.isEmpty(); });
}

QList<Fact> headFacts(const Document &document)
{
    const DocumentHead &head = document.head;
    const DocumentWords &words = document.words;
    QList<Fact> facts;
    appendFact(facts, words.project, head.project);
    appendFact(facts, words.diaryNumber, head.diaryNumber);
    appendFact(facts, words.owner, head.owner);
    appendFact(facts, words.period, head.period);
    if (head.takenOut.isValid())
        facts.append({words.takenOut, Cell::date(head.takenOut)});
    appendFact(facts, words.filter, head.filter);
    if (head.recordCount)
        facts.append({words.records, Cell::count(*head.recordCount)});
    appendFact(facts, words.missing, head.missing.join(u"; "_s));
    return facts;
}

QString headLine(const Document &document)
{
    const DocumentHead &head = document.head;
    QStringList parts{head.period};
    if (head.takenOut.isValid())
        parts << document.words.takenOutOn.arg(dateText(head.takenOut, FigureKind::Date));
    parts << head.filter << head.recordsText << head.missing;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

Table chartTable(const ChartData &chart, const DocumentWords &words)
{
    Table table;
    table.columns.append({.title = chart.categoryTitle});
    for (const ChartSeries &series : chart.series)
        table.columns.append(chartColumn(series.name, chart));
    const bool withTotal = chart.series.size() > 1 && chart.unit != FigureKind::Percent;
    if (withTotal)
        table.columns.append(chartColumn(chart.totalTitle.isEmpty() ? words.total : chart.totalTitle, chart));

    for (const qsizetype category : drawingOrder(chart)) {
        QList<Cell> cells{Cell(chart.categories.at(category).label)};
        for (qsizetype i = 0; i < chart.series.size(); ++i)
            cells.append(numberCell(chart.value(category, i), chart.unit));
        if (withTotal)
            cells.append(numberCell(chart.shownTotal(category), chart.unit));
        table.add(std::move(cells)).key = chart.categories.at(category).key;
    }
    return table;
}

QString proposedFileName(const Document &document)
{
    const QString wanted = document.fileName.isEmpty() ? document.title : document.fileName;
    QString name;
    for (const QChar c : wanted) {
        const bool refused = c.category() == QChar::Other_Control || u"\\/:*?\"<>|"_s.contains(c);
        name.append(refused ? QChar(u' ') : c);
    }
    name = name.simplified().left(120);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? u"document"_s : name;
}

} // namespace samverkan
