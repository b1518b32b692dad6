// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace samverkan {

struct LegendEntry
{
    QString text;
    QString value;      // the sum, as the language writes it; may be empty
    QColor color;
    bool hatched = false;
};

// Names of the series above a chart, with their sums: what QLegend cannot do (it shows no hatch).
// Wraps where one row is too short.
class LegendRow : public QWidget
{
    Q_OBJECT
public:
    explicit LegendRow(QWidget *parent = nullptr);

    void setEntries(const QList<LegendEntry> &entries);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString wordsOf(const LegendEntry &entry) const;
    QList<QRect> boxes(int width) const;

    QList<LegendEntry> m_entries;
};

// A square of a series: filled, or hatched with an outline.
void paintSwatch(QPainter *painter, const QRectF &rect, const QColor &color, bool hatched);

}
