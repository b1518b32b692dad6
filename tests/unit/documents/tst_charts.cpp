// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartdrawing.h"
#include "chartexport.h"
#include "chartwidget.h"
#include "samples.h"
#include "testmain.h"
#include "valuescale.h"

#include <QApplication>
#include <QHelpEvent>
#include <QAccessible>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QToolTip>
#include <QXmlStreamReader>

using namespace samverkan;
using namespace Qt::StringLiterals;

static ChartLook screenLook(const ChartColours &colours = ChartColours::light())
{
    ChartLook look = paperLook(samples::swedish(), 13);
    look.colours = colours;
    return look;
}

static QImage painted(ChartDrawing &drawing)
{
    QImage image(drawing.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawing.paint(painter);
    return image;
}

static int pixelsOf(const QImage &image, const QColor &colour, const QRect &part)
{
    const QRect inside = part.intersected(image.rect());
    int count = 0;
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

static QStringList textsOf(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "text"_L1)
            texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
    }
    return reader.hasError() ? QStringList() : texts;
}

class ChartsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void everyBarIsThere_data();
    void everyBarIsThere();
    void theFirstCategoryIsOnTop();
    void marksFollowTheValues();
    void sharesEndTogether();
    void scaleHasRoundLines_data();
    void scaleHasRoundLines();
    void missingMonthsLeaveAGap();
    void svgIsVectorsWithAllLabels_data();
    void svgIsVectorsWithAllLabels();
    void svgTextIsEscaped();
    void recordedEqualsDrawn();
    void pngHasItsResolution();
    void numbersFollowTheLanguage();
    void fewSeriesKeepTheSums();
    void emptyChartsAreQuiet_data();
    void emptyChartsAreQuiet();
    void widgetIsUsedByKeyboard();
    void widgetIsUsedByMouse();
    void darkColoursAreDrawn();
    void coloursFollowThePalette();
    void pictures();
};

void ChartsTest::everyBarIsThere_data()
{
    QTest::addColumn<ChartData>("data");
    QTest::newRow("stacked") << samples::exchangesByCountry();
    QTest::newRow("share") << samples::balanceByKind();
    QTest::newRow("columns") << samples::monthlyTrend(ChartData::Kind::Columns);
    QTest::newRow("bars") << samples::hoursByTheme();
    QTest::newRow("eight series") << samples::focusAreas();
    ChartData grouped = samples::exchangesByCountry();
    grouped.kind = ChartData::Kind::Bars;
    QTest::newRow("grouped") << grouped;
}

// Each value fills its rectangle with its colour, all but for pens and figures. The third is hatched.
void ChartsTest::everyBarIsThere()
{
    QFETCH(ChartData, data);
    const ChartLook look = screenLook();
    ChartDrawing drawing(data, look, QSizeF(900, naturalChartHeight(data, look, 900)));
    const QImage image = painted(drawing);
    QCOMPARE(drawing.marks().size(), data.categories.size() * data.series.size());
    for (const ChartMark &mark : drawing.marks()) {
        if (data.value(mark.category, mark.series) <= 0)
            continue;
        const QRect inner = mark.rect.adjusted(2, 2, -2, -2).toAlignedRect();
        if (inner.width() < 4)
            continue;
        const ChartSeries &series = data.series.at(mark.series);
        const QColor colour = look.colours.fill(series.role, plainIndex(data, mark.series));
        const int found = pixelsOf(image, colour, inner);
        if (series.role == SeriesRole::Other) // lines across paper: neither full nor empty
            QVERIFY2(pixelsOf(image, look.colours.paper, inner) < inner.width() * inner.height() * 0.95, "no hatch");
        else
            QVERIFY2(found > inner.width() * inner.height() * 0.5, qPrintable(u"%1 %2"_s.arg(mark.category).arg(mark.series)));
    }
}

