// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptviews.h"
#include "labeller.h"
#include "language.h"
#include "periodchoice.h"
#include "projectmaker.h"
#include "readyviews.h"
#include "referencedata.h"
#include "shownfigure.h"
#include "tabulator.h"
#include "testmain.h"
#include "variable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace samverkan;

// Ready views and free choices against plain counting in SQL; chart, table and sentence against each other.
class ShownFigureTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_project.make()); }
    void init() { failOnUnexpectedWarnings(); }
    void readyViewsCountAsSqlDoes_data();
    void readyViewsCountAsSqlDoes();
    void chartAndTableAgree_data();
    void chartAndTableAgree();
    void everyFreeChoiceAnswers();
    void peopleOfAnActivityAreSaidToBeCountedOnce();
    void theSmallestAreJoinedAndCountedOnce();
    void monthsHaveNoGaps();
    void formsThatSayNothingAreNotOffered();
    void onlyTheRecordsOfASearchCount();
    void aChoiceComesBackAsItWas();
    void aViewIsKeptRenamedRemovedAndUndone();
    void periodsOfTheProject();

private:
    ShownFigure ask(const FigureChoice &choice, const QList<Condition> &more = {});

    ProjectMaker m_project{33};
    const ReferenceData m_reference;
    const Language m_english{u"en"_s};
};

ShownFigure ShownFigureTest::ask(const FigureChoice &choice, const QList<Condition> &more)
{
    Tabulator tabulator(*m_project.store);
    const FigurePeriod period = periodOf(choice, m_project.store->project());
    Question question = questionOf(choice, period.from, period.to);
    question.where += more;
    CrossTabulation table = tabulator.tabulate(question);
    Labeller(*m_project.store, m_reference, m_english).label(table);
    return shownFigure(choice, table, {}, m_english);
}

static const char *tookPart = " FROM participant p JOIN attendance t ON t.participant=p.id JOIN activity a ON a.id=t.activity"
                              " WHERE coalesce(t.role,'participant')='participant' AND coalesce(t.state,'present') IN ('present','late')";

void ShownFigureTest::readyViewsCountAsSqlDoes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("sql"); // row, column, value
    const auto row = [](const char *key, const QString &sql) { QTest::newRow(key) << QString::fromLatin1(key) << sql; };
    const QString part = QString::fromLatin1(tookPart);
    row("gender_organisation", u"SELECT organisation AS r, gender AS c, count(*) AS n FROM participant GROUP BY 1, 2"_s);
    row("gender_role", u"SELECT role AS r, gender AS c, count(*) AS n FROM participant GROUP BY 1, 2"_s);
    row("gender_activity", u"SELECT a.kind AS r, p.gender AS c, count(DISTINCT p.id) AS n%1 GROUP BY 1, 2"_s.arg(part));
    row("gender_group", u"SELECT m.working_group AS r, p.gender AS c, count(DISTINCT p.id) AS n FROM group_member m JOIN participant p ON p.id=m.participant GROUP BY 1, 2"_s);
    row("gender_leaders", u"SELECT m.working_group AS r, p.gender AS c, count(DISTINCT p.id) AS n FROM group_member m JOIN participant p ON p.id=m.participant WHERE m.role='leader' GROUP BY 1, 2"_s);
    const QString trips = u" FROM mobility m JOIN participant p ON p.id=m.participant JOIN exchange e ON e.id=m.exchange"_s;
    row("countries_out", u"SELECT m.receiving_country AS r, p.gender AS c, count(DISTINCT p.id) AS n%1 WHERE e.direction='out' GROUP BY 1, 2"_s.arg(trips));
    row("countries_in", u"SELECT m.sending_country AS r, p.gender AS c, count(DISTINCT p.id) AS n%1 WHERE e.direction='in' GROUP BY 1, 2"_s.arg(trips));
    row("countries_matrix", u"SELECT sending_country AS r, receiving_country AS c, count(*) AS n FROM mobility GROUP BY 1, 2"_s);
    row("participants_month", u"SELECT CASE WHEN length(a.start_date) >= 7 THEN substr(a.start_date, 1, 7) END AS r, p.gender AS c, count(DISTINCT p.id) AS n%1 GROUP BY 1, 2"_s.arg(part));
    row("hours_theme", u"SELECT a.theme AS r, p.gender AS c, sum(t.minutes) AS n%1 AND t.minutes > 0 GROUP BY 1, 2"_s.arg(part));
}

