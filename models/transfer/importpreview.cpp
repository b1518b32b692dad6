// SPDX-License-Identifier: GPL-3.0-or-later
#include "importplan.h"

#include "language.h"
#include "sheetwriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

static QStringList textsOf(const Row &row)
{
    QStringList texts;
    for (const Cell &cell : row.cells)
        texts.append(cell.toText());
    return texts;
}

ListPreview previewList(const ImportRequest &request, int rowCount)
{
    ListPreview preview;
    OpenedTable opened = openTable(request.path, request.table);
    if (!opened.reader) {
        preview.fault = sentence("Table", opened.fault.source(), opened.fault.arguments);
        return preview;
    }
    Row row;
    while (preview.rows.size() < rowCount && opened.reader->next(row)) {
        if (row.isBlank())
            continue;
        if (preview.headers.isEmpty())
            preview.headers = textsOf(row);
        else
            preview.rows.append(textsOf(row));
    }
    preview.info = opened.reader->info();
    preview.sheets = opened.reader->sheets();
    if (opened.reader->fault())
        preview.fault = sentence("Table", opened.reader->fault().source(), opened.reader->fault().arguments);
    return preview;
}

// Why a line stays behind, in one text; empty if it does not.
static QString reasonOf(const PlannedLine &line, const Language &language)
{
    if (line.outcome == LineOutcome::Doubtful && line.decision.what == DoubtDecision::What::Later)
        return language.text(line.doubt);
    QStringList reasons;
    if (line.outcome == LineOutcome::Faulty) {
        for (const LineFault &fault : line.faults)
            reasons.append(language.text(fault.reason));
    }
    return reasons.join(u' ');
}

Sentence writeRejects(const ImportPlan &plan, const QString &path, const Language &language)
{
    const auto format = sheetFormatOf(path);
    if (!format)
        return sentence("Export", QT_TRANSLATE_NOOP("Export", "The name %1 should end in .csv, .xlsx or .ods."), {path});
    QHash<qint64, QString> reasons;
    for (const PlannedLine &line : plan.lines) {
        if (const QString reason = reasonOf(line, language); !reason.isEmpty())
            reasons.insert(line.line, reason);
    }
    QList<SheetColumn> columns;
    for (const QString &header : plan.mapping.headers())
        columns.append({header, 0});
    columns.append({language.text("Import", QT_TRANSLATE_NOOP("Import", "Why the row was left out")), 60});
    const auto writer = createSheetWriter(path, *format);
    bool going = writer->beginSheet(language.text("Import", QT_TRANSLATE_NOOP("Import", "To correct")), columns);
    OpenedTable opened = openTable(plan.request.path, plan.request.table);
    Row row;
    while (going && opened.reader && opened.reader->next(row)) {
        const auto reason = reasons.constFind(row.line);
        if (reason == reasons.cend())
            continue;
        std::vector<Cell> cells = row.cells;
        cells.resize(size_t(plan.mapping.headers().size()));
        cells.push_back(Cell::text(*reason));
        going = writer->writeRow(cells);
    }
    if (going && writer->finish())
        return {};
    return sentence("Table", writer->fault().source(), writer->fault().arguments);
}

} // namespace samverkan
