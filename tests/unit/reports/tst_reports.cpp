// SPDX-License-Identifier: GPL-3.0-or-later
#include "labeller.h"
#include "newproject.h"
#include "projectfile.h"
#include "referencedata.h"
#include "report.h"
#include "samplegenerator.h"
#include "tabulator.h"
#include "testmain.h"

using namespace samverkan;
using namespace Qt::StringLiterals;

// Reports are documents whose figures are those of the cross-tabulation, and every bar leads to as many
// records as it shows.
class ReportsTest : public QObject
{
    Q_OBJECT

    const ReferenceData m_reference;
    ProjectFile m_file;
    std::unique_ptr<Tabulator> m_tabulator;

    static const doc::Table *firstTable(const Document &document)
    {
        for (const doc::Block &block : document.blocks) {
            if (const auto *table = std::get_if<doc::Table>(&block))
                return table;
        }
        return nullptr;
    }

    static double number(const doc::Cell &cell) { return std::get<double>(cell.value); }

private slots:
    void initTestCase()
    {
        SampleOptions options;
        options.participants = 300;
        QVERIFY(fillSample(*m_file.store, options, m_reference));
        m_tabulator = std::make_unique<Tabulator>(*m_file.store);
    }

    void init() { failOnUnexpectedWarnings(); }

    void everyReportHasHeadAndFigures_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("language");
        for (const Report &report : reports()) {
            for (const auto &language : {u"sv"_s, u"en"_s})
                QTest::addRow("%s %s", qPrintable(report.id), qPrintable(language)) << report.id << language;
        }
    }
    void everyReportHasHeadAndFigures()
    {
        QFETCH(QString, id);
        QFETCH(QString, language);
        const Language words(language);
        const Document document = findReport(id)->build(reportBase(*m_file.store, *m_tabulator, m_reference, words), {});
        QVERIFY(!document.title.isEmpty());
        QVERIFY(!document.head.project.isEmpty());
        QVERIFY(document.head.recordCount.value_or(0) > 0);
        QVERIFY(!document.publicity.lines.isEmpty());
        QCOMPARE(document.language, language);
        QVERIFY(firstTable(document));
        QVERIFY(std::holds_alternative<doc::Figure>(document.blocks.first()));
        for (const doc::Row &row : firstTable(document)->rows)
            QVERIFY(row.kind == doc::Row::Kind::Group || row.cells.size() == firstTable(document)->columns.size());
    }

    void genderRowsAddUp()
    {
        const Language words(u"en"_s);
        const Document document = findReport(u"gender-balance"_s)->build(reportBase(*m_file.store, *m_tabulator, m_reference, words), {});
        const doc::Table *table = firstTable(document);
        QVERIFY(table && !table->rows.isEmpty());
        for (const doc::Row &row : table->rows) {
            QCOMPARE(number(row.cells[1]) + number(row.cells[2]) + number(row.cells[3]), number(row.cells[4]));
            QVERIFY(qFuzzyCompare(number(row.cells[5]) + number(row.cells[6]), 1.0));
        }
        QCOMPARE(number(table->rows.first().cells[4]), double(m_tabulator->tabulate({Subject::Participants}).total));
    }

    void everyBarOpensAsManyRecordsAsItShows_data()
    {
        QTest::addColumn<QString>("id");
        for (const Report &report : reports())
            QTest::addRow("%s", qPrintable(report.id)) << report.id;
    }
    void everyBarOpensAsManyRecordsAsItShows()
    {
        QFETCH(QString, id);
        const Language words(u"sv"_s);
        const ReportBase base = reportBase(*m_file.store, *m_tabulator, m_reference, words);
        const Report &report = *findReport(id);
        const ChartData chart = report.chart(base, {}).figure.chart;
        QVERIFY(!chart.categories.isEmpty());
        for (qsizetype category = 0; category < chart.categories.size(); ++category) {
            if (chart.categories[category].key == u"hours" || chart.categories[category].key.isEmpty())
                continue; // time, not people
            for (qsizetype series = 0; series < chart.series.size(); ++series) {
                const Behind behind = report.behind(base, {}, chart.categories[category].key, chart.series[series].key);
                const bool ofPeople = behind.kind == u"participant";
                if (ofPeople)
                    QCOMPARE(double(behind.records.size()), chart.value(category, series));
                for (RowId row : behind.records)
                    QVERIFY(m_file.store->record(m_file.kind(behind.kind), row).id);
            }
        }
    }

    void aPeriodNarrowsTheFigures()
    {
        const Language words(u"sv"_s);
        const ReportBase base = reportBase(*m_file.store, *m_tabulator, m_reference, words);
        ReportParameters parameters;
        parameters.from = PartialDate(2012, 3);
        parameters.to = PartialDate(2012, 4);
        const Document all = findReport(u"R8"_s)->build(base, {});
        const Document some = findReport(u"R8"_s)->build(base, parameters);
        QVERIFY(some.head.recordCount.value() < all.head.recordCount.value());
        QVERIFY(some.head.period.contains(u"2012"_s));
    }

    void anEmptyProjectGivesAWholeReport()
    {
        ProjectFile file;
        QVERIFY(fillNewProject(*file.store, {}, m_reference));
        Tabulator tabulator(*file.store);
        const Language words(u"sv"_s);
        for (const Report &report : reports()) {
            const Document document = report.build(reportBase(*file.store, tabulator, m_reference, words), {});
            QCOMPARE(document.head.recordCount.value_or(-1), 0);
            QVERIFY(!document.blocks.isEmpty());
        }
    }
};

SAMVERKAN_TEST_MAIN(ReportsTest)
#include "tst_reports.moc"
