// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

namespace samverkan {

// A widget with a ground of its own from the theme, painted anew with each theme.
class Surface : public QWidget
{
    Q_OBJECT
public:
    explicit Surface(Theme::Token ground = Theme::Base, QWidget *parent = nullptr);

    void setGround(Theme::Token ground);
    // Hairlines along these edges.
    void setEdges(Qt::Edges edges);
    // A rounded corner upper left, the desk showing behind it, and a hairline along top and left.
    void setPaperCorner(bool corner);
    // All four corners, at 100 %, with a hairline all round: a card.
    void setCard(int radius);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCorner(QPainter *painter, const Theme &theme);

    Theme::Token m_ground;
    Qt::Edges m_edges;
    int m_radius = 0;
    bool m_corner = false;
};

// One hairline, to lay between things.
class Hairline : public QWidget
{
    Q_OBJECT
public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

}
