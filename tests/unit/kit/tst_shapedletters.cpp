// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapedletters.h"
#include "testmain.h"

#include <QImage>
#include <QRandomGenerator>
#include <QTest>

using namespace samverkan;
using namespace Qt::StringLiterals;

// Lines put together from pairs of letters are those the font makes as a whole.
class TestShapedLetters : public QObject
{
    Q_OBJECT

    static QList<quint32> glyphs(const ShapedText &text)
    {
        QList<quint32> all;
        for (const QGlyphRun &run : text.runs)
            all.append(run.glyphIndexes());
        return all;
    }

    static QList<qreal> places(const ShapedText &text)
    {
        QList<qreal> all;
        for (const QGlyphRun &run : text.runs) {
            for (const QPointF &position : run.positions())
                all.append(position.x());
        }
        return all;
    }

    static void compare(const ShapedText &own, const ShapedText &whole)
    {
        QCOMPARE(glyphs(own), glyphs(whole));
        QVERIFY(qAbs(own.width - whole.width) < 0.01);
        QCOMPARE(own.ascent, whole.ascent);
        QCOMPARE(own.descent, whole.descent);
        const QList<qreal> ownPlaces = places(own);
        const QList<qreal> wholePlaces = places(whole);
        for (qsizetype i = 0; i < ownPlaces.size(); ++i)
            QVERIFY2(qAbs(ownPlaces[i] - wholePlaces[i]) < 0.01, qPrintable(QString::number(i)));
    }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void areThoseOfTheWhole_data()
    {
        QTest::addColumn<QString>("signs");
        QTest::addColumn<bool>("isByLetter");
        QTest::newRow("names") << u"ABCDEFGHIJKLMNOPRSTUVWYZÅÄÖabcdefghijklmnopqrstuvwxyzåäöéüčšžłęņīķ '"_s << true;
        QTest::newRow("addresses") << u"abcdefghijklmnopqrstuvwxyz@._"_s << true;
        QTest::newRow("numbers") << u"0123456789 "_s << true;
        QTest::newRow("Cyrillic and Greek") << u"АБВГДЕЖабвгдежзийклмноп ΑΒΓΔαβγδεζη"_s << true;
        QTest::newRow("accents apart") << u"abc\u030A\u0308"_s << false;
        QTest::newRow("from the right") << u"\u05E9\u05DC\u05D5\u05DD"_s << false;
    }

    void areThoseOfTheWhole()
    {
        QFETCH(QString, signs);
        QFETCH(bool, isByLetter);
        QRandomGenerator random(7);
        const QImage device(10, 10, QImage::Format_RGB32);
        for (const int weight : {int(QFont::Normal), int(QFont::Medium)}) {
            QFont font(u"Inter"_s, 10);
            font.setWeight(QFont::Weight(weight));
            ShapedLetters letters(font);
            for (int round = 0; round < 200; ++round) {
                QString text;
                for (int length = 1 + int(random.bounded(30)); length > 0; --length)
                    text.append(signs[random.bounded(int(signs.size()))]);
                const ShapedText own = letters.line(&device, text);
                compare(own, ShapedText(font, &device, text));
                if (QTest::currentTestFailed())
                    qInfo().noquote() << text;
                QVERIFY(!QTest::currentTestFailed());
                QVERIFY(own.isByLetter || !isByLetter);
            }
            QVERIFY(letters.line(&device, signs).isByLetter == isByLetter);
        }
    }

    void lettersEndBeforeAPlace()
    {
        const QImage device(10, 10, QImage::Format_RGB32);
        ShapedLetters letters(QFont(u"Inter"_s, 10));
        const ShapedText line = letters.line(&device, u"Lettland"_s);
        QCOMPARE(line.lettersBefore(-1), 0);
        QCOMPARE(line.lettersBefore(line.width + 1), 8);
        QCOMPARE(line.lettersBefore(letters.line(&device, u"Let"_s).width + 0.5), 3);
        QCOMPARE(letters.line(&device, {}).lettersBefore(5), 0);
    }
};

SAMVERKAN_TEST_MAIN_WITH(QGuiApplication, TestShapedLetters)
#include "tst_shapedletters.moc"