void ChartsTest::theFirstCategoryIsOnTop()
{
    ChartDrawing drawing(samples::exchangesByCountry(), screenLook(), QSizeF(900, 300));
    QCOMPARE(drawing.data().categories.at(drawing.marks().first().category).label, u"Tyskland"_s);
    QVERIFY(drawing.marks().first().rect.top() < drawing.marks().last().rect.top());
    ChartDrawing unsorted(samples::balanceByKind(), screenLook(), QSizeF(900, 300));
    QCOMPARE(unsorted.marks().first().category, 0);
}

void ChartsTest::marksFollowTheValues()
{
    const ChartData data = samples::exchangesByCountry();
    ChartDrawing drawing(data, screenLook(), QSizeF(900, 300));
    const double perPerson = drawing.frame().plot.width() / drawing.frame().scale.top;
    for (const ChartMark &mark : drawing.marks())
        QVERIFY(qAbs(mark.rect.width() - data.value(mark.category, mark.series) * perPerson) < 0.01);
    QCOMPARE(drawing.frame().scale.top, 50.0);
    drawing.resize(QSizeF(500, 260));
    QVERIFY(drawing.marks().last().rect.right() < 500);
    QVERIFY(drawing.marks().last().rect.bottom() < 260);
}

void ChartsTest::sharesEndTogether()
{
    ChartDrawing drawing(samples::balanceByKind(), screenLook(), QSizeF(900, 300));
    for (const ChartMark &mark : drawing.marks()) {
        if (mark.series == 1)
            QVERIFY(qAbs(mark.rect.right() - drawing.frame().plot.right()) < 0.01);
    }
}

void ChartsTest::scaleHasRoundLines_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<FigureKind>("unit");
    QTest::addColumn<double>("top");
    QTest::addColumn<double>("step");
    QTest::newRow("none") << 0.0 << FigureKind::Count << 1.0 << 1.0;
    QTest::newRow("one person") << 1.0 << FigureKind::Count << 1.0 << 1.0;
    QTest::newRow("five") << 5.0 << FigureKind::Count << 5.0 << 1.0;
    QTest::newRow("six") << 6.0 << FigureKind::Count << 6.0 << 2.0;
    QTest::newRow("48") << 48.0 << FigureKind::Count << 50.0 << 10.0;
    QTest::newRow("742") << 742.0 << FigureKind::Count << 800.0 << 200.0;
    QTest::newRow("hours") << 73450.0 << FigureKind::Hours << 75000.0 << 15000.0;
    QTest::newRow("per cent") << 0.63 << FigureKind::Percent << 0.8 << 0.2;
}

void ChartsTest::scaleHasRoundLines()
{
    QFETCH(double, largest);
    QFETCH(FigureKind, unit);
    const ValueScale scale = ValueScale::upTo(largest, unit, 0);
    QTEST(scale.top, "top");
    QTEST(scale.step, "step");
    QVERIFY(scale.ticks.size() <= 6);
}

void ChartsTest::missingMonthsLeaveAGap()
{
    const ChartData data = samples::monthlyTrend(ChartData::Kind::Line);
    const ChartLook look = screenLook();
    ChartDrawing drawing(data, look, QSizeF(900, 260));
    QCOMPARE(drawing.marks().size(), 27); // 14 months by two, less the unknown one
    const QImage image = painted(drawing);
    const QRectF plot = drawing.frame().plot;
    const double step = plot.width() / 14;
    const QRect gap(qRound(plot.left() + 4 * step), qRound(plot.top()), qRound(step), qRound(plot.height()));
    QCOMPARE(pixelsOf(image, look.colours.menLine, gap), 0);
    QVERIFY(pixelsOf(image, look.colours.menLine, gap.translated(qRound(3 * step), 0)) > 20);
}

void ChartsTest::svgIsVectorsWithAllLabels_data()
{
    everyBarIsThere_data();
    QTest::newRow("line") << samples::monthlyTrend(ChartData::Kind::Line);
    QTest::newRow("matrix") << samples::flows();
}

