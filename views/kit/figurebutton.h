// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <optional>

namespace samverkan {

// A figure with its name, its target, how it came about month by month, and a meter that fills up to
// the target. A button: it opens what was counted. The button's text is the name.
class FigureButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FigureButton(QWidget *parent = nullptr);

    // `value` and `target` ("(900)") as the language writes them; empty target: no meter.
    void setFigure(const QString &value, const QString &target, double share);
    // Bars, the last in the accent; none: no room is taken.
    void setBars(const QList<qint64> &bars);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // Where the parts lie in the button, for a width.
    struct Plan
    {
        QRect name, bars, meter;
        int right; // of the figure and its target
        int height;
    };
    Plan plan(int width) const;
    int figureWidth() const;
    bool isReached() const { return m_share >= 1; }
    void paintFigure(QPainter *painter, const Plan &plan) const;
    void paintBars(QPainter *painter, const QRect &box) const;
    void paintMeter(QPainter *painter, const QRect &box) const;

    QString m_value;
    QString m_target;
    double m_share = 0;
    QList<qint64> m_bars;
};

} // namespace samverkan
