// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastedtable.h"

#include "csvscanner.h"
#include "tablereader.h"

#include <QSaveFile>

#include <algorithm>

namespace samverkan {

static QString cellText(const CsvField &field)
{
    QString text = QString::fromUtf8(field.begin, field.size);
    if (field.doubled)
        text.replace(QStringLiteral("\"\""), QStringLiteral("\""));
    return text.trimmed();
}

PastedTable readPasted(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const TableLimits limits;
    CsvScanner scanner(bytes.contains('\t') ? '\t' : 0, limits.csvFieldBytes, limits.columns);
    PastedTable table;
    const char *at = bytes.constData();
    const char *end = at + bytes.size();
    while (at < end && scanner.scan(at, end, true) == CsvScanner::Outcome::Record) {
        at += scanner.consumed();
        QStringList cells;
        for (const CsvField &field : scanner.fields())
            cells.append(cellText(field));
        if (std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.isEmpty(); }))
            continue;
        if (!table.first.isEmpty()) {
            table.hasMore = true;
            break;
        }
        table.first = cells;
    }
    return table;
}

bool writePasted(const QString &path, const QString &text, const QStringList &headers)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    if (!headers.isEmpty())
        file.write(headers.join(u'\t').toUtf8() + '\n');
    file.write(text.toUtf8());
    return file.commit();
}

} // namespace samverkan