void ChartsTest::svgIsVectorsWithAllLabels()
{
    QFETCH(ChartData, data);
    const QByteArray svg = chartSvg(data, {u"En mening som säger vad diagrammet visar."_s, u"Exempelprojektet"_s}, samples::swedish(), 1000);
    QVERIFY(!svg.contains("<image"));
    QVERIFY(!svg.contains("base64"));
    const QString all = textsOf(svg).join(u' ');
    QVERIFY(all.contains(u"En mening som säger"_s));
    QVERIFY(all.contains(u"Exempelprojektet"_s));
    for (const ChartCategory &category : data.categories) {
        for (const QString &word : category.label.split(u' '))
            QVERIFY2(all.contains(word), qPrintable(word));
    }
    const bool named = data.series.size() > 1;
    for (const ChartSeries &series : data.series)
        QVERIFY2(!named || all.contains(series.name), qPrintable(series.name));
}

void ChartsTest::svgTextIsEscaped()
{
    ChartData data = samples::balanceByKind();
    data.categories[0].label = u"<script>alert(1)</script> & \"co\""_s;
    const QByteArray svg = chartSvg(data, {u"</title><script>x</script>"_s, {}}, samples::swedish());
    QVERIFY(!svg.contains("<script"));
    QVERIFY(!textsOf(svg).isEmpty()); // well formed
}

void ChartsTest::recordedEqualsDrawn()
{
    const ChartData data = samples::exchangesByCountry();
    const ChartPicture picture = recordChart(data, samples::swedish(), 400);
    const QImage image = chartImage(picture, 144);
    QCOMPARE(image.width(), 800);
    const ChartColours colours = ChartColours::light();
    ChartDrawing drawing(data, paperLook(samples::swedish(), 60), picture.size);
    QImage direct(image.size(), QImage::Format_RGB32);
    direct.fill(colours.paper);
    QPainter painter(&direct);
    painter.scale(800 / picture.size.width(), 800 / picture.size.width());
    drawing.paint(painter);
    painter.end();
    for (const QColor &colour : {colours.women, colours.men}) {
        const int expected = pixelsOf(direct, colour, direct.rect());
        QVERIFY(expected > 5000);
        QVERIFY(qAbs(pixelsOf(image, colour, image.rect()) - expected) < expected / 50);
    }
}

void ChartsTest::pngHasItsResolution()
{
    const QImage image = QImage::fromData(chartPng(samples::balanceByKind(), {u"Mening"_s, {}}, samples::swedish(), 300, 480));
    QCOMPARE(image.width(), 1500);
    QCOMPARE(image.dotsPerMeterX(), 11811);
}

void ChartsTest::numbersFollowTheLanguage()
{
    ChartData data = samples::exchangesByCountry();
    data.series[0].values[1] = 9093;
    QVERIFY(textsOf(chartSvg(data, {}, samples::swedish())).contains(u"9\u00A0114"_s));
    QVERIFY(textsOf(chartSvg(data, {}, samples::english())).contains(u"9,114"_s));
    const ChartData shares = samples::balanceByKind();
    QVERIFY(textsOf(chartSvg(shares, {}, samples::swedish())).contains(u"57\u00A0%"_s));
    QVERIFY(textsOf(chartSvg(shares, {}, samples::english())).contains(u"57%"_s));
}

void ChartsTest::fewSeriesKeepTheSums()
{
    const ChartData all = samples::focusAreas();
    const ChartData few = withFewSeries(all, 4, u"Övriga"_s);
    QCOMPARE(few.series.size(), 4);
    QCOMPARE(few.series.last().name, u"Övriga"_s);
    QCOMPARE(few.grandTotal(), all.grandTotal());
    const ChartData categories = withFewCategories(samples::exchangesByCountry(), 5, u"Övriga"_s);
    QCOMPARE(categories.categories.size(), 5);
    QCOMPARE(categories.categories.first().label, u"Finland"_s);
    QCOMPARE(categories.grandTotal(), samples::exchangesByCountry().grandTotal());
    QCOMPARE(categories.series.first().sum(), 98.0);
}

