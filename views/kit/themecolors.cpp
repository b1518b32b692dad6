// SPDX-License-Identifier: GPL-3.0-or-later
#include "themecolors.h"

namespace samverkan {

namespace {

struct Entry { Theme::Token token; QRgb light; QRgb dark; };

// Contrast of each was measured against every surface it stands on; tst_theme measures it again.
constexpr Entry table[] = {
    { Theme::Base, 0xFFFFFF, 0x212628 },
    { Theme::Desk, 0xF3F5F5, 0x1B1F21 },
    { Theme::Raised, 0xFFFFFF, 0x2B3134 },
    { Theme::Sunken, 0xF7F8F8, 0x1E2224 },
    { Theme::Field, 0xFFFFFF, 0x1C2022 },
    { Theme::HoverOnBase, 0xF1F4F4, 0x282E31 },
    { Theme::HoverOnDesk, 0xE8ECEC, 0x262C2F },
    { Theme::PreviewDesk, 0xE9ECED, 0x16191B },
    { Theme::Track, 0xEBEEEF, 0x1A1E20 },
    { Theme::Pressed, 0xE3E7E8, 0x333A3D },
    { Theme::Hairline, 0xE3E7E8, 0x333A3D },
    { Theme::Outline, 0xD3D9DB, 0x434B4F },
    { Theme::Strong, 0x7B8489, 0x858F94 },
    { Theme::Thumb, 0x8C959A, 0x6E787D },
    { Theme::ThumbHover, 0x646C71, 0x9AA4A9 },
    { Theme::Text, 0x1C2124, 0xE2E7E9 },
    { Theme::Text2, 0x586167, 0xA9B2B6 },
    { Theme::Disabled, 0x858D92, 0x7F898E },
    { Theme::Accent, 0x0E6B6E, 0x55B9B3 },
    { Theme::AccentHover, 0x0A585B, 0x6FCBC5 },
    { Theme::AccentPressed, 0x07464A, 0x43A49E },
    { Theme::OnAccent, 0xFFFFFF, 0x06211F },
    { Theme::Link, 0x0B6366, 0x6FCDC7 },
    { Theme::Chosen, 0xDDEFEE, 0x1F3E3F },
    { Theme::ChosenInactive, 0xE7EAEB, 0x313739 },
    { Theme::ChosenOnDesk, 0xDFEAEA, 0x273638 },
    { Theme::Band, 0xF0F9F8, 0x1F3E3F },
    { Theme::Error, 0xB3261E, 0xFF9A8F },
    { Theme::ErrorGround, 0xFCEEEC, 0x3B2523 },
    { Theme::Warning, 0x8A5300, 0xF0B95B },
    { Theme::WarningGround, 0xFFF4E0, 0x383021 },
    { Theme::Done, 0x1E6B3A, 0x7FCF98 },
    { Theme::DoneGround, 0xE7F4EB, 0x203529 },
    { Theme::NoteGround, 0xE6F3F3, 0x1F3638 },
    { Theme::ChipEdge, 0x4F908F, 0x4A8786 },
    { Theme::UndoGround, 0x263034, 0x3A4347 },
    { Theme::UndoRaised, 0x3A4347, 0x4D5558 },
    { Theme::UndoText, 0xF4F6F6, 0xF4F6F6 },
    { Theme::UndoLink, 0x8FDAD5, 0x8FDAD5 },
    { Theme::Women, 0xD07A22, 0xF5B266 },
    { Theme::OnWomen, 0x1C2124, 0x1C2124 },
    { Theme::WomenLine, 0xA85B0F, 0xF5B266 },
    { Theme::Men, 0x34428A, 0x6E7FDB },
    { Theme::OnMen, 0xFFFFFF, 0x14181A },
    { Theme::Other, 0x646C71, 0x9CA5AA },
};
static_assert(std::size(table) == Theme::TokenCount);

ThemeColors fromTable(QRgb Entry::*member)
{
    ThemeColors colors;
    for (const Entry &entry : table)
        colors[entry.token] = QColor(entry.*member);
    return colors;
}

void setTokens(ThemeColors &colors, std::initializer_list<Theme::Token> tokens, const QColor &color)
{
    for (Theme::Token token : tokens)
        colors[token] = color;
}

}

ThemeColors lightColors()
{
    return fromTable(&Entry::light);
}

ThemeColors darkColors()
{
    return fromTable(&Entry::dark);
}

QPalette highContrastPalette(bool dark)
{
    const QColor paper = dark ? Qt::black : Qt::white;
    const QColor ink = dark ? Qt::white : Qt::black;
    const QColor accent = dark ? QColor(0x7FE5DE) : QColor(0x00474A);
    const QColor link = dark ? QColor(0x9FF0EA) : QColor(0x003F5C);
    const QColor grey = dark ? QColor(0xB4B4B4) : QColor(0x5A5A5A);
    QPalette palette(ink, paper, ink, ink, grey, ink, ink, paper, paper);
    palette.setColor(QPalette::AlternateBase, paper);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, paper);
    palette.setColor(QPalette::Link, link);
    palette.setColor(QPalette::LinkVisited, link);
    palette.setColor(QPalette::PlaceholderText, ink);
    palette.setColor(QPalette::ToolTipBase, paper);
    palette.setColor(QPalette::ToolTipText, ink);
    for (QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText })
        palette.setColor(QPalette::Disabled, role, grey);
    return palette;
}

