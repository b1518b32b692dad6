// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace samverkan {

// Where one is in a few steps: done ones ticked, the present one filled, later ones numbered. It only
// shows; going back is a button's business. Where room is short only the present step keeps its word.
class StepIndicator : public QWidget
{
    Q_OBJECT
public:
    explicit StepIndicator(QWidget *parent = nullptr);

    void setSteps(const QStringList &names);
    // 0 is the first; the number of steps means that all are done.
    void setCurrent(int step);
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int widthOf(bool allWords) const;
    int stepWidth(int step, bool word) const;
    void paintDisc(QPainter *painter, const QRectF &disc, int step) const;
    void name();

    QStringList m_steps;
    int m_current = 0;
};

}
