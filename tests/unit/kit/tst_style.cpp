// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"
#include "style.h"
#include "testmain.h"
#include "themecontroller.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QScrollBar>
#include <QStyleOptionViewItem>
#include <QTabBar>
#include <QTableWidget>
#include <QToolButton>

using namespace samverkan;
using namespace Qt::StringLiterals;

namespace {

// How many pixels of exactly this colour the widget shows.
int pixelsOf(QWidget *widget, const QColor &color)
{
    const QImage image = widget->grab().toImage();
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y).rgb() == color.rgb();
    }
    return found;
}

}

class TestStyle : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_controller.reset(new ThemeController(qApp)); }
    void init()
    {
        failOnUnexpectedWarnings();
        m_controller->setChoice(ThemeController::Choice::Light);
        m_controller->setTextScale(1.0);
    }
    void cleanupTestCase() { m_controller.reset(); }

    void controlsAreOneHeight_data()
    {
        QTest::addColumn<qreal>("scale");
        QTest::newRow("100") << 1.0;
        QTest::newRow("150") << 1.5;
        QTest::newRow("200") << 2.0;
    }

    void controlsAreOneHeight()
    {
        QFETCH(qreal, scale);
        m_controller->setTextScale(scale);
        const int height = m_controller->theme().px(32);
        QPushButton button(u"Import"_s);
        QPushButton withIcon(icon(u"import"_s), u"Import"_s);
        QToolButton tool;
        tool.setIcon(icon(u"more"_s));
        QLineEdit edit;
        QComboBox combo;
        combo.addItem(u"Sweden"_s);
        QSpinBox spin;
        QDateEdit date;
        for (QWidget *widget : std::initializer_list<QWidget *> { &button, &withIcon, &tool, &edit, &combo, &spin, &date })
            QCOMPARE(widget->sizeHint().height(), height);
        QCOMPARE(tool.sizeHint().width(), height);
        QVERIFY(withIcon.sizeHint().width() > button.sizeHint().width());
        QCOMPARE(button.style()->pixelMetric(QStyle::PM_IndicatorWidth), m_controller->theme().px(18));
        QCOMPARE(button.style()->pixelMetric(QStyle::PM_ScrollBarExtent), m_controller->theme().px(12));
    }

    void rowsAreAsHighAsSaid()
    {
        QTableWidget table(2, 2);
        QCOMPARE(table.rowHeight(0), m_controller->theme().px(32));
        QCOMPARE(table.horizontalHeader()->sizeHint().height(), m_controller->theme().px(32));
    }

    void textScaleReachesExistingWidgets()
    {
        QWidget window;
        QPushButton button(u"Import"_s, &window);
        const int before = button.sizeHint().height();
        m_controller->setTextScale(2.0);
        QCOMPARE(button.sizeHint().height(), 2 * before);
    }

    void primaryIsFilledAndDisabledIsNot()
    {
        QPushButton button(u"New"_s);
        button.resize(100, 32);
        QCOMPARE(pixelsOf(&button, m_controller->theme().color(Theme::Accent)), 0);
        setButtonKind(&button, ButtonKind::Primary);
        QCOMPARE(buttonKind(&button), ButtonKind::Primary);
        QVERIFY(pixelsOf(&button, m_controller->theme().color(Theme::Accent)) > 1000);
        button.setEnabled(false);
        QCOMPARE(pixelsOf(&button, m_controller->theme().color(Theme::Accent)), 0);
    }

    void aFaultHasAnEdgeUntilItIsGone()
    {
        QLineEdit edit(u"2013-02-30"_s);
        edit.resize(150, 32);
        const QColor error = m_controller->theme().color(Theme::Error);
        QCOMPARE(pixelsOf(&edit, error), 0);
        setFault(&edit, true);
        QVERIFY(pixelsOf(&edit, error) > 200);
        setFault(&edit, false);
        QCOMPARE(pixelsOf(&edit, error), 0);
    }

    void focusIsVisible()
    {
        QWidget window;
        auto *edit = new QLineEdit(&window);
        auto *other = new QLineEdit(&window);
        edit->setGeometry(0, 0, 120, 32);
        other->setGeometry(0, 40, 120, 32);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
        const QColor accent = m_controller->theme().color(Theme::Accent);
        QVERIFY(pixelsOf(edit, accent) > 300);
        QCOMPARE(pixelsOf(other, accent), 0);
    }

    void aChosenRowKeepsItsTintWhenTheFormHasFocus()
    {
        QWidget window;
        auto *table = new QTableWidget(3, 1, &window);
        auto *edit = new QLineEdit(&window);
        table->setGeometry(0, 0, 200, 140);
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        edit->setGeometry(0, 150, 200, 32);
        table->selectRow(1);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
        const Theme theme = m_controller->theme();
        QVERIFY(pixelsOf(table, theme.color(Theme::Chosen)) > 1000);
        QVERIFY(pixelsOf(table, theme.color(Theme::Accent)) >= 3 * 30);
        QCOMPARE(pixelsOf(table, theme.color(Theme::ChosenInactive)), 0);
    }

    void headersDrawWholeTextOrElide()
    {
        QTableWidget table(1, 2);
        table.setHorizontalHeaderLabels({ u"Name"_s, u"Organisation"_s });
        table.horizontalHeader()->setSortIndicatorShown(true);
        table.horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
        table.resize(400, 120);
        table.show();
        const Theme theme = m_controller->theme();
        // The arrow and the sorted column's darker word are there.
        QVERIFY(pixelsOf(table.horizontalHeader(), theme.color(Theme::Link)) > 0);
        QVERIFY(pixelsOf(table.horizontalHeader(), theme.color(Theme::Text)) > 0);
    }

    void choosingATabMovesNothing()
    {
        QTabBar bar;
        bar.addTab(u"Details"_s);
        bar.addTab(u"Activities\t14"_s);
        bar.resize(bar.sizeHint());
        bar.show();
        const QRect before = bar.tabRect(1);
        bar.setCurrentIndex(1);
        QCOMPARE(bar.tabRect(1), before);
    }

    void scrollBarsHaveNoArrowsAndAThumbThatCanBeHit()
    {
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 1000000);
        bar.setPageStep(10);
        bar.resize(12, 200);
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        const QStyle *style = bar.style();
        QVERIFY(style->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarAddLine, &bar).isEmpty());
        const QRect thumb = style->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
        QVERIFY(thumb.height() >= 24);
        option.sliderPosition = option.maximum;
        const QRect last = style->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
        QVERIFY(last.bottom() < 200 && last.top() > thumb.top());
    }

    void listsOfChoicesAreDrawnByTheStyle()
    {
        QComboBox combo;
        combo.addItems({ u"Women"_s, u"Men"_s });
        QVERIFY(combo.view()->sizeHintForRow(0) >= m_controller->theme().px(30));
    }

private:
    QScopedPointer<ThemeController> m_controller;
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, TestStyle)
#include "tst_style.moc"
