// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartcolours.h"
#include "chartmarks.h"

#include <QWidget>

#include <memory>

namespace samverkan {

class ChartDrawing;

/// A chart on the screen. Its values can be pointed at, walked with the arrow keys and opened with a
/// click or Enter; for a screen reader its name is the sentence, its description the current value.
/// Its labels stand 12 pixels in, as the text of a table does: place both at the same left edge.
class ChartWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ChartWidget(QWidget *parent = nullptr);
    ~ChartWidget() override;

    void setColours(const ChartColours &colours); ///< of the theme; light until told
    void setLocale(const QLocale &locale);        ///< of the numbers
    /// @param sentence what the figures say: becomes the accessible name
    void setChart(const ChartData &data, const QString &sentence);
    const ChartData &data() const { return m_data; }
    const ChartColours &colours() const { return m_colours; }
    void setLegend(bool shown); ///< off where a legend stands beside the chart; on until told

    void setSelectedCategory(qsizetype category); ///< marked as chosen; -1 for none
    qsizetype selectedCategory() const { return m_state.selectedCategory; }

    /// "Germany, Women: 27 (57 %)": of a mark's tool tip and of what is read out
    QString describe(const ChartMark &mark) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Where the values stand, in widget coordinates; for tests and for whoever points at them.
    const QList<ChartMark> &marks() const;

signals:
    /// A value was clicked, or Enter pressed on it.
    void activated(qsizetype category, qsizetype series);
    /// A label or the ground of a row was clicked.
    void categoryActivated(qsizetype category);
    void copyRequested(); ///< Ctrl+C

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChartLook look() const;
    ChartDrawing &drawing() const; // made when first needed: a chart may be set before it has a size
    void rebuild();
    void applyState();
    void setCurrentMark(qsizetype mark);
    qsizetype markBeside(int rows, int series) const;
    bool showTip(const QPoint &where, const QPoint &globally);

    ChartData m_data;
    ChartColours m_colours = ChartColours::light();
    QLocale m_locale;
    bool m_legend = true;
    ChartState m_state;
    mutable std::unique_ptr<ChartDrawing> m_drawing;
};

} // namespace samverkan
