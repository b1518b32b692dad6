// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace samverkan {

// What floats over the page below a button (choices of a chip) or in the middle (the palette): a
// child of the window, because translucent popup windows have black corners without a compositor.
// It closes at Esc, at a press outside and when the focus goes elsewhere; focus then returns to where
// it was. Put a layout and widgets into content().
class Popover : public QWidget
{
    Q_OBJECT
public:
    // over: any widget of the window it shall lie in.
    explicit Popover(QWidget *over);

    QWidget *content() const { return m_content; }
    // Radius of the corners at 100 %: 8, 12 for the palette.
    void setRadius(int at100);
    // Dims the window behind it.
    void setScrim(bool scrim);

    // Off: the focus stays where it is, and so do the keys. For lists below a field one types in.
    void setTakesFocus(bool takes) { m_takesFocus = takes; }

    // Below the anchor, its left edges together, moved in where the window ends. Focuses the first
    // widget in content() that takes focus.
    void openBelow(QWidget *anchor);
    // The same below a part of the anchor: a row of a list.
    void openBelow(QWidget *anchor, const QRect &part);
    // In the middle, top logical pixels at 100 % from the window's top.
    void openAtTop(int width, int top);
    void closePopover();
    bool isOpen() const { return isVisible(); }

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent *event) override;

private:
    void open(const QRect &box);
    void fit();
    QRect cover() const;

    QWidget *m_content;
    QPointer<QWidget> m_anchor;
    QRect m_part; // of the anchor; null: all of it
    QPointer<QWidget> m_focusBefore;
    int m_radius = 8;
    int m_width = 0; // of openAtTop
    int m_top = 0;
    bool m_scrim = false;
    bool m_takesFocus = true;
};

}
