// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperstyle.h"

#include "chartlook.h"

namespace samverkan {

namespace {

struct FontOf {
    PaperText kind;
    qreal points;
    QFont::Weight weight;
    qreal leading; // of the font's own height
};

constexpr FontOf fonts[] = {
    {PaperText::Title, 20, QFont::DemiBold, 1.1},
    {PaperText::HeadLine, 8.5, QFont::Normal, 1.2},
    {PaperText::Heading1, 14, QFont::DemiBold, 1.1},
    {PaperText::Heading2, 11.5, QFont::DemiBold, 1.1},
    {PaperText::Heading3, 10, QFont::DemiBold, 1.15},
    {PaperText::Lead, 10.5, QFont::Medium, 1.2},
    {PaperText::Body, 9.5, QFont::Normal, 1.25},
    {PaperText::Note, 8, QFont::Normal, 1.2},
    {PaperText::PageHead, 8, QFont::Normal, 1.15},
    {PaperText::PageHeadStrong, 8.5, QFont::DemiBold, 1.15},
    {PaperText::Caption, 9.5, QFont::DemiBold, 1.15},
    {PaperText::TableHead, 8, QFont::Medium, 1.1},
    {PaperText::TableBody, 8.5, QFont::Normal, 1.1},
    {PaperText::TableStrong, 8.5, QFont::DemiBold, 1.1},
    {PaperText::FactLabel, 8, QFont::Normal, 1.1},
    {PaperText::FactValue, 9.5, QFont::Medium, 1.15},
};

bool isOfTables(PaperText kind)
{
    return kind == PaperText::TableHead || kind == PaperText::TableBody || kind == PaperText::TableStrong;
}

} // namespace

PaperStyle::PaperStyle(qreal tableScale)
    : m_tableScale(tableScale)
{
    for (const FontOf &font : fonts) {
        Q_ASSERT(size_t(font.kind) == m_texts.size());
        const qreal points = isOfTables(font.kind) ? font.points * tableScale : font.points;
        m_texts.emplace_back(paperFont(qRound(points * pt), font.weight));
    }
}

qreal PaperStyle::lineHeight(PaperText kind) const
{
    return text(kind).lineHeight() * fonts[size_t(kind)].leading;
}

QColor inkColour(Ink ink)
{
    switch (ink) {
    case Ink::Second:
        return QColor(0x586167);
    case Ink::Warning:
        return QColor(papercolour::warning);
    case Ink::Text:
        break;
    }
    return QColor(0x1C2124);
}

} // namespace samverkan