void ShownFigureTest::readyViewsCountAsSqlDoes()
{
    QFETCH(QString, key);
    QFETCH(QString, sql);
    const ReadyView *view = findReadyView(key);
    QVERIFY(view);
    const ShownFigure shown = ask(view->choice);
    QCOMPARE(shown.fault, QString());
    QCOMPARE(shown.choice.form, view->choice.form);
    QMap<std::pair<QString, QString>, qint64> counted;
    for (const QStringList &line : m_project.ask(sql))
        counted.insert({line[0], line[1]}, line[2].toLongLong());
    QMap<std::pair<QString, QString>, qint64> found;
    for (const TableCell &cell : shown.table.cells) {
        const Bin &row = shown.table.axes[0].bins[cell.bins[0]];
        const Bin &column = shown.table.axes[1].bins[cell.bins[1]];
        found.insert({row.row ? QString::number(row.row) : row.key, column.key}, cell.value);
    }
    QVERIFY(!found.isEmpty());
    QCOMPARE(found, counted);
}

void ShownFigureTest::chartAndTableAgree_data()
{
    QTest::addColumn<QString>("key");
    for (const ReadyView &view : readyViews())
        QTest::newRow(view.key.toLatin1().constData()) << view.key;
}

// Every value of the chart stands in the table, and opens as many records as it says.
void ShownFigureTest::chartAndTableAgree()
{
    QFETCH(QString, key);
    const ShownFigure shown = ask(findReadyView(key)->choice);
    const ChartData &chart = shown.figure.chart;
    QVERIFY(!chart.isEmpty());
    for (qsizetype category = 0; category < chart.categories.size(); ++category) {
        const doc::Row *row = nullptr;
        for (const doc::Row &each : shown.sheet.rows)
            row = each.key == chart.categories[category].key ? &each : row;
        QVERIFY2(row, qPrintable(chart.categories[category].key));
        for (qsizetype series = 0; series < chart.series.size(); ++series) {
            const QString column = chart.series[series].key;
            const auto cell = std::find_if(row->cells.cbegin(), row->cells.cend(), [&](const doc::Cell &each) { return each.key == column; });
            QVERIFY(cell != row->cells.cend());
            QCOMPARE(std::get<double>(cell->value), chart.value(category, series));
            const Behind behind = shown.behind(row->key, column, m_english);
            if (!isSum(shown.choice.of))
                QCOMPARE(double(behind.records.size()), chart.value(category, series));
            else
                QCOMPARE(behind.records.isEmpty(), chart.value(category, series) == 0);
        }
    }
    const Behind all = shown.behind(QString(figurekey::all), QString(figurekey::all), m_english);
    QCOMPARE(all.records, shown.table.allRecords());
    QVERIFY(shown.figure.sentence.contains(m_english.number(isSum(shown.choice.of) ? shown.table.total / 60 : shown.table.total)));
}

// Each variable of each subject may be a row, with gender or without, and the total is everybody once.
void ShownFigureTest::everyFreeChoiceAnswers()
{
    Tabulator tabulator(*m_project.store);
    for (const Subject of : subjects()) {
        const QList<Variable> variables = variablesOf(of, m_project.catalogue);
        for (const Variable &variable : variables) {
            FigureChoice choice;
            choice.of = of;
            choice.rows = variable.key;
            choice.columns = variables[variables.size() / 2].key;
            choice.form = FigureForm::Matrix;
            choice = madeFit(choice, m_project.catalogue);
            CrossTabulation table = tabulator.tabulate(questionOf(choice, {}, {}));
            Labeller(*m_project.store, m_reference, m_english).label(table);
            const ShownFigure shown = shownFigure(choice, table, {}, m_english);
            QVERIFY2(shown.fault.isEmpty(), qPrintable(keyOf(of) + u' ' + variable.key + u' ' + shown.fault));
            QVERIFY(!shown.figure.sentence.isEmpty());
            QCOMPARE(shown.sheet.rows.size(), shown.rows.size() + 1);
        }
    }
}

