// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastedtable.h"
#include "tablereader.h"
#include "testmain.h"

#include <QTemporaryDir>

using namespace samverkan;
using namespace Qt::StringLiterals;

// Cells as spreadsheets put them on the clipboard.
class PastedTableTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void rowsAndCellsAreTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<bool>("more");
        QTest::newRow("nothing") << QString() << QStringList() << false;
        QTest::newRow("blank") << u"\t\t\r\n \r\n"_s << QStringList() << false;
        QTest::newRow("a cell") << u"Rīga"_s << QStringList{u"Rīga"_s} << false;
        QTest::newRow("a cell, as Excel ends it") << u"Rīga\r\n"_s << QStringList{u"Rīga"_s} << false;
        QTest::newRow("a row") << u"Anna\t\tSE\n"_s << QStringList{u"Anna"_s, QString(), u"SE"_s} << false;
        QTest::newRow("a line end inside") << u"\"Anna\nBerg\"\t\"5\"\" bred\"\n"_s << QStringList{u"Anna\nBerg"_s, u"5\" bred"_s} << false;
        QTest::newRow("a block") << u"\r\nAnna\tSE\r\nBo\tFI\r\n"_s << QStringList{u"Anna"_s, u"SE"_s} << true;
        QTest::newRow("a column") << u"Berg, Anna\nBo\n"_s << QStringList{u"Berg, Anna"_s} << true;
    }
    void rowsAndCellsAreTold()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, first);
        QFETCH(bool, more);
        const PastedTable table = readPasted(text);
        QCOMPARE(table.first, first);
        QCOMPARE(table.hasMore, more);
        QCOMPARE(table.isEmpty(), first.isEmpty());
        QCOMPARE(table.isOneCell(), first.size() == 1 && !more);
    }

    void theBlockIsAListUnderItsHeadings()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"pasted.txt"_s);
        QVERIFY(writePasted(path, u"Åsa\tSE\nBo\tFI\n"_s, {u"Namn"_s, u"Land"_s}));
        OpenedTable opened = openTable(path);
        QVERIFY(opened.reader);
        QStringList rows;
        Row row;
        while (opened.reader->next(row))
            rows.append(row.cells[0].toText() + u'|' + row.cells[1].toText());
        QCOMPARE(rows, (QStringList{u"Namn|Land"_s, u"Åsa|SE"_s, u"Bo|FI"_s}));
        QVERIFY(!writePasted(folder.filePath(u"no/such/folder"_s), {}, {}));
    }
};

SAMVERKAN_TEST_MAIN(PastedTableTest)

#include "tst_pastedtable.moc"