void ChartsTest::emptyChartsAreQuiet_data()
{
    QTest::addColumn<ChartData>("data");
    for (const auto kind : {ChartData::Kind::Bars, ChartData::Kind::Stacked, ChartData::Kind::Share, ChartData::Kind::Columns,
                            ChartData::Kind::Line, ChartData::Kind::Matrix}) {
        ChartData data{.kind = kind};
        QTest::addRow("nothing %d", int(kind)) << data;
        data.categories = {{u"A"_s}};
        data.series = {{u"S"_s}};
        QTest::addRow("no values %d", int(kind)) << data;
        data.series[0].values = {0};
        QTest::addRow("zero %d", int(kind)) << data;
        data.series[0].values = {-3};
        QTest::addRow("negative %d", int(kind)) << data;
    }
}

void ChartsTest::emptyChartsAreQuiet()
{
    QFETCH(ChartData, data);
    for (const QSizeF &size : {QSizeF(600, 200), QSizeF(20, 10), QSizeF(0, 0)}) {
        ChartDrawing drawing(data, screenLook(), size);
        QImage image(600, 200, QImage::Format_RGB32);
        QPainter painter(&image);
        drawing.paint(painter);
    }
    QVERIFY(chartSvg(data, {}, samples::english()).contains("<svg"));
}

void ChartsTest::widgetIsUsedByKeyboard()
{
    ChartWidget widget;
    widget.setLocale(samples::swedish());
    widget.setChart(samples::exchangesByCountry(), u"172 personer har rest till 9 länder."_s);
    widget.resize(800, 320);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    widget.setFocus(Qt::TabFocusReason);
    QSignalSpy activated(&widget, &ChartWidget::activated);
    QTest::keyClick(&widget, Qt::Key_Down);
    QTest::keyClick(&widget, Qt::Key_Right);
    QCOMPARE(widget.accessibleDescription(), u"Polen, Män: 11 (35\u00A0%)"_s);
    QTest::keyClick(&widget, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(widget.data().categories.at(activated.first().at(0).value<qsizetype>()).key, u"key-Polen"_s);
    QCOMPARE(widget.data().series.at(activated.first().at(1).value<qsizetype>()).key, u"man"_s);
    QTest::keyClick(&widget, Qt::Key_Home);
    QTest::keyClick(&widget, Qt::Key_Up); // stays
    QVERIFY(widget.accessibleDescription().startsWith(u"Tyskland, Kvinnor"_s));

    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::Chart);
    QCOMPARE(accessible->text(QAccessible::Name), u"172 personer har rest till 9 länder."_s);
}

void ChartsTest::widgetIsUsedByMouse()
{
    ChartWidget widget;
    widget.setLocale(samples::swedish());
    widget.setChart(samples::exchangesByCountry(), u"Mening"_s);
    widget.resize(800, 320);
    QSignalSpy activated(&widget, &ChartWidget::activated);
    QSignalSpy category(&widget, &ChartWidget::categoryActivated);
    const ChartMark first = widget.marks().first();
    QTest::mouseClick(&widget, Qt::LeftButton, {}, first.rect.center().toPoint());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().at(0).value<qsizetype>(), 1);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, QPoint(5, first.rect.center().toPoint().y()));
    QCOMPARE(category.size(), 1);
    QCOMPARE(widget.describe(first), u"Tyskland, Kvinnor: 27 (56\u00A0%)"_s);

    // The offscreen platform has no stacking order, which is no concern of ours.
    if (QGuiApplication::platformName() == "offscreen"_L1)
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    widget.show();
    QHelpEvent help(QEvent::ToolTip, first.rect.center().toPoint(), widget.mapToGlobal(first.rect.center().toPoint()));
    QApplication::sendEvent(&widget, &help);
    QVERIFY(QToolTip::text().contains(u"Tyskland, Kvinnor: 27"_s));
    QToolTip::hideText();
}

