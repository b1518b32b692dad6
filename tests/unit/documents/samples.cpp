// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QHash>

using namespace samverkan;
using namespace Qt::StringLiterals;

namespace samples {

DocumentWords swedishWords()
{
    static const QHash<QString, QString> swedishOf = {
        {u"Page %1 of %2"_s, u"Sida %1 av %2"_s}, {u"Project"_s, u"Projekt"_s}, {u"Ref. no."_s, u"Dnr"_s},
        {u"Project owner"_s, u"Projektägare"_s}, {u"Period"_s, u"Period"_s}, {u"Taken out"_s, u"Uttagsdatum"_s},
        {u"taken out %1"_s, u"uttaget %1"_s}, {u"Selection"_s, u"Urval"_s}, {u"Records"_s, u"Poster"_s},
        {u"Missing"_s, u"Saknas"_s}, {u"Total"_s, u"Totalt"_s}, {u"continued"_s, u"forts."_s},
        {u"About the report"_s, u"Om rapporten"_s}, {u"Table %1"_s, u"Tabell %1"_s}, {u"Chart"_s, u"Diagram"_s},
        {u"Nothing to show."_s, u"Inget att visa."_s}};
    return documentWords([](const char *, const char *source) { return swedishOf.value(QString::fromUtf8(source)); });
}

QLocale swedish()
{
    return QLocale(QLocale::Swedish, QLocale::Sweden);
}

QLocale english()
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

static QList<ChartCategory> categories(const QStringList &labels)
{
    QList<ChartCategory> result;
    for (const QString &label : labels)
        result.append({label, u"key-"_s + label});
    return result;
}

static QList<ChartSeries> byGender(const QList<double> &women, const QList<double> &men, const QList<double> &other)
{
    QList<ChartSeries> series{{u"Kvinnor"_s, SeriesRole::Women, women, u"woman"_s}, {u"Män"_s, SeriesRole::Men, men, u"man"_s}};
    if (!other.isEmpty())
        series.append({u"Annat eller okänt"_s, SeriesRole::Other, other, u"other"_s});
    return series;
}

ChartData exchangesByCountry()
{
    return {.kind = ChartData::Kind::Stacked,
            .categories = categories({u"Finland"_s, u"Tyskland"_s, u"Polen"_s, u"Italien"_s, u"Kroatien"_s,
                                      u"Storbritannien"_s, u"Lettland"_s, u"Litauen"_s, u"Estland"_s}),
            .series = byGender({14, 27, 19, 12, 10, 6, 5, 3, 2}, {12, 20, 11, 8, 6, 7, 3, 2, 2}, {0, 1, 1, 1, 0, 0, 0, 0, 0}),
            .sortBySize = true,
            .categoryTitle = u"Land"_s,
            .totalTitle = u"Totalt"_s};
}

ChartData balanceByKind()
{
    return {.kind = ChartData::Kind::Share,
            .categories = categories({u"Alla deltagare"_s, u"Kompetensutveckling"_s, u"Individuell rådgivning"_s, u"Utbyten"_s,
                                      u"Arbetsgrupper, medlemmar"_s, u"Arbetsgrupper, ledare"_s}),
            .series = byGender({423, 310, 61, 98, 58, 3}, {317, 225, 39, 71, 49, 5}, {}),
            .band = ChartBand{0.4, 0.6},
            .categoryTitle = u"Grupp"_s,
            .totalTitle = u"Totalt"_s};
}

ChartData monthlyTrend(ChartData::Kind kind)
{
    QStringList months;
    QList<double> women;
    QList<double> men;
    for (int i = 0; i < 14; ++i) {
        months.append(QDate(2012, 3, 1).addMonths(i).toString(u"yyyy-MM"_s));
        women.append(20 + (i * 7) % 23);
        men.append(14 + (i * 5) % 19);
    }
    ChartData data{.kind = kind, .categories = categories(months), .series = byGender(women, men, {}), .categoryTitle = u"Månad"_s};
    if (kind == ChartData::Kind::Line)
        data.series[1].values[4] = std::numeric_limits<double>::quiet_NaN();
    return data;
}

ChartData flows()
{
    return {.kind = ChartData::Kind::Matrix,
            .categories = categories({u"Sverige"_s, u"Tyskland"_s, u"Finland"_s, u"Polen"_s}),
            .series = {{u"Sverige"_s, SeriesRole::Plain, {0, 24, 3, 6}}, {u"Tyskland"_s, SeriesRole::Plain, {48, 0, 0, 1}},
                       {u"Finland"_s, SeriesRole::Plain, {26, 0, 0, 0}}, {u"Storbritannien"_s, SeriesRole::Plain, {13, 2, 0, 0}},
                       {u"Kroatien"_s, SeriesRole::Plain, {16, 0, 0, 0}}},
            .categoryTitle = u"Från"_s,
            .totalTitle = u"Totalt"_s};
}

ChartData hoursByTheme()
{
    return {.kind = ChartData::Kind::Bars,
            .categories = categories({u"Transnationellt samarbete och partnersök i Östersjöregionen"_s, u"Jämställdhetsintegrering"_s,
                                      u"Tillgänglighet"_s, u"Språk"_s}),
            .series = {{u"Timmar"_s, SeriesRole::Plain, {73450, 22110, 9600, 1525}}},
            .unit = FigureKind::Hours,
            .categoryTitle = u"Tema"_s};
}

ChartData focusAreas()
{
    ChartData data{.kind = ChartData::Kind::Stacked, .categories = categories({u"2012"_s, u"2013"_s, u"2014"_s})};
    const QStringList names{u"Sysselsättning"_s, u"Entreprenörskap"_s, u"Social utestängning"_s, u"Romers situation"_s,
                            u"Språk"_s, u"Nätverk"_s, u"Jämställdhet"_s, u"Tillgänglighet"_s};
    for (int i = 0; i < names.size(); ++i)
        data.series.append({names.at(i), SeriesRole::Plain, {40.0 - 3 * i, 52.0 - 4 * i, 31.0 - 2 * i}});
    return data;
}

static Table genderTable()
{
    Table table;
    table.caption = u"Könsfördelning per verksamhet"_s;
    table.sheetName = u"Könsfördelning"_s;
    table.columns = {{.title = u"Verksamhet"_s}, {.title = u"Kvinnor"_s, .kind = FigureKind::Count, .group = u"Antal"_s},
                     {.title = u"Män"_s, .kind = FigureKind::Count, .group = u"Antal"_s},
                     {.title = u"Annat"_s, .kind = FigureKind::Count, .group = u"Antal"_s},
                     {.title = u"Totalt"_s, .kind = FigureKind::Count, .group = u"Antal"_s},
                     {.title = u"K %"_s, .kind = FigureKind::Percent, .group = u"Andel"_s, .bareUnit = true},
                     {.title = u"M %"_s, .kind = FigureKind::Percent, .group = u"Andel"_s, .bareUnit = true},
                     {.title = u"Timmar"_s, .kind = FigureKind::Hours}, {.title = u"Senast"_s, .kind = FigureKind::Date},
                     {.title = u"Bedömning"_s}};
    const auto line = [&](const QString &name, int women, int men, int other, int minutes, Cell verdict, Row::Kind kind) {
        const QList<double> shares = roundedShares({double(women), double(men)});
        table.add({Cell(name), Cell::count(women), Cell::count(men), Cell::count(other), Cell::count(women + men + other),
                   Cell::percent(shares.at(0)), Cell::percent(shares.at(1)), Cell::minutes(minutes),
                   Cell::date(QDate(2013, 4, 24)), verdict}, kind);
    };
    const Cell even = Cell::text(u"jämn"_s, Cell::Tone::Good);
    table.add({Cell(u"Aktiviteter"_s)}, Row::Kind::Group);
    line(u"Kompetensutveckling"_s, 310, 225, 1, 148230, even, Row::Kind::Body);
    line(u"Individuell rådgivning"_s, 61, 39, 0, 6110, Cell::text(u"kvinnodominerad"_s, Cell::Tone::Warning), Row::Kind::Body);
    line(u"Summa aktiviteter"_s, 371, 264, 1, 154340, even, Row::Kind::Sum);
    table.add({Cell(u"Övrigt"_s)}, Row::Kind::Group);
    line(u"Utbyten"_s, 98, 71, 3, 82560, even, Row::Kind::Body);
    line(u"Arbetsgrupper, ledare"_s, 3, 5, 0, 920, Cell::text(u"litet underlag"_s, Cell::Tone::Muted), Row::Kind::Body);
    line(u"Alla deltagare"_s, 1423, 1317, 2, 237820, even, Row::Kind::Total);
    table.note = u"Jämn betyder minst 40 % kvinnor och minst 40 % män. Andelarna räknas på kvinnor och män."_s;
    return table;
}

Document genderReport()
{
    Document document;
    document.title = u"Könsfördelning"_s;
    document.locale = swedish();
    document.language = u"sv"_s;
    document.words = swedishWords();
    document.head = {.project = u"Exempelprojektet"_s, .diaryNumber = u"2011-0000000"_s, .owner = u"Exempelförbundet"_s,
                     .period = u"1 mars 2012 – 30 april 2013"_s, .takenOut = QDate(2013, 5, 14), .filter = u"alla deltagare"_s,
                     .recordCount = 2742, .recordsText = u"2\u00A0742 deltagare"_s, .missing = {u"2 saknar uppgift om kön"_s}};
    document.publicity = {.lines = {u"EUROPEISKA UNIONEN"_s, u"Europeiska socialfonden"_s}};
    document.add(Paragraph{u"2\u00A0742 deltagare: 1\u00A0423 kvinnor (52\u00A0%) och 1\u00A0317 män (48\u00A0%). Fördelningen är jämn, inom 40–60\u00A0%."_s,
                           Paragraph::Style::Lead});
    document.add(Figure{.chart = balanceByKind(), .sentence = u"Andel kvinnor och män per verksamhet."_s,
                        .alternative = u"Stapeldiagram: alla grupper utom ledarna ligger inom 40–60 procent."_s});
    document.add(genderTable());
    document.add(Heading{u"Utveckling per månad"_s, 1});
    document.add(Figure{.chart = monthlyTrend(ChartData::Kind::Columns), .sentence = u"Antalet deltagare per månad."_s});
    document.add(Paragraph{u"Uppgifterna kommer från närvarolistorna."_s});
    document.add(Paragraph{u"Två deltagare saknar uppgift om kön."_s, Paragraph::Style::Warning});
    document.add(Paragraph{u"Första punkten"_s, Paragraph::Style::Item});
    document.add(Paragraph{u"Andra punkten"_s, Paragraph::Style::Item});
    document.add(Heading{u"Intyg"_s, 2});
    document.add(Facts{{{u"Namn"_s, Cell(u"Anna Exempel"_s)}, {u"Startdatum"_s, Cell::date(QDate(2012, 3, 1))},
                        {u"Arbetsgivare"_s, Cell(u"Länsstyrelsen"_s)}, {u"Ort"_s, Cell()}}, 2});
    document.add(Signatures{{u"Deltagarens underskrift"_s, u"Närmaste chef"_s}, u"Datum"_s});
    return document;
}

Document longReport(int rows)
{
    Document document;
    document.title = u"Participants"_s;
    document.locale = english();
    document.head = {.project = u"Networking Europe"_s, .diaryNumber = u"2011-0000000"_s, .takenOut = QDate(2013, 5, 14)};
    document.publicity = {.lines = {u"EUROPEAN UNION"_s, u"European Social Fund"_s}};
    Table table;
    table.caption = u"Participants and hours"_s;
    table.columns = {{.title = u"No."_s, .kind = FigureKind::Count}, {.title = u"Name"_s}, {.title = u"Organisation"_s},
                     {.title = u"Role"_s}, {.title = u"Start"_s, .kind = FigureKind::Date}, {.title = u"Hours"_s, .kind = FigureKind::Hours}};
    for (int i = 1; i <= rows; ++i) {
        table.add({Cell::count(i), Cell(u"Participant %1"_s.arg(i)), Cell(u"Organisation number %1 in Stockholm"_s.arg(i % 13)),
                   Cell(i % 3 ? u"project manager"_s : u"business developer"_s), Cell::date(QDate(2012, 3, 1).addDays(i % 400)),
                   Cell::minutes(i * 37 % 9000)});
    }
    document.add(std::move(table));
    return document;
}

} // namespace samples
