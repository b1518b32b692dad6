// SPDX-License-Identifier: GPL-3.0-or-later
#include "digits.h"
#include "testmain.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

using namespace samverkan;
using namespace Qt::StringLiterals;

class TestDigits : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnUnexpectedWarnings(); }

    void digitsAreOneWidth()
    {
        const QFont font(u"Inter"_s, 10);
        QCOMPARE(digitTextWidth(u"111"_s, font), digitTextWidth(u"888"_s, font));
        QVERIFY(digitTextWidth(u"1"_s, font) >= QFontMetricsF(font).horizontalAdvance(u'1'));
        QCOMPARE(digitTextWidth(QString(), font), 0.0);
    }

    void rightAlignedNumbersEndTogether()
    {
        QImage image(100, 60, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(QFont(u"Inter"_s, 12));
        drawDigitText(&painter, QRectF(0, 0, 90, 30), Qt::AlignRight, u"1118"_s);
        drawDigitText(&painter, QRectF(0, 30, 90, 30), Qt::AlignRight, u"8888"_s);
        painter.end();
        const auto lastInked = [&](int from, int to) {
            for (int x = image.width() - 1; x >= 0; --x) {
                for (int y = from; y < to; ++y) {
                    if (image.pixelColor(x, y).lightness() < 128)
                        return x;
                }
            }
            return -1;
        };
        QVERIFY(lastInked(0, 30) > 0);
        QCOMPARE(lastInked(0, 30), lastInked(30, 60));
    }

    void sharesAddUp_data()
    {
        QTest::addColumn<qint64>("women");
        QTest::addColumn<qint64>("men");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::newRow("nobody") << qint64(0) << qint64(0) << 0 << 0;
        QTest::newRow("as in the picture") << qint64(423) << qint64(317) << 57 << 43;
        QTest::newRow("half") << qint64(1) << qint64(1) << 50 << 50;
        QTest::newRow("both round up") << qint64(5) << qint64(3) << 63 << 37; // 62.5 and 37.5
        QTest::newRow("only women") << qint64(3) << qint64(0) << 100 << 0;
        QTest::newRow("only men") << qint64(0) << qint64(3) << 0 << 100;
    }

    void sharesAddUp()
    {
        QFETCH(qint64, women);
        QFETCH(qint64, men);
        const Shares shares = sharesOf(women, men);
        QTEST(shares.first, "first");
        QTEST(shares.second, "second");
    }

    void percentIsWrittenAsTheLanguageDoes()
    {
        QCOMPARE(percentText(57, QLocale(QLocale::Swedish)), u"57\u00A0%"_s);
        QCOMPARE(percentText(57, QLocale(QLocale::English)), u"57%"_s);
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, TestDigits)
#include "tst_digits.moc"
