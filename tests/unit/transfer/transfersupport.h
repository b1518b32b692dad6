// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablereader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

namespace samverkan::transfertest {

inline QString sharedPath(const QString &name) { return QStringLiteral(SAMVERKAN_SHARED_DATA) + u'/' + name; }

// A file read to its end, with what was said about it on the way.
struct ReadTable
{
    std::vector<Row> rows;
    TableInfo info;
    QList<SheetName> sheets;
    Fault fault; // of opening or of reading

    QStringList texts(size_t row) const
    {
        QStringList list;
        if (row < rows.size()) {
            for (const Cell &cell : rows[row].cells)
                list << cell.toText();
        }
        return list;
    }
    QList<QStringList> allTexts() const
    {
        QList<QStringList> all;
        for (size_t i = 0; i < rows.size(); ++i)
            all << texts(i);
        return all;
    }
    bool anyFault() const
    {
        return fault || std::any_of(rows.begin(), rows.end(), [](const Row &row) { return bool(row.fault); });
    }
};

inline ReadTable readTable(const QString &path, const TableOptions &options = {}, const CancelToken &cancel = {})
{
    ReadTable table;
    OpenedTable opened = openTable(path, options, cancel);
    if (!opened.reader) {
        table.fault = opened.fault;
        return table;
    }
    table.info = opened.reader->info();
    table.sheets = opened.reader->sheets();
    Row row;
    while (opened.reader->next(row))
        table.rows.push_back(row);
    table.fault = opened.reader->fault();
    return table;
}

// A file made by the test, with these bytes; gone with the folder.
class MadeFiles
{
public:
    QString make(const QByteArray &bytes, const QString &name = QStringLiteral("made.csv"))
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test cannot write its own file");
        return path;
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace samverkan::transfertest

// Without the lists nobody here wrote there is nothing to compare with.
#define SKIP_WITHOUT_SHARED_DATA()                                                                  \
    do {                                                                                            \
        if (!QDir(QStringLiteral(SAMVERKAN_SHARED_DATA)).exists())                                  \
            QSKIP("the folder shared/data is not here");                                            \
    } while (false)
