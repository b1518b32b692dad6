// SPDX-License-Identifier: GPL-3.0-or-later
#include "allreports.h"

#include "documentparts.h"
#include "gendersections.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

using doc::Cell;
using doc::Column;
using doc::Row;
using doc::Table;

struct Section
{
    GenderSection asked;
    GenderView view;
};

QList<Section> sectionsOf(const ReportBase &base, const ReportParameters &parameters)
{
    QList<Section> sections;
    for (const GenderSection &asked : genderSections(parameters.from, parameters.to, parameters.where, base.catalogue))
        sections.append({asked, genderViewOf(base.ask(asked.question))});
    return sections;
}

// Columns of R7 (women first, then men, then the others, as Statistics Sweden orders them).
QList<Column> columnsOf(const ReportBase &base, const QString &first, FigureKind kind)
{
    return {
        {first, FigureKind::Text, {}, 3},
        {base.text(QT_TRANSLATE_NOOP("Report", "Women")), kind},
        {base.text(QT_TRANSLATE_NOOP("Report", "Men")), kind},
        {base.text(QT_TRANSLATE_NOOP("Report", "Other or not stated")), kind},
        {base.text(QT_TRANSLATE_NOOP("Report", "Total")), kind},
        {base.text(QT_TRANSLATE_NOOP("Report", "Women %")), FigureKind::Percent, {}, 0, 0, true},
        {base.text(QT_TRANSLATE_NOOP("Report", "Men %")), FigureKind::Percent, {}, 0, 0, true},
        {base.text(QT_TRANSLATE_NOOP("Report", "Assessment")), FigureKind::Text, {}, 2},
    };
}

Cell amount(qint64 value, FigureKind kind)
{
    return kind == FigureKind::Hours ? Cell::minutes(value) : Cell::count(value);
}

Cell verdict(const ReportBase &base, const GenderBalance &balance)
{
    const Cell::Tone tone = balance.verdict == GenderVerdict::Balanced ? Cell::Tone::Good
        : balance.verdict == GenderVerdict::SmallBase || balance.verdict == GenderVerdict::NoData ? Cell::Tone::Muted
                                                                                                  : Cell::Tone::Warning;
    return Cell::text(base.language.text(balance.label()), tone);
}

Row rowOf(const ReportBase &base, const GenderRow &row, const QString &label, FigureKind kind, Row::Kind sort)
{
    const GenderCount &count = row.count;
    // Whole per cents that add up to 100, the same as in the chart.
    const double women = count.base() ? row.balance.womenPercent / 100.0 : qQNaN();
    const double men = count.base() ? row.balance.menPercent / 100.0 : qQNaN();
    Row made;
    made.kind = sort;
    made.key = row.key;
    made.cells = {Cell::text(label), amount(count.women, kind), amount(count.men, kind),
                  amount(count.other + count.unknown, kind), amount(count.total(), kind), Cell::percent(women),
                  Cell::percent(men), verdict(base, row.balance)};
    return made;
}

Table tableOf(const ReportBase &base, const Section &section)
{
    const FigureKind kind = section.view.isOfPeople() ? FigureKind::Count : FigureKind::Hours;
    Table table;
    table.caption = base.language.text(section.asked.title);
    table.columns = columnsOf(base, table.caption, kind);
    for (const GenderRow &row : section.view.rows)
        table.add(rowOf(base, row, row.label, kind, Row::Kind::Body));
    table.add(rowOf(base, section.view.total, base.text(QT_TRANSLATE_NOOP("Report", "Total")), kind, Row::Kind::Total));
    return table;
}

// The blocks whose totals stand side by side at the top: people, members, leaders, exchanges, hours.
bool isSummed(const Section &section)
{
    static const QStringList keys{u"all"_s, u"speakers"_s, u"steering_group"_s, u"group_members"_s, u"group_leaders"_s,
                                  u"exchanges"_s, u"hours"_s};
    return keys.contains(section.asked.key) && section.view.total.count.total() > 0;
}

// One bar of the chart, one row of the table beside it.
struct Line
{
    QString key; // section, or section/value
    QString label;
    const GenderRow *row;
    FigureKind kind = FigureKind::Count;
};

QList<Line> linesOf(const ReportBase &base, const QList<Section> &sections)
{
    QList<Line> lines;
    for (const Section &section : sections) {
        const FigureKind kind = section.view.isOfPeople() ? FigureKind::Count : FigureKind::Hours;
        if (section.asked.key == u"activity_kind") {
            for (const GenderRow &row : section.view.rows) {
                if (!row.missing && row.count.base() > 0)
                    lines.append({section.asked.key + u'/' + row.key, row.label, &row, kind});
            }
        } else if (isSummed(section)) {
            lines.append({section.asked.key, base.language.text(section.asked.title), &section.view.total, kind});
        }
    }
    return lines;
}