namespace {

// Women and men keep their colours, as far as words can be written on them.
void setMeanings(ThemeColors &colors, const QColor &base)
{
    for (const auto &[fill, ink] : { std::pair(Theme::Women, Theme::OnWomen), std::pair(Theme::Men, Theme::OnMen) }) {
        colors[fill] = writable(colors[fill]);
        colors[ink] = inkOn(colors[fill]);
    }
    for (int step = 1; contrast(colors[Theme::WomenLine], base) < 7 && step <= 10; ++step)
        colors[Theme::WomenLine] = mixed(colors[Theme::WomenLine], inkOn(base), 0.1);
}

}

ThemeColors contrastColors(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::Text);
    const QColor highlight = palette.color(QPalette::Highlight);
    const QColor link = palette.color(QPalette::Link);
    // Figures keep their meaning in colour; only the theme nearest to the system's ground is taken.
    ThemeColors colors = base.lightnessF() < 0.5 ? darkColors() : lightColors();
    setTokens(colors, { Theme::Base, Theme::Raised, Theme::Sunken, Theme::Field, Theme::PreviewDesk, Theme::Track,
                        Theme::Band, Theme::Chosen, Theme::ChosenInactive,
                        Theme::ErrorGround, Theme::WarningGround, Theme::DoneGround, Theme::NoteGround,
                        Theme::UndoGround, Theme::UndoRaised, Theme::HoverOnBase, Theme::Pressed }, base);
    setTokens(colors, { Theme::Desk, Theme::HoverOnDesk, Theme::ChosenOnDesk }, window);
    setTokens(colors, { Theme::Text, Theme::Text2, Theme::Strong, Theme::Outline, Theme::Error, Theme::Warning,
                        Theme::Done, Theme::UndoText, Theme::ThumbHover, Theme::ChipEdge, Theme::Other }, text);
    const bool isSeen = contrast(highlight, base) >= 3 && contrast(highlight, window) >= 3;
    setTokens(colors, { Theme::Accent, Theme::AccentHover, Theme::AccentPressed }, isSeen ? highlight : text);
    colors[Theme::OnAccent] = isSeen ? palette.color(QPalette::HighlightedText) : base;
    setTokens(colors, { Theme::Link, Theme::UndoLink }, contrast(link, base) >= 7 && contrast(link, window) >= 7 ? link : text);
    colors[Theme::Disabled] = palette.color(QPalette::Disabled, QPalette::Text);
    colors[Theme::Hairline] = mixed(base, text, 0.55);
    colors[Theme::Thumb] = mixed(base, text, 0.7);
    setMeanings(colors, base);
    return colors;
}

CategoryColors lightCategories()
{
    return { 0x0E6B6E, 0x6F977C, 0x795D3C, 0x9E88AE, 0x1F157B, 0xDA720D, 0x46202D, 0x7059C3 };
}

CategoryColors darkCategories()
{
    return { 0x55B9B3, 0xC0EACD, 0x9A8D40, 0xF3D1F4, 0x8287BC, 0xF9AD26, 0xC0727E, 0xB6AAFF };
}

}
