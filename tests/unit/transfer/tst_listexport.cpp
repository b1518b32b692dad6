// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include "listexport.h"
#include "projectfile.h"
#include "referencedata.h"
#include "testmain.h"

#include <QTemporaryDir>

using namespace samverkan;
using namespace Qt::StringLiterals;

// A list out: its rows are read from the table where that is enough, and are the same either way.
class ListExportTest : public QObject
{
    Q_OBJECT

    const ReferenceData m_reference;
    const Language m_language{u"sv"_s};
    QTemporaryDir m_folder;

    // The lines of the list as a CSV file for programs.
    QList<QByteArray> linesOf(const Store &store, ListExport request)
    {
        request.values = ExportValues::Codes;
        const QString path = m_folder.filePath(u"out.csv"_s);
        const Sentence fault = exportList(store, request, m_reference.countries(), m_language, path, {});
        QFile file(path);
        if (!fault.isEmpty() || !file.open(QIODevice::ReadOnly))
            return {};
        QList<QByteArray> lines;
        for (const QByteArray &line : file.readAll().split('\n'))
            lines.append(line.trimmed());
        return lines;
    }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void rowsOfTheTableAreThoseOfItsRecords()
    {
        ProjectFile file;
        const RowId place = file.add(u"organisation", {{u"name"_s, u"Ett; \"två\""_s}});
        const RowId first = file.add(u"participant", {{u"given_name"_s, u"Åsa"_s}, {u"organisation"_s, place}, {u"age_at_start"_s, 41}, {u"protected_identity"_s, true}});
        const RowId second = file.add(u"participant", {{u"family_name"_s, u"Exempel"_s}, {u"birth_date"_s, u"1975"_s}, {u"start_date"_s, u"2013-05-14"_s}});
        const Kind &kind = file.kind(u"participant");
        ListExport request{kind, exportColumns(kind), {second, first, second + 1000}};
        const QList<QByteArray> byTable = linesOf(*file.store, request);
        QCOMPARE(byTable.size(), 4); // heading, two rows in the order asked for, the end of the last line
        QVERIFY(byTable[1].contains("Exempel") && byTable[1].contains("2013-05-14"));
        QVERIFY(byTable[2].contains("Åsa") && byTable[2].contains("Ett; \"\"två\"\""));

        // A column that the table does not have is worked out from the record.
        request.columns.append(u"more"_s);
        request.extra.insert(u"more"_s, ExtraColumn{u"more"_s, [](const Record &record) { return Cell::text(QString::number(record.id)); }});
        const QList<QByteArray> byRecord = linesOf(*file.store, request);
        QCOMPARE(byRecord.size(), 4);
        QCOMPARE(byRecord[1], byTable[1] + CsvStyle::plain().separator + QByteArray::number(second));
        QCOMPARE(byRecord[2], byTable[2] + CsvStyle::plain().separator + QByteArray::number(first));
    }
};

SAMVERKAN_TEST_MAIN(ListExportTest)
#include "tst_listexport.moc"