void ShownFigureTest::peopleOfAnActivityAreSaidToBeCountedOnce()
{
    const ShownFigure shown = ask(findReadyView(u"gender_activity")->choice);
    const auto people = m_project.ask(u"SELECT count(DISTINCT p.id) AS n%1"_s.arg(QString::fromLatin1(tookPart))).first().first();
    QCOMPARE(shown.table.total, people.toLongLong());
    QVERIFY(shown.figure.sentence.contains(u"counted once in the totals"_s));
    const doc::Row &total = shown.sheet.rows.last();
    QCOMPARE(std::get<double>(total.cells[shown.columns.size() + 1].value), double(shown.table.total));
    QVERIFY(!ask(findReadyView(u"gender_role")->choice).figure.sentence.contains(u"counted once in the totals"_s));
}

void ShownFigureTest::theSmallestAreJoinedAndCountedOnce()
{
    FigureChoice choice{Subject::Participants, u"gender"_s, u"activity"_s, FigureForm::Stacked};
    const ShownFigure shown = ask(choice);
    QCOMPARE(shown.columns.size(), 8);
    QCOMPARE(shown.columns.last().key, QString(figurekey::rest));
    QStringList kept;
    for (const FigureEntry &column : shown.columns) {
        if (column.key != figurekey::rest)
            kept.append(u"hex(a.uuid) <> '%1'"_s.arg(QString(column.key).remove(u'-').toUpper()));
    }
    const auto rest = m_project.ask(u"SELECT count(DISTINCT p.id) AS n%1 AND %2"_s.arg(QString::fromLatin1(tookPart), kept.join(u" AND "_s)));
    QCOMPARE(shown.columns.last().total, rest.first().first().toLongLong());
    QCOMPARE(shown.figure.chart.series.size(), 8);
}

void ShownFigureTest::monthsHaveNoGaps()
{
    Tabulator tabulator(*m_project.store);
    FigureChoice choice{Subject::Activities, u"month"_s, {}, FigureForm::Line};
    choice.where = {{u"kind"_s, {u"advice"_s}}};
    const ShownFigure shown = ask(choice);
    QVERIFY(shown.figure.chart.categories.size() >= 2);
    QDate month;
    for (const ChartCategory &category : shown.figure.chart.categories) {
        const QDate here = QDate::fromString(category.key + u"-01"_s, Qt::ISODate);
        QVERIFY(here.isValid());
        if (month.isValid())
            QCOMPARE(here, month.addMonths(1));
        month = here;
    }
}

void ShownFigureTest::formsThatSayNothingAreNotOffered()
{
    const FigureChoice alone{Subject::Participants, u"organisation"_s};
    QVERIFY(suits(FigureForm::Bars, alone, m_project.catalogue));
    QVERIFY(!suits(FigureForm::Share, alone, m_project.catalogue));
    QVERIFY(!suits(FigureForm::Matrix, alone, m_project.catalogue));
    QVERIFY(!suits(FigureForm::Line, alone, m_project.catalogue));
    QVERIFY(suits(FigureForm::Line, {Subject::Participants, u"month"_s}, m_project.catalogue));
    const FigureChoice made = madeFit({Subject::Organisations, u"gender"_s, u"role"_s, FigureForm::Line}, m_project.catalogue);
    QVERIFY(findVariable(Subject::Organisations, made.rows, m_project.catalogue).has_value());
    QCOMPARE(made.form, FigureForm::Bars);
}

void ShownFigureTest::onlyTheRecordsOfASearchCount()
{
    QList<RowId> ids;
    for (const QStringList &line : m_project.ask(u"SELECT id AS n FROM participant WHERE country='PL'"_s))
        ids.append(line.first().toLongLong());
    QVERIFY(!ids.isEmpty());
    for (const Subject of : {Subject::Participants, Subject::Hours, Subject::Mobilities, Subject::Activities}) {
        const auto way = wayTo(of, u"participant"_s, m_project.catalogue);
        QVERIFY(way.has_value());
        Condition condition{*way};
        condition.mode = Condition::Mode::Among;
        condition.among = ids;
        condition.name = u"From Poland"_s;
        const QString country = of == Subject::Activities ? u"participant.country"_s : of == Subject::Participants ? u"country"_s : u"participant.country"_s;
        const FigureChoice choice = madeFit({of, u"gender"_s}, m_project.catalogue);
        const ShownFigure among = ask(choice, {condition});
        const ShownFigure same = ask(choice, {{country, {u"PL"_s}}});
        QCOMPARE(among.fault, QString());
        QVERIFY(among.table.total > 0);
        QCOMPARE(among.table.total, same.table.total);
        QCOMPARE(among.table.allRecords(), same.table.allRecords());
    }
    QCOMPARE(wayTo(Subject::Exchanges, u"working_group"_s, m_project.catalogue), std::nullopt);
}

