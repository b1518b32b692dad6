// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "theme.h"
#include "themecontroller.h"

#include <QApplication>
#include <QSignalSpy>
#include <QWidget>

using namespace samverkan;
using namespace Qt::StringLiterals;

namespace {

struct Pair
{
    const char *name;
    Theme::Token ink;
    Theme::Token ground;
    qreal least;
};

constexpr qreal text = 4.5;
constexpr qreal part = 3.0;

// Every pair that meets somewhere in the program. WCAG 2.1, 1.4.3 and 1.4.11.
constexpr Pair pairs[] = {
    { "text on paper", Theme::Text, Theme::Base, text },
    { "text on desk", Theme::Text, Theme::Desk, text },
    { "text in a field", Theme::Text, Theme::Field, text },
    { "text on hover", Theme::Text, Theme::HoverOnDesk, text },
    { "text in a chosen row", Theme::Text, Theme::Chosen, text },
    { "text in a row of an inactive window", Theme::Text, Theme::ChosenInactive, text },
    { "text in navigation", Theme::Text, Theme::ChosenOnDesk, text },
    { "text in a menu", Theme::Text, Theme::Raised, text },
    { "text on a pressed button", Theme::Text, Theme::Pressed, text },
    { "text 2 on paper", Theme::Text2, Theme::Base, text },
    { "text 2 on desk", Theme::Text2, Theme::Desk, text },
    { "text 2 on hover", Theme::Text2, Theme::HoverOnDesk, text },
    { "text 2 in a chosen row", Theme::Text2, Theme::Chosen, text },
    { "text 2 in navigation", Theme::Text2, Theme::ChosenOnDesk, text },
    { "text 2 on a track", Theme::Text2, Theme::Track, text },
    { "text 2 in a chip", Theme::Text2, Theme::NoteGround, text },
    { "text 2 in the band", Theme::Text2, Theme::Band, text },
    { "link on paper", Theme::Link, Theme::Base, text },
    { "link on desk", Theme::Link, Theme::Desk, text },
    { "link in navigation", Theme::Link, Theme::ChosenOnDesk, text },
    { "link in a chosen row", Theme::Link, Theme::Chosen, text },
    { "on accent", Theme::OnAccent, Theme::Accent, text },
    { "on accent, hovered", Theme::OnAccent, Theme::AccentHover, text },
    { "on accent, pressed", Theme::OnAccent, Theme::AccentPressed, text },
    { "error on paper", Theme::Error, Theme::Base, text },
    { "error in a chosen row", Theme::Error, Theme::Chosen, text },
    { "error on its ground", Theme::Error, Theme::ErrorGround, text },
    { "warning on paper", Theme::Warning, Theme::Base, text },
    { "warning in a chosen row", Theme::Warning, Theme::Chosen, text },
    { "warning on its ground", Theme::Warning, Theme::WarningGround, text },
    { "done on paper", Theme::Done, Theme::Base, text },
    { "done on its ground", Theme::Done, Theme::DoneGround, text },
    { "undo bar", Theme::UndoText, Theme::UndoGround, text },
    { "undo bar, raised", Theme::UndoText, Theme::UndoRaised, text },
    { "undo link", Theme::UndoLink, Theme::UndoGround, text },
    { "undo link, raised", Theme::UndoLink, Theme::UndoRaised, text },
    { "text on women", Theme::OnWomen, Theme::Women, text },
    { "text on men", Theme::OnMen, Theme::Men, text },
    { "strong edge on paper", Theme::Strong, Theme::Base, part },
    { "strong edge on desk", Theme::Strong, Theme::Desk, part },
    { "thumb", Theme::Thumb, Theme::Base, part },
    { "hovered thumb", Theme::ThumbHover, Theme::Base, part },
    { "accent on paper", Theme::Accent, Theme::Base, part },
    { "accent bar in a row", Theme::Accent, Theme::Chosen, part },
    { "accent bar in navigation", Theme::Accent, Theme::ChosenOnDesk, part },
    { "chip edge", Theme::ChipEdge, Theme::Base, part },
    { "women on paper", Theme::Women, Theme::Base, part },
    { "women in the band", Theme::Women, Theme::Band, part },
    { "men on paper", Theme::Men, Theme::Base, part },
    { "men in the band", Theme::Men, Theme::Band, part },
    { "other on paper", Theme::Other, Theme::Base, part },
    { "women's line", Theme::WomenLine, Theme::Base, text },
};

QPalette blackPalette()
{
    QPalette palette(Qt::white, Qt::black, Qt::white, Qt::darkGray, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black);
    palette.setColor(QPalette::Highlight, QColor(0x1AEBFF));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, QColor(0xFFFF00));
    return palette;
}

}

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnUnexpectedWarnings(); }

    void knowsContrast()
    {
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast(Qt::white, Qt::black) - 21.0) < 0.01);
        // WebAIM's calculator gives 4.48 for #777777 on white.
        QVERIFY(qAbs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
    }

    void isReadable_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("pair");
        for (int i = 0; i < int(std::size(pairs)); ++i) {
            QTest::addRow("light: %s", pairs[i].name) << int(Theme::Scheme::Light) << i;
            QTest::addRow("dark: %s", pairs[i].name) << int(Theme::Scheme::Dark) << i;
        }
    }

    void isReadable()
    {
        QFETCH(int, scheme);
        QFETCH(int, pair);
        const Theme theme { Theme::Scheme(scheme) };
        const qreal found = contrast(theme.color(pairs[pair].ink), theme.color(pairs[pair].ground));
        QVERIFY2(found >= pairs[pair].least, qPrintable(QString::number(found)));
    }

    void everyCategoryIsReadable()
    {
        for (Theme::Scheme scheme : { Theme::Scheme::Light, Theme::Scheme::Dark }) {
            const Theme theme(scheme);
            for (int i = 0; i < Theme::categoryCount; ++i) {
                QVERIFY2(contrast(theme.category(i), theme.onCategory(i)) >= 4.5, qPrintable(QString::number(i)));
            }
        }
        // Which of the two texts is fixed by the design for light.
        const Theme light;
        for (int white : { 0, 2, 4, 6, 7 })
            QCOMPARE(light.onCategory(white), QColor(Qt::white));
    }

    void highContrastTakesTheSystemsColours()
    {
        const QPalette system = blackPalette();
        QVERIFY(isHighContrast(system));
        QVERIFY(!isHighContrast(Theme(Theme::Scheme::Light).palette()));
        QVERIFY(!isHighContrast(Theme(Theme::Scheme::Dark).palette()));
        const Theme theme(system, QFont());
        QCOMPARE(theme.palette().color(QPalette::Window), QColor(Qt::black));
        QCOMPARE(theme.color(Theme::Accent), QColor(0x1AEBFF));
        QVERIFY(!isHighContrast(QPalette(Qt::black, QColor(0xF0F0F0)))); // as windows of an ordinary desktop are
    }

    void highContrastReadsBetter_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("ours, light") << samverkan::highContrastPalette(false);
        QTest::newRow("ours, dark") << samverkan::highContrastPalette(true);
        QTest::newRow("the system's") << blackPalette();
    }

    void highContrastReadsBetter()
    {
        QFETCH(QPalette, palette);
        const Theme theme(palette, QFont());
        for (const Pair &pair : pairs) {
            if (pair.ink == Theme::Women || pair.ink == Theme::Men)
                continue; // they have an outline
            const qreal found = contrast(theme.color(pair.ink), theme.color(pair.ground));
            QVERIFY2(found >= (pair.least > part ? 7.0 : part), qPrintable(QLatin1StringView(pair.name) + u": "_s + QString::number(found)));
        }
        for (int i = 0; i < Theme::categoryCount; ++i)
            QVERIFY2(contrast(theme.category(i), theme.onCategory(i)) >= 7, qPrintable(QString::number(i)));
        QVERIFY(theme.edge() >= 2);
        // No ground says anything: chosen, late, done and faulty rows stand on the same paper.
        for (Theme::Token ground : { Theme::Chosen, Theme::ErrorGround, Theme::WarningGround, Theme::DoneGround, Theme::NoteGround, Theme::Band })
            QCOMPARE(theme.color(ground), theme.color(Theme::Base));
    }

    void sizesFollowTheFont_data()
    {
        QTest::addColumn<qreal>("points");
        QTest::addColumn<int>("row");
        QTest::newRow("100") << 10.0 << 32;
        QTest::newRow("150") << 15.0 << 48;
        QTest::newRow("200") << 20.0 << 64;
    }

    void sizesFollowTheFont()
    {
        QFETCH(qreal, points);
        QFETCH(int, row);
        QFont font(u"Inter"_s);
        font.setPointSizeF(points);
        const Theme theme(Theme::Scheme::Light, font);
        QCOMPARE(theme.px(32), row);
        QCOMPARE(theme.px(0.1), 1);
        QCOMPARE(theme.font(Theme::FigureType).pointSizeF(), points * 1.85);
        QCOMPARE(theme.font(Theme::TitleType).weight(), QFont::DemiBold);
    }

    void fallsBackToInterOnlyWithoutADesktopFont()
    {
        QFont own(u"Cantarell"_s);
        own.setPointSizeF(11);
        QCOMPARE(fontFor(own), own);
        QFont none(u"Sans Serif"_s);
        none.setPointSizeF(9);
        QCOMPARE(fontFor(none).pointSizeF(), 10.0);
        QVERIFY(fontFor(none).family() == "Inter"_L1 || fontFor(none).family() == "Noto Sans"_L1);
    }

    void controllerChangesTheRunningProgram()
    {
        ThemeController controller(qApp);
        QWidget widget;
        QWidget child(&widget);
        widget.show(); // before that Qt leaves palettes as they are
        QSignalSpy changed(&controller, &ThemeController::changed);
        controller.setChoice(ThemeController::Choice::Dark);
        QCOMPARE(changed.count(), 1);
        QVERIFY(themeOf(&child).isDark());
        QTRY_COMPARE(child.palette().color(QPalette::Base), themeOf(&child).color(Theme::Base));
        const int before = themeOf(&child).px(100);
        controller.setTextScale(2.0);
        QVERIFY(qAbs(themeOf(&child).px(100) - 2 * before) <= 1);
        QTRY_COMPARE(child.font(), themeOf(&child).font());
        controller.setChoice(ThemeController::Choice::Light);
        QVERIFY(!themeOf(&child).isDark());
        QTRY_COMPARE(child.palette().color(QPalette::Base), QColor(Qt::white));
    }

    void highContrastIsFollowedLive()
    {
        SystemLook system = { QPalette(Qt::black, QColor(0xF0F0F0)), QGuiApplication::font(), false, SystemLook::Contrast::Usual };
        ThemeController controller(qApp, nullptr, [&system] { return system; });
        QWidget window;
        window.show();
        const auto tell = [&window] {
            QEvent event(QEvent::ThemeChange);
            QCoreApplication::sendEvent(&window, &event);
        };
        QVERIFY(!controller.theme().isHighContrast());
        system.palette = blackPalette();
        system.contrast = SystemLook::Contrast::Palette;
        system.isDark = true;
        tell();
        QTRY_VERIFY(themeOf(&window).isHighContrast());
        QCOMPARE(themeOf(&window).color(Theme::Link), QColor(0xFFFF00)); // in its own colours
        QTRY_COMPARE(window.palette().color(QPalette::Highlight), QColor(0x1AEBFF));
        controller.setChoice(ThemeController::Choice::Light); // chosen here, as far as contrast goes
        QVERIFY(themeOf(&window).isHighContrast());
        QCOMPARE(themeOf(&window).color(Theme::Base), QColor(Qt::white));
        system = { QPalette(Qt::white, QColor(0x202020)), QGuiApplication::font(), true, SystemLook::Contrast::High };
        controller.setChoice(ThemeController::Choice::System);
        tell(); // a switch that leaves the palette alone
        QTRY_COMPARE(themeOf(&window).color(Theme::Base), QColor(Qt::black));
        QVERIFY(themeOf(&window).isHighContrast());
        system.contrast = SystemLook::Contrast::Usual;
        tell();
        QTRY_VERIFY(!themeOf(&window).isHighContrast());
        QVERIFY(themeOf(&window).isDark());
        controller.setHighContrast(true); // wanted in this program alone
        QVERIFY(themeOf(&window).isHighContrast());
        QVERIFY(themeOf(&window).isDark());
    }

    void controllerFollowsTheSystem()
    {
        ThemeController controller(qApp);
        QSignalSpy changed(&controller, &ThemeController::changed);
        QWidget window;
        QEvent event(QEvent::ThemeChange);
        QCoreApplication::sendEvent(&window, &event);
        QCoreApplication::sendEvent(&window, &event);
        QTRY_COMPARE(changed.count(), 1); // once, however many windows were told
        // The offscreen platform is light; what matters is that our own palette was not taken for the system's.
        controller.setChoice(ThemeController::Choice::Dark);
        QCoreApplication::sendEvent(&window, &event);
        QTRY_COMPARE(changed.count(), 3);
        controller.setChoice(ThemeController::Choice::System);
        QVERIFY(!controller.theme().isDark());
    }
};

SAMVERKAN_TEST_MAIN_WITH(QApplication, TestTheme)
#include "tst_theme.moc"
