// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Q_INIT_RESOURCE must stand outside every namespace. A static library's resources are dropped by
// the linker unless somebody names them.
static void registerKitIcons()
{
    Q_INIT_RESOURCE(kiticons);
}

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView folder(":/samverkan/icons/");

QString pathOf(const QString &name)
{
    static const bool registered = (registerKitIcons(), true);
    Q_UNUSED(registered);
    return folder + name + ".svg"_L1;
}

// The drawings are written in black; the colour is put in before they are parsed.
QByteArray drawing(const QString &name, const QColor &color)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("#000", color.name(QColor::HexRgb).toLatin1());
    return svg;
}

QPixmap rendered(const QString &name, const QColor &color, const QSize &pixels)
{
    const QString key = u"samverkan-icon %1 %2 %3x%4"_s.arg(name, color.name(QColor::HexArgb)).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, color));
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

bool isRaster(const QPainter *painter)
{
    return painter->paintEngine() && painter->paintEngine()->type() == QPaintEngine::Raster
        && painter->transform().type() <= QTransform::TxScale;
}

class IconEngine : public QIconEngine
{
public:
    IconEngine(const QString &name, Theme::Token token)
        : m_name(name)
        , m_token(token)
    {
    }

    QIconEngine *clone() const override { return new IconEngine(m_name, m_token); }
    QString key() const override { return u"samverkan"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colorFor(mode));
    }

    // size is in device pixels: QIcon multiplies by the ratio before it asks.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, colorFor(mode), size);
    }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        return themeOf(nullptr).color(mode == QIcon::Disabled ? Theme::Disabled : m_token);
    }

    QString m_name;
    Theme::Token m_token;
};

// An icon of ours, by what only our engine answers.
QString ourName(const QIcon &icon)
{
    const QString name = icon.name();
    return !name.isEmpty() && QFile::exists(pathOf(name)) ? name : QString();
}

QRectF squareIn(const QRectF &rect)
{
    const qreal side = qMin(rect.width(), rect.height());
    return QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
}

}

QIcon icon(const QString &name, Theme::Token token)
{
    if (!QFile::exists(pathOf(name))) {
        qWarning("There is no icon \"%s\"", qPrintable(name));
        return QIcon();
    }
    return QIcon(new IconEngine(name, token));
}

QStringList iconNames()
{
    QStringList names = QDir(QFileInfo(pathOf(u"x"_s)).path()).entryList({ u"*.svg"_s }, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const QRectF square = squareIn(rect);
    if (!isRaster(painter)) {
        QSvgRenderer(drawing(name, color)).render(painter, square);
        return;
    }
    // Whole device pixels, or the strokes blur.
    const qreal ratio = painter->device()->devicePixelRatioF() * painter->transform().m11();
    const int side = qMax(1, qRound(square.width() * ratio));
    QPixmap pixmap = rendered(name, color, QSize(side, side));
    pixmap.setDevicePixelRatio(ratio);
    const QPointF corner(qRound(square.x() * ratio) / ratio, qRound(square.y() * ratio) / ratio);
    painter->drawPixmap(corner, pixmap);
}

void paintIcon(QPainter *painter, const QRectF &rect, const QIcon &icon, const QColor &color, bool enabled)
{
    const QString name = ourName(icon);
    if (!name.isEmpty())
        paintIcon(painter, rect, name, color);
    else
        icon.paint(painter, rect.toAlignedRect(), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

}
