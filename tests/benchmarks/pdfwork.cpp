// SPDX-License-Identifier: GPL-3.0-or-later
#include "bigproject.h"
#include "resulttable.h"
#include "works.h"

#include "renderdocument.h"

#include <QFile>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

using namespace samverkan;
using namespace Qt::StringLiterals;

// Texts as a list of people has them: some different, some that come again.
static QStringList rowTexts(int row)
{
    return {u"Förnamn Efternamn %1"_s.arg(row), row % 2 ? u"Kvinna"_s : u"Man"_s, u"Sverige"_s, u"Organisation %1"_s.arg(row % 2000),
            u"Projektledare"_s, u"2013-%1-%2"_s.arg(1 + row % 12, 2, 10, QChar(u'0')).arg(1 + row % 28, 2, 10, QChar(u'0'))};
}

static Document documentOf(int rows)
{
    Document document;
    document.title = u"Deltagare"_s;
    doc::Table table;
    for (const auto &title : {u"Namn"_s, u"Kön"_s, u"Land"_s, u"Organisation"_s, u"Roll"_s, u"Start"_s})
        table.columns.append({.title = title});
    for (int row = 0; row < rows; ++row) {
        QList<doc::Cell> cells;
        for (const QString &text : rowTexts(row))
            cells.append(doc::Cell(text));
        table.add(cells);
    }
    document.add(table);
    return document;
}

static QString htmlOf(int rows)
{
    QString html = u"<table>"_s;
    for (int row = 0; row < rows; ++row)
        html += u"<tr><td>"_s + rowTexts(row).join(u"</td><td>"_s) + u"</td></tr>"_s;
    return html + u"</table>"_s;
}

void measurePdf(const BigProject &project, ResultTable &table)
{
    const int rows = project.size().pdfRows;
    const int yardstickRows = project.size().yardstickPdfRows;
    tell(u"a list of %1 rows as PDF"_s.arg(rows));
    const QString path = project.file(u"list.pdf"_s);
    const Document document = documentOf(rows);
    const QString html = htmlOf(yardstickRows);
    const auto own = [&] {
        QString error;
        if (!renderDocument(document, DocumentFormat::Pdf, path, &error))
            giveUp(error);
    };
    const auto yardstick = [&] {
        QTextDocument text;
        text.setHtml(html);
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::A4));
        text.print(&writer);
    };
    table.add(u"PDF list, %1 rows x 6"_s.arg(rows), sideBySide(3, own, yardstick),
              u"`QTextDocument::print` of %1 rows"_s.arg(yardstickRows), {Goal::In::Ratio, 1.33});
    QFile::remove(path);
}
