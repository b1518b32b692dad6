// SPDX-License-Identifier: GPL-3.0-or-later
#include "allreports.h"

#include "documentparts.h"
#include "referencedata.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

using doc::Cell;
using doc::Column;
using doc::Row;
using doc::Table;

// The day whose memberships group organisations: the end of the period, of the project, or today.
QDate lastDayOf(const ReportBase &base, const ReportParameters &parameters)
{
    if (!parameters.to.isNull())
        return parameters.to.lastDay();
    const QDate end = PartialDate::fromIso(base.project.text(u"end_date"_s)).lastDay();
    return end.isValid() && end < parameters.takenOut ? end : parameters.takenOut;
}

CountryView viewOf(const ReportBase &base, const ReportParameters &parameters)
{
    CountryQuestion question;
    if (const QString home = base.project.text(u"country"_s); !home.isEmpty())
        question.home = home;
    question.from = parameters.from;
    question.to = parameters.to;
    question.where = parameters.where;
    question.asOf = lastDayOf(base, parameters);
    question.language = base.language.code();
    return countryViewOf(base.ask, base.reference.countries(), question);
}

QList<Column> columnsOf(const ReportBase &base)
{
    const QString out = base.text(QT_TRANSLATE_NOOP("Report", "Out"));
    const QString in = base.text(QT_TRANSLATE_NOOP("Report", "In"));
    const QString exchanges = base.text(QT_TRANSLATE_NOOP("Report", "Exchanges"));
    const QString women = base.text(QT_TRANSLATE_NOOP("Report", "W"));
    const QString men = base.text(QT_TRANSLATE_NOOP("Report", "M"));
    const QString people = base.text(QT_TRANSLATE_NOOP("Report", "People"));
    const QString days = base.text(QT_TRANSLATE_NOOP("Report", "Days"));
    return {
        {base.text(QT_TRANSLATE_NOOP("Report", "Country")), FigureKind::Text, {}, 3},
        {base.text(QT_TRANSLATE_NOOP("Report", "Code")), FigureKind::Text},
        {base.text(QT_TRANSLATE_NOOP("Report", "Organisations")), FigureKind::Count},
        {base.text(QT_TRANSLATE_NOOP("Report", "Partner searches")), FigureKind::Count},
        {exchanges, FigureKind::Count, out}, {women, FigureKind::Count, out}, {men, FigureKind::Count, out},
        {people, FigureKind::Count, out}, {days, FigureKind::Days, out},
        {exchanges, FigureKind::Count, in}, {women, FigureKind::Count, in}, {men, FigureKind::Count, in},
        {people, FigureKind::Count, in}, {days, FigureKind::Days, in},
        {base.text(QT_TRANSLATE_NOOP("Report", "Share of person-days")), FigureKind::Percent},
    };
}

void addTraffic(QList<Cell> &cells, const Traffic &traffic)
{
    cells << Cell::count(traffic.exchanges.value) << Cell::count(traffic.people.count.women)
          << Cell::count(traffic.people.count.men) << Cell::count(traffic.people.total())
          << Cell::days(double(traffic.days.value));
}

Row rowOf(const CountryRow &country, const QString &label, Row::Kind kind)
{
    Row row;
    row.kind = kind;
    row.key = country.code;
    row.cells << Cell::text(label) << Cell::text(country.code) << Cell::count(country.organisations.value)
              << Cell::count(country.partnerSearches.value);
    addTraffic(row.cells, country.out);
    addTraffic(row.cells, country.in);
    row.cells << Cell::percent(country.shareOfDays);
    return row;
}

