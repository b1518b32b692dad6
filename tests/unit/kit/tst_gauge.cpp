// SPDX-License-Identifier: GPL-3.0-or-later
#include "balancegauge.h"
#include "legendrow.h"
#include "testmain.h"
#include "themecontroller.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>

using namespace samverkan;
using namespace Qt::StringLiterals;

namespace {

int pixelsOf(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y).rgb() == color.rgb();
    }
    return found;
}

BalanceView even()
{
    return { 423, 317, BalanceView::Verdict::Even, u"even"_s, u"Even, within 40–60%."_s };
}

}

class TestGauge : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_controller.reset(new ThemeController(qApp));
        m_controller->setChoice(ThemeController::Choice::Light);
    }
    void init() { failOnUnexpectedWarnings(); }
    void cleanupTestCase() { m_controller.reset(); }

    void saysWhatItShows()
    {
        BalanceGauge gauge(BalanceGauge::Form::Small);
        gauge.setView(even());
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&gauge);
        QCOMPARE(spoken->text(QAccessible::Name), u"Women 57%, 43% Men, even"_s);
        QCOMPARE(spoken->text(QAccessible::Description), u"Even, within 40–60%."_s);
    }

    void showsBothShares()
    {
        BalanceGauge gauge(BalanceGauge::Form::Small);
        gauge.setView(even());
        gauge.resize(gauge.sizeHint());
        const QImage image = gauge.grab().toImage();
        const Theme theme = m_controller->theme();
        const int women = pixelsOf(image, theme.color(Theme::Women));
        const int men = pixelsOf(image, theme.color(Theme::Men));
        QVERIFY(women > 0 && men > 0);
        QVERIFY(qAbs(women * 100 / (women + men) - 57) <= 3);
    }

    void nobodyIsNoShare_data()
    {
        QTest::addColumn<int>("form");
        QTest::newRow("small") << int(BalanceGauge::Form::Small);
        QTest::newRow("large") << int(BalanceGauge::Form::Large);
    }

    void nobodyIsNoShare()
    {
        QFETCH(int, form);
        BalanceGauge gauge { BalanceGauge::Form(form) };
        gauge.setView({ 0, 0, BalanceView::Verdict::None, {}, {} });
        gauge.resize(gauge.sizeHint());
        const QImage image = gauge.grab().toImage();
        QCOMPARE(pixelsOf(image, m_controller->theme().color(Theme::Women)), 0);
        QCOMPARE(pixelsOf(image, m_controller->theme().color(Theme::Men)), 0);
    }

    void oneSideFillsTheBar()
    {
        BalanceGauge gauge(BalanceGauge::Form::Large);
        gauge.setView({ 4, 0, BalanceView::Verdict::Few, u"few"_s, u"Few people."_s });
        gauge.resize(320, gauge.heightForWidth(320));
        const QImage image = gauge.grab().toImage();
        QVERIFY(pixelsOf(image, m_controller->theme().color(Theme::Women)) > 320 * 10);
        QCOMPARE(pixelsOf(image, m_controller->theme().color(Theme::Men)), 0);
    }

    void longSentencesGetRoom()
    {
        BalanceGauge gauge(BalanceGauge::Form::Large);
        BalanceView view = even();
        gauge.setView(view);
        const int oneLine = gauge.heightForWidth(356);
        view.sentence = view.sentence.repeated(6);
        gauge.setView(view);
        QVERIFY(gauge.heightForWidth(356) > oneLine);
    }

    void legendsWrapAndAreRead()
    {
        LegendRow legend;
        legend.setEntries({ { u"Women"_s, u"98"_s, Qt::red, false }, { u"Men"_s, u"71"_s, Qt::blue, false },
                            { u"Other or unknown"_s, u"3"_s, Qt::gray, true } });
        QCOMPARE(legend.accessibleName(), u"Women 98, Men 71, Other or unknown 3"_s);
        QVERIFY(legend.heightForWidth(150) > legend.heightForWidth(600));
    }

private:
    QScopedPointer<ThemeController> m_controller;
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, TestGauge)
#include "tst_gauge.moc"
