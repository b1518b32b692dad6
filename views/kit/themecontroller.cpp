// SPDX-License-Identifier: GPL-3.0-or-later
#include "themecontroller.h"

#include "style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QToolTip>
#include <QWidget>
#include <QtMath>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

QFont scaled(QFont font, qreal scale)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * scale));
    else
        font.setPointSizeF(font.pointSizeF() * scale);
    return font;
}

}

QFont fontFor(const QFont &platformFont)
{
    if (platformFont.family() != "Sans Serif"_L1)
        return platformFont;
    const QStringList families = QFontDatabase::families();
    QFont font = platformFont;
    font.setFamily(families.contains(u"Inter"_s) ? u"Inter"_s : u"Noto Sans"_s);
    font.setPointSizeF(10);
    return font;
}

ThemeController::ThemeController(QApplication *application, QObject *parent, std::function<SystemLook()> read)
    : QObject(parent)
    , m_application(application)
    , m_readSystem(std::move(read))
{
    readSystem();
    apply();
    m_application->installEventFilter(this);
}

void ThemeController::setChoice(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void ThemeController::setHighContrast(bool on)
{
    if (m_highContrast == on)
        return;
    m_highContrast = on;
    apply();
}

void ThemeController::setTextScale(qreal scale)
{
    scale = qBound(0.8, scale, 2.5);
    if (qFuzzyCompare(scale, m_textScale))
        return;
    m_textScale = scale;
    apply();
}

// With no palette or font of ours set, the application's are the platform's.
void ThemeController::readSystem()
{
    if (m_style) {
        QGuiApplication::setPalette(QPalette());
        QGuiApplication::setFont(QFont());
    }
    m_system = m_readSystem();
}

void ThemeController::followSystem()
{
    m_systemChanged = false;
    readSystem();
    apply();
}

Theme ThemeController::chosenTheme() const
{
    const QFont font = scaled(fontFor(m_system.font), m_textScale);
    if (m_choice == Choice::System && m_system.contrast == SystemLook::Contrast::Palette)
        return Theme(m_system.palette, font);
    const bool dark = m_choice == Choice::System ? m_system.isDark : m_choice == Choice::Dark;
    if (m_highContrast || m_system.contrast != SystemLook::Contrast::Usual)
        return Theme(highContrastPalette(dark), font);
    return Theme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light, font);
}

void ThemeController::apply()
{
    m_theme = chosenTheme();
    if (!m_style) {
        m_style = new Style(m_theme);
        QApplication::setStyle(m_style); // takes ownership
    }
    const bool sizeChanged = !qFuzzyCompare(m_style->theme().scale(), m_theme.scale()) || m_style->theme().edge() != m_theme.edge();
    m_style->setTheme(m_theme);
    QApplication::setFont(m_theme.font());
    QApplication::setPalette(m_theme.palette());
    QToolTip::setPalette(m_theme.palette());
    if (sizeChanged) {
        // Layouts and views keep the metrics of the style until they are told it changed.
        const QWidgetList widgets = QApplication::allWidgets();
        // A widget may delete another when told (a bar its buttons).
        const QList<QPointer<QWidget>> living(widgets.cbegin(), widgets.cend());
        for (const QPointer<QWidget> &widget : living) {
            QEvent event(QEvent::StyleChange);
            if (widget)
                QCoreApplication::sendEvent(widget, &event);
        }
    }
    emit changed();
}

void ThemeController::showShortcuts(bool shown)
{
    if (m_style->shortcutsShown() == shown)
        return;
    m_style->setShortcutsShown(shown);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        const QWidgetList children = window->findChildren<QWidget *>();
        for (QWidget *child : children)
            child->update();
    }
}

bool ThemeController::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ThemeChange:
        // Every window is told: once is enough.
        if (!m_systemChanged)
            QMetaObject::invokeMethod(this, &ThemeController::followSystem, Qt::QueuedConnection);
        m_systemChanged = true;
        break;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (watched->isWindowType() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt && m_style)
            showShortcuts(event->type() == QEvent::KeyPress);
        break;
    case QEvent::ApplicationDeactivate: // Alt+Tab: its release goes to another program
        showShortcuts(false);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

}
