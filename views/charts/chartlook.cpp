// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartlook.h"

#include <QFontDatabase>
#include <QFontInfo>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

// What all sizes of the design are given against: 10 pt at 96 dpi.
constexpr qreal designPixels = 40.0 / 3;

} // namespace

qreal ChartLook::unit() const
{
    return QFontInfo(font).pixelSize() / designPixels;
}

QFont ChartLook::scaledFont(qreal factor, QFont::Weight weight) const
{
    QFont scaled = font;
    if (font.pixelSize() > 0)
        scaled.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    else
        scaled.setPointSizeF(font.pointSizeF() * factor);
    scaled.setWeight(weight);
    return scaled;
}

QString paperFontFamily()
{
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : {u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s}) {
        if (installed.contains(family))
            return family;
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

QFont paperFont(int pixelSize, QFont::Weight weight)
{
    QFont font(paperFontFamily());
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

ChartLook paperLook(const QLocale &locale, int pixelSize)
{
    return {.colours = ChartColours::light(), .font = paperFont(pixelSize), .locale = locale};
}

} // namespace samverkan
