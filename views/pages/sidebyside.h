// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace samverkan {

class Surface;

// A whole page of a list and what belongs to its current row: beside it where there is room, else below
// it, under a head that goes over both. The panel scrolls by itself.
class SideBySide : public QWidget
{
    Q_OBJECT
public:
    explicit SideBySide(QWidget *parent = nullptr);

    // To put widgets into: a row, and two columns.
    QHBoxLayout *head() const { return m_head; }
    QVBoxLayout *list() const { return m_list; }
    QVBoxLayout *panel() const { return m_panel; }
    QWidget *panelWidget() const { return m_panelRoom; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();

    QHBoxLayout *m_head;
    QBoxLayout *m_both;
    QVBoxLayout *m_list;
    Surface *m_side;
    QScrollArea *m_scroll;
    QWidget *m_panelRoom;
    QVBoxLayout *m_panel;
};

} // namespace samverkan
