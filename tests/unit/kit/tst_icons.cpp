// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"
#include "testmain.h"
#include "themecontroller.h"

#include <QApplication>
#include <QPainter>
#include <QPicture>

using namespace samverkan;
using namespace Qt::StringLiterals;

namespace {

int inked(const QImage &image)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y).alpha() > 127;
    }
    return found;
}

}

class TestIcons : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_controller.reset(new ThemeController(qApp)); }
    void init() { failOnUnexpectedWarnings(); }
    void cleanupTestCase() { m_controller.reset(); }

    void theSetIsWhole()
    {
        const QString wanted = u"overview people person org calendar group exchange partner network chart report project search "
                               "plus minus import export print filter columns close check checkcircle warn error info question "
                               "clock undo eye lock more pen equal sign bookmark trash copyback new open flask command left "
                               "right up down"_s;
        const QStringList names = iconNames();
        for (const QString &name : wanted.split(u' '))
            QVERIFY2(names.contains(name), qPrintable(name));
    }

    void everyIconIsSharpInBothThemes_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<qreal>("ratio");
        for (qreal ratio : { 1.0, 1.5, 2.0 }) {
            QTest::addRow("light %g", ratio) << int(ThemeController::Choice::Light) << ratio;
            QTest::addRow("dark %g", ratio) << int(ThemeController::Choice::Dark) << ratio;
        }
    }

    void everyIconIsSharpInBothThemes()
    {
        QFETCH(int, choice);
        QFETCH(qreal, ratio);
        m_controller->setChoice(ThemeController::Choice(choice));
        const QColor ink = m_controller->theme().color(Theme::Text2);
        const QStringList names = iconNames();
        QVERIFY(names.size() >= 46);
        for (const QString &name : names) {
            const QPixmap pixmap = icon(name).pixmap(QSize(20, 20), ratio);
            QCOMPARE(pixmap.width(), qRound(20 * ratio));
            QCOMPARE(pixmap.devicePixelRatio(), ratio);
            const QImage image = pixmap.toImage();
            QVERIFY2(inked(image) >= 8 * ratio, qPrintable(name));
            // One colour, the theme's: the darkest point is it.
            bool found = false;
            for (int y = 0; y < image.height() && !found; ++y) {
                for (int x = 0; x < image.width() && !found; ++x) {
                    const QColor color = image.pixelColor(x, y);
                    found = color.alpha() > 150 && qAbs(color.red() - ink.red()) < 4 && qAbs(color.green() - ink.green()) < 4;
                }
            }
            QVERIFY2(found, qPrintable(name));
        }
    }

    void disabledIsPaler()
    {
        m_controller->setChoice(ThemeController::Choice::Light);
        const QImage normal = icon(u"plus"_s, Theme::Text).pixmap(QSize(20, 20), 1.0).toImage();
        const QImage disabled = icon(u"plus"_s, Theme::Text).pixmap(QSize(20, 20), 1.0, QIcon::Disabled).toImage();
        QVERIFY(disabled.pixelColor(10, 10).lightness() > normal.pixelColor(10, 10).lightness());
    }

    void anUnknownNameSaysSo()
    {
        QTest::ignoreMessage(QtWarningMsg, "There is no icon \"unicorn\"");
        QVERIFY(icon(u"unicorn"_s).isNull());
    }

    void isDrawnAsVectorWhereThereAreNoPixels()
    {
        QPicture picture;
        QPainter painter(&picture);
        paintIcon(&painter, QRectF(0, 0, 20, 20), u"check"_s, Qt::black);
        painter.end();
        QVERIFY(picture.size() > 0 && picture.size() < 4000);
    }

private:
    QScopedPointer<ThemeController> m_controller;
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, TestIcons)
#include "tst_icons.moc"
