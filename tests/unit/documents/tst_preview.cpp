// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentpane.h"
#include "documentprinter.h"
#include "documentview.h"
#include "samples.h"
#include "testmain.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPrinter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace samverkan;
using namespace Qt::StringLiterals;

class PreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void pagesAreWhiteOnTheDesk();
    void zoomKeepsThePlace();
    void pagesFollowEachOther();
    void clicksLeadToRecords();
    void theBarSaysWhereOneIs();
    void printsThePagesAskedFor();
    void pictures();
};

void PreviewTest::pagesAreWhiteOnTheDesk()
{
    DocumentView view;
    view.setDeskColours({.desk = QColor(0x16191B), .edge = QColor(0x333A3D), .focus = Qt::blue});
    view.resize(700, 900);
    view.setDocument(samples::genderReport());
    const QImage image = view.grab().toImage();
    QCOMPARE(image.pixelColor(5, 5), QColor(0x16191B));
    QCOMPARE(image.pixelColor(350, 30), QColor(Qt::white));
    int orange = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            orange += image.pixelColor(x, y) == QColor(0xD07A22) ? 1 : 0;
    }
    QVERIFY(orange > 2000); // the chart is on the page
}

void PreviewTest::zoomKeepsThePlace()
{
    DocumentView view;
    view.resize(500, 600);
    view.setDocument(samples::longReport(300));
    view.goToPage(3);
    QCOMPARE(view.currentPage(), 3);
    QSignalSpy zoomed(&view, &DocumentView::zoomChanged);
    view.setZoom(2);
    QCOMPARE(view.zoom(), 2.0);
    QCOMPARE(view.currentPage(), 3);
    QCOMPARE(view.fit(), DocumentView::Fit::Free);
    view.setZoom(100);
    QCOMPARE(view.zoom(), 4.0);
    view.setFit(DocumentView::Fit::Page);
    QVERIFY(view.zoom() < 1);
    QVERIFY(zoomed.size() >= 3);
}

void PreviewTest::pagesFollowEachOther()
{
    DocumentView view;
    view.resize(500, 600);
    QSignalSpy pages(&view, &DocumentView::currentPageChanged);
    view.setDocument(samples::longReport(120));
    QCOMPARE(pages.last().at(0).value<qsizetype>(), 0);
    QCOMPARE(pages.last().at(1).value<qsizetype>(), view.pageCount());
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentPage(), view.pageCount() - 1);
    QVERIFY(view.accessibleDescription().startsWith(u"Page %1"_s.arg(view.pageCount())));
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentPage(), 0);
    QTest::keyClick(&view, Qt::Key_Space);
    QVERIFY(view.verticalScrollBar()->value() > 100);
    view.setLayout(nullptr);
    QCOMPARE(view.pageCount(), 0);
    QVERIFY(!view.grab().isNull());
}

void PreviewTest::clicksLeadToRecords()
{
    Document document;
    document.title = u"T"_s;
    Table table{.columns = {{.title = u"Country"_s}, {.title = u"Women"_s, .kind = FigureKind::Count}}};
    table.add({Cell(u"Finland"_s), Cell::count(14)}).key = u"FI"_s;
    document.add(table);
    DocumentView view;
    view.resize(700, 800);
    view.setDocument(document);
    QPointF place;
    for (const PageText &text : view.pageLayout()->page(0).texts) {
        if (text.text == u"Finland"_s)
            place = text.base;
    }
    const double scale = view.zoom() * view.logicalDpiX() / unitsPerInch;
    const double left = (view.viewport()->width() - view.pageLayout()->paper().width * scale) / 2;
    QSignalSpy activated(&view, &DocumentView::activated);
    const QPoint point = (place * scale + QPointF(std::max(24.0, left) + 2, 24)).toPoint();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toString(), u"FI"_s);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(3, 3));
    QCOMPARE(activated.size(), 1);
}

void PreviewTest::theBarSaysWhereOneIs()
{
    DocumentPane pane;
    pane.setLocale(samples::swedish());
    pane.resize(600, 700);
    pane.view()->setDocument(samples::genderReport());
    QVERIFY(!pane.grab().isNull()); // lays it out
    QCOMPARE(pane.view()->verticalScrollBar()->value(), 0);
    QStringList labels;
    for (const QLabel *label : pane.findChildren<QLabel *>())
        labels.append(label->text());
    QVERIFY(labels.contains(u"Page 1 of 2"_s));
    pane.view()->setZoom(0.72);
    pane.largerButton()->click();
    QCOMPARE(qRound(pane.view()->zoom() * 100), 90);
    labels.clear();
    for (const QLabel *label : pane.findChildren<QLabel *>())
        labels.append(label->text());
    QVERIFY2(labels.contains(u"90\u00A0%"_s), qPrintable(labels.join(u'|')));
    QCOMPARE(pane.smallerButton()->accessibleName(), u"Smaller"_s);
}

void PreviewTest::printsThePagesAskedFor()
{
    const QTemporaryDir folder;
    const PageLayout layout(prepareDocument(samples::longReport(200)));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"print.pdf"_s));
    preparePrinter(printer, layout);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 3);
    QString error;
    QVERIFY2(printDocument(layout, printer, &error), qPrintable(error));
    QFile file(printer.outputFileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("/Type /Page\n"), 2);
}

// To be looked at: SAMVERKAN_PICTURES names a folder.
void PreviewTest::pictures()
{
    const QString folder = qEnvironmentVariable("SAMVERKAN_PICTURES");
    if (folder.isEmpty())
        QSKIP("SAMVERKAN_PICTURES is not set");
    DocumentPane pane;
    pane.setLocale(samples::swedish());
    pane.resize(550, 700);
    pane.view()->setDocument(samples::genderReport());
    QVERIFY(pane.grab().save(folder + u"/preview.png"_s));
}

SAMVERKAN_TEST_MAIN_WITH(QApplication, PreviewTest)
#include "tst_preview.moc"
