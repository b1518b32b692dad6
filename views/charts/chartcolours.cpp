// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcolours.h"

namespace samverkan {

namespace {

QList<QColor> colours(std::initializer_list<QRgb> values)
{
    QList<QColor> list;
    for (const QRgb value : values)
        list.append(QColor(value));
    return list;
}

} // namespace

ChartColours ChartColours::light()
{
    const QColor dark(0x1C2124);
    const QColor white(0xFFFFFF);
    return {
        .paper = white,
        .text = dark,
        .secondText = QColor(0x586167),
        .line = QColor(0xE3E7E8),
        .axis = QColor(0xD3D9DB),
        .women = QColor(0xD07A22), .onWomen = dark, .womenLine = QColor(0xA85B0F),
        .men = QColor(0x34428A), .onMen = white, .menLine = QColor(0x34428A),
        .other = QColor(0x646C71),
        .band = QColor(0xF0F9F8),
        .accent = QColor(0x0E6B6E),
        .chosen = QColor(0xDDEFEE),
        .plain = colours({0x0E6B6E, 0x6F977C, 0x795D3C, 0x9E88AE, 0x1F157B, 0xDA720D, 0x46202D, 0x7059C3}),
        .onPlain = {white, dark, white, dark, white, dark, white, white},
    };
}

ChartColours ChartColours::dark()
{
    const QColor dark(0x1C2124);
    const QColor darker(0x14181A);
    return {
        .paper = QColor(0x212628),
        .text = QColor(0xE2E7E9),
        .secondText = QColor(0xA9B2B6),
        .line = QColor(0x333A3D),
        .axis = QColor(0x434B4F),
        .women = QColor(0xF5B266), .onWomen = dark, .womenLine = QColor(0xF5B266),
        .men = QColor(0x6E7FDB), .onMen = darker, .menLine = QColor(0x6E7FDB),
        .other = QColor(0x9CA5AA),
        .band = QColor(0x1F3E3F),
        .accent = QColor(0x55B9B3),
        .chosen = QColor(0x1F3E3F),
        .plain = colours({0x55B9B3, 0xC0EACD, 0x9A8D40, 0xF3D1F4, 0x8287BC, 0xF9AD26, 0xC0727E, 0xB6AAFF}),
        .onPlain = QList<QColor>(8, darker),
    };
}

ChartColours ChartColours::on(const QPalette &palette)
{
    const QColor paper = palette.color(QPalette::Base);
    ChartColours colours = paper.lightnessF() < 0.5f ? dark() : light();
    colours.paper = paper;
    colours.text = palette.color(QPalette::Text);
    colours.secondText = colours.text;
    colours.other = colours.text;
    colours.line = palette.color(QPalette::Mid);
    colours.axis = colours.text;
    colours.accent = palette.color(QPalette::Highlight);
    colours.band = paper;
    colours.chosen = paper;
    colours.tints = false;
    return colours;
}

QColor ChartColours::fill(SeriesRole role, qsizetype plainIndex) const
{
    switch (role) {
    case SeriesRole::Women:
        return women;
    case SeriesRole::Men:
        return men;
    case SeriesRole::Other:
        return other;
    case SeriesRole::Plain:
        break;
    }
    return plain.at(plainIndex % plain.size());
}

QColor ChartColours::textOn(SeriesRole role, qsizetype plainIndex) const
{
    switch (role) {
    case SeriesRole::Women:
        return onWomen;
    case SeriesRole::Men:
        return onMen;
    case SeriesRole::Other:
        return text;
    case SeriesRole::Plain:
        break;
    }
    return onPlain.at(plainIndex % onPlain.size());
}

QColor ChartColours::thinLine(SeriesRole role, qsizetype plainIndex) const
{
    switch (role) {
    case SeriesRole::Women:
        return womenLine;
    case SeriesRole::Men:
        return menLine;
    default:
        return fill(role, plainIndex);
    }
}

} // namespace samverkan