void ChartsTest::darkColoursAreDrawn()
{
    ChartWidget widget;
    const ChartColours dark = ChartColours::dark();
    widget.setColours(dark);
    widget.setChart(samples::exchangesByCountry(), u"Mening"_s);
    widget.resize(800, 320);
    widget.setSelectedCategory(1);
    QPalette palette;
    palette.setColor(QPalette::Window, dark.paper);
    widget.setPalette(palette);
    const QImage image = widget.grab().toImage();
    QVERIFY(pixelsOf(image, dark.women, image.rect()) > 5000);
    QVERIFY(pixelsOf(image, dark.men, image.rect()) > 5000);
    QVERIFY(pixelsOf(image, dark.chosen, image.rect()) > 1000);
    QCOMPARE(pixelsOf(image, ChartColours::light().women, image.rect()), 0);
}

void ChartsTest::coloursFollowThePalette()
{
    QPalette black;
    black.setColor(QPalette::Base, Qt::black);
    black.setColor(QPalette::Text, Qt::yellow);
    QCOMPARE(ChartColours::on(black).women, ChartColours::dark().women);
    QCOMPARE(ChartColours::on(black).text, QColor(Qt::yellow));
    QVERIFY(!ChartColours::on(black).tints);
    QPalette white;
    white.setColor(QPalette::Base, Qt::white);
    QCOMPARE(ChartColours::on(white).women, ChartColours::light().women);
}

// To be looked at: SAMVERKAN_PICTURES names a folder.
void ChartsTest::pictures()
{
    const QString folder = qEnvironmentVariable("SAMVERKAN_PICTURES");
    if (folder.isEmpty())
        QSKIP("SAMVERKAN_PICTURES is not set");
    const auto save = [&](const QString &name, const ChartData &data) {
        const ChartCaption caption{u"172 personer har rest till 9 länder: 98 kvinnor (58\u00A0%), 71 män (42\u00A0%) och 3 med annat eller okänt kön. Fördelningen är jämn."_s,
                                   u"Exempelprojektet · 1 mars 2012 – 30 april 2013 · uttaget 2013-05-14"_s};
        QFile png(folder + u'/' + name + u".png"_s);
        QVERIFY(png.open(QIODevice::WriteOnly) && png.write(chartPng(data, caption, samples::swedish(), 120, 900)) > 0);
        QFile svg(folder + u'/' + name + u".svg"_s);
        QVERIFY(svg.open(QIODevice::WriteOnly) && svg.write(chartSvg(data, caption, samples::swedish(), 900)) > 0);
        QFile pdf(folder + u'/' + name + u".pdf"_s);
        QVERIFY(pdf.open(QIODevice::WriteOnly) && pdf.write(chartPdf(data, caption, samples::swedish(), 900)) > 0);
    };
    save(u"stacked"_s, samples::exchangesByCountry());
    save(u"share"_s, samples::balanceByKind());
    save(u"columns"_s, samples::monthlyTrend(ChartData::Kind::Columns));
    save(u"line"_s, samples::monthlyTrend(ChartData::Kind::Line));
    save(u"matrix"_s, samples::flows());
    save(u"bars"_s, samples::hoursByTheme());
    save(u"eight"_s, samples::focusAreas());
    ChartData grouped = samples::exchangesByCountry();
    grouped.kind = ChartData::Kind::Bars;
    save(u"grouped"_s, grouped);

    for (const bool dark : {false, true}) {
        ChartWidget widget;
        const ChartColours colours = dark ? ChartColours::dark() : ChartColours::light();
        QPalette palette;
        palette.setColor(QPalette::Window, colours.paper);
        widget.setPalette(palette);
        widget.setColours(colours);
        widget.setLocale(samples::swedish());
        QFont font(paperFontFamily());
        font.setPointSizeF(10);
        widget.setFont(font);
        widget.setChart(samples::exchangesByCountry(), u"Mening"_s);
        widget.resize(1030, widget.heightForWidth(1030));
        widget.setSelectedCategory(2);
        widget.grab().save(folder + (dark ? u"/screen-dark.png"_s : u"/screen-light.png"_s));
    }
}

SAMVERKAN_TEST_MAIN_WITH(QApplication, ChartsTest)
#include "tst_charts.moc"