Table countryTable(const ReportBase &base, const CountryView &view)
{
    Table table;
    table.caption = base.text(QT_TRANSLATE_NOOP("Report", "Countries"));
    table.columns = columnsOf(base);
    for (const CountryGroupRows &group : view.groups) {
        table.add({Cell::text(group.label)}, Row::Kind::Group);
        for (const CountryRow &country : group.countries)
            table.add(rowOf(country, country.label, Row::Kind::Body));
        if (group.countries.size() > 1)
            table.add(rowOf(group.sum, base.text(QT_TRANSLATE_NOOP("Report", "Sum")), Row::Kind::Sum));
    }
    table.add(rowOf(view.total, base.text(QT_TRANSLATE_NOOP("Report", "Total")), Row::Kind::Total));
    return table;
}

enum class Way { Out, In };

// The people of one country and one way, each once: a country whose membership changed meanwhile has
// several lines in the view.
struct CountryPeople
{
    QString code;
    QString label;
    QSet<RowId> women;
    QSet<RowId> men;
    QSet<RowId> others;

    qsizetype total() const { return women.size() + men.size() + others.size(); }
};

QList<CountryPeople> peopleByCountry(const CountryView &view, Way way)
{
    QList<CountryPeople> countries;
    for (const CountryRow *row : view.foreign()) {
        const PeopleFigure &people = way == Way::Out ? row->out.people : row->in.people;
        auto same = std::find_if(countries.begin(), countries.end(), [&](const CountryPeople &each) { return each.code == row->code; });
        if (same == countries.end())
            same = countries.insert(countries.end(), {row->code, row->label, {}, {}, {}});
        same->women.unite(QSet<RowId>(people.women.cbegin(), people.women.cend()));
        same->men.unite(QSet<RowId>(people.men.cbegin(), people.men.cend()));
        same->others.unite(QSet<RowId>(people.others.cbegin(), people.others.cend()));
    }
    return countries;
}

QString wayLabel(const ReportBase &base, Way way, const QString &country)
{
    return (way == Way::Out ? base.text(QT_TRANSLATE_NOOP("Report", "To %1")) : base.text(QT_TRANSLATE_NOOP("Report", "From %1"))).arg(country);
}

// Who went to each country and who came from each, by gender.
ChartData chartOf(const ReportBase &base, const CountryView &view, const QList<Way> &ways)
{
    ChartData chart;
    chart.kind = ChartData::Kind::Stacked;
    chart.sortBySize = true;
    chart.categoryTitle = base.text(QT_TRANSLATE_NOOP("Report", "Country"));
    chart.totalTitle = base.text(QT_TRANSLATE_NOOP("Report", "Total"));
    ChartSeries women{base.text(QT_TRANSLATE_NOOP("Report", "Women")), SeriesRole::Women, {}, u"woman"_s};
    ChartSeries men{base.text(QT_TRANSLATE_NOOP("Report", "Men")), SeriesRole::Men, {}, u"man"_s};
    ChartSeries others{base.text(QT_TRANSLATE_NOOP("Report", "Other or not stated")), SeriesRole::Other, {}, u"other"_s};
    for (const Way way : ways) {
        for (const CountryPeople &country : peopleByCountry(view, way)) {
            if (country.total() == 0)
                continue;
            chart.categories.append({wayLabel(base, way, country.label), (way == Way::Out ? u"out/"_s : u"in/"_s) + country.code});
            women.values.append(double(country.women.size()));
            men.values.append(double(country.men.size()));
            others.values.append(double(country.others.size()));
        }
    }
    chart.series = {women, men, others};
    return withFewCategories(chart, 24, base.text(QT_TRANSLATE_NOOP("Report", "Other countries")));
}