ChartData chartOf(const ReportBase &base, const QList<Line> &lines)
{
    ChartData chart;
    chart.kind = ChartData::Kind::Share;
    chart.band = ChartBand{};
    chart.showSums = false;
    chart.totalTitle = base.text(QT_TRANSLATE_NOOP("Report", "Total"));
    ChartSeries women{base.text(QT_TRANSLATE_NOOP("Report", "Women")), SeriesRole::Women, {}, u"woman"_s};
    ChartSeries men{base.text(QT_TRANSLATE_NOOP("Report", "Men")), SeriesRole::Men, {}, u"man"_s};
    for (const Line &line : lines) {
        if (line.row->count.base() == 0)
            continue;
        chart.categories.append({line.label, line.key});
        const double unit = line.kind == FigureKind::Hours ? 60 : 1; // minutes are shown as hours
        women.values.append(double(line.row->count.women) / unit);
        men.values.append(double(line.row->count.men) / unit);
    }
    chart.series = {women, men};
    return chart;
}

Table summaryOf(const ReportBase &base, const QList<Line> &lines)
{
    Table table;
    table.caption = base.text(QT_TRANSLATE_NOOP("Report", "In all"));
    table.columns = columnsOf(base, {}, FigureKind::Count);
    for (const Line &line : lines) {
        Row row = rowOf(base, *line.row, line.label, line.kind, Row::Kind::Body);
        row.key = line.key;
        table.add(row);
    }
    return table;
}

ChartData trendOf(const ReportBase &base, const GenderView &months)
{
    ChartData chart;
    chart.kind = ChartData::Kind::Columns;
    chart.totalTitle = base.text(QT_TRANSLATE_NOOP("Report", "Total"));
    ChartSeries women{base.text(QT_TRANSLATE_NOOP("Report", "Women")), SeriesRole::Women, {}, u"woman"_s};
    ChartSeries men{base.text(QT_TRANSLATE_NOOP("Report", "Men")), SeriesRole::Men, {}, u"man"_s};
    ChartSeries others{base.text(QT_TRANSLATE_NOOP("Report", "Other or not stated")), SeriesRole::Other, {}, u"other"_s};
    for (const GenderRow &row : months.rows) {
        if (row.missing)
            continue;
        chart.categories.append({row.key, row.key});
        women.values.append(double(row.count.women));
        men.values.append(double(row.count.men));
        others.values.append(double(row.count.other + row.count.unknown));
    }
    chart.series = {women, men, others};
    return chart;
}

} // namespace

ChartView genderBalanceChart(const ReportBase &base, const ReportParameters &parameters)
{
    const QList<Section> sections = sectionsOf(base, parameters);
    const QList<Line> lines = linesOf(base, sections);
    return {{chartOf(base, lines), sentenceOf(sections.first().view, base.language), {}, {}}, summaryOf(base, lines)};
}

Behind genderBalanceBehind(const ReportBase &base, const ReportParameters &parameters, const QString &category, const QString &series)
{
    const QList<Section> sections = sectionsOf(base, parameters);
    for (const Line &line : linesOf(base, sections)) {
        if (line.key != category)
            continue;
        const auto section = std::find_if(sections.cbegin(), sections.cend(), [&](const Section &each) {
            return each.asked.key == category.section(u'/', 0, 0);
        });
        Behind behind{section->view.table.recordKind, {}, line.label};
        if (series.isEmpty() || series == u"woman")
            behind.records += line.row->women;
        if (series.isEmpty() || series == u"man")
            behind.records += line.row->men;
        if (series.isEmpty())
            behind.records += line.row->others;
        if (!series.isEmpty())
            behind.name = (series == u"woman" ? base.text("Women") : base.text("Men")) + u", "_s + line.label;
        return behind;
    }
    return {};
}

Document genderBalanceReport(const ReportBase &base, const ReportParameters &parameters)
{
    const QList<Section> sections = sectionsOf(base, parameters);
    const GenderView &all = sections.first().view;
    Document document = newReport(base, parameters, base.text(QT_TRANSLATE_NOOP("Report", "Gender balance")));
    document.head.recordCount = all.total.count.total();
    document.head.recordsText = base.text(QT_TRANSLATE_N_NOOP("Report", "%n participants"), int(all.total.count.total()));
    if (all.total.count.unknown)
        document.head.missing.append(base.text(QT_TRANSLATE_N_NOOP("Report", "%n participants lack gender"), int(all.total.count.unknown)));
    const QList<Line> lines = linesOf(base, sections);
    document.add(doc::Figure{chartOf(base, lines), sentenceOf(all, base.language), {}, {}});
    document.add(summaryOf(base, lines));
    document.add(doc::Paragraph{base.text(QT_TRANSLATE_NOOP("Report", "Balanced means at least 40 % women and at least 40 % men. Shares are of women and men; "
                                                                      "others and not stated are shown apart. With fewer than ten, shares say little.")),
                                doc::Paragraph::Style::Note});
    for (const Section &section : sections) {
        if (section.view.rows.isEmpty())
            continue;
        document.add(doc::Heading{base.language.text(section.asked.title), 2});
        if (section.asked.key == u"month")
            document.add(doc::Figure{trendOf(base, section.view), {}, sentenceOf(section.view, base.language), {}});
        document.add(tableOf(base, section));
    }
    return document;
}

} // namespace samverkan
