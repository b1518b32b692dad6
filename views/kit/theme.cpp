// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "style.h"
#include "themecolors.h"

#include <QApplication>
#include <QScreen>
#include <QWidget>
#include <QtMath>

namespace samverkan {

class ThemeData : public QSharedData
{
public:
    Theme::Scheme scheme = Theme::Scheme::Light;
    bool dark = false;
    ThemeColors colors;
    CategoryColors categories;
    QPalette contrastPalette;
    QFont font;
    qreal scale = 1.0;
};

namespace {

constexpr qreal pixelsAtOne = 40.0 / 3.0; // 10 pt at 96 dpi

qreal pixelSize(const QFont &font)
{
    if (font.pixelSize() > 0)
        return font.pixelSize();
    const QScreen *screen = QGuiApplication::primaryScreen();
    return font.pointSizeF() * (screen ? screen->logicalDotsPerInchY() : 96.0) / 72.0;
}

struct TypeRule { qreal size; QFont::Weight weight; };

TypeRule ruleOf(Theme::Type type)
{
    switch (type) {
    case Theme::FigureType: return { 1.85, QFont::DemiBold };
    case Theme::TitleType: return { 1.54, QFont::DemiBold };
    case Theme::RecordType: return { 1.23, QFont::DemiBold };
    case Theme::SentenceType: return { 1.1, QFont::Medium };
    case Theme::HeadingType: return { 1.08, QFont::DemiBold };
    case Theme::TextType: return { 1.0, QFont::Normal };
    case Theme::NameType: return { 1.0, QFont::Medium };
    case Theme::StrongType: return { 1.0, QFont::DemiBold };
    case Theme::GroupType: return { 0.92, QFont::DemiBold };
    case Theme::SecondType: return { 0.92, QFont::Normal };
    case Theme::HeaderType: return { 0.9, QFont::Medium };
    case Theme::AxisType: return { 0.85, QFont::Normal };
    }
    Q_UNREACHABLE();
}

qreal linear(qreal channel)
{
    return channel <= 0.04045 ? channel / 12.92 : qPow((channel + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

void setDisabled(QPalette &palette, const QColor &color)
{
    for (QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                      QPalette::PlaceholderText, QPalette::HighlightedText })
        palette.setColor(QPalette::Disabled, role, color);
}

}

Theme::Theme(Scheme scheme, const QFont &font)
    : d(new ThemeData)
{
    d->scheme = scheme;
    d->dark = scheme == Scheme::Dark;
    d->colors = d->dark ? darkColors() : lightColors();
    d->categories = d->dark ? darkCategories() : lightCategories();
    d->font = font;
    d->scale = pixelSize(font) / pixelsAtOne;
}

Theme::Theme(const QPalette &contrast, const QFont &font)
    : d(new ThemeData)
{
    d->scheme = Scheme::HighContrast;
    d->dark = contrast.color(QPalette::Base).lightnessF() < 0.5;
    d->colors = contrastColors(contrast);
    d->categories = d->dark ? darkCategories() : lightCategories();
    for (QRgb &category : d->categories)
        category = writable(QColor(category)).rgb();
    d->contrastPalette = contrast;
    d->font = font;
    d->scale = pixelSize(font) / pixelsAtOne;
}

Theme::Theme(const Theme &other) = default;
Theme &Theme::operator=(const Theme &other) = default;
Theme::~Theme() = default;

Theme::Scheme Theme::scheme() const
{
    return d->scheme;
}

bool Theme::isDark() const
{
    return d->dark;
}

QColor Theme::color(Token token) const
{
    return d->colors[token];
}

QColor Theme::category(int index) const
{
    return QColor(d->categories[size_t(index) % categoryCount]);
}

QColor Theme::onCategory(int index) const
{
    const QColor ground = category(index);
    if (isHighContrast())
        return inkOn(ground);
    const QColor light(0xFFFFFF);
    const QColor dark(0x14181A);
    return contrast(light, ground) >= contrast(dark, ground) ? light : dark;
}

qreal Theme::scale() const
{
    return d->scale;
}

int Theme::px(qreal at100) const
{
    return qMax(1, qRound(at100 * d->scale));
}

QFont Theme::font(Type type) const
{
    const TypeRule rule = ruleOf(type);
    QFont font = d->font;
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * rule.size));
    else
        font.setPointSizeF(font.pointSizeF() * rule.size);
    font.setWeight(rule.weight);
    return font;
}

QPalette Theme::palette() const
{
    if (isHighContrast())
        return d->contrastPalette;
    QPalette palette(color(Text), color(Base), color(Raised), color(Strong), color(Outline), color(Text),
                     color(OnAccent), color(Base), color(Desk));
    palette.setColor(QPalette::AlternateBase, color(Sunken));
    palette.setColor(QPalette::Midlight, color(Hairline));
    palette.setColor(QPalette::Shadow, color(Strong));
    palette.setColor(QPalette::Highlight, color(Accent));
    palette.setColor(QPalette::HighlightedText, color(OnAccent));
    palette.setColor(QPalette::Link, color(Link));
    palette.setColor(QPalette::LinkVisited, color(Link));
    palette.setColor(QPalette::ToolTipBase, color(UndoGround));
    palette.setColor(QPalette::ToolTipText, color(UndoText));
    palette.setColor(QPalette::PlaceholderText, color(Text2));
    setDisabled(palette, color(Disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(ChosenInactive));
    return palette;
}

bool Theme::operator==(const Theme &other) const
{
    if (d.constData() == other.d.constData())
        return true;
    return d->scheme == other.d->scheme && d->colors == other.d->colors && d->font == other.d->font
        && qFuzzyCompare(d->scale, other.d->scale) && d->contrastPalette == other.d->contrastPalette;
}

Theme themeOf(const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : QApplication::style();
    if (const auto *ours = qobject_cast<const Style *>(style))
        return ours->theme();
    return Theme(widget ? widget->palette() : QApplication::palette(), QApplication::font());
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

QColor inkOn(const QColor &ground)
{
    return contrast(Qt::black, ground) >= contrast(Qt::white, ground) ? Qt::black : Qt::white;
}

QColor writable(const QColor &color)
{
    constexpr qreal least = 7.05; // rounded to whole channels it still is 7
    constexpr int steps = 50;
    for (int step = 0; step < steps; ++step) {
        for (const QColor &towards : { QColor(Qt::white), QColor(Qt::black) }) {
            const QColor moved = mixed(color, towards, qreal(step) / steps);
            if (contrast(moved, inkOn(moved)) >= least)
                return moved;
        }
    }
    return inkOn(color);
}

QColor mixed(const QColor &from, const QColor &to, qreal share)
{
    const auto channel = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()),
                            channel(from.blueF(), to.blueF()));
}

}
