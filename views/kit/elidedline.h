// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QString>
#include <QTextLayout>

class QPaintDevice;
class QPainter;
class QRect;

namespace samverkan {

// A line of text, cut off with an ellipsis where it is wider than allowed.
// Letters are shaped once, to be measured and drawn: in a table that is most of a paint.
class ElidedLine
{
public:
    ElidedLine(const QFont &font, const QPaintDevice *device, const QString &text, int mostWidth);

    QFont font() const { return m_layout.font(); }
    QString text() const { return m_layout.text(); } // as it is shown
    qreal width() const;
    // With the painter's pen, from the left, in the middle of the box's height.
    void draw(QPainter *painter, const QRect &box) const;

private:
    void layOut(const QString &text);

    QTextLayout m_layout;
};

// The lines drawn last, shaped already: a table holds few different words, and paints them over and over.
class ElidedLines
{
public:
    // Good until the next call.
    const ElidedLine &line(const QFont &font, const QPaintDevice *device, const QString &text, int mostWidth);

private:
    struct Key
    {
        QString text;
        QFont font;
        int mostWidth;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.text, key.mostWidth); }
    };
    static constexpr int Most = 256; // three or four windows full

    QCache<Key, ElidedLine> m_lines{Most};
};

}