void ShownFigureTest::aChoiceComesBackAsItWas()
{
    FigureChoice choice{Subject::Hours, u"month"_s, u"gender"_s, FigureForm::Line, {}, u"own"_s, PartialDate(2013), PartialDate(2013, 5, 14)};
    choice.where = {{u"theme"_s, {u""_s, u"gender"_s}}, {u"country"_s, {}, Condition::Mode::NotEmpty}};
    choice.search = QUuid::createUuid();
    QCOMPARE(FigureChoice::fromJson(choice.toJson(), m_project.catalogue), choice);
    for (const ReadyView &view : readyViews())
        QCOMPARE(FigureChoice::fromJson(view.choice.toJson(), m_project.catalogue), view.choice);
    QCOMPARE(FigureChoice::fromJson({{u"of"_s, u"nonsense"_s}}, m_project.catalogue), std::nullopt);
}

void ShownFigureTest::aViewIsKeptRenamedRemovedAndUndone()
{
    Store &store = *m_project.store;
    const QLocale locale(u"sv"_s);
    const FigureChoice choice = readyViews().first().choice;
    QVERIFY(keepView(store, u"Mine"_s, choice));
    const KeepResult second = keepView(store, u"Ålder"_s, findReadyView(u"age_bands")->choice);
    QVERIFY(second);
    QList<KeptView> views = keptViews(store, locale);
    QCOMPARE(views.size(), 2);
    QCOMPARE(views[0].name, u"Mine"_s);
    QCOMPARE(views[0].choice, choice);
    QCOMPARE(views[1].uuid, second.uuid);
    QVERIFY(keepView(store, u"Mine"_s, findReadyView(u"age_bands")->choice)); // of that name: replaced
    QCOMPARE(keptViews(store, locale).size(), 2);
    QVERIFY(store.undo());
    QCOMPARE(keptViews(store, locale)[0].choice, choice);
    QVERIFY(renameView(store, views[0], u"Ours"_s));
    QCOMPARE(keptViews(store, locale)[0].name, u"Ours"_s);
    QVERIFY(removeView(store, keptViews(store, locale)[0]));
    QCOMPARE(keptViews(store, locale).size(), 1);
    QCOMPARE(m_english.text(store.undoState().undo), u"Remove view Ours"_s);
    QVERIFY(store.undo());
    QCOMPARE(keptViews(store, locale).size(), 2);
}

void ShownFigureTest::periodsOfTheProject()
{
    const Kind &kind = m_project.catalogue.at(u"project");
    Record project(kind);
    QCOMPARE(periodChoices(project), QList<FigurePeriod>{{u"all"_s}});
    project.set(u"mobilisation_from"_s, u"2011-09-01"_s);
    project.set(u"implementation_from"_s, u"2012-03-01"_s);
    project.set(u"end_date"_s, u"2013-06-30"_s);
    const QList<FigurePeriod> choices = periodChoices(project);
    QStringList keys;
    for (const FigurePeriod &choice : choices)
        keys.append(choice.key);
    QCOMPARE(keys, (QStringList{u"all"_s, u"project"_s, u"mobilisation"_s, u"implementation"_s, u"2011"_s, u"2012"_s, u"2013"_s}));
    QCOMPARE(choices[2].to.iso(), u"2012-02-29"_s);
    FigureChoice choice;
    choice.period = u"2009"_s;
    QCOMPARE(periodOf(choice, project).from.iso(), u"2009"_s);
}

SAMVERKAN_TEST_MAIN(ShownFigureTest)
#include "tst_shownfigure.moc"