// From which country to which, in trips.
Table flowTable(const ReportBase &base, const CrossTabulation &flow)
{
    Table table;
    table.caption = base.text(QT_TRANSLATE_NOOP("Report", "From country to country, trips"));
    if (flow.axes.size() < 2)
        return table;
    table.columns.append({base.text(QT_TRANSLATE_NOOP("Report", "From")), FigureKind::Text, {}, 2});
    for (const Bin &to : flow.axes[1].bins)
        table.columns.append({to.label, FigureKind::Count});
    table.columns.append({base.text(QT_TRANSLATE_NOOP("Report", "Total")), FigureKind::Count});
    for (int from = 0; from < flow.axes[0].bins.size(); ++from) {
        QList<Cell> cells{Cell::text(flow.axes[0].bins[from].label)};
        for (int to = 0; to < flow.axes[1].bins.size(); ++to) {
            const qint64 trips = flow.valueAt({from, to});
            cells << (trips ? Cell::count(trips) : Cell());
        }
        cells << Cell::count(flow.axes[0].bins[from].total);
        table.add(cells);
    }
    return table;
}

} // namespace

ChartView countryChart(const ReportBase &base, const ReportParameters &parameters)
{
    const CountryView view = viewOf(base, parameters);
    return {{chartOf(base, view, {Way::Out, Way::In}), sentenceOf(view, base.language), {}, {}}, countryTable(base, view)};
}

Behind countryBehind(const ReportBase &base, const ReportParameters &parameters, const QString &category, const QString &series)
{
    const Way way = category.section(u'/', 0, 0) == u"out" ? Way::Out : Way::In;
    Behind behind{u"participant"_s, {}, {}};
    for (const CountryPeople &country : peopleByCountry(viewOf(base, parameters), way)) {
        if (country.code != category.section(u'/', 1))
            continue;
        QSet<RowId> records;
        QString who;
        if (series.isEmpty() || series == u"woman")
            records.unite(country.women);
        if (series.isEmpty() || series == u"man")
            records.unite(country.men);
        if (series.isEmpty() || series == u"other")
            records.unite(country.others);
        if (!series.isEmpty())
            who = (series == u"woman" ? base.text("Women") : series == u"man" ? base.text("Men") : base.text("Other or not stated")) + u", "_s;
        behind.records = records.values();
        std::sort(behind.records.begin(), behind.records.end());
        behind.name = who + wayLabel(base, way, country.label);
    }
    return behind;
}

Document countryReport(const ReportBase &base, const ReportParameters &parameters)
{
    const CountryView view = viewOf(base, parameters);
    Document document = newReport(base, parameters, base.text(QT_TRANSLATE_NOOP("Report", "Countries")));
    document.orientation = Document::Orientation::Landscape;
    const qint64 trips = view.total.out.trips.value + view.total.in.trips.value + view.aside.trips.value;
    document.head.recordCount = trips;
    document.head.recordsText = base.text(QT_TRANSLATE_N_NOOP("Report", "%n trips"), int(trips));
    if (view.tripsWithoutDays.value)
        document.head.missing.append(base.text(QT_TRANSLATE_N_NOOP("Report", "%n trips lack days"), int(view.tripsWithoutDays.value)));
    // One figure each way: together they would not go on a lying page.
    document.add(doc::Figure{chartOf(base, view, {Way::Out}), sentenceOf(view, base.language), {}, {}});
    if (const ChartData in = chartOf(base, view, {Way::In}); !in.categories.isEmpty())
        document.add(doc::Figure{in, {}, sentenceOf(view, base.language), {}});
    document.add(countryTable(base, view));
    if (!view.aside.isEmpty())
        document.add(doc::Paragraph{base.text(QT_TRANSLATE_N_NOOP("Report", "%n trips between two other countries, or with an end that is not known, are in no line."),
                                              int(view.aside.trips.value)),
                                    doc::Paragraph::Style::Note});
    document.add(doc::Paragraph{base.text(QT_TRANSLATE_NOOP("Report", "Baltic Sea countries: %1 of the person-days.")).arg(base.language.percent(view.balticShare)),
                                doc::Paragraph::Style::Body});
    if (!view.flow.cells.isEmpty()) {
        document.add(doc::Heading{base.text(QT_TRANSLATE_NOOP("Report", "From country to country")), 2});
        document.add(flowTable(base, view.flow));
    }
    return document;
}

} // namespace samverkan
