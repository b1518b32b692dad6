// SPDX-License-Identifier: GPL-3.0-or-later
#include "elidedline.h"
#include "testmain.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace samverkan;
using namespace Qt::StringLiterals;

static const QRect box(7, 3, 120, 27);

static QImage picture(const std::function<void(QPainter &)> &draw)
{
    QImage image(160, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter);
    return image;
}

// A line looks as Qt's own functions would draw it, which shape it twice.
class TestElidedLine : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void looksAsIfDrawnByQt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a word") << u"Åsa"_s;
        QTest::newRow("too long") << u"Stiftelsen för samverkan över gränser"_s;
        QTest::newRow("words") << u"Åsa Öst-Vik"_s;
        QTest::newRow("address") << u"a.vay@to.example.org"_s;
        QTest::newRow("address cut off") << u"anna.andersson@mall.example.org"_s;
        QTest::newRow("date") << u"2012-05-14, 13:30"_s;
        QTest::newRow("signs") << u"A.B. (C) – «d»…"_s;
        QTest::newRow("Greek and Cyrillic") << u"Αθήνα Рига"_s;
        QTest::newRow("accents apart") << u"A\u030Angstro\u0308m"_s;
        QTest::newRow("from the right") << u"\u05E9\u05DC\u05D5\u05DD"_s;
    }

    void looksAsIfDrawnByQt()
    {
        QFETCH(QString, text);
        QString shown;
        const QImage own = picture([&](QPainter &painter) {
            ShapedLetters letters(painter.font());
            const ElidedLine line(letters, painter.device(), text, box.width());
            shown = line.text();
            line.draw(&painter, box);
        });
        const QImage theirs = picture([&](QPainter &painter) {
            const QString elided = painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width());
            QCOMPARE(shown, elided);
            painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, elided);
        });
        QCOMPARE(own, theirs);
    }

    void isNoWiderThanAllowed()
    {
        QImage image(10, 10, QImage::Format_RGB32);
        QPainter painter(&image);
        ShapedLetters letters(painter.font());
        const ElidedLine whole(letters, painter.device(), u"Lettland"_s, 500);
        QCOMPARE(whole.text(), u"Lettland"_s);
        QVERIFY(qAbs(whole.width() - painter.fontMetrics().horizontalAdvance(whole.text())) <= 1);
        const ElidedLine cut(letters, painter.device(), u"Lettland"_s, int(whole.width()) - 5);
        QVERIFY(cut.text().endsWith(u'…'));
        QVERIFY(cut.width() <= whole.width() - 5);
    }
};

SAMVERKAN_TEST_MAIN_WITH(QGuiApplication, TestElidedLine)
#include "tst_elidedline.moc"
